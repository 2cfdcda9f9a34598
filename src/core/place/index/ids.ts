export interface IdParts {
  readonly prefix: string
  readonly rest: string
  readonly number: number | null
}

/** "geonames:172955" -> a number behind its prefix; ids of another form are kept as text behind theirs. */
export function splitId(id: string): IdParts {
  const prefix = id.slice(0, id.lastIndexOf(':') + 1)
  const rest = id.slice(prefix.length)
  const number = /^(0|[1-9]\d{0,8})$/.test(rest) ? Number(rest) : null
  return { prefix: number === null ? `${prefix}*` : prefix, rest, number }
}

/** Text as ASCII, for ids and outlines kept in an index; half a surrogate pair becomes the replacement character. */
export function escapeText(text: string): string {
  return encodeURI(text.replace(/\p{Cs}/gu, '\uFFFD'))
}

/** What `escapeText` wrote; the text itself where it is damaged. */
export function unescapeText(text: string): string {
  try {
    return decodeURI(text)
  } catch {
    return text
  }
}
