/** A font out of its WOFF, https://www.w3.org/TR/WOFF/: for programs that read only what is within. */
import { unzlibSync } from 'fflate'

interface Table {
  readonly tag: number
  readonly checksum: number
  readonly data: Uint8Array
}

const signature = 0x774f4646
/** Bytes of the heads of WOFF and of the font within, and of each table's entry in them. */
const sizes = { head: 44, entry: 20, sfntHead: 12, sfntEntry: 16 } as const
const toFour = (length: number): number => (length + 3) & ~3

/** The font as TrueType or OpenType; null for what is no WOFF. */
export function fontOfWoff(woff: Uint8Array): Uint8Array | null {
  const view = new DataView(woff.buffer, woff.byteOffset, woff.byteLength)
  if (woff.length < sizes.head || view.getUint32(0) !== signature) return null
  const tables = Array.from({ length: view.getUint16(12) }, (_, index) => tableAt(woff, view, index))
  return written(view.getUint32(4), tables)
}

function tableAt(woff: Uint8Array, view: DataView, index: number): Table {
  const at = sizes.head + index * sizes.entry
  const [offset, packed, length] = [view.getUint32(at + 4), view.getUint32(at + 8), view.getUint32(at + 12)]
  const stored = woff.subarray(offset, offset + packed)
  return {
    tag: view.getUint32(at),
    checksum: view.getUint32(at + 16),
    data: packed < length ? unzlibSync(stored, { out: new Uint8Array(length) }) : stored,
  }
}

function written(flavour: number, tables: readonly Table[]): Uint8Array {
  const start = sizes.sfntHead + sizes.sfntEntry * tables.length
  const font = new Uint8Array(tables.reduce((size, { data }) => size + toFour(data.length), start))
  const view = new DataView(font.buffer)
  const steps = Math.floor(Math.log2(Math.max(1, tables.length)))
  const range = sizes.sfntEntry * 2 ** steps
  view.setUint32(0, flavour)
  for (const [index, value] of [tables.length, range, steps, sizes.sfntEntry * tables.length - range].entries())
    view.setUint16(4 + 2 * index, value)
  let at = start
  for (const [index, { tag, checksum, data }] of tables.entries()) {
    const entry = [tag, checksum, at, data.length]
    for (const [word, value] of entry.entries())
      view.setUint32(sizes.sfntHead + index * sizes.sfntEntry + 4 * word, value)
    font.set(data, at)
    at += toFour(data.length)
  }
  return font
}
