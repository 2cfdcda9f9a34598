/** English plurals of regular nouns: "city" -> "cities", "air base" -> "air bases". */
export const pluralOf = (noun: string): string =>
  /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : /(?:s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`

/** The table with the plural of each of its nouns, where that is no entry already. */
export function withPlurals<T>(table: Readonly<Record<string, T>>): Readonly<Record<string, T>> {
  const plurals = Object.entries(table).map(([noun, value]): [string, T] => [pluralOf(noun), value])
  return { ...Object.fromEntries(plurals), ...table }
}
