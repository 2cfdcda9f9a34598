import { longestBytes, type CodePage } from './code-page.ts'
import { readPlanes, startsOf } from './columns.ts'
import { firstTextByte, readFrontCode } from './front-code.ts'
import { BlockHeads } from './name-heads.ts'
import { nameTable, type NameTable } from './name-table.ts'
import { variantUnits } from '../names/variant.ts'

/**
 * Folded names in the order of their variant keys, then their own, front-coded in blocks (`frontCode`): a name is found
 * by the heads of the blocks (`BlockHeads`) and a walk through one or two, and after many searches by a hash table.
 */
export interface PoolBytes {
  readonly names: Uint8Array
  /** Two planes. */
  readonly blockLengths: Uint8Array
  readonly headLengths: Uint8Array
  readonly headKeys: Uint8Array
}

export const blockNames = 32

/**
 * So many names are searched for by halving before a table is made of them: making it takes as long as they save
 * (65 ms and 0.7 microseconds each with the world's 670,000 names), and a short draft asks for a few thousand.
 */
export const searchesBeforeTable = 50_000

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

class Pool implements NamePool {
  readonly #names: Uint8Array
  readonly #heads: BlockHeads
  readonly #blockStarts: Uint32Array
  readonly #wanted = new Uint8Array(longestBytes + 4)
  readonly #variant = new Uint8Array(longestBytes + 4)
  readonly #key = new Uint8Array(longestBytes + 4)
  readonly #name = new Uint8Array(256)
  #asked = 0
  #table: NameTable | null = null

  constructor(
    bytes: PoolBytes,
    readonly count: number,
    readonly page: CodePage,
  ) {
    this.#names = bytes.names
    this.#heads = new BlockHeads(bytes)
    this.#blockStarts = startsOf(readPlanes(bytes.blockLengths, 2))
  }

  get whole(): boolean {
    return this.#blockStarts.at(-1) === this.#names.length && this.#heads.whole
  }

  find(folded: string): number {
    const length = this.page.encodeInto(folded, this.#wanted)
    if (length <= 0) return -1
    if (this.#table) return this.#table.find(this.#wanted, length)
    if (++this.#asked === searchesBeforeTable) this.#table = nameTable(readFrontCode(this.#names, this.count))
    return this.#findByVariant(folded, length)
  }

  #findByVariant(folded: string, length: number): number {
    const { units, length: unitCount } = variantUnits(folded)
    const variantLength = this.page.encodeUnits(units, unitCount, this.#variant)
    if (variantLength < 0) return -1
    const { from, to } = this.#heads.blocksOf(this.#variant, variantLength)
    for (let block = from; block < to; block++) {
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
    if (length <= 0 || length > longestBytes) return []
    const { from, to } = this.#heads.blocksOf(this.#variant, length)
    const found: number[] = []
    for (let block = from; block < to; block++) this.#addVariants(block, length, found)
    return found
  }

  /** Names of a block stand in the order of their variant keys: the first is found by halving, the rest follow it. */
  #addVariants(block: number, length: number, found: number[]): void {
    const last = Math.min((block + 1) * blockNames, this.count)
    let low = block * blockNames
    let high = last
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.#compareKey(middle, length) < 0) low = middle + 1
      else high = middle
    }
    while (low < last && this.#compareKey(low, length) === 0) found.push(low++)
  }

  /** Less than, equal to or greater than 0 as the variant key of a name stands before, at or after `#variant`. */
  #compareKey(name: number, length: number): number {
    const { units, length: count } = variantUnits(this.nameOf(name))
    const own = this.page.encodeUnits(units, count, this.#key)
    for (let at = 0; at < Math.min(own, length); at++) {
      const difference = this.#key[at]! - this.#variant[at]!
      if (difference !== 0) return difference
    }
    return own - length
  }

  each(visit: (number: number, bytes: Uint8Array, length: number, shared: number) => void): void {
    const [names, name] = [this.#names, this.#name]
    let number = 0
    for (let at = 0; at < names.length && number < this.count;) {
      const shared = Math.max(0, names[at++]! - 1)
      let length = shared
      while (at < names.length && names[at]! >= firstTextByte) name[length++] = names[at++]!
      visit(number++, name, Math.min(length, name.length), shared)
    }
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
