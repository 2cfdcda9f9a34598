import type { Feature, Point } from 'geojson'
import type { FeatureType, TheatrePack } from '../../core/model.ts'

/** From which zoom a place is labelled, by its type: the smaller, the later. */
const zooms: Partial<Record<FeatureType, number>> = {
  city: 6,
  town: 7,
  airbase: 8,
  dam: 9,
  oilfield: 8,
  district: 9,
  crossroads: 9,
  village: 9,
  'border-crossing': 8,
}

/** The pack's places that the draft does not name. */
export function packPlaces(pack: TheatrePack, named: ReadonlySet<string>): readonly Feature<Point>[] {
  return pack.places
    .filter(({ id, type }) => !named.has(id) && type !== 'province' && type !== 'country' && type !== 'river')
    .map(({ id, name, nameAr, type, lon, lat, population, extentMetres }) => ({
      type: 'Feature',
      id,
      geometry: { type: 'Point', coordinates: [lon, lat] },
      properties: {
        placeId: id,
        name,
        nameAr,
        type,
        minzoom: zooms[type] ?? 9,
        rank: (zooms[type] ?? 10) * 1000 - Math.min(900, extentMetres / 10 + (population ?? 0) / 1000),
      },
    }))
}
