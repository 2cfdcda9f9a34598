import type { Layer, Match, NameMatch, Place } from '../../model.ts'
import { codePage } from './code-page.ts'
import { readPlanes, startsOf } from './columns.ts'
import { closeNames, type CloseNames } from './index-close.ts'
import { indexError, readSections, type IndexError, type IndexHeader, type Section } from './index-format.ts'
import type { CloseName, GazetteerLayer, NameKey, NameUse } from '../layer.ts'
import { namePool, type NamePool } from './name-pool.ts'
import { placeColumns, type PlaceColumns, type PlaceNames } from './place-columns.ts'
import { byProminence } from '../prominence.ts'
import { readRefs } from './ref-columns.ts'
import { recase } from '../names/recase.ts'
import { isArabic, isShown, ordinaryOf, placeOf, useOf } from './refs.ts'

/** A layer over an index file, with what the file says of itself. */
export interface IndexLayer extends GazetteerLayer {
  readonly about: Pick<IndexHeader, 'id' | 'version' | 'licence' | 'attribution' | 'names'>
  /** How many places `named` would give, without making them. */
  countNamed(key: NameKey): number
}

export type OpenedIndex = { readonly index: IndexLayer } | { readonly error: IndexError }

type Bytes = Readonly<Record<Section, Uint8Array>>

/** Places made from the columns are kept up to this many. */
const mostKept = 20_000
const none = 0xffff_ffff

class Index implements IndexLayer {
  readonly about
  readonly size: number
  readonly #pool: NamePool
  /** Made when the first place is asked for, which is after the first scan of a text. */
  readonly #makeColumns: () => PlaceColumns
  #columns: PlaceColumns | null = null
  readonly #starts: Uint32Array
  readonly #refs: Uint32Array
  /** Number of the folded name that is the one to show, by place; made when the first place is. */
  #shown: Uint32Array | null = null
  /** The greatest place number that a name refers to. */
  readonly #farthest: number
  #names: { readonly starts: Uint32Array; readonly names: Uint32Array } | null = null
  #close: CloseNames | null = null
  readonly #kept = new Map<number, Place>()
  readonly #placeNames: PlaceNames

  constructor(
    header: IndexHeader,
    bytes: Bytes,
    readonly layer: Layer,
  ) {
    const { id, version, licence, attribution, names } = header
    this.about = { id, version, licence, attribution, names }
    this.size = header.places
    this.#pool = namePool(bytes, header.names, codePage(header.nameLetters))
    this.#makeColumns = () => placeColumns(header, bytes, layer)
    this.#starts = startsOf(readPlanes(bytes.counts, 3))
    const { refs, farthest } = readRefs(bytes)
    this.#refs = refs
    this.#farthest = farthest
    this.#placeNames = {
      shown: (place) => this.#shownName(place),
      arabic: (place) => this.#arabicName(place),
      others: (place, shown) => this.#otherNames(place, shown),
    }
  }

  /** Whether everything that the file refers to is there; checked once, so that no look-up can go astray. */
  get whole(): boolean {
    const last = this.#starts[this.#starts.length - 1]
    return (
      this.#pool.whole &&
      last === this.#refs.length &&
      this.#starts.length === this.#pool.count + 1 &&
      this.#farthest < this.size
    )
  }

  #shownNames(): Uint32Array {
    const [starts, refs] = [this.#starts, this.#refs]
    const shown = new Uint32Array(this.size).fill(none)
    for (let name = 0, at = 0; name + 1 < starts.length; name++) {
      for (const end = starts[name + 1]!; at < end; at++) {
        if (isShown(refs[at]!)) shown[placeOf(refs[at]!)] = name
      }
    }
    return shown
  }

  #shownName(place: number): string {
    this.#shown ??= this.#shownNames()
    const name = this.#shown[place]!
    return name === none ? '' : recase(this.#pool.nameOf(name))
  }

  /** Numbers of names by place: made when the first aliases are asked for. */
  #namesByPlace() {
    const counts = new Uint32Array(this.size)
    for (const ref of this.#refs) counts[placeOf(ref)]!++
    const starts = startsOf(counts)
    const next = starts.slice()
    const names = new Uint32Array(this.#refs.length)
    for (let name = 0; name < this.#pool.count; name++) {
      for (let at = this.#starts[name]!; at < this.#starts[name + 1]!; at++) {
        names[next[placeOf(this.#refs[at]!)]!++] = name
      }
    }
    return { starts, names }
  }

  #namesOf(place: number): readonly number[] {
    this.#names ??= this.#namesByPlace()
    return [...this.#names.names.subarray(this.#names.starts[place]!, this.#names.starts[place + 1]!)]
  }

  #refOf(name: number, place: number): number {
    for (let at = this.#starts[name]!; at < this.#starts[name + 1]!; at++) {
      if (placeOf(this.#refs[at]!) === place) return this.#refs[at]!
    }
    return 0
  }

  #arabicName(place: number): string {
    const name = this.#namesOf(place).find((one) => isArabic(this.#refOf(one, place)))
    return name === undefined ? '' : this.#pool.nameOf(name)
  }

  #otherNames(place: number, shown: string): readonly string[] {
    const ordinary = this.#namesOf(place).filter((name) => {
      const ref = this.#refOf(name, place)
      return useOf(ref) === 'name' && !isArabic(ref)
    })
    return ordinary.map((name) => recase(this.#pool.nameOf(name))).filter((name) => name !== shown)
  }

  #placeColumns(): PlaceColumns {
    this.#columns ??= this.#makeColumns()
    return this.#columns
  }

  #place(number: number): Place {
    const kept = this.#kept.get(number)
    if (kept) return kept
    if (this.#kept.size >= mostKept) this.#kept.clear()
    const place = this.#placeColumns().make(number, this.#placeNames)
    this.#kept.set(number, place)
    return place
  }

  #refsOf(name: number): readonly number[] {
    return name < 0 ? [] : [...this.#refs.subarray(this.#starts[name]!, this.#starts[name + 1]!)]
  }

  #matches(refs: readonly number[], matchOf: (place: Place) => NameMatch): readonly Match[] {
    return refs.map((ref) => {
      const place = this.#place(placeOf(ref))
      const [use, ordinary] = [useOf(ref), ordinaryOf(ref)]
      return { place, match: matchOf(place), ...(use === 'name' ? {} : { use }), ...(ordinary && { ordinary }) }
    })
  }

  named(key: NameKey): readonly Match[] {
    const recased = recase(key.folded)
    const refs = this.#refsOf(this.#find(key)).filter((ref) => key.allows(useOf(ref)))
    return this.#matches(refs, (place) =>
      key.written === place.name || key.written === place.nameAr || key.written === recased ? 'exact' : 'folded',
    )
  }

  variants(key: NameKey): readonly Match[] {
    const names = this.#pool.findVariants(key.variant)
    const matches = names.flatMap((name) => this.#matches(this.#namingRefs(name), () => 'variant'))
    const seen = new Set<string>()
    return matches
      .filter(({ place }) => !seen.has(place.id) && seen.add(place.id))
      .sort((a, b) => byProminence(a.place, b.place))
  }

  #find(key: NameKey): number {
    return this.#pool.find(key.folded)
  }

  /** References of a name that are names: demonyms and abbreviations have no variants and are never suggested. */
  #namingRefs(name: number): readonly number[] {
    return this.#refsOf(name).filter((ref) => useOf(ref) === 'name')
  }

  hasNamed(key: NameKey): boolean {
    return this.countNamed(key) > 0
  }

  countNamed(key: NameKey): number {
    const name = this.#find(key)
    if (name < 0) return 0
    let count = 0
    for (let at = this.#starts[name]!; at < this.#starts[name + 1]!; at++)
      if (key.allows(useOf(this.#refs[at]!))) count++
    return count
  }

  hasUse(key: NameKey, use: NameUse): boolean {
    return key.allows(use) && this.#refsOf(this.#find(key)).some((ref) => useOf(ref) === use)
  }

  hasVariant(key: NameKey): boolean {
    return this.#pool.findVariants(key.variant).some((name) => this.#namingRefs(name).length > 0)
  }

  close(key: NameKey, limit: number): readonly CloseName[] {
    this.#close ??= closeNames(this.#pool)
    const near = this.#close(key.folded).toSorted((a, b) => a.edits - b.edits)
    const found: CloseName[] = []
    for (const { name, edits } of near) {
      if (found.length >= limit && edits > found[found.length - 1]!.edits) break
      found.push(...this.#matches(this.#namingRefs(name), () => 'variant').map(({ place }) => ({ place, edits })))
    }
    return found.sort((a, b) => a.edits - b.edits || byProminence(a.place, b.place)).slice(0, limit)
  }

  seatOf(areaId: string): Place | null {
    return (
      this.#placeColumns()
        .seatsOf(areaId)
        .map((place) => this.#place(place))
        .sort(byProminence)[0] ?? null
    )
  }

  get(id: string): Place | null {
    const place = this.#placeColumns().indexOf(id)
    return place < 0 ? null : this.#place(place)
  }
}

/** A layer over the bytes of an index file, which are not copied; or what is wrong with them. */
export function openIndex(file: Uint8Array, layer: Layer = 'world'): OpenedIndex {
  const read = readSections(file)
  if ('error' in read) return read
  const index = new Index(read.header, read.bytes, layer)
  return index.whole ? { index } : indexError('damaged', 'Its names refer to places that it does not have')
}
