import type { Geometry, MultiPolygon, Polygon } from 'geojson'
import { contains } from '../../core/geo/outline.ts'
import type { Locator } from './model.ts'
import type { Projected } from './projected.ts'

/** Places looked at along each side of the map, and how many of them must be bare for it to be noticed. */
const looks = 16
const least = 3

/** Whether there is land on the map that nobody is said to hold. */
export function hasBareLand({ land, areas }: Locator, onto: Projected, width: number, height: number): boolean {
  const held = areas.map(({ geometry }) => geometry).filter(isArea)
  if (!isArea(land) || held.length === 0) return false
  let bare = 0
  for (let row = 0; row < looks; row++) {
    for (let column = 0; column < looks; column++) {
      const at = onto.at(((column + 0.5) / looks) * width, ((row + 0.5) / looks) * height)
      if (!held.some((area) => contains(area, at)) && contains(land, at)) bare++
      if (bare === least) return true
    }
  }
  return false
}

const isArea = (geometry: Geometry): geometry is Polygon | MultiPolygon => geometry.type.endsWith('Polygon')
