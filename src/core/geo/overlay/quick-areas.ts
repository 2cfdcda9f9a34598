/**
 * Unions, intersections and differences in floating point, some five times as fast as the exact ones of areas.ts, to
 * which they fall back where the quick library gives up. Corners may be off in the last digits: settle what is shown.
 * The exact ones are large and seldom needed: `exact-areas.ts` brings them.
 */
import clipping, { type Geom } from 'polygon-clipping'
import type { MultiPolygon } from 'geojson'
import type * as areas from './areas.ts'
import { asMulti, type Area } from './clipper.ts'
import { ExactWanted } from './exact-wanted.ts'

type Exact = Pick<typeof areas, 'union' | 'clip' | 'subtract'>

let exact: Exact | null = null

export function bringExact(brought: Exact): void {
  exact = brought
}

/** All areas as one; null where there is none. */
export function quickUnion(areas: readonly Area[]): MultiPolygon | null {
  if (areas.length < 2) return areas.length === 0 ? null : asMulti(areas[0]!)
  return quickly('union', areas, ({ union }) => union(areas))
}

/** What lies in all areas; null where nothing does, or where one is null. */
export function quickClip(...areas: readonly (Area | null)[]): MultiPolygon | null {
  const given = areas.filter((area): area is Area => area !== null)
  if (given.length < areas.length) return null
  return quickly('intersection', given, ({ clip }) => clip(...given))
}

/** What lies in `area` and in none of the others; null where nothing is left. */
export function quickSubtract(area: Area, ...others: readonly Area[]): MultiPolygon | null {
  if (others.length === 0) return asMulti(area)
  return quickly('difference', [area, ...others], ({ subtract }) => subtract(area, ...others))
}

function quickly(
  operation: 'union' | 'intersection' | 'difference',
  areas: readonly Area[],
  exactly: (by: Exact) => MultiPolygon | null,
): MultiPolygon | null {
  const [first, ...rest] = areas.map(({ coordinates }) => coordinates as Geom)
  try {
    const coordinates = clipping[operation](first!, ...rest)
    return coordinates.length === 0 ? null : { type: 'MultiPolygon', coordinates }
  } catch {
    if (!exact) throw new ExactWanted()
    return exactly(exact)
  }
}
