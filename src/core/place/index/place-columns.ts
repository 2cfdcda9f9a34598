import type { Layer, Place } from '../../model.ts'
import { codePage } from './code-page.ts'
import { readDeltas, readPlanes, startsOf } from './columns.ts'
import { readFrontCode, type Texts } from './front-code.ts'
import { unescapeText } from './ids.ts'
import { extentFromPopulation, extentOfType, outlineIsId } from './index-columns.ts'
import type { IndexHeader, Section } from './index-format.ts'
import { provinceGroups, provinceNumbers } from './province-codes.ts'

type Bytes = Readonly<Record<Section, Uint8Array>>

/** The names of a place, read from the name pool. */
export interface PlaceNames {
  /** Recased; for places whose name to show is not kept apart. */
  readonly shown: (place: number) => string
  readonly arabic: (place: number) => string
  readonly others: (place: number, shown: string) => readonly string[]
}

/** All that an index says of its places but their folded names; makes a `Place` on demand. */
export interface PlaceColumns {
  /** The name kept to be shown, or '' where recasing gives it. */
  name(place: number): string
  make(place: number, names: PlaceNames): Place
  /** Number of the place with this id, or -1. */
  indexOf(id: string): number
  /** Numbers of the places that are the capital of the area with this id. */
  seatsOf(areaId: string): readonly number[]
}

function asciiText(bytes: Uint8Array, from: number, to: number): string {
  return String.fromCharCode(...bytes.subarray(from, to))
}

interface TextIds extends Texts {
  /** By prefix: from the number of a place to the number of its text. */
  readonly shifts: readonly number[]
}

/** Ids that are no numbers. Places of one prefix stand together, so do their ids. */
function textIds({ prefixes }: IndexHeader, { prefixes: ofPlace, idText }: Bytes): TextIds {
  const counts = prefixes.map(() => 0)
  for (const prefix of ofPlace) if (prefix < counts.length) counts[prefix]!++
  let [places, texts] = [0, 0]
  const shifts = prefixes.map(({ text }, prefix) => {
    const shift = texts - places
    places += counts[prefix]!
    if (text) texts += counts[prefix]!
    return shift
  })
  return { shifts, ...readFrontCode(idText, texts) }
}

/** Seats and outlines of the few places that have them, by place. */
function readExtras(bytes: Bytes): ReadonlyMap<number, readonly string[]> {
  const starts = startsOf(readPlanes(bytes.extraLengths, 2))
  const texts = [...readDeltas(bytes.extraPlaces)].map(
    (place, at) => [place, unescapeText(asciiText(bytes.extraText, starts[at]!, starts[at + 1]!)).split('\n')] as const,
  )
  return new Map(texts)
}

class Columns implements PlaceColumns {
  readonly #header: IndexHeader
  readonly #layer: Layer
  readonly #bytes: Bytes
  readonly #numbers: Int32Array
  readonly #lons: Int32Array
  readonly #lats: Int32Array
  readonly #populations: Uint32Array
  readonly #extents: Uint32Array
  readonly #accuracies: Uint32Array
  readonly #countries: Uint32Array
  readonly #provinces: Uint32Array
  readonly #sources: Uint32Array
  readonly #displayStarts: Uint32Array
  readonly #arabicStarts: Uint32Array
  readonly #page
  #ids: TextIds | null = null
  #extras: ReadonlyMap<number, readonly string[]> | null = null
  #textIds: Map<string, number> | null = null

  constructor(header: IndexHeader, bytes: Bytes, layer: Layer) {
    this.#header = header
    this.#layer = layer
    this.#bytes = bytes
    this.#numbers = readDeltas(bytes.numbers)
    this.#countries = readPlanes(bytes.countries, 2)
    const provinces = provinceNumbers(header.countries, header.provinces)
    this.#provinces = provinces.read(this.#countries, readPlanes(bytes.provinces, 3))
    const groups = provinceGroups(this.#countries, this.#provinces, header.countries.length)
    this.#lons = readDeltas(bytes.lons, groups)
    this.#lats = readDeltas(bytes.lats, groups)
    this.#populations = readPlanes(bytes.populations, 4)
    this.#extents = readPlanes(bytes.extents, 4)
    this.#accuracies = readPlanes(bytes.accuracies, 4)
    this.#sources = readPlanes(bytes.sources, 2)
    this.#displayStarts = startsOf(bytes.displayLengths)
    this.#arabicStarts = startsOf(bytes.arabicLengths)
    this.#page = codePage(header.displayLetters)
  }

  name(place: number): string {
    return this.#page.decode(this.#bytes.displayText, this.#displayStarts[place]!, this.#displayStarts[place + 1]!)
  }

  #arabic(place: number): string {
    return this.#page.decode(this.#bytes.arabicText, this.#arabicStarts[place]!, this.#arabicStarts[place + 1]!)
  }

  #rest(place: number): string {
    const { text } = this.#header.prefixes[this.#bytes.prefixes[place]!] ?? { text: false }
    if (!text) return String(this.#numbers[place]!)
    this.#ids ??= textIds(this.#header, this.#bytes)
    const { shifts, starts, bytes } = this.#ids
    const at = place + shifts[this.#bytes.prefixes[place]!]!
    return unescapeText(asciiText(bytes, starts[at] ?? 0, starts[at + 1] ?? 0))
  }

  #id(place: number): string {
    return (this.#header.prefixes[this.#bytes.prefixes[place]!]?.prefix ?? '') + this.#rest(place)
  }

  #extra(place: number): readonly string[] {
    this.#extras ??= readExtras(this.#bytes)
    return this.#extras.get(place) ?? ['']
  }

  seatsOf(areaId: string): readonly number[] {
    this.#extras ??= readExtras(this.#bytes)
    return [...this.#extras].filter(([, [, ...areas]]) => areas.includes(areaId)).map(([place]) => place)
  }

  #outline(place: number): string | null {
    return (this.#bytes.flags[place]! & outlineIsId) !== 0 ? this.#id(place) : this.#extra(place)[0] || null
  }

  make(place: number, names: PlaceNames): Place {
    const population = this.#populations[place]! === 0 ? null : this.#populations[place]! - 1
    const type = this.#header.types[this.#bytes.types[place]!] ?? 'locality'
    const extent = this.#extents[place]!
    const name = this.name(place) || names.shown(place)
    return {
      id: this.#id(place),
      name,
      nameAr: this.#arabic(place) || names.arabic(place) || null,
      get aliases() {
        return names.others(place, name)
      },
      type,
      lon: this.#lons[place]! / this.#header.unitsPerDegree,
      lat: this.#lats[place]! / this.#header.unitsPerDegree,
      accuracyMetres: this.#accuracies[place]!,
      extentMetres: extent === extentFromPopulation ? extentOfType(type, population) : extent - 1,
      population,
      country: this.#header.countries[this.#countries[place]! - 1] ?? null,
      province: this.#header.provinces[this.#provinces[place]! - 1] ?? null,
      outline: this.#outline(place),
      capitalOf: this.#extra(place).slice(1),
      layer: this.#layer,
      source: (this.#header.sources[this.#sources[place]!] ?? '').replaceAll('{id}', this.#rest(place)),
    }
  }

  indexOf(id: string): number {
    const prefix = id.slice(0, id.lastIndexOf(':') + 1)
    const rest = id.slice(prefix.length)
    const number = Number(rest)
    const numbered = /^\d{1,9}$/.test(rest)
    const at = this.#header.prefixes.findIndex((one) => one.prefix === prefix && one.text === !numbered)
    if (at < 0) return -1
    return numbered ? this.#search(at, number) : this.#byText(id)
  }

  /** Places stand by prefix, then by number. */
  #search(prefix: number, number: number): number {
    let low = 0
    let high = this.#numbers.length
    while (low < high) {
      const middle = (low + high) >> 1
      const before = this.#bytes.prefixes[middle]! - prefix || this.#numbers[middle]! - number
      if (before < 0) low = middle + 1
      else high = middle
    }
    return this.#bytes.prefixes[low] === prefix && this.#numbers[low] === number ? low : -1
  }

  #byText(id: string): number {
    if (this.#textIds === null) {
      const texts = [...this.#bytes.prefixes.keys()].filter(
        (place) => this.#header.prefixes[this.#bytes.prefixes[place]!]?.text,
      )
      this.#textIds = new Map(texts.map((place) => [this.#id(place), place]))
    }
    return this.#textIds.get(id) ?? -1
  }
}

export function placeColumns(header: IndexHeader, bytes: Bytes, layer: Layer): PlaceColumns {
  return new Columns(header, bytes, layer)
}
