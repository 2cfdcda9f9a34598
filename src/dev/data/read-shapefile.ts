/** The parts of Esri's shapefile format (white paper of July 1998) and of dBase III that cutting rivers needs. */
import type { Position } from 'geojson'

/** Polylines of a .shp file, one list of lines a record, in the order of the file; a null shape has none. */
export function readPolylines(bytes: Buffer): readonly (readonly Position[])[][] {
  const records: Position[][][] = []
  for (let at = 100; at + 8 <= bytes.length;) {
    const length = bytes.readInt32BE(at + 4) * 2
    records.push(polyline(bytes.subarray(at + 8, at + 8 + length)))
    at += 8 + length
  }
  return records
}

function polyline(record: Buffer): Position[][] {
  const type = record.readInt32LE(0)
  if (type === 0) return []
  if (type !== 3) throw new Error(`A shape of type ${type} is no polyline`)
  const [parts, points] = [record.readInt32LE(36), record.readInt32LE(40)]
  const starts = Array.from({ length: parts }, (_, part) => record.readInt32LE(44 + 4 * part))
  const first = 44 + 4 * parts
  return starts.map((start, part) =>
    Array.from({ length: (starts[part + 1] ?? points) - start }, (_, index) => {
      const at = first + 16 * (start + index)
      return [record.readDoubleLE(at), record.readDoubleLE(at + 8)]
    }),
  )
}

/** Rows of a .dbf file by column name, white space trimmed. */
export function readTable(bytes: Buffer): readonly Readonly<Record<string, string>>[] {
  const [rows, header, width] = [bytes.readInt32LE(4), bytes.readInt16LE(8), bytes.readInt16LE(10)]
  const columns: { name: string; from: number; to: number }[] = []
  for (let at = 32, from = 1; bytes[at] !== 0x0d; at += 32) {
    const to = from + bytes[at + 16]!
    columns.push({ name: bytes.toString('latin1', at, at + 11).split('\0')[0]!, from, to })
    from = to
  }
  return Array.from({ length: rows }, (_, row) => {
    const start = header + row * width
    const cell = ({ from, to }: { from: number; to: number }) => bytes.toString('latin1', start + from, start + to)
    return Object.fromEntries(columns.map((column) => [column.name, cell(column).replace(/\0/g, '').trim()]))
  })
}
