/** The limits that a claim is judged by: the fitted ones, widened by what is known of its two places. */
import type { Claim, Measured, Place, Quantity, Verdict } from '../../model.ts'
import { metresPer } from '../../units.ts'
import { calibration } from './calibration.ts'
import type { Level, Limits } from './limits.ts'
import { distanceLimits, gazetteerAccuracyMetres } from './limits.ts'

const settlements: ReadonlySet<Place['type']> = new Set(['city', 'town', 'village', 'suburb', 'locality', 'camp'])

/** What the places themselves leave open, in metres. */
export interface Openness {
  /** Radius of the larger settlement: people measure from its edge. */
  readonly edgeMetres: number
  /** Beyond a gazetteer's usual inaccuracy: coarse points, and areas, whose point may be anywhere in them. */
  readonly doubtMetres: number
}

type Sized = Pick<Place, 'type' | 'extentMetres'>

/** `accuracyMetres`: of all that was measured between, together. */
export function opennessOf(places: readonly Sized[], accuracyMetres: number): Openness {
  const radius = (one: Sized, settled: boolean) => (settlements.has(one.type) === settled ? one.extentMetres : 0)
  const areas = places.reduce((sum, place) => sum + radius(place, false), 0)
  return {
    edgeMetres: Math.max(0, ...places.map((place) => radius(place, true))),
    doubtMetres: Math.max(0, areas + accuracyMetres - gazetteerAccuracyMetres),
  }
}

export type Allowed = Readonly<Record<Level, Limits>>

/** Lowest and highest figure as printed, in metres: 0 below "within", Infinity above "more than". */
export function statedEnds({ value, upper, unit, bound }: Quantity): Limits {
  const [low, high] = [value * metresPer(unit), (upper ?? value) * metresPer(unit)]
  return { near: bound === 'within' ? 0 : low, far: bound === 'more-than' ? Infinity : high }
}

/** From a city of this radius on (about two million people) all of it may lie between: people measure from its edge. */
const largeCityMetres = 8_000

/** What may be measured for a stated distance before it is `loose`, and before it is wrong. */
export function allowedDistances(claim: Claim, { edgeMetres, doubtMetres }: Openness): Allowed {
  const ends = statedEnds(claim.quantity!)
  const said = { direction: claim.compass !== null, road: claim.path === 'road' }
  const at = (level: Level): Limits => {
    const limits = (metres: number) =>
      distanceLimits(calibration.distance[level], calibration.roadShare, metres, edgeMetres, said)
    const fromEdge = edgeMetres >= largeCityMetres ? ends.far + edgeMetres : 0
    // What the wording itself says is never off.
    const { lowMetres, highMetres } = claim.quantity!
    const farthest = Math.max(limits(ends.far).far, highMetres, fromEdge) + doubtMetres
    const nearest = Math.min(limits(ends.near).near, lowMetres) - doubtMetres
    return { near: Math.max(0, nearest), far: Number.isFinite(ends.far) ? farthest : Infinity }
  }
  return { loose: at('loose'), wrong: at('wrong') }
}

const isOutside = (metres: number, { near, far }: Limits): boolean => metres < near || metres > far

/** By what published distances keep within. */
export const practiceVerdict = ({ metres }: Measured, allowed: Allowed): Verdict =>
  isOutside(metres, allowed.wrong) ? 'disagrees' : isOutside(metres, allowed.loose) ? 'loose' : 'agrees'
