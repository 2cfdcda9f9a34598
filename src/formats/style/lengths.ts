/** How a desk writes lengths: which unit first, conversions, their rounding, unit words. */
import type { LengthUnit, Quantity, Said, Span } from '../../core/model.ts'
import { said } from '../../core/model.ts'
import { metresPer } from '../../core/units.ts'
import { isInAddress } from './addresses.ts'
import type { StyleProfile } from './profile.ts'

/** What stands otherwise in the text, and how the desk writes it. */
export interface Remark extends Span {
  readonly told: Said
  readonly insert: string
}

/** A length, with its conversion in the brackets behind it where there is one. */
interface Length {
  readonly stated: Quantity
  readonly converted: Quantity | null
  /** From the first figure to behind the closing bracket. */
  readonly whole: Span
}

/** Shorter lengths have no conversion in any style book. */
const leastMetres = 1000

export function lengthRemarks(text: string, quantities: readonly Quantity[], profile: StyleProfile): readonly Remark[] {
  const kept = quantities.filter(({ figure }) => !isInAddress(text, figure))
  return lengthsIn(text, kept).flatMap((length) => {
    const remark =
      order(text, length, profile) ??
      (isGivenBeside(text, length, kept) ? null : missing(text, length, profile)) ??
      needless(text, length, profile) ??
      rounding(length, profile)
    return [...(remark ? [remark] : []), ...(remark ? [] : unitWords(text, length, profile))]
  })
}

const isKmOrMiles = ({ unit, measure }: Quantity): boolean => measure === 'length' && (unit === 'km' || unit === 'mi')

/** "186 and 193 km": each of them alone has no unit that could be written otherwise. */
const sharesUnit = (quantities: readonly Quantity[], at: number): boolean =>
  quantities[at]!.unitText === '' || quantities[at - 1]?.unitText === ''

function lengthsIn(text: string, quantities: readonly Quantity[]): readonly Length[] {
  const found: Length[] = []
  for (let at = 0; at < quantities.length; at++) {
    const [stated, next] = [quantities[at]!, quantities[at + 1]]
    if (!isKmOrMiles(stated) || sharesUnit(quantities, at)) continue
    const end = next && isKmOrMiles(next) && next.unit !== stated.unit ? endOfPair(text, stated, next) : null
    if (end !== null) at++
    const to = end ?? behindFigure(text, stated)
    if (isInWord(text, to)) continue
    found.push({ stated, converted: end === null ? null : next!, whole: { from: stated.figure.from, to } })
  }
  return found
}

/** Behind the bracket that holds the conversion; null where it holds more, or something else. */
function endOfPair(text: string, stated: Quantity, next: Quantity): number | null {
  const between = text.slice(behindFigure(text, stated), next.from)
  const end = behindFigure(text, next)
  return /^\s?\((?:about |some )?$/.test(between) && text[end] === ')' ? end + 1 : null
}

/** With the full stop of "25 mi. from there", which ends no sentence. */
function behindFigure(text: string, { figure, unitText }: Quantity): number {
  const isShort = /^(?:kms?|mi)$/i.test(unitText)
  const stop = isShort && /^\.(?=[,;:)]|\s{1,3}[\p{Ll}\d(])/u.test(text.slice(figure.to, figure.to + 6))
  return stop ? figure.to + 1 : figure.to
}

/** "3 km-long": no bracket and no other word finds room before the hyphen. */
const isInWord = (text: string, to: number): boolean => /^(?:[-‐‑–/]?\p{L}|[-‐‑])/u.test(text.slice(to, to + 2))

/** So far apart both may stand, in characters: "25 miles, or 40 km". */
const nearby = 60

/** The same length is said in the other unit beside it, in whatever words. */
function isGivenBeside(text: string, { stated }: Length, quantities: readonly Quantity[]): boolean {
  return quantities.some((other) => {
    if (!isKmOrMiles(other) || other.unit === stated.unit) return false
    const [first, last] = other.from > stated.from ? [stated, other] : [other, stated]
    const between = text.slice(first.figure.to, last.figure.from)
    return between.length <= nearby && !/[.!?]\s+\p{Lu}|\n/u.test(between) && isNear(stated, other)
  })
}

/** Of ranges the lower ends. */
function isNear(one: Quantity, other: Quantity): boolean {
  const ratio = (other.value * metresPer(other.unit)) / (one.value * metresPer(one.unit))
  return ratio >= 0.9 && ratio <= 1.1
}

const written = (text: string, { from, to }: Span): string => text.slice(from, to)
const unitOf = ({ first }: StyleProfile): LengthUnit | null => (first === 'km' ? 'km' : first === 'miles' ? 'mi' : null)
const inWords = (unit: LengthUnit): string => (unit === 'km' ? 'kilometres' : 'miles')

function order(text: string, { stated, converted, whole }: Length, profile: StyleProfile): Remark | null {
  const unit = unitOf(profile)
  if (!converted || !unit || stated.unit === unit) return null
  const insert = `${leadOf(text, stated, converted)}${written(text, converted.figure)} (${written(text, stated.figure)})`
  return { ...whole, insert, told: said('style.unit-first', { unit }) }
}

/** "28 miles (about 45 km)": that it is about so much is said once, before both. */
function leadOf(text: string, stated: Quantity, converted: Quantity): string {
  const lead = /\((about |some )$/.exec(text.slice(stated.figure.to, converted.figure.from))?.[1] ?? ''
  const isSaid = /\p{L}\s$/u.test(text.slice(0, stated.figure.from)) && stated.bound !== 'exact'
  return isSaid ? '' : lead
}

/** "45 km" -> "45 km (28 miles)"; in a word like "45-kilometre" no bracket finds room. */
function missing(text: string, { stated, converted, whole }: Length, profile: StyleProfile): Remark | null {
  const figure = written(text, stated.figure)
  if (profile.conversion !== 'required' || converted || stated.upper !== null || !isPlain(text, stated)) return null
  if (stated.value * metresPer(stated.unit) < leastMetres || isBesideBracket(text, whole)) return null
  const other: LengthUnit = stated.unit === 'km' ? 'mi' : 'km'
  const made = `${convertedFigure(stated, other, profile)} ${unitWord(stated, other, profile)}`
  const leads = unitOf(profile) === other
  return { ...whole, insert: leads ? `${made} (${figure})` : `${figure} (${made})`, told: said('style.both-units') }
}

/** In digits, with its unit behind a space: "a mile" and "2.5 million miles" have no conversion that reads well. */
const isPlain = (text: string, { figure, number }: Quantity): boolean =>
  /^\d[\d.,\s]*$/.test(written(text, number)) && !/[-‐‑–]/.test(written(text, figure))

/** Something else is said in brackets behind it, or it stands alone in brackets. */
const isBesideBracket = (text: string, { from, to }: Span): boolean =>
  /^\s?[([]/.test(text.slice(to, to + 2)) || (/[([]/.test(text[from - 1] ?? '') && /[)\]]/.test(text[to] ?? ''))

function needless(text: string, { stated, converted, whole }: Length, profile: StyleProfile): Remark | null {
  if (profile.conversion !== 'none' || !converted) return null
  const unit = unitOf(profile)
  const kept = unit && converted.unit === unit ? converted : stated
  return { ...whole, insert: written(text, kept.figure), told: said('style.no-conversion') }
}

/** Only a conversion that is right is held to the desk's rounding; a wrong one is a finding of its own. */
function rounding({ stated, converted }: Length, profile: StyleProfile): Remark | null {
  if (!profile.round || !converted || stated.upper !== null || converted.upper !== null) return null
  const ratio = (converted.value * metresPer(converted.unit)) / (stated.value * metresPer(stated.unit))
  const insert = convertedFigure(stated, converted.unit as LengthUnit, profile)
  // "85 miles (140 km)": the figure in brackets is the reporter's own, and the other was made of it.
  if (stated.unit === unitOf(profile) && isRoundOf(stated, converted, profile)) return null
  if (ratio < 0.9 || ratio > 1.1 || Number(insert.replaceAll(',', '')) === converted.value) return null
  return { ...converted.number, insert, told: said('style.rounding', { figure: insert }) }
}

const isRoundOf = (made: Quantity, own: Quantity, profile: StyleProfile): boolean =>
  Number(convertedFigure(own, made.unit as LengthUnit, profile).replaceAll(',', '')) === made.value

function unitWords(text: string, { stated, converted }: Length, { units }: StyleProfile): readonly Remark[] {
  if (!units) return []
  return [stated, ...(converted ? [converted] : [])].flatMap((quantity) => {
    const { figure, number, unitText } = quantity
    const isShort = /^(?:kms?|mi)$/i.test(unitText)
    if (unitText === '' || isShort === (units === 'short') || /[-‐‑–]/.test(written(text, figure))) return []
    // "ten miles" is no "ten mi".
    if (units === 'short' && !/\d$/.test(written(text, number))) return []
    const from = figure.to - unitText.length
    const close = /\d$/.test(text.slice(0, from)) && units === 'long' ? ' ' : ''
    const insert = close + (units === 'short' ? String(quantity.unit) : longWord(quantity))
    return [{ from, to: behindFigure(text, quantity), insert, told: said('style.word', { word: insert.trim() }) }]
  })
}

function longWord({ unit, value }: Pick<Quantity, 'unit' | 'value'>): string {
  const word = unit === 'km' ? 'kilometre' : 'mile'
  return value === 1 ? word : `${word}s`
}

/** As short or long as the author's own, unless the desk says. */
function unitWord(stated: Quantity, unit: LengthUnit, { units }: StyleProfile): string {
  const isShort = units ? units === 'short' : /^(?:kms?|mi)$/i.test(stated.unitText)
  return isShort ? unit : inWords(unit)
}

function convertedFigure({ value, unit }: Quantity, other: LengthUnit, { round = 'whole' }: StyleProfile): string {
  const amount = (value * metresPer(unit)) / metresPer(other)
  const step =
    round === 'five' && amount >= 20 ? 5 : round === 'two-digits' ? 10 ** (Math.floor(Math.log10(amount)) - 1) : 1
  const steps = Math.max(1, Math.round(amount / step))
  const text = step < 1 ? (steps * step).toFixed(1) : String(Math.round(steps * step))
  return text.replace(/\.0$/, '').replace(/\B(?=(?:\d{3})+$)/g, text.includes('.') ? '' : ',')
}
