import type { Outlines, Place } from '../../core/model.ts'
import type { Entry } from '../../core/place/layer.ts'

/** What a file is counted in: lines of a dump, rows of a table (its first line is row 1), features of a map. */
export type Unit = 'line' | 'row' | 'feature'

/** What is wrong with one row or feature, and where it stands. */
export interface PlaceProblem {
  readonly unit: Unit
  /** 1-based; 0 where the place is part of the reason. */
  readonly at: number
  readonly reason: string
}

/** Places read from a file. What could not be read is counted, the first of it named; the rest is there. */
export interface Collected {
  readonly entries: readonly Entry[]
  /** Rows or features looked at. */
  readonly rows: number
  readonly broken: number
  /** Rows whose id an earlier row has; the earlier one is kept. */
  readonly duplicates: number
  /** The first of the broken ones, at most twenty. */
  readonly problems: readonly PlaceProblem[]
  /** What is to be known of the file as a whole: its encoding was guessed. */
  readonly notes: readonly string[]
}

/** A file that cannot be read at all, and what to do about it. */
export class GazetteerError extends Error {
  override readonly name = 'GazetteerError'
}

const mostNamed = 20

/** Nearer the diagonal swapping moves a place so little that a border drawn a kilometre off could do the same. */
const leastApartDegrees = 2

/** Whether the place lies in its own country only with latitude and longitude taken the other way round. */
function isSwapped({ lon, lat, country }: Place, around: Outlines['around']): boolean {
  if (country === null || Math.abs(lon) > 90 || Math.abs(lon - lat) < leastApartDegrees) return false
  const own = `country:${country}`
  return around(lon, lat).country !== own && around(lat, lon).country === own
}

const quoted = (name: string) => `"${name.slice(0, 40)}"`

/** What is wrong with a place whose parts by themselves are sound; null where nothing is. */
function problemOf(place: Place, around: Outlines['around'] | null): string | null {
  const { name, country, lon, lat } = place
  if (name.includes('\uFFFD')) return `${quoted(name)} has letters that are no UTF-8: save the file as UTF-8`
  if (!around || !isSwapped(place, around)) return null
  return `${quoted(name)} lies in ${country} only with latitude ${lat} and longitude ${lon} swapped`
}

/** Takes rows one by one and keeps the sound ones; with outlines it knows coordinates that are swapped. */
export class Collector {
  readonly #entries = new Map<string, Entry>()
  readonly #problems: PlaceProblem[] = []
  readonly #around: Outlines['around'] | null
  readonly #notes: string[] = []
  #rows = 0
  #broken = 0
  #duplicates = 0

  constructor(around: Outlines['around'] | null = null) {
    this.#around = around
  }

  add(unit: Unit, at: number, row: Entry | { readonly problem: string }): void {
    if ('problem' in row) return this.leaveOut({ unit, at, reason: row.problem })
    const reason = problemOf(row.place, this.#around)
    if (reason !== null) return this.leaveOut({ unit, at, reason })
    this.#rows++
    if (this.#entries.has(row.place.id)) this.#duplicates++
    else this.#entries.set(row.place.id, row)
  }

  /** `count`: how many rows the problem stands for. */
  leaveOut(problem: PlaceProblem, count = 1): void {
    this.#rows += count
    this.#broken += count
    if (this.#problems.length < mostNamed) this.#problems.push(problem)
  }

  note(message: string): void {
    this.#notes.push(message)
  }

  get rows(): number {
    return this.#rows
  }

  finish(): Collected {
    return {
      entries: [...this.#entries.values()],
      rows: this.#rows,
      broken: this.#broken,
      duplicates: this.#duplicates,
      problems: this.#problems,
      notes: this.#notes,
    }
  }
}
