/** The shape of a translation: that of the English words. What is left out stays English. */
export type Translation<T> = T extends string
  ? string
  : T extends (...given: infer Given) => string
    ? (...given: Given) => string
    : T extends readonly unknown[]
      ? { readonly [K in keyof T]: Whole<T[K]> }
      : { readonly [K in keyof T]?: Translation<T[K]> }

/** A list is translated as a whole. */
type Whole<T> = T extends string ? string : T extends readonly unknown[] ? { readonly [K in keyof T]: Whole<T[K]> } : T

type Words = Record<string, unknown>

/** Puts the words of a translation in the place of those of the same key. */
export function putInto(target: object, words: object): void {
  const into = target as Words
  for (const [key, value] of Object.entries(words)) {
    const now = into[key]
    if (isWords(now) && isWords(value)) putInto(now, value)
    else if (value !== undefined) into[key] = value
  }
}

function isWords(value: unknown): value is Words {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
