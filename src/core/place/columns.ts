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

/** Differences from the number before, folded to unsigned (0, -1, 1, -2 -> 0, 1, 2, 3), as four planes. */
export function writeDeltas(values: ArrayLike<number>): Uint8Array {
  const deltas = new Uint32Array(values.length)
  let before = 0
  for (let at = 0; at < values.length; at++) {
    const delta = (values[at]! - before) | 0
    deltas[at] = (delta << 1) ^ (delta >> 31)
    before = values[at]!
  }
  return writePlanes(deltas, 4)
}

/** The numbers that `writeDeltas` wrote, signed. */
export function readDeltas(bytes: Uint8Array): Int32Array {
  const deltas = readPlanes(bytes, 4)
  const values = new Int32Array(deltas.length)
  let before = 0
  for (let at = 0; at < deltas.length; at++) {
    const folded = deltas[at]!
    before = (before + ((folded >>> 1) ^ -(folded & 1))) | 0
    values[at] = before
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
