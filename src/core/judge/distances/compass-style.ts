/** Compass words spelt as an author spells them: "SW", "south-west", "southwest", "south west", "south-westerly". */
import type { Bearing, CompassWord, Lexicon } from '../../model.ts'

interface Style {
  /** "south-westerly" -> "erly": longer endings first, as some end with others. */
  readonly endings: readonly string[]
  /** A word of two points, here or elsewhere in the draft, shows how the author joins them. */
  readonly joined: RegExp
}

const known = new WeakMap<Lexicon, Style>()

function styleOf(lexicon: Lexicon): Style {
  const style = known.get(lexicon) ?? makeStyle(lexicon)
  known.set(lexicon, style)
  return style
}

/** Two points are joined between these: 45, 135, 225 and 315 degrees. */
const corners = [45, 135, 225, 315]

function makeStyle(lexicon: Lexicon): Style {
  const endings = [...lexicon.wordsOf('compassEnding')].sort((a, b) => b.length - a.length)
  const pairs = corners.map((degrees) => partsOf(lexicon, degrees))
  const either = (at: 0 | 1): string => [...new Set(pairs.map((points) => points[at]))].join('|')
  return { endings, joined: new RegExp(`\\b(?:${either(0)})(-| ?)(?:${either(1)})`, 'i') }
}

const hyphens = (word: string): number => word.split('-').length

const isPoint = (bearing: Bearing, degrees: number): boolean => bearing.degrees === degrees && !bearing.adjective

/** The parts of a point's name: those of the word for it that has most of them, without an ending. */
function partsOf(lexicon: Lexicon, degrees: number): readonly string[] {
  const words = lexicon
    .wordsOf('compassPoint')
    .filter((word) => isPoint(lexicon.value('compassPoint', word)!, degrees))
    .sort((a, b) => hyphens(b) - hyphens(a) || a.length - b.length)
  return words[0]!.split('-')
}

function endingOf({ endings }: Style, written: string): string {
  const ending = endings.find((one) => written.toLowerCase().endsWith(one)) ?? ''
  return written.slice(written.length - ending.length)
}

/** "north-west" from a list of the draft's own words; with a hyphen where it has none. */
function joinerOf({ joined }: Style, written: string, text: string): string {
  return (joined.exec(written) ?? joined.exec(text))?.[1] ?? '-'
}

function lettersFor(lexicon: Lexicon, written: string, degrees: number): string {
  const word = lexicon.wordsOf('compassLetter').find((one) => lexicon.value('compassLetter', one)!.degrees === degrees)
  const letters = (word ?? '').toUpperCase()
  return written.includes('.') ? `${[...letters].join('.')}.` : letters
}

/** Of sixteen points only the last two parts are ever written in one word: "west-southwest". */
function spelt(parts: readonly string[], joiner: string): string {
  return parts.length < 3
    ? parts.join(joiner)
    : [parts[0]!, parts.slice(1).join(joiner)].join(joiner === ' ' ? ' ' : '-')
}

export function casedLike(written: string, word: string): string {
  if (written === written.toUpperCase()) return word.toUpperCase()
  return /^\p{Lu}/u.test(written) ? word.charAt(0).toUpperCase() + word.slice(1) : word
}

const isAbbreviated = (lexicon: Lexicon, written: string): boolean =>
  written === written.toUpperCase() &&
  lexicon.value('compassLetter', written.replaceAll('.', '').toLowerCase()) !== undefined

/** The point at `degrees`, one of sixteen, in the style of the word that it replaces in `text`. */
export function compassLike(
  lexicon: Lexicon,
  { text: written }: Pick<CompassWord, 'text'>,
  degrees: number,
  text: string,
): string {
  if (isAbbreviated(lexicon, written)) return lettersFor(lexicon, written, degrees)
  const style = styleOf(lexicon)
  const word = spelt(partsOf(lexicon, degrees), joinerOf(style, written, text)) + endingOf(style, written)
  return casedLike(written, word)
}
