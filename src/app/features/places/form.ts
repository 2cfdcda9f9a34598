/** The place that a form makes. */
import type { FormFault } from '../../strings/faults.ts'
import type { Place } from '../../../core/model.ts'
import type { PlaceForm } from './form-fields.ts'
import { isFault, readPosition } from '../../kernel/position.ts'
import type { TypedPosition } from '../../kernel/position.ts'

/** No name that anybody writes is longer. */
export const longestName = 200
const longestNote = 2_000
const mostNames = 50

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
  form: PlaceForm,
  name: string,
  { lon, lat }: TypedPosition,
  accuracyMetres: number,
  id: string,
  author: string,
): Place {
  const aliases = form.others
    .split(/[,،;\n]/)
    .map((one) => oneLine(one))
    .filter((one) => one !== '' && one !== name)
  return {
    id,
    name,
    nameAr: oneLine(form.nameAr) || null,
    aliases: [...new Set(aliases)].slice(0, mostNames),
    type: form.type,
    lon: round6(lon),
    lat: round6(lat),
    accuracyMetres: Math.round(accuracyMetres),
    extentMetres: 0,
    population: null,
    country: null,
    province: null,
    outline: null,
    capitalOf: [],
    layer: 'draft',
    source: oneLine(form.source, longestNote) || author,
    note: form.note.trim().slice(0, longestNote) || null,
  }
}

const round6 = (degrees: number) => Math.round(degrees * 1e6) / 1e6

/** Without line breaks and what cannot be seen, cut to what a name can be. */
function oneLine(text: string, longest = longestName): string {
  return text
    .replace(/[\p{Cc}\u200b\u2028\u2029\ufeff\u202a-\u202e\u2066-\u2069]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, longest)
}

function freeId(name: string, ids: readonly string[]): string {
  const stem = `draft:${
    name
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-+|-+$/g, '') || 'place'
  }`
  const taken = new Set(ids)
  for (let count = 1; ; count++) {
    const id = count === 1 ? stem : `${stem}-${count}`
    if (!taken.has(id)) return id
  }
}
