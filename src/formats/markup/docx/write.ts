import { strToU8, zipSync } from 'fflate'
import { unzip } from '../../map/archive.ts'
import { docxLimits } from './limits.ts'
import { partEnd, readDocx } from './read.ts'

/** The same archive with other text parts: all that it holds besides stays byte for byte. `source`: as `readDocx` gives it. */
export function repacked(bytes: Uint8Array, source: string): Uint8Array | { readonly error: string } {
  const read = readDocx(bytes)
  if ('error' in read) return read
  const unpacked = unzip(bytes, () => true, docxLimits)
  if ('error' in unpacked) return unpacked
  const files = unpacked.files.filter(({ name }) => !name.endsWith('/'))
  const changed = new Map(source.split(partEnd).map((xml, index) => [read.parts[index], strToU8(xml)]))
  return zipSync(Object.fromEntries(files.map(({ name, bytes: as }) => [name, changed.get(name) ?? as])))
}
