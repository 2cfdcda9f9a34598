import { startsOf } from './columns.ts'
import { editsAllowed, letterEdits } from '../names/edits.ts'
import { longestBytes, mostLetters, type CodePage } from './code-page.ts'
import type { NamePool } from './name-pool.ts'

export interface ClosePoolName {
  readonly name: number
  readonly edits: number
}

/** Names of a pool within the edits allowed for the folded name, in order. */
export type CloseNames = (folded: string) => readonly ClosePoolName[]

/**
 * Orders the names of the pool by their length once (15 ms for 670,000 names) and notes which letters each has, one bit for
 * each of 32 kinds. An edit changes the length by at most one and two of the bits, so that one pass over names of about the
 * same length leaves a name in some hundred to be compared letter by letter.
 */
export function closeNames(pool: NamePool): CloseNames {
  const { starts, numbers, letters } = byLength(pool)
  const name = new Uint8Array(256)
  return (folded) => {
    const limit = editsAllowed(folded.length)
    const wanted = limit === 0 ? null : wantedBytes(pool.page, folded)
    if (wanted === null) return []
    const found: ClosePoolName[] = []
    const bits = wanted.reduce(withBit, 0)
    const last = starts[Math.min(longestName, wanted.length + limit) + 1]!
    for (let at = starts[Math.max(0, wanted.length - limit)]!; at < last; at++) {
      if (bitCount(letters[at]! ^ bits) > 2 * limit) continue
      const edits = letterEdits(wanted, name, pool.bytesOf(numbers[at]!, name), limit)
      if (edits <= limit) found.push({ name: numbers[at]!, edits })
    }
    return found.sort((a, b) => a.name - b.name)
  }
}

const withBit = (bits: number, byte: number) => bits | (1 << (byte & 31))

/** As long as a name in bytes can be. */
const longestName = 255

/** How long each name is, and the bits of its letters. */
function signatures(pool: NamePool) {
  const lengths = new Uint8Array(pool.count)
  const bits = new Int32Array(pool.count)
  /** The bits of the first letters of the name before, by how many. */
  const before = new Int32Array(longestName + 2)
  pool.each((number, bytes, length, shared) => {
    for (let at = shared; at < length; at++) before[at + 1] = withBit(before[at]!, bytes[at]!)
    lengths[number] = length
    bits[number] = before[length]!
  })
  return { lengths, bits }
}

/** The numbers of names from the shortest on, with the bits of their letters, and where each length starts. */
function byLength(pool: NamePool) {
  const { lengths, bits } = signatures(pool)
  const counts = new Uint32Array(longestName + 1)
  for (const length of lengths) counts[length]!++
  const starts = startsOf(counts)
  const next = starts.slice()
  const numbers = new Uint32Array(pool.count)
  const letters = new Int32Array(pool.count)
  for (let number = 0; number < pool.count; number++) {
    const at = next[lengths[number]!]!++
    numbers[at] = number
    letters[at] = bits[number]!
  }
  return { starts, numbers, letters }
}

/** Hacker's Delight (Warren 2012), figure 5-2. */
function bitCount(bits: number): number {
  let pairs = bits - ((bits >>> 1) & 0x5555_5555)
  pairs = (pairs & 0x3333_3333) + ((pairs >>> 2) & 0x3333_3333)
  return (((pairs + (pairs >>> 4)) & 0x0f0f_0f0f) * 0x0101_0101) >>> 24
}

/** The bytes looked for; a letter that no name of the pool has is one byte that meets none of them. */
function wantedBytes(page: CodePage, folded: string): Uint8Array | null {
  const { letters } = page
  const known =
    letters.length < mostLetters ? folded.split('').map((letter) => (letters.includes(letter) ? letter : null)) : null
  const bytes = new Uint8Array(longestBytes + 4)
  const length = page.encodeInto(known ? known.map((letter) => letter ?? letters[0]).join('') : folded, bytes)
  known?.forEach((letter, at) => {
    if (letter === null) bytes[at] = 0
  })
  return length <= 0 ? null : bytes.subarray(0, length)
}
