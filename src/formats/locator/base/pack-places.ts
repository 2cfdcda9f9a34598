import type { Feature, Point } from 'geojson'
import type { FeatureType, Place, TheatrePack } from '../../../core/model.ts'

/** From which zoom a place is labelled, by its type: the smaller, the later. */
const zooms: Partial<Record<FeatureType, number>> = {
  city: 6,
  town: 7,
  airbase: 8,
  dam: 8,
  oilfield: 8,
  district: 8,
  crossroads: 8,
  village: 8,
  'border-crossing': 8,
}

const areas: ReadonlySet<FeatureType> = new Set(['province', 'country', 'river'])

/** A lake that is drawn bears its name itself. */
const isPoint = ({ type, outline }: Place): boolean => !areas.has(type) && (type !== 'lake' || outline === null)

/** The pack's places that the draft does not name. */
export function packPlaces(pack: TheatrePack, named: ReadonlySet<string>): readonly Feature<Point>[] {
  return pack.places
    .filter((place) => !named.has(place.id) && isPoint(place))
    .map(({ id, name, nameAr, type, lon, lat, population, extentMetres }) => ({
      type: 'Feature',
      id,
      geometry: { type: 'Point', coordinates: [lon, lat] },
      properties: {
        placeId: id,
        name,
        nameAr,
        type,
        minzoom: zooms[type] ?? 8,
        rank: (zooms[type] ?? 10) * 1000 - Math.min(900, extentMetres / 10 + (population ?? 0) / 1000),
      },
    }))
}
