import type { MultiLineString, Position } from 'geojson'
import type { DrawnArea, Extent, LonLat, Outlines } from '../../core/model.ts'
import { linesOf } from '../../core/geo/line/edges.ts'

/** How many corners of the areas are asked for their country: enough to meet each that has a share. */
const asked = 400

/** Degrees beyond the areas within which coasts and borders are kept. */
const margin = 0.5

/** The coasts and borders of the countries that the areas lie in, about these areas; null where none is known. */
export function boundsAround(areas: readonly DrawnArea[], extent: Extent, outlines: Outlines): MultiLineString | null {
  const [west, south, east, north] = extent
  const isNear = ([x = 0, y = 0]: Position) =>
    x >= west - margin && x <= east + margin && y >= south - margin && y <= north + margin
  const coordinates = countriesOf(areas, outlines).flatMap((id) => {
    const geometry = outlines.get(id)?.geometry
    return geometry ? linesOf(geometry).flatMap((line) => runs(line, isNear)) : []
  })
  return coordinates.length > 0 ? { type: 'MultiLineString', coordinates } : null
}

function countriesOf(areas: readonly DrawnArea[], outlines: Outlines): readonly string[] {
  const last = areas.at(-1)?.from
  const corners = areas.filter(({ from }) => from === last).flatMap(({ geometry }) => linesOf(geometry).flat())
  const step = Math.max(1, Math.floor(corners.length / asked))
  const found = new Set<string>()
  for (let at = 0; at < corners.length; at += step) {
    const [lon = 0, lat = 0]: Position = corners[at]!
    for (const near of around([lon, lat])) {
      const { country } = outlines.around(...near)
      if (country !== null) found.add(country)
    }
  }
  return [...found]
}

/** A corner on a coast may lie in the sea of a coarser outline. */
const around = ([lon, lat]: LonLat): readonly LonLat[] => [
  [lon, lat],
  [lon + 0.05, lat],
  [lon - 0.05, lat],
  [lon, lat + 0.05],
  [lon, lat - 0.05],
]

/** The stretches of a line that lie near. */
function runs(line: readonly Position[], isNear: (at: Position) => boolean): Position[][] {
  const found: Position[][] = []
  let run: Position[] = []
  for (const at of line) {
    if (isNear(at)) run.push(at)
    else {
      if (run.length > 1) found.push(run)
      run = []
    }
  }
  return run.length > 1 ? [...found, run] : found
}
