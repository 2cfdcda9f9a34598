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

/** Takes rows one by one and keeps the sound ones. */
export class Collector {
  readonly #entries = new Map<string, Entry>()
  readonly #problems: PlaceProblem[] = []
  #rows = 0
  #broken = 0
  #duplicates = 0

  add(at: number, row: Entry | { readonly problem: string }): void {
    this.#rows++
    if ('problem' in row) {
      this.#broken++
      if (this.#problems.length < mostNamed) this.#problems.push({ at, reason: row.problem })
    } else if (this.#entries.has(row.place.id)) this.#duplicates++
    else this.#entries.set(row.place.id, row)
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
