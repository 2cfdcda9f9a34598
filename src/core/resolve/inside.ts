import type { Place } from '../model.ts'
import { provincesOfRegion } from '../place/areas/region-parts.ts'
import { roughKilometres } from '../geo/rough.ts'

/** Whether a place lies in an area, by the area's outline or, where it has none, by its extent. */
export const isInside = (place: Place, area: Place): boolean =>
  area.outline !== null
    ? area.outline === `province:${place.province}` ||
      area.outline === `country:${place.country}` ||
      (place.province !== null && provincesOfRegion(area.outline).includes(place.province))
    : roughKilometres(place, area) * 1000 <= area.extentMetres
