/** What is said of a distance: both figures, how far apart they are, and the limits that were applied. */
import type { LengthSpan, LengthUnit, Measured, Quantity, Said, Verdict } from '../../model.ts'
import { said } from '../../model.ts'
import { named } from '../../place/names/named.ts'
import type { Allowed, Openness } from './allowed.ts'
import { statedEnds } from './allowed.ts'
import type { Case } from '../judgement.ts'
import { flagged } from '../judgement.ts'
import type { Level } from './limits.ts'
import { metresPer } from '../../units.ts'
import { lengthIn, spanIn, wordingOf, wordsAt } from '../findings/values.ts'

const kilometre: LengthUnit = 'km'
const mile: LengthUnit = 'mi'

/** Stated over measured that unlabelled road distances commonly have. */
const roadFactor = { low: 1.15, high: 1.6 } as const

/** The stated figure nearest to the measured one: itself where that lies within the bounds said. */
function nearestStated(metres: number, quantity: Quantity): number {
  const { near, far } = statedEnds(quantity)
  return metres < near ? near : metres > far ? far : metres
}

/** Stated over measured; null where wording and ground meet. */
function factorOf({ metres, lowMetres, highMetres }: Measured, quantity: Quantity, verdict: Verdict): number | null {
  const meets = lowMetres <= quantity.highMetres && highMetres >= quantity.lowMetres
  const factor = nearestStated(metres, quantity) / metres
  return (meets && !flagged(verdict)) || !Number.isFinite(factor) ? null : factor
}

function road(factor: number | null, byRoad: boolean): readonly Said[] {
  if (factor === null || factor < roadFactor.low || factor > roadFactor.high) return []
  return [said(byRoad ? 'distance.road-longer' : 'distance.maybe-road')]
}

/** How near the ratio of miles to kilometres a figure must come to be taken for one in the other unit (chosen). */
const swapShare = 0.04
const kilometresPerMile = 1.609344

/** "140 km (87 miles)" where 87 km is measured: the figure is right, in the other unit. */
function swapped({ claim }: Case, { metres }: Measured, verdict: Verdict): readonly Said[] {
  const { quantity, converted } = claim
  if (!quantity || quantity.upper !== null || (quantity.unit !== kilometre && quantity.unit !== mile)) return []
  const ratio = (quantity.value * metresPer(quantity.unit)) / metres
  const [isOver, isUnder] = [kilometresPerMile, 1 / kilometresPerMile].map(
    (one) => Math.abs(ratio / one - 1) <= swapShare,
  )
  if ((!isOver && !isUnder) || (!flagged(verdict) && !converted)) return []
  const other = isOver ? kilometre : mile
  return [said('distance.other-unit', { measured: lengthIn(metres, other) })]
}

const limitsOf = (allowed: Allowed, level: Level, { unit }: Quantity): LengthSpan =>
  spanIn(allowed[level].near, allowed[level].far, unit)

/** Why a figure is flagged: what those who print it measure. */
function reason(input: Case, allowed: Allowed, verdict: Verdict, metres: number): readonly Said[] {
  if (!flagged(verdict)) return []
  const quantity = input.claim.quantity!
  const stated = wordsAt(input.text, quantity)
  const level: Level = verdict === 'disagrees' ? 'wrong' : 'loose'
  if (metres >= allowed[level].near && metres <= allowed[level].far)
    return [said('distance.by-the-word', { stated, span: wordingOf(quantity) })]
  const span = limitsOf(allowed, level, quantity)
  return [said(level === 'wrong' ? 'distance.widest' : 'distance.usual', { stated, span })]
}

export function distanceText(
  input: Case,
  measured: Measured,
  allowed: Allowed,
  verdict: Verdict,
): readonly [Said, ...Said[]] {
  const { claim, subject, reference, text } = input
  const quantity = claim.quantity!
  const factor = factorOf(measured, quantity, verdict)
  const message = said('distance.measured', {
    subject: named(subject),
    reference: {
      place: named(reference!),
      line: claim.reference?.form === 'line' ? (claim.reference.line ?? 'border') : null,
    },
    measured: lengthIn(measured.metres, quantity.unit),
    stated: wordsAt(text, quantity),
    factor,
  })
  const mixed = swapped(input, measured, verdict)
  const byRoad = mixed.length > 0 ? [] : road(factor, claim.path === 'road')
  return [message, ...mixed, ...byRoad, ...reason(input, allowed, verdict, measured.metres)]
}

/** Why a distance cannot be told from the ground at hand. */
export function coarseText({ claim, subject, reference }: Case, { metres }: Measured, { doubtMetres }: Openness): Said {
  const { unit } = claim.quantity!
  return said('distance.too-coarse', {
    subject: named(subject),
    reference: named(reference!),
    measured: lengthIn(metres, unit),
    known: lengthIn(doubtMetres, unit),
  })
}

/** What would pass, what would be wrong, and why. */
export function distanceTolerance({ claim, text, strict }: Case, allowed: Allowed): readonly Said[] {
  const quantity = claim.quantity!
  const [loose, wrong] = [limitsOf(allowed, 'loose', quantity), limitsOf(allowed, 'wrong', quantity)]
  return [
    said('tolerance.distance', { stated: wordsAt(text, quantity), loose, wrong }),
    ...(claim.compass === null && claim.path !== 'road' ? [said('tolerance.maybe-road')] : []),
    ...(strict ? [said('tolerance.strict', { span: wordingOf(quantity) })] : []),
  ]
}
