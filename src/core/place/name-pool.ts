import { byteString, longestBytes, type CodePage } from './code-page.ts'
import { startsOf } from './columns.ts'
import { variantKey } from './variant.ts'

/**
 * Folded names in the order of their variant keys, then their own, front-coded in blocks: each name is the number of
 * bytes it shares with the one before, and the rest. The first of a block shares none and has its variant key in
 * `headKeys`, so that a name is found by binary search over the heads and a walk through a block or two.
 */
export interface PoolBytes {
  readonly shared: Uint8Array
  readonly suffixLengths: Uint8Array
  readonly suffixes: Uint8Array
  readonly headLengths: Uint8Array
  readonly headKeys: Uint8Array
}

export const blockNames = 32

export interface NamePool {
  readonly count: number
  /** Number of the name with this folded and variant key, or -1. */
  find(folded: string, variant: string): number
  /** Numbers of all names with this variant key, in order. */
  findVariants(variant: string): readonly number[]
  nameOf(number: number): string
  readonly bytes: PoolBytes
  readonly page: CodePage
}

/** The first six bytes as one number, for comparing heads without touching their text. */
function sixBytes(bytes: Uint8Array, from: number, to: number): number {
  let value = 0
  for (let at = 0; at < 6; at++) value = value * 256 + (from + at < to ? bytes[from + at]! : 0)
  return value
}

class Pool implements NamePool {
  readonly count: number
  readonly #heads: Float64Array
  readonly #headStarts: Uint32Array
  readonly #blockStarts: Uint32Array
  readonly #wanted = new Uint8Array(longestBytes + 3)
  readonly #variant = new Uint8Array(longestBytes + 3)
  readonly #name = new Uint8Array(256)

  constructor(readonly bytes: PoolBytes, readonly page: CodePage) {
    const { suffixLengths, headLengths, headKeys } = bytes
    this.count = suffixLengths.length
    this.#headStarts = startsOf(headLengths)
    this.#heads = new Float64Array(headLengths.length)
    this.#blockStarts = new Uint32Array(headLengths.length)
    for (let block = 0; block < headLengths.length; block++) {
      this.#heads[block] = sixBytes(headKeys, this.#headStarts[block]!, this.#headStarts[block + 1]!)
    }
    for (let name = 0, at = 0; name < this.count; name++) {
      if (name % blockNames === 0) this.#blockStarts[name / blockNames] = at
      at += suffixLengths[name]!
    }
  }

  /** Less than, equal to or greater than 0 as the head of the block stands before, at or after the wanted variant. */
  #compareHead(block: number, length: number): number {
    const from = this.#headStarts[block]!
    const headLength = this.#headStarts[block + 1]! - from
    for (let at = 6; at < Math.min(headLength, length); at++) {
      const difference = this.bytes.headKeys[from + at]! - this.#variant[at]!
      if (difference !== 0) return difference
    }
    return headLength - length
  }

  /** The first block whose head is not before the variant in `#variant`. */
  #firstBlock(length: number): number {
    const wanted = sixBytes(this.#variant, 0, length)
    let low = 0
    let high = this.#heads.length
    while (low < high) {
      const middle = (low + high) >> 1
      const head = this.#heads[middle]!
      if (head < wanted || (head === wanted && this.#compareHead(middle, length) < 0)) low = middle + 1
      else high = middle
    }
    return low
  }

  #isHead(block: number, length: number): boolean {
    return block < this.#heads.length && this.#compareHead(block, length) === 0
      && this.#heads[block] === sixBytes(this.#variant, 0, length)
  }

  find(folded: string, variant: string): number {
    const length = this.page.encodeInto(folded, this.#wanted)
    const variantLength = this.page.encodeInto(variant, this.#variant)
    if (length <= 0 || variantLength < 0) return -1
    const first = this.#firstBlock(variantLength)
    for (let block = Math.max(0, first - 1); block < first || this.#isHead(block, variantLength); block++) {
      const name = this.#findInBlock(block, length)
      if (name >= 0) return name
    }
    return -1
  }

  /** Walks a block without decoding: `met` is how many bytes of the wanted name the current one starts with. */
  #findInBlock(block: number, length: number): number {
    const { shared, suffixLengths, suffixes } = this.bytes
    const end = Math.min((block + 1) * blockNames, this.count)
    let at = this.#blockStarts[block]!
    let met = 0
    for (let name = block * blockNames; name < end; name++) {
      const same = shared[name]!
      const suffix = suffixLengths[name]!
      if (same <= met) {
        met = same
        while (met < length && met - same < suffix && suffixes[at + met - same] === this.#wanted[met]) met++
        if (met === length && same + suffix === length) return name
      }
      at += suffix
    }
    return -1
  }

  findVariants(variant: string): readonly number[] {
    const length = this.page.encodeInto(variant, this.#variant)
    const wanted = length <= 0 ? null : byteString(this.page, variant)
    if (wanted === null) return []
    const first = this.#firstBlock(length)
    const found: number[] = []
    for (let block = Math.max(0, first - 1); block < first || this.#isHead(block, length); block++) {
      found.push(...this.#variantsInBlock(block, wanted))
    }
    return found
  }

  /** Names of a block stand in the order of their variant keys: the first is found by halving, the rest follow it. */
  #variantsInBlock(block: number, wanted: string): readonly number[] {
    const names = this.#namesOf(block)
    const keyOf = (at: number) => byteString(this.page, variantKey(names[at]!)) ?? ''
    let low = 0
    let high = names.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (keyOf(middle) < wanted) low = middle + 1
      else high = middle
    }
    const found: number[] = []
    while (low < names.length && keyOf(low) === wanted) found.push(block * blockNames + low++)
    return found
  }

  #namesOf(block: number): readonly string[] {
    const { shared, suffixLengths, suffixes } = this.bytes
    const end = Math.min((block + 1) * blockNames, this.count)
    const names: string[] = []
    let at = this.#blockStarts[block]!
    for (let name = block * blockNames; name < end; name++) {
      for (let byte = 0; byte < suffixLengths[name]!; byte++) this.#name[shared[name]! + byte] = suffixes[at++]!
      names.push(this.page.decode(this.#name, 0, shared[name]! + suffixLengths[name]!))
    }
    return names
  }

  nameOf(number: number): string {
    const { shared, suffixLengths, suffixes } = this.bytes
    const block = Math.floor(number / blockNames)
    let at = this.#blockStarts[block]!
    for (let name = block * blockNames; name <= number; name++) {
      this.#name.set(suffixes.subarray(at, at + suffixLengths[name]!), shared[name]!)
      at += suffixLengths[name]!
    }
    return this.page.decode(this.#name, 0, shared[number]! + suffixLengths[number]!)
  }
}

export function namePool(bytes: PoolBytes, page: CodePage): NamePool {
  return new Pool(bytes, page)
}
