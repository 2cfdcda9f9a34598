/** Parts of an area: where in it a point lies along a direction. */
import type { MultiPolygon, Polygon, Position } from 'geojson'
import type { LonLat } from '../model.ts'
import { asMulti } from './overlay/clipper.ts'
import { scaleAt } from './metric.ts'

/** Metres on a plane that is true to scale in the point's latitude, with the point in its middle. */
type Plane = (position: Position) => readonly [east: number, north: number]

/** A part that makes up so much of an area stands for it: overseas land says nothing of where the south of a country is (chosen). */
const mostOfIt = 0.7

const radians = Math.PI / 180

function planeAt([lon, lat]: LonLat): Plane {
  const { east, north } = scaleAt(lat)
  // Either side of the antimeridian is near.
  const turned = (degrees: number): number => degrees - 360 * Math.round(degrees / 360)
  return (position) => [turned(position[0]! - lon) * east, (position[1]! - lat) * north]
}

/** How far a ring reaches in a direction, point by point, and across it. */
type Along = readonly (readonly [along: number, across: number])[]

function alongOf(ring: readonly Position[], plane: Plane, degrees: number): Along {
  const [sine, cosine] = [Math.sin(degrees * radians), Math.cos(degrees * radians)]
  return ring.map((position) => {
    const [east, north] = plane(position)
    return [east * sine + north * cosine, east * cosine - north * sine]
  })
}

/** Square metres of a ring that lie less far along than `limit`: cut by Sutherland and Hodgman's rule, by the shoelace formula. */
function areaBefore(ring: Along, limit: number): number {
  let [twice, first, last] = [0, null as Along[number] | null, null as Along[number] | null]
  const add = (to: Along[number]): void => {
    if (last) twice += last[0] * to[1] - to[0] * last[1]
    first ??= to
    last = to
  }
  for (let at = 1; at < ring.length; at++) {
    const [a, b] = [ring[at - 1]!, ring[at]!]
    if (a[0] <= limit) add(a)
    if (a[0] <= limit !== b[0] <= limit) add([limit, a[1] + ((limit - a[0]) / (b[0] - a[0])) * (b[1] - a[1])])
  }
  if (first) add(first)
  return Math.abs(twice) / 2
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

/** Of an outer ring and its holes. */
const partBefore = ([outer, ...holes]: readonly Along[], limit: number): number =>
  areaBefore(outer!, limit) - sum(holes.map((hole) => areaBefore(hole, limit)))

/** The polygons that stand for an area: the largest alone where it is most of it. */
function mainParts(parts: readonly (readonly Along[])[]): readonly (readonly Along[])[] {
  const areas = parts.map((part) => partBefore(part, Infinity))
  const largest = areas.indexOf(Math.max(...areas))
  return areas[largest]! >= mostOfIt * sum(areas) ? [parts[largest]!] : parts
}

/** Metres that a point lies in a direction from another, planar at its latitude. */
export function alongDegrees(point: LonLat, from: LonLat, degrees: number): number {
  const [east, north] = planeAt(from)([...point])
  return east * Math.sin(degrees * radians) + north * Math.cos(degrees * radians)
}

/** An area seen along a direction. */
export interface PlaceAlong {
  /** Share of the area, 0 to 1, that lies less far in the direction than the point: 1 at its tip. */
  readonly share: number
  /** Metres that the point lies short of where `share` of the area lies behind; negative where it lies beyond. */
  shortOf(share: number): number
}

/** Where in an area a point lies along a direction, in degrees from north. */
export function alongArea(area: Polygon | MultiPolygon, at: LonLat, degrees: number): PlaceAlong {
  const plane = planeAt(at)
  const parts = mainParts(asMulti(area).coordinates.map((rings) => rings.map((ring) => alongOf(ring, plane, degrees))))
  const whole = sum(parts.map((part) => partBefore(part, Infinity)))
  const shareBefore = (limit: number): number => sum(parts.map((part) => partBefore(part, limit))) / whole
  return { share: shareBefore(0), shortOf: (share) => whereShare(parts, shareBefore, share) }
}

/** By halving, to a hundredth of a percent of the area's length. */
function whereShare(
  parts: readonly (readonly Along[])[],
  shareBefore: (limit: number) => number,
  share: number,
): number {
  let [low, high] = [Infinity, -Infinity]
  for (const [along] of parts.flat(2)) [low, high] = [Math.min(low, along), Math.max(high, along)]
  for (let round = 0; round < 14; round++) {
    const middle = (low + high) / 2
    if (shareBefore(middle) < share) low = middle
    else high = middle
  }
  return (low + high) / 2
}

/** Degrees from north under which the point is seen from the middle of the area's weight. */
export function bearingInArea(area: Polygon | MultiPolygon, at: LonLat): number {
  const east = middleOf(area, at, 90)
  const north = middleOf(area, at, 0)
  return (Math.atan2(-east, -north) / radians + 360) % 360
}

/** Metres by which the line with half of the area on either side lies beyond the point. */
const middleOf = (area: Polygon | MultiPolygon, at: LonLat, degrees: number): number =>
  alongArea(area, at, degrees).shortOf(0.5)
