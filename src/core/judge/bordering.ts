/** Whether two areas touch: by the land border that the data has of two countries, else by how near their outlines come. */
import { adjacentMetres } from '../claims/regions/regions.ts'
import { linesOf } from '../geo/edges.ts'
import { contains, nearestOn } from '../geo/outline.ts'
import { isArea } from '../mention/type-words.ts'
import type { LonLat, Outline, Outlines, Place } from '../model.ts'
import { said } from '../model.ts'
import type { Case, Judgement } from './judgement.ts'
import { judgement, tooCoarse } from './judgement.ts'
import { named } from '../place/named.ts'
import { kilometres } from './values.ts'

export const areTwoAreas = (subject: Place, reference: Place | null): boolean =>
  reference !== null && isArea(subject.type) && isArea(reference.type) && subject.outline !== null

const hasBorder = (a: Place, b: Place, outlines: Outlines): boolean =>
  a.type === 'country' &&
  b.type === 'country' &&
  a.country !== null &&
  b.country !== null &&
  outlines.get(`border:${[a.country, b.country].toSorted().join('/')}`) !== null

/** South, west, north, east in degrees. */
type Box = readonly [number, number, number, number]

const pointsOf = ({ geometry }: Outline): readonly LonLat[] => linesOf(geometry).flat() as unknown as readonly LonLat[]

function boxOf(points: readonly LonLat[]): Box {
  let [south, west, north, east] = [90, 180, -90, -180]
  for (const [lon, lat] of points)
    [south, west, north, east] = [Math.min(south, lat), Math.min(west, lon), Math.max(north, lat), Math.max(east, lon)]
  return [south, west, north, east]
}

/** Metres by which a point lies outside a box, by latitude alone: never more than the way to anything in it. */
const leastMetres = ([south, , north]: Box, [, lat]: LonLat): number => Math.max(0, south - lat, lat - north) * 110_000

/** Distance in degrees to a box: which points to try first. */
const rough = ([south, west, north, east]: Box, [lon, lat]: LonLat): number =>
  Math.max(0, south - lat, lat - north) + Math.max(0, west - lon, lon - east)

/** Points that are tried: the nearest to the other's box come first, so the least is found early. */
const mostTried = 400

/** Metres between two outlines, from the points of the one to the edges of the other; 0 where they overlap. */
function metresApart(one: Outline, other: Outline, enough: number): number {
  const box = boxOf(pointsOf(other))
  const points = pointsOf(one).toSorted((a, b) => rough(box, a) - rough(box, b))
  const { geometry } = other
  const isFilled = geometry.type === 'Polygon' || geometry.type === 'MultiPolygon'
  const step = Math.max(1, Math.floor(points.length / mostTried))
  const tried = [...points.slice(0, mostTried), ...points.filter((_, index) => index % step === 0)]
  let least = Infinity
  for (const at of tried) {
    if (least <= enough) return least
    if (leastMetres(box, at) >= least) continue
    least = isFilled && contains(geometry, at) ? 0 : Math.min(least, nearestOn(geometry, at).metres)
  }
  return least
}

const known = new WeakMap<Outline, Map<Outline, number>>()

/** Kept for each pair: outlines are few, and drafts repeat themselves. */
function apart(one: Outline, other: Outline, enough: number): number {
  const kept = known.get(one) ?? new Map<Outline, number>()
  known.set(one, kept)
  const metres = kept.get(other) ?? metresApart(one, other, enough)
  kept.set(other, metres)
  return metres
}

/** "Syria borders Iraq". */
export function judgeBordering({ subject, reference, ground: { outlines } }: Case): Judgement {
  const [one, other] = [subject, reference!].map(({ outline }) => (outline === null ? null : outlines.get(outline)))
  if (!one || !other) return tooCoarse(said('place.no-outline', { place: named(one ? reference! : subject) }))
  const allowed = adjacentMetres + one.accuracyMetres + other.accuracyMetres
  const metres = hasBorder(subject, reference!, outlines) ? 0 : apart(one, other, allowed)
  const verdict = metres <= allowed ? 'agrees' : metres > 2 * allowed ? 'disagrees' : 'loose'
  const tolerance = [said('tolerance.border', { near: kilometres(allowed) })]
  const two = { subject: named(subject), reference: named(reference!) }
  const message =
    verdict === 'agrees' ? said('border.touches', two) : said('border.apart', { ...two, apart: kilometres(metres) })
  return judgement(verdict, message, { misfitMetres: Math.max(0, Math.round(metres - allowed)), tolerance })
}
