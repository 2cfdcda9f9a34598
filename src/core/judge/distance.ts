import type { Measured, Quantity, Verdict } from '../model.ts'
import type { Band } from './calibration.ts'
import { looseBand, roadFactor, wrongBand } from './calibration.ts'
import { judgeBearing } from './direction.ts'
import { distanceFixes } from './fixes.ts'
import type { Case, Judgement } from './judgement.ts'
import { judgement, tooCoarse, worse } from './judgement.ts'
import { measurePoints, measureToBorder, measureToOutline } from './measure.ts'
import { inUnit } from './words.ts'

/** Metres between the measured and the stated interval: 0 where they meet, negative where the ground is nearer. */
function gap(measured: Measured, low: number, high: number): number {
  if (measured.lowMetres > high) return measured.lowMetres - high
  if (measured.highMetres < low) return measured.highMetres - low
  return 0
}

const outside = (measured: Measured, quantity: Quantity, band: Band): boolean =>
  measured.highMetres < quantity.lowMetres * band.low - band.lowMetres ||
  measured.lowMetres > quantity.highMetres * band.high + band.highMetres

function verdictOf(measured: Measured, quantity: Quantity, strict: boolean): Verdict {
  if (gap(measured, quantity.lowMetres, quantity.highMetres) === 0) return 'agrees'
  if (outside(measured, quantity, wrongBand)) return 'disagrees'
  return strict || outside(measured, quantity, looseBand) ? 'loose' : 'agrees'
}

const percent = (share: number): string => `${Math.round(share * 100)} %`

const toleranceOf = (quantity: Quantity): string => {
  const { low, lowMetres, high, highMetres } = wrongBand
  return `stated ${inUnit(quantity.lowMetres, quantity.unit)} to ${inUnit(quantity.highMetres, quantity.unit)}; flagged below ${percent(low)} less ${lowMetres / 1000} km or above ${percent(high)} plus ${highMetres / 1000} km, which 98 % of published distances keep within`
}

/** "long by a fifth; by road?" for an `agrees` by practice. */
function practice(measured: Measured, quantity: Quantity): string {
  const stated = (quantity.lowMetres + quantity.highMetres) / 2
  const factor = stated / measured.metres
  if (factor >= roadFactor.low && factor <= roadFactor.high) return '; looks like a road distance'
  return gap(measured, quantity.lowMetres, quantity.highMetres) === 0 ? '' : factor > 1 ? '; the text is long' : '; the text is short'
}

function measureCase({ claim, subject, reference, ground }: Case): Measured | null {
  if (claim.reference?.form === 'line') return measureToBorder(subject, reference!, ground.outlines)
  if (reference!.outline !== null && claim.compass === null) return measureToOutline(subject, reference!, ground.outlines) ?? measurePoints(subject, reference!)
  return measurePoints(subject, reference!)
}

/** A distance, with its direction where one is said: the worse of the two decides. */
export function judgeDistance(input: Case): Judgement {
  const { claim, subject, reference, text } = input
  const quantity = claim.quantity!
  const measured = measureCase(input)
  if (!measured) return tooCoarse(`No outline of ${reference!.name} is known to measure from.`)
  if (claim.path === 'river') return tooCoarse(`${inUnit(measured.metres, quantity.unit)} as the crow flies; along the river it cannot be measured.`, { measured })
  const length = verdictOf(measured, quantity, input.strict)
  const bearing = claim.compass && measured.bearingDegrees !== null ? judgeBearing(input, measured) : null
  const verdict = bearing ? worse(length, bearing.verdict) : length
  const misfit = Math.max(Math.abs(gap(measured, quantity.lowMetres, quantity.highMetres)), bearing?.misfitMetres ?? 0)
  const sides = `${subject.name} and ${reference!.name}`
  const said = text.slice(quantity.figure.from, quantity.figure.to)
  const lengthPart = `${inUnit(measured.metres, quantity.unit)} measured between ${sides}, ${said} stated${practice(measured, quantity)}`
  const fixes = [...(flagged(length) ? distanceFixes(text, claim, measured) : []), ...(bearing?.fixes ?? [])]
  return judgement(verdict, `${bearing && flagged(bearing.verdict) ? `${bearing.message} ${lengthPart}` : lengthPart}.`, {
    measured, misfitMetres: Math.round(misfit), tolerance: toleranceOf(quantity), fixes: flagged(verdict) ? fixes : [],
    parts: bearing ? { distance: length, direction: bearing.verdict } : null,
  })
}

export const flagged = (verdict: Verdict): boolean => verdict === 'loose' || verdict === 'disagrees'
