/** Places in messages under the names that the draft gives them: "Deir al-Balah", where the gazetteer has "Dayr al Balaḩ". */
import { isCurated } from '../../model.ts'
import type { Mention, NamedPlace, Resolution, Said, Text } from '../../model.ts'

type Side = readonly [Mention | null, Resolution | null]

/** Letters with marks of a transliteration, or of a language that few drafts are in. */
const marked = /[^\p{ASCII}]/u

/** The name that the draft itself gives a place, by one that the gazetteer has for it; null where its own may stay. */
function writtenOf([mention, resolution]: Side): readonly [string, string] | null {
  const place = resolution?.place
  if (!mention || !place || isCurated(place.layer) || !marked.test(place.name)) return null
  const match = mention.matches.find((one) => one.place.id === place.id)
  const isOwn = match !== undefined && match.match !== 'variant' && match.use === undefined
  return isOwn && mention.name !== mention.name.toUpperCase() ? [place.name, mention.name] : null
}

const isNamed = (value: unknown): value is NamedPlace =>
  typeof value === 'object' && value !== null && 'nameAr' in value

function renamed(value: unknown, names: ReadonlyMap<string, string>): unknown {
  if (Array.isArray(value)) return value.map((one) => renamed(one, names))
  return isNamed(value) ? { ...value, name: names.get(value.name) ?? value.name } : value
}

const saidAs = (one: Said, names: ReadonlyMap<string, string>): Said =>
  ({
    ...one,
    values: Object.fromEntries(Object.entries(one.values).map(([key, value]) => [key, renamed(value, names)])),
  }) as Said

/** The sentences of a finding about these places. */
export function asWritten<Sentences extends Text | readonly Said[]>(
  sentences: Sentences,
  sides: readonly Side[],
): Sentences {
  const names = new Map(sides.flatMap((side) => [writtenOf(side)].filter((one) => one !== null)))
  return names.size === 0 ? sentences : (sentences.map((one) => saidAs(one, names)) as unknown as Sentences)
}
