import { isCurated, layers as order } from '../model.ts'
import type { Gazetteer, Match, Place } from '../model.ts'
import { areOnlyVillages, knownBetter } from './known-better.ts'
import type { CloseName, GazetteerLayer, NameKey } from './layer.ts'
import { nameKey } from './names/name-key.ts'
import { byProminence } from './prominence.ts'

/** More places nobody lists by hand (chosen). */
const mostByHand = 2_000

/** Matches of a layer; those of a long list of the reader's are marked. */
function marked({ layer, size }: GazetteerLayer, matches: readonly Match[]): readonly Match[] {
  return layer === 'own' && size > mostByHand ? matches.map((match) => ({ ...match, ofMany: true as const })) : matches
}

/** Layers in their order, but that all places of a country stand among those of the world. */
const rankOf = ({ place: { layer }, ofMany }: Match): number => order.indexOf(ofMany ? 'world' : layer)

/** Places of several files stand together by prominence; a place that an earlier layer has is not repeated. */
function merge(found: readonly (readonly Match[])[]): readonly Match[] {
  const filled = found.filter((matches) => matches.length > 0)
  if (filled.length <= 1) return filled[0] ?? []
  const seen = new Set<string>()
  return knownBetter(filled.flat())
    .filter(({ place }) => !seen.has(place.id) && seen.add(place.id))
    .sort((a, b) => rankOf(a) - rankOf(b) || byProminence(a.place, b.place))
}

/**
 * Names first: every layer's places of this name. Spelling variants count in the draft and the theatre where the layer
 * itself has no such name, and in the world only where nothing else was found but villages of the reader's own lists, for
 * there nearly anything varies.
 */
function lookupIn(near: readonly GazetteerLayer[], world: readonly GazetteerLayer[], key: NameKey): readonly Match[] {
  if (key.folded === '') return []
  const close = near.map((layer) => {
    const named = layer.named(key)
    return named.length > 0 || key.variant === '' ? named : layer.variants(key)
  })
  const found = merge([...close, ...world.map((layer) => marked(layer, layer.named(key)))])
  if (key.variant === '' || !areOnlyVillages(found)) return found
  const asked = found.length === 0 ? world : world.filter(({ layer }) => layer === 'world')
  return merge([found, ...asked.map((layer) => marked(layer, layer.variants(key)))])
}

function hasIn(layers: readonly GazetteerLayer[], key: NameKey): boolean {
  if (key.folded === '') return false
  if (layers.some((layer) => layer.hasNamed(key))) return true
  return key.variant !== '' && layers.some((layer) => layer.hasVariant(key))
}

function suggestIn(layers: readonly GazetteerLayer[], key: NameKey, limit: number): readonly Place[] {
  const best = new Map<string, CloseName>()
  for (const close of layers.flatMap((layer) => layer.close(key, limit))) {
    if ((best.get(close.place.id)?.edits ?? Infinity) > close.edits) best.set(close.place.id, close)
  }
  const rank = (place: Place) => order.indexOf(place.layer)
  return [...best.values()]
    .sort((a, b) => a.edits - b.edits || rank(a.place) - rank(b.place) || byProminence(a.place, b.place))
    .slice(0, limit)
    .map(({ place }) => place)
}

/** Answers kept for names asked again, as they are at every change of a draft; all are dropped when it is full. */
function kept<T>(answer: (name: string) => T): (name: string) => T {
  const answers = new Map<string, T>()
  return (name) => {
    const old = answers.get(name)
    if (old !== undefined) return old
    const made = answer(name)
    if (answers.size >= mostKept) answers.clear()
    answers.set(name, made)
    return made
  }
}

const mostKept = 20_000

/** One gazetteer over layers, asked in the order of `layers` in the model, whatever the order of the list. */
export function layered(layers: readonly GazetteerLayer[]): Gazetteer {
  const sorted = [...layers].sort((a, b) => order.indexOf(a.layer) - order.indexOf(b.layer))
  const near = sorted.filter(({ layer }) => isCurated(layer))
  const world = sorted.filter(({ layer }) => !isCurated(layer))
  const get = (id: string) => sorted.reduce<Place | null>((found, layer) => found ?? layer.get(id), null)
  return {
    lookup: kept((name) => lookupIn(near, world, nameKey(name))),
    has: kept((name) => hasIn(sorted, nameKey(name))),
    isDemonym: (name) => {
      const key = nameKey(name)
      return key.folded !== '' && sorted.some((layer) => layer.hasUse(key, 'demonym'))
    },
    suggest: (name, limit = 3) => suggestIn(sorted, nameKey(name), limit),
    get,
    seatOf: (id) => sorted.reduce<Place | null>((found, layer) => found ?? layer.seatOf(id), null),
  }
}
