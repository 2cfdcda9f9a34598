import { strToU8, zipSync } from 'fflate'
import { unzip } from '../../map/archive.ts'
import { docxLimits } from './limits.ts'
import { readDocx } from './read.ts'

/** The same archive with another text part: all that it holds besides stays byte for byte. */
export function repacked(bytes: Uint8Array, xml: string): Uint8Array | { readonly error: string } {
  const read = readDocx(bytes)
  if ('error' in read) return read
  const unpacked = unzip(bytes, () => true, docxLimits)
  if ('error' in unpacked) return unpacked
  const files = unpacked.files.filter(({ name }) => !name.endsWith('/'))
  return zipSync(
    Object.fromEntries(files.map((file) => [file.name, file.name === read.part ? strToU8(xml) : file.bytes])),
  )
}
