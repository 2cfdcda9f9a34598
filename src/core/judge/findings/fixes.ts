import type { Claim, CompassWord, Draft, Lexicon, Measured, Quantity, Span } from '../../model.ts'
import { metresPer } from '../../units.ts'
import { compassPoint } from '../../geo/bearing.ts'
import { casedLike, compassLike } from '../distances/compass-style.ts'
import { figureLike, roundLike } from '../distances/figures.ts'
import type { Replacement } from '../judgement.ts'

export const replaceSpan = (text: string, span: Span, insert: string): Replacement => ({
  from: span.from,
  to: span.to,
  before: text.slice(span.from, span.to),
  insert,
})

const written = (text: string, { number }: Quantity): string => text.slice(number.from, number.to)

const lastWord = /\p{L}+$/u

/** "a mile" -> "miles": what stands behind any number but one; null for a unit that does not change ("km", "-mile"). */
function pluralUnit({ text, language }: Draft, { number, figure, unitText }: Quantity): string | null {
  const [unit = ''] = lastWord.exec(unitText) ?? []
  const plural = language.lexicon.value('pluralOf', unit.toLowerCase())
  if (plural === undefined || /[-‐‑–]/.test(text.slice(number.to, figure.to - unitText.length))) return null
  const cased = /^\p{Lu}/u.test(unit) ? plural.charAt(0).toUpperCase() + plural.slice(1) : plural
  return unitText.slice(0, unitText.length - unit.length) + cased
}

/** "12 miles 400 yards" -> "8.3 miles". */
const inOneUnit = (quantity: Quantity, metres: number): string =>
  `${figureLike(metres, { ...quantity, value: 0.1 }, '0.1')} ${quantity.unitText}`

/** "une centaine | de | kilomètres", "dozens of miles": the word between a number in words and its unit; else ''. */
function linkBehind({ text }: Draft, { number, figure, unitText }: Quantity): string {
  const between = text.slice(number.to, figure.to - unitText.length)
  return /^\s+\p{L}+\s+$/u.test(between) ? between.trimEnd() : ''
}

/** The number alone is replaced: spacing, bound and unit stay as the author wrote them, but for "a mile" -> "8 miles". */
function figureFix(draft: Draft, quantity: Quantity, metres: number): Replacement {
  const { text } = draft
  if (quantity.inTwoUnits) return replaceSpan(text, quantity.number, inOneUnit(quantity, metres))
  const figure = figureLike(metres, quantity, written(text, quantity))
  const link = linkBehind(draft, quantity)
  if (link) return replaceSpan(text, { ...quantity.number, to: quantity.number.to + link.length }, figure)
  const plural = figure === '1' ? null : pluralUnit(draft, quantity)
  if (plural === null) return replaceSpan(text, quantity.number, figure)
  const end = quantity.figure.to - quantity.unitText.length
  return replaceSpan(
    text,
    { from: quantity.number.from, to: quantity.figure.to },
    `${figure}${text.slice(quantity.number.to, end)}${plural}`,
  )
}

/** Further off than this share, a rounded figure would not give the other unit rightly: 105 miles, not 100, are 170 km. */
const mostRounding = 0.03

/** The first figure of a pair as coarse as the author's own, or to whole units where that is too coarse. */
function fineEnough(text: string, first: Quantity, metres: number): Quantity {
  const rounded = roundLike(metres, first, written(text, first)) * metresPer(first.unit)
  return Math.abs(rounded / metres - 1) > mostRounding ? { ...first, value: 1 } : first
}

/**
 * One fix over both figures of "28 miles (45 km)", with the unit and the bracket behind them, so that it reads whole:
 * the second is made from the first, so that they agree.
 */
function pairFix(text: string, stated: Quantity, second: Quantity, metres: number): Replacement {
  const first = fineEnough(text, stated, metres)
  const figure = figureLike(metres, first, written(text, first))
  const rounded = roundLike(metres, first, written(text, first)) * metresPer(first.unit)
  const between = text.slice(first.number.to, second.number.from)
  const other = figureLike(rounded, { ...second, bound: 'exact' }, written(text, second))
  const end = Math.max(second.number.to, second.figure.to)
  const to = text[end] === ')' ? end + 1 : end
  const behind = text.slice(second.number.to, to)
  return replaceSpan(text, { from: first.number.from, to }, figure + between + other + behind)
}

const wordBefore = /(\p{L}+)\s+$/u

/** "between | 230 and 240 km", "from | 230 to 240 km": the word that opens a range goes with it. */
function withOpener({ text, language }: Draft, { upper, number }: Quantity, fix: Replacement): Replacement {
  const [before = '', word = ''] = (upper !== null && wordBefore.exec(text.slice(0, number.from))) || []
  const classes = language.lexicon.classesOf(word.toLowerCase())
  if (!classes.has('pairing') && !classes.has('origin')) return fix
  return replaceSpan(text, { from: fix.from - before.length, to: fix.to }, fix.insert)
}

/** The measured figure in place of the stated one, and in the other unit beside it. */
export function distanceFixes(draft: Draft, claim: Claim, measured: Measured): readonly Replacement[] {
  const { quantity, converted } = claim
  // What to say instead of "a few kilometres" is the author's.
  if (!quantity || quantity.vague) return []
  const { metres } = measured
  const fix = converted ? pairFix(draft.text, quantity, converted, metres) : figureFix(draft, quantity, metres)
  return [withOpener(draft, quantity, fix)]
}

/** The second figure of a conversion made from the first; both ends where the first is a range. */
export function conversionFix({ text, language }: Draft, first: Quantity, second: Quantity): Replacement {
  const ends = first.upper === null ? [first.value] : [first.value, first.upper]
  const exact = { ...second, bound: 'exact' as const }
  const figures = ends.map((end) => figureLike(end * metresPer(first.unit), exact, written(text, second)))
  return replaceSpan(text, second.number, figures.join(rangeJoiner(language.lexicon, written(text, first))))
}

const isJoint = (lexicon: Lexicon, word: string): boolean => {
  const classes = lexicon.classesOf(word.toLowerCase())
  return classes.has('goal') || classes.has('conjunction') || classes.has('disjunction')
}

/** "–" of "10–15", " to " of "10 to 15". */
function rangeJoiner(lexicon: Lexicon, range: string): string {
  const dash = /\s{0,2}[-–—]\s{0,2}/.exec(range)
  return dash?.[0] ?? ` ${range.split(/\s+/).find((word) => isJoint(lexicon, word)) ?? lexicon.wordsOf('goal')[0]} `
}

const opensWithVowel = /^[aeiouyàâéèêëîïôöùûü]/i

/** The words right before `from` as they are drawn together with `insert`: "à l'" and "est", "au " and "nord". */
function contracted({ text, language }: Draft, replacement: Replacement): Replacement {
  const before = text.slice(0, replacement.from).replaceAll('’', "'").toLowerCase()
  for (const forms of language.contractions ?? []) {
    const [now, then] = opensWithVowel.test(replacement.insert)
      ? [forms.plain, forms.elided]
      : [forms.elided, forms.plain]
    if (!before.endsWith(now) || /\p{L}$/u.test(before.slice(0, -now.length))) continue
    const from = replacement.from - now.length
    const joint = text.includes('’') ? then.replace("'", '’') : then
    return replaceSpan(text, { from, to: replacement.to }, asCased(text.charAt(from), joint) + replacement.insert)
  }
  return replacement
}

const asCased = (written: string, word: string): string =>
  /\p{Lu}/u.test(written) ? word.charAt(0).toUpperCase() + word.slice(1) : word

/** The compass word that fits, of eight points where the author's was of four or eight, spelt as the author's. */
export function directionFix(draft: Draft, compass: CompassWord, bearingDegrees: number): Replacement {
  const { text, language } = draft
  const degrees = compassPoint(bearingDegrees, compass.points === 16 ? 16 : 8)
  return contracted(draft, replaceSpan(text, compass, compassLike(language.lexicon, compass, degrees, text)))
}

/** The other word for the side of a river, as long as the author's own: "left-bank" gives "right-bank". */
export function bankFix(
  { text, language }: Draft,
  bank: NonNullable<Claim['bank']>,
  side: 'left' | 'right',
): readonly Replacement[] {
  const own = text.slice(bank.from, bank.to)
  const words = language.lexicon.wordsOf('flowSide').filter((word) => language.lexicon.value('flowSide', word) === side)
  const word = words.find((one) => one.includes('-') === own.includes('-'))
  return word === undefined ? [] : [replaceSpan(text, bank, casedLike(own, word))]
}

/** The other word for the way along a river, of the same make: "downriver" gives "upriver". */
export function streamFix({ text, language }: Draft, { stream }: Claim, way: 'up' | 'down'): readonly Replacement[] {
  if (!stream) return []
  const own = text.slice(stream.from, stream.to)
  const { lexicon } = language
  const kin = (word: string): boolean => lexicon.value('path', word) === lexicon.value('path', own.toLowerCase())
  const words = lexicon.wordsOf('stream').filter((word) => lexicon.value('stream', word) === way && kin(word))
  const word = words.find((one) => one.slice(-4) === own.slice(-4)) ?? words[0]
  return word === undefined ? [] : [replaceSpan(text, stream, casedLike(own, word))]
}
