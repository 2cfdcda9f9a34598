/** What is said of a distance: both figures, how far apart they are, and the limits that were applied. */
import type { Measured, Quantity, Verdict } from '../model.ts'
import type { Allowed, Openness } from './allowed.ts'
import { statedEnds } from './allowed.ts'
import { calibration } from './calibration.ts'
import type { Case } from './judgement.ts'
import { flagged } from './judgement.ts'
import type { Level } from './limits.ts'
import { inUnit, offInWords, spanInUnit } from './words.ts'

/** Stated over measured that unlabelled road distances commonly have. */
const roadFactor = { low: 1.15, high: 1.6 } as const

const saidIn = (text: string, { from, to }: Quantity): string => text.slice(from, to).replace(/\s+/g, ' ')

/** The stated figure nearest to the measured one: itself where that lies within the bounds said. */
function nearestStated(metres: number, quantity: Quantity): number {
  const { near, far } = statedEnds(quantity)
  return metres < near ? near : metres > far ? far : metres
}

/** ": long by a fifth; looks like a road distance", or '' where wording and ground meet. */
function comparison(
  { metres, lowMetres, highMetres }: Measured,
  quantity: Quantity,
  verdict: Verdict,
  road: boolean,
): string {
  if (!flagged(verdict) && lowMetres <= quantity.highMetres && highMetres >= quantity.lowMetres) return ''
  const stated = nearestStated(metres, quantity)
  const [off, factor] = [offInWords(stated, metres), stated / metres]
  const way =
    factor < roadFactor.low || factor > roadFactor.high
      ? ''
      : road
        ? '; the road is longer than the straight line'
        : '; looks like a road distance'
  return off === '' ? '' : `: ${off}${way}`
}

const percent = (share: number): string => `${Math.round(share * 100)} %`

const kept = (level: Level): string => percent(calibration.kept.distance[level])

const limitsText = (allowed: Allowed, level: Level, quantity: Quantity): string =>
  spanInUnit(allowed[level].near, allowed[level].far, quantity.unit)

/** Why a figure is flagged: what distances published with it measure. */
function reason(input: Case, allowed: Allowed, verdict: Verdict, metres: number): string {
  const quantity = input.claim.quantity!
  if (!flagged(verdict)) return ''
  const level: Level = verdict === 'disagrees' ? 'wrong' : 'loose'
  if (metres >= allowed[level].near && metres <= allowed[level].far) {
    return `; the wording alone allows ${spanInUnit(quantity.lowMetres, quantity.highMetres, quantity.unit)}`
  }
  return `; ${kept(level)} of distances published so measure ${limitsText(allowed, level, quantity)}`
}

/** One sentence without its full stop. */
export function distanceText(input: Case, measured: Measured, allowed: Allowed, verdict: Verdict): string {
  const { claim, subject, reference, text } = input
  const quantity = claim.quantity!
  const other = claim.reference?.form === 'line' ? `the border of ${reference!.name}` : reference!.name
  const ground = `${inUnit(measured.metres, quantity.unit)} measured between ${subject.name} and ${other}`
  const figures = `${ground}, ${saidIn(text, quantity)} stated`
  return (
    figures +
    comparison(measured, quantity, verdict, claim.path === 'road') +
    reason(input, allowed, verdict, measured.metres)
  )
}

/** Why a distance cannot be told from the ground at hand. */
export function coarseText(
  { claim, subject, reference }: Case,
  { metres }: Measured,
  { doubtMetres }: Openness,
): string {
  const { unit } = claim.quantity!
  const known = `About ${inUnit(metres, unit)} between ${subject.name} and ${reference!.name}`
  return `${known}, but known no better than to ${inUnit(doubtMetres, unit)}: too coarse to tell.`
}

/** What would pass, what would be wrong, and why. */
export function distanceTolerance({ claim, text, strict }: Case, allowed: Allowed): string {
  const quantity = claim.quantity!
  const bare =
    claim.compass === null && claim.path !== 'road' ? ', which without a direction are often measured by road' : ''
  const limits =
    `${saidIn(text, quantity)} agrees where ${limitsText(allowed, 'loose', quantity)} are measured ` +
    `and is wrong beyond ${limitsText(allowed, 'wrong', quantity)}: ` +
    `${kept('loose')} and ${kept('wrong')} of published distances keep within these${bare}`
  return strict
    ? `${limits}; the strict profile asks for ${spanInUnit(quantity.lowMetres, quantity.highMetres, quantity.unit)}`
    : limits
}
