import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { MultiPolygon, Polygon } from 'geojson'
import type { FeatureType, Outlines, Place } from '../../../core/model.ts'
import type { Entry } from '../../../core/place/layer.ts'
import { pointWithin } from '../point-within.ts'
import { middleOf } from './middle.ts'

interface RegionRow {
  readonly id: string
  readonly name: string
  readonly type: FeatureType
  readonly lon: number
  readonly lat: number
  readonly extentMetres: number
  readonly aliases: readonly string[]
  readonly demonyms: readonly string[]
}

/** What the outline says of a region that has one: its middle, its size and its source. */
function byOutline({ id }: RegionRow, outlines: Outlines): Partial<Place> {
  const outline = outlines.get(id)
  if (!outline) return {}
  const area = outline.geometry as Polygon | MultiPolygon
  const middle = middleOf(area)
  const [lon, lat] = pointWithin(area, [middle.lon, middle.lat])
  return { lon, lat, extentMetres: middle.radiusMetres, accuracyMetres: 3000, outline: id, source: 'Natural Earth' }
}

/**
 * Continents, seas and regions that no list of countries has: by the outline of their provinces, else at a rounded middle
 * with the radius of a circle.
 */
export function regionEntries(outlines: Outlines): readonly Entry[] {
  const rows = JSON.parse(readFileSync(join('data', 'world', 'regions.json'), 'utf8')) as readonly RegionRow[]
  return rows.map((all) => {
    const { demonyms, ...row } = all
    const place: Place = {
      ...row,
      nameAr: null,
      accuracyMetres: Math.round(row.extentMetres / 10),
      population: null,
      country: null,
      province: null,
      outline: null,
      capitalOf: [],
      layer: 'world',
      source: 'Groundline, rounded',
      ...byOutline(all, outlines),
    }
    return { place, uses: demonyms.map((name) => ({ name, use: 'demonym' as const })) }
  })
}
