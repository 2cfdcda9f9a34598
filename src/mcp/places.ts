/** Places as an assistant names them, and as it is told of them. */
import type { Ground, LonLat, Place } from '../core/model.ts'

export type Where = string | { readonly lon: number; readonly lat: number }

export interface Found {
  readonly at: LonLat
  /** null for a bare point. */
  readonly place: Place | null
  /** Other places of the same name. */
  readonly others: readonly Place[]
}

/** What cannot be answered, in words for the assistant. */
export class Unanswerable extends Error {}

/** The place that is meant first; throws `Unanswerable` with what may be meant instead. */
export function found(ground: Ground, where: Where): Found {
  if (typeof where !== 'string') return { at: [where.lon, where.lat], place: null, others: [] }
  const byId = ground.gazetteer.get(where)
  const [place, ...others] = byId ? [byId] : placesNamed(ground, where)
  if (!place) throw new Unanswerable(unknown(ground, where))
  return { at: [place.lon, place.lat], place, others: others.slice(0, 5) }
}

/** The places of a name, each once, most prominent first. */
export function placesNamed({ gazetteer }: Ground, name: string): readonly Place[] {
  const places = gazetteer.lookup(name).flatMap(({ place, use = 'name' }) => (use === 'demonym' ? [] : [place]))
  const known = new Set<string>()
  return places.filter(({ id, sameAs = [] }) => {
    const isNew = !known.has(id)
    for (const one of [id, ...sameAs]) known.add(one)
    return isNew
  })
}

function unknown({ gazetteer }: Ground, name: string): string {
  const near = gazetteer.suggest(name, 3).map((place) => place.name)
  return `No place is known by this name${near.length > 0 ? `. Close to it: ${near.join(', ')}` : ''}`
}

export function told({ id, name, type, lon, lat, accuracyMetres, extentMetres, country, source }: Place) {
  return { id, name, type, lon, lat, accuracyMetres, extentMetres, country, source }
}
