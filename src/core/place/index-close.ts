import { longestBytes, mostLetters } from './code-page.ts'
import { editsAllowed } from './edits.ts'
import type { NamePool } from './name-pool.ts'

export interface ClosePoolName {
  readonly name: number
  readonly edits: number
}

/**
 * Names of a pool within the edits allowed. The pool's front coding is used as a tree: the rows of the edit table stay
 * for the bytes that a name shares with the one before, and a stem that is too far off already is passed over whole.
 */
export function closeInPool(pool: NamePool, folded: string): readonly ClosePoolName[] {
  const limit = editsAllowed(folded.length)
  const wanted = limit === 0 ? null : wantedBytes(pool, folded)
  return wanted === null ? [] : new CloseWalk(pool, wanted, limit).run()
}

/** The bytes looked for; a letter that no name of the pool has is one byte that meets none of them. */
function wantedBytes(pool: NamePool, folded: string): Uint8Array | null {
  const { letters } = pool.page
  const known = letters.length < mostLetters
    ? folded.split('').map(letter => (letters.includes(letter) ? letter : null)) : null
  const bytes = new Uint8Array(longestBytes + 3)
  const length = pool.page.encodeInto(known ? known.map(letter => letter ?? letters[0]).join('') : folded, bytes)
  known?.forEach((letter, at) => {
    if (letter === null) bytes[at] = 0
  })
  return length <= 0 ? null : bytes.subarray(0, length)
}

class CloseWalk {
  readonly #rows: Uint8Array[]
  readonly #name = new Uint8Array(256)
  readonly #found: ClosePoolName[] = []

  constructor(readonly pool: NamePool, readonly wanted: Uint8Array, readonly limit: number) {
    this.#rows = Array.from({ length: wanted.length + limit + 2 }, () => new Uint8Array(wanted.length + 1))
    for (let column = 0; column <= wanted.length; column++) this.#rows[0]![column] = Math.min(255, column)
  }

  run(): readonly ClosePoolName[] {
    const { shared, suffixLengths, suffixes } = this.pool.bytes
    /** How many bytes of the current stem have rows; those beyond `dead` cannot come near any more. */
    let dead = Infinity
    for (let name = 0, at = 0; name < this.pool.count; at += suffixLengths[name++]!) {
      const same = shared[name]!
      if (same >= dead) continue
      dead = this.#extend(same, suffixes, at, suffixLengths[name]!)
      const edits = dead === Infinity ? this.#rows[same + suffixLengths[name]!]![this.wanted.length]! : Infinity
      if (edits <= this.limit) this.#found.push({ name, edits })
    }
    return this.#found
  }

  /** Rows for a name's own bytes; the length of the shortest stem that is too far off, or Infinity. */
  #extend(same: number, suffixes: Uint8Array, at: number, length: number): number {
    for (let depth = same; depth < same + length; depth++) {
      this.#name[depth] = suffixes[at + depth - same]!
      if (depth + 1 >= this.#rows.length || this.#row(depth + 1) > this.limit) return depth + 1
    }
    return Infinity
  }

  /** Fills the row of the stem of `depth` bytes and returns its least value. */
  #row(depth: number): number {
    const [here, above, before] = [this.#rows[depth]!, this.#rows[depth - 1]!, this.#rows[depth - 2]]
    const letter = this.#name[depth - 1]!
    let least = here[0] = depth
    for (let column = 1; column < here.length; column++) {
      const same = this.wanted[column - 1] === letter
      let edits = Math.min(above[column - 1]! + (same ? 0 : 1), above[column]! + 1, here[column - 1]! + 1)
      const swapped = this.wanted[column - 2] === letter && this.wanted[column - 1] === this.#name[depth - 2]
      if (before && column > 1 && swapped) edits = Math.min(edits, before[column - 2]! + 1)
      here[column] = edits
      if (edits < least) least = edits
    }
    return least
  }
}
