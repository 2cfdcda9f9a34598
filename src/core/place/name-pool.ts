import { byteString, longestBytes, type CodePage } from './code-page.ts'
import { readPlanes, startsOf } from './columns.ts'
import { firstTextByte } from './front-code.ts'
import { variantKey, variantUnits } from './variant.ts'

/**
 * Folded names in the order of their variant keys, then their own, front-coded in blocks (`frontCode`). `headKeys` has
 * the start of the variant key of each block's first name, enough to tell it from the name before, or all of it where
 * both have the same: a name is found by binary search over the heads and a walk through a block or two.
 */
export interface PoolBytes {
  readonly names: Uint8Array
  /** Two planes. */
  readonly blockLengths: Uint8Array
  readonly headLengths: Uint8Array
  readonly headKeys: Uint8Array
}

export const blockNames = 32

export interface NamePool {
  readonly count: number
  /** Number of the name with this folded key, or -1. */
  find(folded: string): number
  /** Numbers of all names with this variant key, in order. */
  findVariants(variant: string): readonly number[]
  nameOf(number: number): string
  /** Calls back for every name with its bytes, in order; they are overwritten by the next, and `shared` first stay. */
  each(visit: (number: number, bytes: Uint8Array, length: number, shared: number) => void): void
  /** Writes the bytes of a name and returns how many. */
  bytesOf(number: number, into: Uint8Array): number
  /** Whether the blocks are where they are said to be. */
  readonly whole: boolean
  readonly page: CodePage
}

/** The first six bytes as one number, for comparing heads without touching their text. */
function sixBytes(bytes: Uint8Array, from: number, to: number): number {
  let value = 0
  for (let at = 0; at < 6; at++) value = value * 256 + (from + at < to ? bytes[from + at]! : 0)
  return value
}

class Pool implements NamePool {
  readonly #names: Uint8Array
  readonly #headKeys: Uint8Array
  readonly #heads: Float64Array
  readonly #headStarts: Uint32Array
  readonly #blockStarts: Uint32Array
  readonly #wanted = new Uint8Array(longestBytes + 4)
  readonly #variant = new Uint8Array(longestBytes + 4)
  readonly #name = new Uint8Array(256)

  constructor(bytes: PoolBytes, readonly count: number, readonly page: CodePage) {
    const { names, blockLengths, headLengths, headKeys } = bytes
    this.#names = names
    this.#headKeys = headKeys
    this.#headStarts = startsOf(headLengths)
    this.#heads = new Float64Array(headLengths.length)
    for (let block = 0; block < headLengths.length; block++) {
      this.#heads[block] = sixBytes(headKeys, this.#headStarts[block]!, this.#headStarts[block + 1]!)
    }
    this.#blockStarts = startsOf(readPlanes(blockLengths, 2))
  }

  get whole(): boolean {
    return this.#blockStarts.at(-1) === this.#names.length && this.#headStarts.at(-1) === this.#headKeys.length
  }

  /** Less than, equal to or greater than 0 as the head of the block stands before, at or after the wanted variant. */
  #compareHead(block: number, length: number): number {
    const from = this.#headStarts[block]!
    const headLength = this.#headStarts[block + 1]! - from
    for (let at = 6; at < Math.min(headLength, length); at++) {
      const difference = this.#headKeys[from + at]! - this.#variant[at]!
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

  find(folded: string): number {
    const length = this.page.encodeInto(folded, this.#wanted)
    const key = variantUnits(folded)
    const variantLength = this.page.encodeUnits(key.units, key.length, this.#variant)
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
    const [names, wanted] = [this.#names, this.#wanted]
    const end = this.#blockStarts[block + 1]!
    const last = Math.min((block + 1) * blockNames, this.count)
    let name = block * blockNames - 1
    let met = 0
    for (let at = this.#blockStarts[block]!; at < end && ++name < last;) {
      const same = names[at++]! - 1
      if (same <= met) {
        met = same
        while (met < length && names[at] === wanted[met]) {
          met++
          at++
        }
        if (met === length && (at >= end || names[at]! < firstTextByte)) return name
      }
      while (at < end && names[at]! >= firstTextByte) at++
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
    const names: string[] = []
    this.#walk(block, block + 1, (_, bytes, length) => { names.push(this.page.decode(bytes, 0, length)) })
    return names
  }

  #walk(
    from: number, to: number, visit: (number: number, bytes: Uint8Array, length: number, shared: number) => void,
  ): void {
    const [names, name] = [this.#names, this.#name]
    const end = this.#blockStarts[Math.min(to, this.#heads.length)]!
    const last = Math.min(to * blockNames, this.count)
    let number = from * blockNames
    for (let at = this.#blockStarts[from] ?? end; at < end && number < last;) {
      const shared = Math.max(0, names[at++]! - 1)
      let length = shared
      while (at < end && names[at]! >= firstTextByte) name[length++] = names[at++]!
      visit(number++, name, Math.min(length, name.length), shared)
    }
  }

  each(visit: (number: number, bytes: Uint8Array, length: number, shared: number) => void): void {
    this.#walk(0, this.#heads.length, visit)
  }

  bytesOf(number: number, into: Uint8Array): number {
    const names = this.#names
    let length = 0
    let at = this.#blockStarts[Math.floor(number / blockNames)]!
    for (let left = number % blockNames; left >= 0; left--) {
      length = Math.max(0, names[at++]! - 1)
      while (at < names.length && names[at]! >= firstTextByte) into[length++] = names[at++]!
    }
    return Math.min(length, into.length)
  }

  nameOf(number: number): string {
    return this.page.decode(this.#name, 0, this.bytesOf(number, this.#name))
  }
}

export function namePool(bytes: PoolBytes, count: number, page: CodePage): NamePool {
  return new Pool(bytes, count, page)
}
