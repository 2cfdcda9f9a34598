import type { Layer, Match, NameMatch, Place } from '../model.ts'
import { editDistance, editsAllowed } from './names/edits.ts'
import { fold } from './names/fold.ts'
import type { CloseName, Entry, GazetteerLayer, NameKey, NameUse } from './layer.ts'
import { byProminence } from './prominence.ts'
import { variantKey } from './names/variant.ts'

interface Named {
  readonly place: Place
  readonly written: string
  readonly use: NameUse
}

type NameTable = Map<string, Named[]>

/** The names of a place as they are written, each once. */
export function namesOf(place: Place): readonly string[] {
  return [...new Set([place.name, ...(place.nameAr ? [place.nameAr] : []), ...place.aliases])]
}

function namedEntries({ place, uses = [] }: Entry): readonly Named[] {
  const special = new Map(uses.map(({ name, use }) => [name, use]))
  const names = new Set([...namesOf(place), ...special.keys()])
  return [...names].map((written) => ({ place, written, use: special.get(written) ?? 'name' }))
}

function tableOf(named: readonly Named[], keyOf: (name: string) => string): NameTable {
  const table: NameTable = new Map()
  for (const one of named) {
    const key = keyOf(one.written)
    const list = table.get(key)
    if (list) list.push(one)
    else table.set(key, [one])
  }
  return table
}

/** One match a place: an ordinary name goes before a demonym, a name exactly as written before a folded one. */
function matchesOf(found: readonly Named[], matchOf: (named: Named) => NameMatch): readonly Match[] {
  const best = new Map<string, Match>()
  const better = (match: Match) => (match.use ? 2 : 0) + (match.match === 'exact' ? 0 : 1)
  for (const one of found) {
    const match: Match = { place: one.place, match: matchOf(one), ...(one.use === 'name' ? {} : { use: one.use }) }
    const old = best.get(one.place.id)
    if (!old || better(match) < better(old)) best.set(one.place.id, match)
  }
  return [...best.values()].sort((a, b) => byProminence(a.place, b.place))
}

function closeNames(names: NameTable, folded: string, limit: number): readonly CloseName[] {
  const allowed = editsAllowed(folded.length)
  const best = new Map<string, CloseName>()
  if (allowed === 0) return []
  for (const [name, list] of names) {
    const edits = editDistance(folded, name, allowed)
    if (edits > allowed) continue
    for (const { place } of list) {
      if ((best.get(place.id)?.edits ?? Infinity) > edits) best.set(place.id, { place, edits })
    }
  }
  return [...best.values()].sort((a, b) => a.edits - b.edits || byProminence(a.place, b.place)).slice(0, limit)
}

/** A layer over plain places, for hundreds to tens of thousands of them. `layer` is that of the places themselves. */
export function memoryLayer(places: readonly (Place | Entry)[], layer?: Layer): GazetteerLayer {
  const entries = places.map((item) => ('place' in item ? item : { place: item }))
  const named = entries.flatMap(namedEntries)
  const folded = tableOf(named, fold)
  const ordinary = named.filter((one) => one.use === 'name')
  const variants = tableOf(ordinary, (name) => variantKey(fold(name)))
  const byId = new Map(entries.map(({ place }) => [place.id, place]))
  const foldedOf = (key: NameKey) => (folded.get(key.folded) ?? []).filter((one) => key.allows(one.use))
  return {
    layer: layer ?? entries[0]?.place.layer ?? 'theatre',
    size: byId.size,
    named: (key) => matchesOf(foldedOf(key), (one) => (one.written === key.written ? 'exact' : 'folded')),
    variants: (key) => matchesOf(variants.get(key.variant) ?? [], () => 'variant'),
    hasNamed: (key) => foldedOf(key).length > 0,
    hasUse: (key, use) => foldedOf(key).some((one) => one.use === use),
    hasVariant: (key) => variants.has(key.variant),
    close: (key, limit) => closeNames(folded, key.folded, limit),
    get: (id) => byId.get(id) ?? null,
    seatOf: (id) => [...byId.values()].filter((place) => place.capitalOf.includes(id)).sort(byProminence)[0] ?? null,
  }
}
