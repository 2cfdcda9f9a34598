/** How rivers are cut. */
import type { Position } from 'geojson'
import type { Extent } from '../../core/model.ts'

/** How far a river may be drawn off, beside its source's own kilometre or so. */
export const toleranceMetres = 1000

/** The same of rivers that news names, whose sides are told. */
export const newsToleranceMetres = 200

/** Steps of the grid around the globe: about 90 m at the equator. */
export const gridSteps = 450_000

/** West, south, east and north of lines, rounded outwards to a tenth of a degree. */
export function extentOfLines(lines: readonly (readonly Position[])[]): Extent {
  const of = (axis: 0 | 1) => lines.flatMap((line) => line.map((position) => position[axis]!))
  const [lons, lats] = [of(0), of(1)]
  const down = (value: number) => Math.floor(value * 10) / 10
  return [down(Math.min(...lons)), down(Math.min(...lats)), -down(-Math.max(...lons)), -down(-Math.max(...lats))]
}
