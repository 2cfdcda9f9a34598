/** Whether a draft is so plainly English that no other language need be thought of. */
import type { Word } from '../engine/tell.ts'

/** Code of the language that drafts are mostly in. */
export const plainLanguage = 'en'

/** Function words of English that are none of any other language that is known. */
export const ownEnglish: readonly string[] = `
  the and for that with it by from are were be been has have he she they this these which who not but or its
  their his after before into about near between than said will would could there when where what all more also
  other some only up out if so can you my our your just then them him did does lies located miles west east
  north south says`
  .trim()
  .split(/\s+/)

const isOwn: ReadonlySet<string> = new Set(ownEnglish)

/** Fewer words are told by their script alone. */
const fewestWords = 3
/** Texts of more words do not lean to a language that no paragraph shows. */
const mostWords = 40

/** Words as short as this may be parts of names, and count half. */
const longestParticle = 3

interface Counted {
  readonly words: number
  readonly own: number
  readonly longOwn: number
  /** Words that may be another language's: with a capital of their own they are names. */
  readonly others: number
}

function counted(words: readonly Word[]): Counted {
  const ownWords = words.filter(({ lower, capital }) => !capital && isOwn.has(lower))
  const own = ownWords.length
  const longOwn = ownWords.filter(({ lower }) => lower.length > longestParticle).length
  const names = words.filter(({ capital }, at) => capital && at > 0).length
  return { words: words.length, own, longOwn, others: words.length - own - names }
}

const beyondAscii = /[^\0-\x7f‘’ʼ-]/

/** Not of Latin letters, or a common word with letters beyond a to z. */
const isForeign = ({ text, lower, capital }: Word): boolean =>
  text.codePointAt(0)! > 0x36f || (!capital && beyondAscii.test(lower))

/**
 * Whether `createTeller` would tell no paragraph of these, each with its words, to be in another language than English.
 * It does so where more than twice as many words belong to that language as to English alone; letters count as one word
 * at most. Says no too often rather than too seldom.
 */
export function isPlainEnglish(paragraphs: readonly (readonly Word[])[]): boolean {
  if (paragraphs.some((words) => words.some(isForeign))) return false
  const counts = paragraphs.map(counted)
  const isPlain = counts.every(({ words, own, others }) => words < fewestWords || (own > 0 && 2 * own > others))
  const sum = (key: keyof Counted): number => counts.reduce((total, one) => total + one[key], 0)
  return isPlain && (sum('words') === 0 || sum('words') >= mostWords || sum('longOwn') >= sum('others'))
}
