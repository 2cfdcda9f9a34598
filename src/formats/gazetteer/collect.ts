import type { Outlines, Place } from '../../core/model.ts'
import type { Entry } from '../../core/place/layer.ts'

/** What is wrong with one row or feature, and where it stands. */
export interface PlaceProblem {
  /** 1-based line of a text file, or place of the feature in the file. */
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

function swapped({ name, country, lon, lat }: Place): string {
  return `"${name.slice(0, 40)}" lies in ${country} only with latitude ${lat} and longitude ${lon} swapped`
}

/** Takes rows one by one and keeps the sound ones; with outlines it knows coordinates that are swapped. */
export class Collector {
  readonly #entries = new Map<string, Entry>()
  readonly #problems: PlaceProblem[] = []
  readonly #around: Outlines['around'] | null
  #rows = 0
  #broken = 0
  #duplicates = 0

  constructor(around: Outlines['around'] | null = null) {
    this.#around = around
  }

  add(at: number, row: Entry | { readonly problem: string }): void {
    this.#rows++
    if ('problem' in row) this.#leaveOut(at, row.problem)
    else if (this.#around && isSwapped(row.place, this.#around)) this.#leaveOut(at, swapped(row.place))
    else if (this.#entries.has(row.place.id)) this.#duplicates++
    else this.#entries.set(row.place.id, row)
  }

  #leaveOut(at: number, reason: string): void {
    this.#broken++
    if (this.#problems.length < mostNamed) this.#problems.push({ at, reason })
  }

  get rows(): number {
    return this.#rows
  }

  finish(): Collected {
    return {
      entries: [...this.#entries.values()], rows: this.#rows, broken: this.#broken, duplicates: this.#duplicates,
      problems: this.#problems,
    }
  }
}
