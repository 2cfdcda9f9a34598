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

export const utf8 = new TextDecoder('utf-8', { fatal: true })

/** A file out of its gzip. */
export async function opened(read: ReadFile, file: string): Promise<Uint8Array> {
  const stored = await read(file)
  try {
    return await gunzip(stored)
  } catch {
    throw new GroundError(file, 'is cut off or damaged')
  }
}

export async function openedJson<T>(read: ReadFile, file: string): Promise<T> {
  const bytes = await opened(read, file)
  try {
    return JSON.parse(utf8.decode(bytes)) as T
  } catch {
    throw new GroundError(file, 'is not JSON in UTF-8')
  }
}
