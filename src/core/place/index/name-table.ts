import type { Texts } from './front-code.ts'

/** Names by their bytes. */
export interface NameTable {
  /** Number of the name with the first `length` of these bytes, or -1. */
  find(bytes: Uint8Array, length: number): number
}

/** The state of a hash before its first byte, and after one more: FNV-1a, https://www.rfc-editor.org/rfc/rfc9923. */
const hashStart = 0x811c_9dc5 | 0
const hashByte = (state: number, byte: number) => Math.imul(state ^ byte, 0x0100_0193)

/** Spreads the state over all 32 bits: the finaliser of MurmurHash3, https://github.com/aappleby/smhasher. */
function hashEnd(state: number): number {
  let hash = Math.imul(state ^ (state >>> 16), 0x85eb_ca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2_ae35)
  return hash ^ (hash >>> 16)
}

function hashOf(bytes: Uint8Array, from: number, to: number): number {
  let state = hashStart
  for (let at = from; at < to; at++) state = hashByte(state, bytes[at]!)
  return hashEnd(state)
}

/** A run of filled slots this long comes of names that were made to have one hash. */
const longestRun = 2000

/** How many bits it takes to count to `most`. */
const bitsFor = (most: number) => Math.ceil(Math.log2(most + 1))

/**
 * An open-addressed hash table with linear probing (Knuth, The Art of Computer Programming 3, 6.4, algorithm L). A slot
 * is one 32-bit word: the number of a name + 1 in its low bits, and above them the last bits of the name's hash, a
 * fingerprint that passes one wrong name in some thousands; the first bits of the hash say where a name belongs. At most
 * two thirds of the slots are filled. A look-up reads one place each of the slots, the starts and the text, mostly.
 */
class HashTable implements NameTable {
  readonly #slots: Uint32Array
  readonly #mask: number
  readonly #shift: number
  readonly #nameBits: number
  readonly #names: Texts

  constructor(names: Texts) {
    const count = names.starts.length - 1
    const bits = bitsFor(count * 1.5 + 1)
    this.#names = names
    this.#slots = new Uint32Array(2 ** bits)
    this.#mask = this.#slots.length - 1
    this.#shift = 32 - bits
    this.#nameBits = bitsFor(count)
  }

  /** Whether all names found room near their first slots. */
  fill(): boolean {
    const { bytes: text, starts } = this.#names
    const [slots, mask, shift, nameBits] = [this.#slots, this.#mask, this.#shift, this.#nameBits]
    for (let name = 0; name + 1 < starts.length; name++) {
      const hash = hashOf(text, starts[name]!, starts[name + 1]!)
      let slot = hash >>> shift
      for (let run = 0; slots[slot] !== 0; slot = (slot + 1) & mask) if (++run > longestRun) return false
      slots[slot] = (hash << nameBits) | (name + 1)
    }
    return true
  }

  find(bytes: Uint8Array, length: number): number {
    const [slots, mask, nameBits] = [this.#slots, this.#mask, this.#nameBits]
    const hash = hashOf(bytes, 0, length)
    const fingerprint = hash << nameBits
    for (let slot = hash >>> this.#shift; ; slot = (slot + 1) & mask) {
      const word = slots[slot]!
      if (word === 0) return -1
      const name = (word & ((1 << nameBits) - 1)) - 1
      if ((word ^ fingerprint) >>> nameBits === 0 && this.#is(name, bytes, length)) return name
    }
  }

  #is(name: number, bytes: Uint8Array, length: number): boolean {
    const { bytes: text, starts } = this.#names
    const from = starts[name]!
    if (starts[name + 1]! - from !== length) return false
    for (let at = 0; at < length; at++) if (text[from + at] !== bytes[at]) return false
    return true
  }
}

/** The table of these names, by their numbers; null where too many of them have one hash. */
export function nameTable(names: Texts): NameTable | null {
  const table = new HashTable(names)
  return table.fill() ? table : null
}
