/** Compass words spelt as an author spells them: "SW", "south-west", "southwest", "south west", "south-westerly". */
import { english } from '../../lang/en/index.ts'
import { compassNames } from '../geo/bearing.ts'

const abbreviated = /^[NESW]\.?(?:[NESW]\.?){0,2}$/

/** "south-westerly" -> "erly": longer endings first, as some end with others. */
const endings = [...english.lexicon.wordsOf('compassEnding')].sort((a, b) => b.length - a.length)
const endingOf = (written: string): string => {
  const ending = endings.find((one) => written.toLowerCase().endsWith(one)) ?? ''
  return written.slice(written.length - ending.length)
}

const pairs = compassNames.map((name) => name.split('-')).filter(({ length }) => length === 2)
const either = (at: 0 | 1): string => [...new Set(pairs.map((points) => points[at]))].join('|')
/** A word of two points, here or elsewhere in the draft, shows how the author joins them. */
const joined = new RegExp(`\\b(?:${either(0)})(-| ?)(?:${either(1)})`, 'i')

/** "north-west" from a list of the draft's own words; British, with a hyphen, where it has none. */
function joinerOf(written: string, text: string): string {
  return (joined.exec(written) ?? joined.exec(text))?.[1] ?? '-'
}

function abbreviationLike(written: string, parts: readonly string[]): string {
  const letters = parts.map((part) => part.charAt(0).toUpperCase())
  return written.includes('.') ? `${letters.join('.')}.` : letters.join('')
}

/** Of sixteen points only the last two parts are ever written in one word: "west-southwest". */
function spelt(parts: readonly string[], joiner: string): string {
  return parts.length < 3
    ? parts.join(joiner)
    : [parts[0]!, parts.slice(1).join(joiner)].join(joiner === ' ' ? ' ' : '-')
}

function casedLike(written: string, word: string): string {
  if (written === written.toUpperCase()) return word.toUpperCase()
  return /^\p{Lu}/u.test(written) ? word.charAt(0).toUpperCase() + word.slice(1) : word
}

/** `name` ("south-west") in the style of the word that it replaces in `text`. */
export function compassLike(written: string, name: string, text: string): string {
  const parts = name.split('-')
  if (abbreviated.test(written)) return abbreviationLike(written, parts)
  return casedLike(written, spelt(parts, joinerOf(written, text)) + endingOf(written))
}
