/** The directory at the end of a zip archive: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, section 4.3.12. */

export interface ZipEntry {
  readonly name: string
  /** CRC-32 of the bytes as they were packed. */
  readonly crc: number
  /** Bytes once unpacked. */
  readonly size: number
}

const entryMark = 0x02014b50
const fixedBytes = 46
const mostEntries = 1000

/** What a zip holds, from its last bytes; at most a thousand files. */
export function zipDirectory(end: Uint8Array): readonly ZipEntry[] {
  const entries: ZipEntry[] = []
  const view = new DataView(end.buffer, end.byteOffset, end.byteLength)
  for (let at = 0; at + fixedBytes <= end.length && entries.length < mostEntries; at++) {
    if (view.getUint32(at, true) !== entryMark) continue
    const length = view.getUint16(at + 28, true)
    const name = new TextDecoder().decode(end.subarray(at + fixedBytes, at + fixedBytes + length))
    entries.push({ name, crc: view.getUint32(at + 16, true), size: view.getUint32(at + 24, true) })
    at += fixedBytes - 1 + length
  }
  return entries
}
