/** Places of countries as a site carries them: a packed index of each, cut into parts, and a list of what there is. */
import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'

/** What the list says of one country. */
export interface BuiltCountry {
  /** "SY". */
  readonly code: string
  readonly places: number
  /** ISO day of the data. */
  readonly version: string
  readonly licence: string
  readonly attribution: string
  /** Of the packed index: its hash (SHA-256, hexadecimal) and its size. */
  readonly sha256: string
  readonly bytes: number
  /** In their order: joined they are the packed index. */
  readonly parts: readonly { readonly file: string; readonly bytes: number }[]
}

/** `countries.json`. `built` are the codes alone, which the page's offer goes by. */
export interface BuiltCountries {
  readonly built: readonly string[]
  readonly countries: readonly BuiltCountry[]
}

/** Small enough to be fetched anew where a slow line breaks off, and for hosts that limit files. */
export const mostPartBytes = 300_000

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

export interface Part {
  readonly file: string
  readonly bytes: Uint8Array
}

/** Parts of equal size, each named after what it holds: parts of two builds are never mixed. */
function partsOf(code: string, packed: Uint8Array, most: number): readonly Part[] {
  const count = Math.ceil(packed.length / most)
  const size = Math.ceil(packed.length / count)
  return Array.from({ length: count }, (_, at) => {
    const bytes = packed.subarray(at * size, (at + 1) * size)
    return { file: `${code}-${at + 1}-${hashOf(bytes).slice(0, 8)}.part`, bytes }
  })
}

/** `index`: a sealed index of places. */
export function cutCountry(
  about: Pick<BuiltCountry, 'code' | 'places' | 'version' | 'licence' | 'attribution'>,
  index: Uint8Array,
  most = mostPartBytes,
): { readonly about: BuiltCountry; readonly parts: readonly Part[] } {
  const packed = gzipSync(index, { level: 9, memLevel: 6 })
  const parts = partsOf(about.code, packed, most)
  return {
    about: {
      ...about,
      sha256: hashOf(packed),
      bytes: packed.length,
      parts: parts.map(({ file, bytes }) => ({ file, bytes: bytes.length })),
    },
    parts,
  }
}
