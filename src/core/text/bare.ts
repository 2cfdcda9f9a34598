import type { Language } from '../model.ts'

/** Words without the article or possessive that they begin with: "the base" -> "base". */
export function bare(words: string, { lexicon }: Language): string {
  const end = words.search(/\s/)
  const classes = lexicon.classesOf(words.slice(0, Math.max(0, end)).toLowerCase())
  return classes.has('article') || classes.has('owner') ? words.slice(end).trimStart() : words
}

/** A name of the data without the noun of a province that it ends with: "Hama Governorate" -> "Hama". */
export function withoutProvinceNoun(name: string, { lexicon }: Language): string {
  const end = name.lastIndexOf(' ')
  const isNoun = lexicon.classesOf(name.slice(end + 1).toLowerCase()).has('provinceNoun')
  return end > 0 && isNoun ? name.slice(0, end) : name
}
