/** Holes of areas. The tools that draw know an area's outline alone: what they give back gets its holes again. */
import type { Polygon, Position } from 'geojson'
import type { Drawing } from '../../out/drawing.ts'

type Shape = Drawing['geometry']

export const holesOf = (geometry: Shape): readonly (readonly Position[])[] =>
  geometry.type === 'Polygon' ? geometry.coordinates.slice(1) : []

/** What the tools may draw: they refuse an area with holes. */
export const outlineOf = (geometry: Shape): Shape =>
  geometry.type === 'Polygon' ? { ...geometry, coordinates: geometry.coordinates.slice(0, 1) } : geometry

/** Holes stay where they are when points of the outline are moved, and go along when all of it is. */
export function withHoles(before: Shape, after: Shape): Shape {
  const holes = holesOf(before)
  if (before.type !== 'Polygon' || after.type !== 'Polygon' || holes.length === 0) return after
  const [east, north] = shift(before, after)
  const moved = holes.map((ring) => ring.map(([lon = 0, lat = 0]) => [round6(lon + east), round6(lat + north)]))
  return { ...after, coordinates: [after.coordinates[0] ?? [], ...moved] }
}

const round6 = (degrees: number): number => Math.round(degrees * 1e6) / 1e6

/** How far the outline was moved as a whole, in degrees; nothing where a point of it stayed, came or went. */
function shift({ coordinates: [from = []] }: Polygon, { coordinates: [to = []] }: Polygon): readonly [number, number] {
  const steps = from.map(([lon = 0, lat = 0], at) => [(to[at]?.[0] ?? lon) - lon, (to[at]?.[1] ?? lat) - lat] as const)
  const isWhole = from.length === to.length && steps.every(([east, north]) => Math.hypot(east, north) > 1e-6)
  const mean = (axis: 0 | 1) => steps.reduce((sum, step) => sum + step[axis], 0) / Math.max(1, steps.length)
  return isWhole ? [mean(0), mean(1)] : [0, 0]
}
