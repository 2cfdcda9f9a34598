import { gunzip } from './gunzip.ts'

/** Reads one file of the built data, by its name in `manifest.json`; rejects where there is none. */
export type ReadFile = (file: string) => Promise<Uint8Array>

/** Built data that cannot be used, by file, with what to do. */
export class GroundError extends Error {
  override readonly name = 'GroundError'

  constructor(
    readonly file: string,
    problem: string,
  ) {
    super(`${file} ${problem}. Build the data again with "npm run build"`)
  }
}

/** Its type is written out: the library's types are to be read without those of a browser. */
export const utf8: { decode(bytes: Uint8Array): string } = new TextDecoder('utf-8', { fatal: true })

/** What tells whether a file is the one that was built. */
export interface Named {
  readonly file: string
  readonly sha256?: string
}

/** A file out of its gzip, held to its hash. */
export async function opened(read: ReadFile, { file, sha256 }: Named): Promise<Uint8Array> {
  const stored = await read(file)
  const bytes = await gunzip(stored).catch(() => {
    throw new GroundError(file, 'is cut off or damaged')
  })
  if (sha256 !== undefined && !(await isHeld(bytes, sha256))) {
    throw new GroundError(file, 'is not the file that its manifest names: it was changed')
  }
  return bytes
}

/** Pages served without TLS have nothing to reckon it with: there it is taken on trust, as the page itself is. */
async function isHeld(bytes: Uint8Array, sha256: string): Promise<boolean> {
  if (typeof crypto === 'undefined' || !crypto.subtle) return true
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>))
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('') === sha256
}

export async function openedJson<T>(read: ReadFile, named: Named): Promise<T> {
  const { file } = named
  const bytes = await opened(read, named)
  try {
    return JSON.parse(utf8.decode(bytes)) as T
  } catch {
    throw new GroundError(file, 'is not JSON in UTF-8')
  }
}
