import type { Claim, CompassWord, Fix, Measured, Quantity, Span } from '../model.ts'
import { compassName } from '../geo/bearing.ts'
import { roundLike } from './words.ts'

export const replaceSpan = (text: string, span: Span, insert: string): Fix =>
  ({ from: span.from, to: span.to, insert, label: `${text.slice(span.from, span.to)} → ${insert}` })

/** The number alone is replaced: unit, spacing and bound stay as the author wrote them. */
const figureFix = (text: string, quantity: Quantity, metres: number): Fix => replaceSpan(text, quantity.number, roundLike(metres, quantity))

/** One fix over both figures of "28 miles (45 km)", so that one click mends the pair. */
function pairFix(text: string, first: Quantity, second: Quantity, metres: number): Fix {
  const between = text.slice(first.number.to, second.number.from)
  const span = { from: first.number.from, to: second.number.to }
  return replaceSpan(text, span, `${roundLike(metres, first)}${between}${roundLike(metres, second)}`)
}

export function distanceFixes(text: string, claim: Claim, measured: Measured): readonly Fix[] {
  const { quantity, converted } = claim
  if (!quantity) return []
  return [converted ? pairFix(text, quantity, converted, measured.metres) : figureFix(text, quantity, measured.metres)]
}

export const conversionFix = (text: string, second: Quantity, metres: number): Fix => figureFix(text, second, metres)

/** The compass word that fits, spelt as the author's was: abbreviated, hyphenated or in one word. */
export function directionFix(text: string, compass: CompassWord, bearingDegrees: number): Fix {
  const name = compassName(bearingDegrees, compass.points === 4 ? 8 : compass.points)
  const written = text.slice(compass.from, compass.to)
  return replaceSpan(text, compass, likeWritten(written, name))
}

function likeWritten(written: string, name: string): string {
  if (/^[NESW]{1,3}$/.test(written)) return name.split('-').map((part) => part[0]!.toUpperCase()).join('')
  const joined = /^(?:north|south)(?:east|west)/i.test(written) && name.split('-').length === 2 ? name.replace('-', '') : name
  return /^\p{Lu}/u.test(written) ? joined[0]!.toUpperCase() + joined.slice(1) : joined
}
