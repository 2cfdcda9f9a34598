/** The form of a place that the author adds, and the place that it makes. */
import type { FeatureType, LonLat, Place } from '../../core/model.ts'
import { turned } from '../../out/position.ts'
import { written } from './position-text.ts'
import { isFault, readPosition } from './position.ts'
import type { PositionFault, TypedPosition } from './position.ts'

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
  id: null, name: '', nameAr: '', others: '', type: 'village', position: '', accuracy: '', source: '', note: '',
}

/** No name that anybody writes is longer. */
export const longestName = 200
const longestNote = 2_000
const mostNames = 50
/** A point set by hand on a map is not known better than this. */
const leastAccuracyMetres = 10

export type FormFault = { readonly fault: 'name' | 'accuracy' } | PositionFault

export function formOf(place: Place): PlaceForm {
  const { id, name, nameAr, aliases, type, lon, lat, accuracyMetres, source, note } = place
  return {
    id, name, nameAr: nameAr ?? '', others: aliases.join(', '), type, position: written([lon, lat]),
    accuracy: String(Math.round(accuracyMetres)), source, note: note ?? '',
  }
}

/** A new place at a point of the map; `metresPerPixel` tells how well it was hit. */
export function formAt(at: LonLat, metresPerPixel = 0, name = ''): PlaceForm {
  const accuracy = String(Math.max(leastAccuracyMetres, Math.round(metresPerPixel * 5)))
  return { ...emptyForm, name, position: written([turned(at[0]), clampLat(at[1])]), accuracy }
}

const clampLat = (lat: number) => Math.min(90, Math.max(-90, lat))

/** The place, or the first thing that is wrong with the form. `ids`: those that are taken. */
export function placeOf(form: PlaceForm, ids: readonly string[], author: string): Place | FormFault {
  const name = oneLine(form.name)
  if (name === '') return { fault: 'name' }
  const at = readPosition(form.position)
  if (isFault(at)) return at
  const accuracy = form.accuracy.trim() === '' ? at.precisionMetres : Number(form.accuracy)
  if (!Number.isFinite(accuracy) || accuracy < 0 || accuracy > 1_000_000) return { fault: 'accuracy' }
  return made(form, name, at, accuracy, form.id ?? freeId(name, ids), author)
}

function made(
  form: PlaceForm, name: string, { lon, lat }: TypedPosition, accuracyMetres: number, id: string, author: string,
): Place {
  const aliases = form.others.split(/[,،;\n]/).map((one) => oneLine(one))
    .filter((one) => one !== '' && one !== name)
  return {
    id, name, nameAr: oneLine(form.nameAr) || null, aliases: [...new Set(aliases)].slice(0, mostNames),
    type: form.type, lon: round6(lon), lat: round6(lat), accuracyMetres: Math.round(accuracyMetres), extentMetres: 0,
    population: null, country: null, province: null, outline: null, capitalOf: [], layer: 'draft',
    source: oneLine(form.source, longestNote) || author, note: form.note.trim().slice(0, longestNote) || null,
  }
}

const round6 = (degrees: number) => Math.round(degrees * 1e6) / 1e6

/** Without line breaks and what cannot be seen, cut to what a name can be. */
function oneLine(text: string, longest = longestName): string {
  return text.replace(/[\p{Cc}\u200b\u2028\u2029\ufeff\u202a-\u202e\u2066-\u2069]+/gu, ' ').replace(/\s+/g, ' ').trim()
    .slice(0, longest)
}

function freeId(name: string, ids: readonly string[]): string {
  const stem = `draft:${name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '') || 'place'}`
  const taken = new Set(ids)
  for (let count = 1; ; count++) {
    const id = count === 1 ? stem : `${stem}-${count}`
    if (!taken.has(id)) return id
  }
}
