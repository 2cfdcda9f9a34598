/**
 * Columns of numbers as byte planes: all lowest bytes, then all second bytes... Gzip packs them far better than whole
 * numbers, and unpacking is one pass.
 */

/** `width` bytes a number, 1 to 4. */
export function writePlanes(values: ArrayLike<number>, width: number): Uint8Array {
  const count = values.length
  const bytes = new Uint8Array(count * width)
  for (let plane = 0; plane < width; plane++) {
    for (let at = 0; at < count; at++) bytes[plane * count + at] = (values[at]! >>> (8 * plane)) & 255
  }
  return bytes
}

/** The numbers that `writePlanes` wrote, unsigned. */
export function readPlanes(bytes: Uint8Array, width: number): Uint32Array {
  const count = Math.floor(bytes.length / width)
  const values = new Uint32Array(count)
  const [second, third, fourth] = [count, 2 * count, 3 * count]
  if (width === 1) values.set(bytes)
  else if (width === 2) for (let at = 0; at < count; at++) values[at] = bytes[at]! | (bytes[second + at]! << 8)
  else if (width === 3) {
    for (let at = 0; at < count; at++) {
      values[at] = bytes[at]! | (bytes[second + at]! << 8) | (bytes[third + at]! << 16)
    }
  } else {
    for (let at = 0; at < count; at++) {
      values[at] = bytes[at]! | (bytes[second + at]! << 8) | (bytes[third + at]! << 16) | (bytes[fourth + at]! << 24)
    }
  }
  return values
}

/** Small numbers of either sign as small numbers: 0, -1, 1, -2 -> 0, 1, 2, 3. */
const unsign = (value: number) => ((value << 1) ^ (value >> 31)) >>> 0
const sign = (folded: number) => (folded >>> 1) ^ -(folded & 1)

/** The number before of each group, 0 at first; without groups all are one. */
function befores(groups: ArrayLike<number> | undefined): Int32Array {
  let most = 0
  for (let at = 0; at < (groups?.length ?? 0); at++) most = Math.max(most, groups![at]!)
  return new Int32Array(most + 1)
}

/** Differences from the number before in the same group, unsigned, as four planes. */
export function writeDeltas(values: ArrayLike<number>, groups?: ArrayLike<number>): Uint8Array {
  const deltas = new Uint32Array(values.length)
  const before = befores(groups)
  for (let at = 0; at < values.length; at++) {
    const group = groups?.[at] ?? 0
    deltas[at] = unsign((values[at]! - before[group]!) | 0)
    before[group] = values[at]!
  }
  return writePlanes(deltas, 4)
}

/** The numbers that `writeDeltas` wrote, signed. */
export function readDeltas(bytes: Uint8Array, groups?: ArrayLike<number>): Int32Array {
  const deltas = readPlanes(bytes, 4)
  const values = new Int32Array(deltas.length)
  const before = befores(groups)
  for (let at = 0; at < deltas.length; at++) {
    const group = groups?.[at] ?? 0
    before[group] = (before[group]! + sign(deltas[at]!)) | 0
    values[at] = before[group]!
  }
  return values
}

/** Where each of the items starts whose lengths are given; one more at the end. */
export function startsOf(lengths: ArrayLike<number>): Uint32Array {
  const starts = new Uint32Array(lengths.length + 1)
  let at = 0
  for (let item = 0; item < lengths.length; item++) {
    at += lengths[item]!
    starts[item + 1] = at
  }
  return starts
}
