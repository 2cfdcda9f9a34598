import { inverse } from '../geo/geodesic.ts'
import type { Basis, Extent, HeldPlace, LonLat, TheatrePack } from '../model.ts'
import { basisRank, recordsOn } from './history.ts'

/** Where a pack does not say: about the spacing of known places in a desert theatre. */
const usualReachMetres = 20_000

/** A place that is fought over is drawn at least this wide, or it would not be seen. */
const leastContestedMetres = 3000

/** Metres in a degree of latitude, on the sphere of mean radius. */
const degreeMetres = 111_195

/** The holders of places on a day, in the pack's order of places. */
export function heldOn(pack: TheatrePack, date: string): readonly HeldPlace[] {
  const records = recordsOn(pack, date)
  return pack.places.flatMap((place) => {
    const record = records.get(place.id)
    return record ? [{ place, record }] : []
  })
}

export function positionOf({ place }: HeldPlace): LonLat {
  return [place.lon, place.lat]
}

export function isContested({ record }: HeldPlace): boolean {
  return record.holder === 'contested'
}

/**
 * The places that share out the ground between them, the best known first: of two that lie on one point, the first
 * decides. Contested ones are left out, so that the line runs between those whose holder is known, and so are those
 * that nearby reports overrule.
 */
export function sitesOf(
  pack: TheatrePack,
  held: readonly HeldPlace[],
  bankOf: (at: LonLat) => number,
): readonly HeldPlace[] {
  const near = widened(pack.extent, reachMetresOf(pack, null))
  const known = held.filter((one) => !isContested(one) && inside(near, positionOf(one)))
  const banks = new Map(known.map((one) => [one, bankOf(positionOf(one))]))
  const onBankOf = (one: HeldPlace) => known.filter((other) => banks.get(other) === banks.get(one))
  return known.filter((one) => !yields(pack, one, onBankOf(one))).toSorted(bestFirst)
}

/** Shares of the reach within which a report of another holder overrules what is only inferred, or weak. */
const overruled: Readonly<Record<Basis, number>> = { reported: 0, inferred: 0.25, baseline: 0.25, weak: 0.5 }

/**
 * Whether a place is too doubtful to part the ground: a newer report puts another holder close by, or, for a weak
 * record, any report does. It stays on the map as a point.
 */
function yields(pack: TheatrePack, one: HeldPlace, known: readonly HeldPlace[]): boolean {
  const { basis, holder, from } = one.record
  const metres = overruled[basis] * reachMetresOf(pack, one)
  return (
    metres > 0 &&
    known.some(
      ({ place, record }) =>
        record.basis === 'reported' &&
        record.holder !== holder &&
        (basis === 'weak' || record.from > from) &&
        Math.abs(place.lat - one.place.lat) * degreeMetres <= metres &&
        inverse(positionOf(one), [place.lon, place.lat]).metres <= metres,
    )
  )
}

function bestFirst(a: HeldPlace, b: HeldPlace): number {
  return basisRank(a.record.basis) - basisRank(b.record.basis) || (a.place.id < b.place.id ? -1 : 1)
}

/** How far a holder is drawn around a place; without one, the pack's own figure. */
export function reachMetresOf(pack: TheatrePack, held: HeldPlace | null): number {
  return held?.record.reachMetres ?? pack.reachMetres ?? usualReachMetres
}

/** The ground about a contested place: its extent and the doubt about its point. */
export function contestedMetres(pack: TheatrePack, held: HeldPlace): number {
  const { extentMetres, accuracyMetres } = held.place
  return Math.min(Math.max(leastContestedMetres, extentMetres + accuracyMetres), reachMetresOf(pack, held))
}

/** An extent with a margin of at least so many metres on every side. */
export function widened([west, south, east, north]: Extent, metres: number): Extent {
  const tall = metres / degreeMetres
  const wide = tall / Math.cos((Math.max(Math.abs(south), Math.abs(north)) * Math.PI) / 180)
  return [west - wide, south - tall, east + wide, north + tall]
}

function inside([west, south, east, north]: Extent, [lon, lat]: LonLat): boolean {
  return lon >= west && lon <= east && lat >= south && lat <= north
}
