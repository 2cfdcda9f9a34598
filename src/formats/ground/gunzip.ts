import { joined } from '../bytes/joined.ts'

const isGzip = (bytes: Uint8Array) => bytes[0] === 0x1f && bytes[1] === 0x8b

/**
 * Bytes out of their gzip, or as they are: a server that knows the file's encoding has unpacked it on the way already.
 * By the platform where it can, which is several times faster, else by fflate. Rejects where the gzip is cut off.
 */
export async function gunzip(bytes: Uint8Array): Promise<Uint8Array> {
  if (!isGzip(bytes)) return bytes
  if (typeof DecompressionStream === 'undefined') return (await import('fflate')).gunzipSync(bytes)
  const packed = new Blob([bytes as Uint8Array<ArrayBuffer>]).stream()
  const open = packed.pipeThrough(new DecompressionStream('gzip'))
  const pieces: Uint8Array[] = []
  // Not by a `Response`: Node would load all of fetch for it.
  for (const reader = open.getReader(); ;) {
    const { done, value } = await reader.read()
    if (done) return joined(pieces)
    pieces.push(value)
  }
}
