import { startsOf } from './columns.ts'

/** The first six bytes as one number, for comparing heads without touching their text. */
function sixBytes(bytes: Uint8Array, from: number, to: number): number {
  let value = 0
  for (let at = 0; at < 6; at++) value = value * 256 + (from + at < to ? bytes[from + at]! : 0)
  return value
}

/**
 * The start of the variant key of the first name of each block, enough to tell it from the name before, or all of it
 * where both have the same: blocks are found by their variant keys by halving.
 */
export class BlockHeads {
  readonly #keys: Uint8Array
  readonly #starts: Uint32Array
  readonly #heads: Float64Array

  constructor({ headKeys, headLengths }: { readonly headKeys: Uint8Array; readonly headLengths: Uint8Array }) {
    this.#keys = headKeys
    this.#starts = startsOf(headLengths)
    this.#heads = Float64Array.from(headLengths, (_, block) =>
      sixBytes(headKeys, this.#starts[block]!, this.#starts[block + 1]!),
    )
  }

  get count(): number {
    return this.#heads.length
  }

  get whole(): boolean {
    return this.#starts.at(-1) === this.#keys.length
  }

  /** Less than, equal to or greater than 0 as the head of the block stands before, at or after the variant. */
  #compare(block: number, variant: Uint8Array, length: number): number {
    const from = this.#starts[block]!
    const headLength = this.#starts[block + 1]! - from
    for (let at = 6; at < Math.min(headLength, length); at++) {
      const difference = this.#keys[from + at]! - variant[at]!
      if (difference !== 0) return difference
    }
    return headLength - length
  }

  /** The first block whose head is not before the variant. */
  #first(variant: Uint8Array, length: number): number {
    const wanted = sixBytes(variant, 0, length)
    let low = 0
    let high = this.#heads.length
    while (low < high) {
      const middle = (low + high) >> 1
      const head = this.#heads[middle]!
      if (head < wanted || (head === wanted && this.#compare(middle, variant, length) < 0)) low = middle + 1
      else high = middle
    }
    return low
  }

  #isHead(block: number, variant: Uint8Array, length: number): boolean {
    return (
      block < this.#heads.length &&
      this.#compare(block, variant, length) === 0 &&
      this.#heads[block] === sixBytes(variant, 0, length)
    )
  }

  /** The blocks `[from, to)` that names with this variant key stand in: that before the first such head, and its like. */
  blocksOf(variant: Uint8Array, length: number): { readonly from: number; readonly to: number } {
    const first = this.#first(variant, length)
    let to = first
    while (this.#isHead(to, variant, length)) to++
    return { from: Math.max(0, first - 1), to }
  }
}
