import type { Place } from '../../model.ts'
import { byteString, codePage, frequentLetters, type CodePage } from './code-page.ts'
import { writePlanes } from './columns.ts'
import { fold } from '../names/fold.ts'
import { writeSections, type IndexHeader } from './index-format.ts'
import { splitId } from './ids.ts'
import { writeColumns, type ColumnTables } from './index-columns.ts'
import type { Entry, NameUse, Ordinary } from '../layer.ts'
import { namesOf } from '../memory.ts'
import { bytesOf } from './front-code.ts'
import { writePool } from './name-pool-write.ts'
import { byProminence } from '../prominence.ts'
import { recase } from '../names/recase.ts'
import { writeRefs } from './ref-columns.ts'
import { mostPlaces, packRef } from './refs.ts'

/** What the file says of itself. */
export interface IndexMeta extends Pick<IndexHeader, 'id' | 'version' | 'licence' | 'attribution'> {
  /** How fine coordinates are kept; default 100,000, about a metre. */
  readonly unitsPerDegree?: number
  /** What a folded name is in English besides, so that bare it needs evidence to be a place; default: nothing. */
  readonly ordinary?: (folded: string) => Ordinary | null
}

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** In the order of the file: by prefix, then by number or text; of two with one id the first is kept. */
function sortEntries(items: Iterable<Entry | Place>): readonly Entry[] {
  const ids = new Set<string>()
  const entries: Entry[] = []
  for (const item of items) {
    const entry = 'place' in item ? item : { place: item }
    if (!ids.has(entry.place.id)) entries.push(entry)
    ids.add(entry.place.id)
  }
  const prefixes = [...new Set(entries.map(({ place }) => splitId(place.id).prefix))].sort(byText)
  const ranks = Uint32Array.from(entries, ({ place }) => prefixes.indexOf(splitId(place.id).prefix))
  const numbers = Float64Array.from(entries, ({ place }) => splitId(place.id).number ?? 0)
  const order = Uint32Array.from(entries.keys()).sort(
    (a, b) => ranks[a]! - ranks[b]! || numbers[a]! - numbers[b]! || byText(entries[a]!.place.id, entries[b]!.place.id),
  )
  return Array.from(order, (at) => entries[at]!)
}

/** Most names have one place: a list for each would double the memory that a national gazetteer takes. */
type Refs = Map<string, number | number[]>

/** Folded name -> references, the most prominent place first; a place stands under one name once. */
function collectRefs(entries: readonly Entry[], ordinary: (folded: string) => Ordinary | null): Refs {
  const refs: Refs = new Map()
  const order = entries.map((_, place) => place).sort((a, b) => byProminence(entries[a]!.place, entries[b]!.place))
  for (const place of order) {
    for (const [folded, ref] of refsOf(entries[place]!, place, ordinary)) {
      const before = refs.get(folded)
      if (typeof before === 'object') before.push(ref)
      else refs.set(folded, before === undefined ? ref : [before, ref])
    }
  }
  return refs
}

function refsOf(
  { place, uses = [] }: Entry,
  index: number,
  ordinary: (folded: string) => Ordinary | null,
): ReadonlyMap<string, number> {
  const special = new Map<string, NameUse>(uses.map(({ name, use }) => [fold(name), use]))
  const shown = fold(place.name)
  const arabic = place.nameAr ? fold(place.nameAr) : null
  const keys = new Set([...namesOf(place).map(fold), ...special.keys()])
  keys.delete('')
  return new Map(
    [...keys].map((key) => [
      key,
      packRef({
        place: index,
        shown: key === shown,
        arabic: key === arabic,
        use: key === shown ? 'name' : (special.get(key) ?? 'name'),
        ordinary: ordinary(key),
      }),
    ]),
  )
}

/** Longer names are cut; each letter takes at most four bytes. */
const mostShownLetters = 60

interface ShownTexts {
  readonly lengths: Uint8Array
  readonly text: Uint8Array
}

/** Names to show that are not their folded name recased; of length 0 where they are. */
function shownTexts(names: readonly (string | null)[], page: CodePage): ShownTexts {
  const kept = (name: string) => byteString(page, name.slice(0, mostShownLetters)) ?? ''
  const texts = names.map((name) => (name === null || recase(fold(name)) === name ? '' : kept(name)))
  return { lengths: Uint8Array.from(texts, (text) => text.length), text: bytesOf(texts) }
}

function* shownNames(entries: readonly Entry[]): Iterable<string> {
  for (const { place } of entries) {
    yield place.name
    if (place.nameAr) yield place.nameAr
  }
}

/** Empties `refs` on the way: of a national gazetteer they are too much to hold twice. */
function writeNames(refs: Refs, page: CodePage) {
  const { order, ...pool } = writePool(refs.keys(), page)
  const lists = order.map((folded) => refs.get(folded)!)
  refs.clear()
  return {
    ...pool,
    count: lists.length,
    counts: writePlanes(
      lists.map((list) => (typeof list === 'number' ? 1 : list.length)),
      3,
    ),
    ...writeRefs(lists.flat()),
  }
}

/** An index file of these places, for `openIndex`. Places of the same id after the first are left out. */
export function writeIndex(places: Iterable<Entry | Place>, meta: IndexMeta): Uint8Array {
  const { unitsPerDegree = 100_000, ordinary = () => null, ...about } = meta
  const entries = sortEntries(places)
  if (entries.length > mostPlaces) throw new RangeError(`${entries.length} places; an index holds ${mostPlaces}`)
  const { tables, parts } = writeColumns(
    entries.map(({ place }) => place),
    unitsPerDegree,
  )
  const displayLetters = frequentLetters(shownNames(entries))
  const display = codePage(displayLetters)
  const shown = shownTexts(
    entries.map(({ place }) => place.name),
    display,
  )
  const arabic = shownTexts(
    entries.map(({ place }) => place.nameAr),
    display,
  )
  const refs = collectRefs(entries, ordinary)
  const nameLetters = frequentLetters(refs.keys())
  const { count, ...names } = writeNames(refs, codePage(nameLetters))
  const header: Omit<IndexHeader, 'lengths'> & ColumnTables = {
    ...about,
    places: entries.length,
    names: count,
    unitsPerDegree,
    ...tables,
    nameLetters,
    displayLetters,
  }
  return writeSections(header, {
    ...parts,
    ...names,
    displayLengths: shown.lengths,
    displayText: shown.text,
    arabicLengths: arabic.lengths,
    arabicText: arabic.text,
  })
}
