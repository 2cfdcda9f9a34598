import type { Outline, Place, Quantity } from '../../model.ts'
import { said } from '../../model.ts'
import { linesOf } from '../../geo/line/edges.ts'
import { inverse } from '../../geo/geodesic.ts'
import { areaSquareMetres } from '../../geo/surface.ts'
import { metresPer } from '../../units.ts'
import type { Case, Judgement } from '../judgement.ts'
import { judgement, tooCoarse } from '../judgement.ts'
import { judgeBorderLength, judgeLength } from './length.ts'
import { territoryOf } from './territory.ts'
import { named } from '../../place/names/named.ts'
import { lengthIn, wordsAt } from '../findings/values.ts'

/**
 * What a drawn area may be off, as a share: Natural Earth's provinces of Syria are up to 19 % off the published figures
 * (measured on five of them), hence a fifth for all. The rest is chosen, for want of published areas to fit to: small
 * shapes get a quarter of the strip along their edge in which the line may lie, as its errors to both sides mostly cancel
 * out; never more than half, beyond which nothing could be wrong. Beyond twice the share is wrong.
 */
const least = 0.2
const edgeShare = 0.25
const most = 0.5
/** Square miles written as square kilometres, or the reverse. */
const squareMile = 2.59

/** Metres along all edges. */
function edgeMetres({ geometry }: Outline): number {
  let sum = 0
  for (const line of linesOf(geometry)) {
    for (let at = 1; at < line.length; at++)
      sum += inverse([line[at - 1]![0]!, line[at - 1]![1]!], [line[at]![0]!, line[at]![1]!]).metres
  }
  return sum
}

const toleranceOf = (outline: Outline, squareMetres: number): number =>
  Math.min(most, least + (edgeShare * edgeMetres(outline) * outline.accuracyMetres) / squareMetres)

/** Outlines are few and drawn once; their areas are kept with them. */
const known = new WeakMap<Outline, { readonly squareMetres: number; readonly share: number }>()

function sizeOf(outline: Outline) {
  const { geometry } = outline
  if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return null
  const found = known.get(outline)
  if (found) return found
  const squareMetres = areaSquareMetres(geometry)
  const fresh = { squareMetres, share: toleranceOf(outline, squareMetres) }
  known.set(outline, fresh)
  return fresh
}

/** How many times too large or too small the stated interval is; 1 where it meets the drawn area. */
function factorOf({ lowMetres, highMetres }: Quantity, squareMetres: number): number {
  if (squareMetres < lowMetres) return lowMetres / squareMetres
  return squareMetres > highMetres ? squareMetres / Math.max(highMetres, 1) : 1
}

const isSquareMiles = (stated: number, measured: number, share: number): boolean =>
  [stated / measured, measured / stated].some((ratio) => Math.abs(ratio / squareMile - 1) < share)

/** The stated area against that of the drawn outline; how long an area or a border is said to be. */
export function judgeArea(input: Case): Judgement {
  const { relation } = input.claim
  const subject = territoryOf(input.claim.subject, input.subject, input.ground)
  // "Gaza, 365 km2": a town is never said to be so long or wide where a territory bears its name.
  if (subject && input.subject.outline === null) return judgeArea({ ...input, subject })
  if (relation === 'border-length') return judgeBorderLength(input, input.subject, input.reference)
  return relation === 'long' ? judgeLength(input) : judgeSize(input)
}

function judgeSize({ claim, subject, ground, text }: Case): Judgement {
  const quantity = claim.quantity!
  const outline = subject.outline === null ? null : ground.outlines.get(subject.outline)
  const size = outline && sizeOf(outline)
  if (!size) return tooCoarse(said('place.no-outline', { place: named(subject) }))
  if (claim.relation === 'part-covers') return ofPart(size, quantity, subject, text)
  const factor = factorOf(quantity, size.squareMetres)
  const verdict = factor > 1 + 2 * size.share ? 'disagrees' : factor > 1 + size.share ? 'loose' : 'agrees'
  const mixed =
    verdict !== 'agrees' && isSquareMiles(quantity.value * metresPer(quantity.unit), size.squareMetres, size.share)
  const message = said('area.measured', {
    subject: named(subject),
    drawn: lengthIn(Number(size.squareMetres.toPrecision(3)), quantity.unit),
    stated: wordsAt(text, quantity.figure),
  })
  return judgement(verdict, mixed ? [message, said('area.mixed-units')] : message, {
    tolerance: [said('tolerance.area', { share: size.share, source: outline!.source })],
  })
}

/** What covers a part of an area is no larger than all of it. */
function ofPart(
  { squareMetres, share }: NonNullable<ReturnType<typeof sizeOf>>,
  quantity: Quantity,
  area: Place,
  text: string,
): Judgement {
  const message = said('area.of-part', {
    area: named(area),
    drawn: lengthIn(Number(squareMetres.toPrecision(3)), quantity.unit),
    stated: wordsAt(text, quantity.figure),
  })
  const isLarger = quantity.lowMetres > squareMetres * (1 + 2 * share)
  return isLarger ? judgement('disagrees', message) : tooCoarse(message)
}
