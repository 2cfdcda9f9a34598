/** Whether two claims can hold together: lengths, directions, positions. */
import type { Claim, CompassWord, Place, Quantity, Region } from '../../model.ts'
import { angleBetween } from '../../geo/bearing.ts'
import { inverse } from '../../geo/geodesic.ts'
import { gapMetres } from '../../geo/region/meet.ts'
import { halfAngleOf } from '../regions/regions.ts'

export interface Clash {
  readonly verdict: 'loose' | 'disagrees'
  readonly about: 'length' | 'direction' | 'position'
}

type Length = Pick<Quantity, 'lowMetres' | 'highMetres'>

type Sized = Pick<Place, 'extentMetres' | 'accuracyMetres'>

/** What of a claim can clash: its length, its direction, and the way the length runs. */
export interface Said extends Pick<Claim, 'path'> {
  readonly quantity: Length | null
  readonly compass: Pick<CompassWord, 'degrees' | 'points'> | null
}

interface Band {
  readonly low: number
  readonly lowMetres: number
  readonly high: number
  readonly highMetres: number
}

/**
 * How far a true distance lies from what is stated of it, whatever is known of the places: plain bands, for the fitted
 * limits need both places. Of 8,604 published distances 94 % lie within the usual band, 98 % within the widest.
 */
export const usualBand: Band = { low: 0.65, lowMetres: 2_000, high: 1.15, highMetres: 2_000 }
export const widestBand: Band = { low: 0.55, lowMetres: 2_000, high: 1.25, highMetres: 3_000 }
/** Figures for one pair may differ by this share before it is worth a word: by where in a town one measures (chosen). */
export const sameShare = 0.1
/** Directions at this distance or less depend on where in a place one stands: under 3 km 89 % of published ones hold. */
const nearMetres = 3_000
/** A place larger than this lies on several sides of another (chosen: the radius of the largest cities). */
const largeMetres = 20_000
/** What two figures for one position may be apart beside the size of the places (chosen: the constant of the usual band). */
export const slackMetres = 2_000

export const sizeOf = (place: Sized | null): number => (place ? place.extentMetres + place.accuracyMetres : 3_000)

/** True distances that a stated figure allows, as loosely as figures are published. */
const allowed = ({ lowMetres, highMetres }: Length): readonly [number, number] => [
  lowMetres * widestBand.low - widestBand.lowMetres,
  highMetres * widestBand.high + widestBand.highMetres,
]

/** Two figures for the way between the same two places. */
export function lengthsClash(earlier: Said, later: Said, places: readonly (Sized | null)[]): Clash | null {
  const [a, b] = [earlier.quantity, later.quantity]
  if (!a || !b || earlier.path !== later.path) return null
  const gap = Math.max(a.lowMetres - b.highMetres, b.lowMetres - a.highMetres)
  const larger = Math.max(Math.min(a.highMetres, 1e9), Math.min(b.highMetres, 1e9))
  if (gap <= Math.max(sameShare * larger, sizeOf(places[0] ?? null) + sizeOf(places[1] ?? null))) return null
  const [[aLow, aHigh], [bLow, bHigh]] = [allowed(a), allowed(b)]
  return { verdict: aLow > bHigh || bLow > aHigh ? 'disagrees' : 'loose', about: 'length' }
}

/** A place both north and south of another: the sectors of the two directions do not meet. */
export function directionsClash(
  earlier: Said,
  later: Said,
  turned: boolean,
  places: readonly (Sized | null)[],
): Clash | null {
  const [a, b] = [earlier.compass, later.compass]
  if (!a || !b || places.some((place) => place && place.extentMetres > largeMetres)) return null
  const angle = angleBetween(a.degrees, b.degrees + (turned ? 180 : 0))
  if (angle <= halfAngleOf(a.points) + halfAngleOf(b.points)) return null
  const near = [earlier.quantity, later.quantity].some((quantity) => quantity && quantity.highMetres <= nearMetres)
  return { verdict: near ? 'loose' : 'disagrees', about: 'direction' }
}

type Located = Pick<Place, 'id' | 'lon' | 'lat' | 'extentMetres' | 'accuracyMetres'>
type Placed = readonly [claim: Said, reference: Located]

/** Metres between two rings about known places, whatever their directions: exact by the triangle inequality. */
export function gapOfRings([a, one]: Placed, [b, other]: Placed, loosely: boolean): number {
  const [[aLow, aHigh], [bLow, bHigh]] = [a, b].map((claim): readonly [number, number] =>
    loosely ? allowed(claim.quantity!) : [claim.quantity!.lowMetres, claim.quantity!.highMetres],
  ) as [[number, number], [number, number]]
  const apart = inverse([one.lon, one.lat], [other.lon, other.lat]).metres
  return Math.max(apart - aHigh - bHigh, aLow - apart - bHigh, bLow - apart - aHigh)
}

/**
 * Two positions of one force, or of one unknown place. Of a force, another place of reference may mean another of its
 * columns: that is `loose`. Of a place, figures are read as loosely as they are published, and it is `loose` too:
 * one of the places of reference may be another of its name.
 */
export function positionsClash<S extends Said, R extends Located>(
  earlier: readonly [claim: S, reference: R],
  later: readonly [claim: S, reference: R],
  regionOf: (claim: S, reference: R) => Region | null,
  moves: boolean,
): Clash | null {
  const slack = slackMetres + sizeOf(earlier[1]) + sizeOf(later[1])
  const clash: Clash = { verdict: earlier[1].id === later[1].id ? 'disagrees' : 'loose', about: 'position' }
  if (gapOfRings(earlier, later, !moves) > slack) return clash
  if (!moves || (!earlier[0].compass && !later[0].compass)) return null
  const [one, other] = [regionOf(...earlier), regionOf(...later)]
  return one && other && gapMetres(one, other) > slack ? clash : null
}
