/** An index of places as a file of its own: with a checksum behind it, so that no damaged one moves a place. */
import { crc32 } from '../bytes/crc32.ts'

const mark = [...'GLSEAL01'].map((letter) => letter.charCodeAt(0))
/** The mark, then the CRC-32 of all that stands before it, little-endian. */
const sealBytes = mark.length + 4

export function sealed(index: Uint8Array): Uint8Array {
  const file = new Uint8Array(index.length + sealBytes)
  file.set(index)
  file.set(mark, index.length)
  new DataView(file.buffer).setUint32(file.length - 4, crc32(index), true)
  return file
}

/**
 * The index within; null where the file was changed since it was sealed. One without a seal, as older versions made
 * them, is taken as it is.
 */
export function unsealed(file: Uint8Array): Uint8Array | null {
  const length = file.length - sealBytes
  if (length < 0 || !mark.every((letter, at) => file[length + at] === letter)) return file
  const index = file.subarray(0, length)
  const stated = new DataView(file.buffer, file.byteOffset).getUint32(file.length - 4, true)
  return stated === crc32(index) ? index : null
}
