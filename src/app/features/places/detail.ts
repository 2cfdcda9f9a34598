/** All that is known of a place, for its card: worked out in the checker's worker, which has the ground. */
import '../../../core/geo/overlay/exact-areas.ts'
import { frontOn } from '../../../core/front/day.ts'
import { drawnPlaces } from '../../../core/front/drawn-place.ts'
import { metresToFront } from '../../../core/front/distance.ts'
import type { Ground, Place } from '../../../core/model.ts'
import type { PlaceDay, PlaceDetail } from '../../kernel/check/calls.ts'

/** Null where no layer has the place any longer. */
export function placeDetail(ground: Ground, id: string, day: PlaceDay | null): PlaceDetail | null {
  const place = ground.gazetteer.get(id)
  if (!place) return null
  const around = ground.outlines.around(place.lon, place.lat)
  const nameOf = (outline: string | null) => (outline === null ? null : (ground.gazetteer.get(outline)?.name ?? null))
  return {
    place,
    country: nameOf(around.country),
    province: nameOf(around.province),
    front: toFront(ground, place, day),
    drawn: day ? drawnPlaces(ground, [place.lon, place.lat], day.date) : [],
  }
}

function toFront({ packs }: Ground, { lon, lat }: Place, day: PlaceDay | null): PlaceDetail['front'] {
  const pack = day && packs.find(({ id }) => id === day.packId)
  if (!pack) return null
  const [west, south, east, north] = pack.extent
  if (lon < west || lon > east || lat < south || lat > north) return null
  const found = metresToFront(frontOn(pack, day.date), [lon, lat])
  return found && { metres: found.metres, holders: found.line.holders }
}
