/** Changes to inputs that were worth keeping: what a fuzzer tries next. */
import { words } from '../damage.ts'

const encoder = new TextEncoder()
const pieces = words.map((word) => encoder.encode(word))
/** Bytes at the edges of what formats tell apart. */
const edgeBytes = [0, 1, 9, 10, 32, 34, 39, 45, 48, 57, 60, 62, 92, 123, 125, 127, 128, 192, 239, 255]
const longest = 20_000

export type Random = () => number
const below = (random: Random, count: number): number => Math.floor(random() * count)
const oneOf = <T>(random: Random, list: readonly T[]): T => list[below(random, list.length)]!

/** The bytes from `from` to `to` replaced. */
function replaced(bytes: Uint8Array, from: number, to: number, by: Uint8Array): Uint8Array {
  const next = new Uint8Array(from + by.length + bytes.length - to)
  next.set(bytes.subarray(0, from))
  next.set(by, from)
  next.set(bytes.subarray(to), from + by.length)
  return next
}

/** A part of an input, of up to `most` bytes. */
function part(random: Random, bytes: Uint8Array, most: number): readonly [from: number, to: number] {
  const from = below(random, bytes.length + 1)
  return [from, Math.min(bytes.length, from + 1 + below(random, most))]
}

type Change = (random: Random, bytes: Uint8Array, other: Uint8Array) => Uint8Array

const changes: readonly Change[] = [
  // A word of the formats put in, or in the place of what stands there.
  (random, bytes) => {
    const [from, to] = part(random, bytes, 12)
    return replaced(bytes, from, random() < 0.5 ? from : to, oneOf(random, pieces))
  },
  // A byte at an edge.
  (random, bytes) => {
    const [from, to] = part(random, bytes, 1)
    return replaced(bytes, from, to, Uint8Array.of(random() < 0.5 ? oneOf(random, edgeBytes) : below(random, 256)))
  },
  // A part taken out.
  (random, bytes) => replaced(bytes, ...part(random, bytes, 60), new Uint8Array()),
  // A part said again, there or elsewhere.
  (random, bytes) => {
    const again = bytes.slice(...part(random, bytes, 80))
    const at = below(random, bytes.length + 1)
    return replaced(bytes, at, at, again)
  },
  // A part of another input.
  (random, bytes, other) => replaced(bytes, ...part(random, bytes, 60), other.slice(...part(random, other, 120))),
  // A digit for a digit.
  (random, bytes) => {
    const digits = [...bytes.keys()].filter((at) => bytes[at]! >= 48 && bytes[at]! <= 57)
    const at = digits.length > 0 ? oneOf(random, digits) : 0
    return replaced(bytes, at, Math.min(bytes.length, at + 1), encoder.encode(String(below(random, 10))))
  },
]

/** One to six changes. */
export function changed(random: Random, bytes: Uint8Array, other: Uint8Array): Uint8Array {
  let next = bytes
  for (let left = 1 + below(random, 6); left > 0; left--) next = oneOf(random, changes)(random, next, other)
  return next.length > longest ? next.slice(0, longest) : next
}
