/** Holes of areas. The tools that draw know an area's outline alone: what they give back gets its holes again. */
import type { Polygon, Position } from 'geojson'
import type { Drawing } from '../../../present/drawing.ts'

type Shape = Drawing['geometry']

export const holesOf = (geometry: Shape): readonly (readonly Position[])[] =>
  geometry.type === 'Polygon' ? geometry.coordinates.slice(1) : []

/** What the tools may draw: they refuse an area with holes, heights, and more than nine decimals. */
export function outlineOf(geometry: Shape): Shape {
  const at = ([lon = 0, lat = 0]: Position): Position => [round9(lon), round9(lat)]
  if (geometry.type === 'Point') return { type: 'Point', coordinates: at(geometry.coordinates) }
  if (geometry.type === 'LineString') return { type: 'LineString', coordinates: geometry.coordinates.map(at) }
  return { type: 'Polygon', coordinates: geometry.coordinates.slice(0, 1).map((ring) => ring.map(at)) }
}

const round9 = (degrees: number): number => Math.round(degrees * 1e9) / 1e9

/** Holes stay where they are when points of the outline are moved, and go along when all of it is. */
export function withHoles(before: Shape, after: Shape): Shape {
  const holes = holesOf(before)
  if (before.type !== 'Polygon' || after.type !== 'Polygon' || holes.length === 0) return after
  const by = shift(before, after)
  const moved = by ? holes.map((ring) => ring.map((point) => movedBy(point, by))) : holes.map((ring) => [...ring])
  return { ...after, coordinates: [after.coordinates[0] ?? [], ...moved] }
}

/** East and north on the map, which is Mercator's: the tools move every point by as many pixels, not degrees. */
type Shift = readonly [number, number]

const radians = Math.PI / 180
/** Degrees of longitude that lie as far north of the equator on the map. */
const mapNorth = (lat: number): number => Math.asinh(Math.tan(lat * radians)) / radians
const latitude = (north: number): number => Math.atan(Math.sinh(north * radians)) / radians
const round6 = (degrees: number): number => Math.round(degrees * 1e6) / 1e6

/** Positions are kept to six decimals, which near the poles are more on the map. */
const near = 5e-6

/** How far the outline was moved as a whole; null where its points went different ways, came or went, or all stayed. */
function shift({ coordinates: [from = []] }: Polygon, { coordinates: [to = []] }: Polygon): Shift | null {
  if (from.length !== to.length || from.length === 0) return null
  const steps = from.map(([lon = 0, lat = 0], at): Shift => {
    const [newLon = lon, newLat = lat] = to[at] ?? []
    return [newLon - lon, mapNorth(newLat) - mapNorth(lat)]
  })
  const mean = (axis: 0 | 1) => steps.reduce((sum, step) => sum + step[axis], 0) / steps.length
  const by: Shift = [mean(0), mean(1)]
  const stretch = Math.max(...[...from, ...to].map(([, lat = 0]) => 1 / Math.max(1e-3, Math.cos(lat * radians))))
  const isWhole = steps.every(([east, north]) => Math.hypot(east - by[0], north - by[1]) < near * stretch)
  return isWhole && Math.hypot(...by) > near ? by : null
}

/** On the globe still: what stands beyond its edge is held there, so that a drawing stays one that can be opened. */
function movedBy([lon = 0, lat = 0]: Position, [east, north]: Shift): Position {
  return [round6(Math.max(-180, Math.min(180, lon + east))), round6(latitude(mapNorth(lat) + north))]
}
