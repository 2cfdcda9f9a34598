/** The form of a place that the author adds. Reading it (form.ts) is for when it is sent. */
import type { FeatureType, LonLat, Place } from '../../../core/model.ts'
import { turned } from '../../../present/position.ts'
import { written } from '../../kernel/position-text.ts'

export interface PlaceForm {
  /** Of the place that is edited; null for a new one. */
  readonly id: string | null
  readonly name: string
  readonly nameAr: string
  /** Separated by commas or line breaks. */
  readonly others: string
  readonly type: FeatureType
  readonly position: string
  /** Metres, as typed; '' for what the position's digits say. */
  readonly accuracy: string
  readonly source: string
  readonly note: string
}

export const emptyForm: PlaceForm = {
  id: null,
  name: '',
  nameAr: '',
  others: '',
  type: 'village',
  position: '',
  accuracy: '',
  source: '',
  note: '',
}

/** A point set by hand on a map is not known better than this. */
const leastAccuracyMetres = 10

export function formOf(place: Place): PlaceForm {
  const { id, name, nameAr, aliases, type, lon, lat, accuracyMetres, source, note } = place
  return {
    id,
    name,
    nameAr: nameAr ?? '',
    others: aliases.join(', '),
    type,
    position: written([lon, lat]),
    accuracy: String(Math.round(accuracyMetres)),
    source,
    note: note ?? '',
  }
}

/** A new place at a point of the map; `metresPerPixel` tells how well it was hit. */
export function formAt(at: LonLat, metresPerPixel = 0, name = ''): PlaceForm {
  const accuracy = String(Math.max(leastAccuracyMetres, Math.round(metresPerPixel * 5)))
  return { ...emptyForm, name, position: written([turned(at[0]), clampLat(at[1])]), accuracy }
}

const clampLat = (lat: number) => Math.min(90, Math.max(-90, lat))
