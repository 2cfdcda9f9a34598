import { createWriteStream } from 'node:fs'
import { mkdir, rename } from 'node:fs/promises'
import { dirname } from 'node:path'
import process from 'node:process'
import type { Writable } from 'node:stream'
import { finished } from 'node:stream/promises'
import { beginHalf, endHalf, removeHalf, removeStale } from '../half-files.ts'
import { write } from '../io.ts'
import { unwritten } from '../system-fault.ts'

/** Where the report goes: standard output, or a file that is there whole or not at all. */
export interface Output {
  write(text: string | Uint8Array): Promise<void>
  /** To be called once, when all is written. */
  close(): Promise<void>
  /** Instead of `close`, where the work was broken off: what stood in the file stays. */
  abandon(): Promise<void>
}

export async function openOutput(path: string | null, stdout: Writable): Promise<Output> {
  if (path === null) return { write: (text) => write(stdout, text), close: async () => {}, abandon: async () => {} }
  await named(path, mkdir(dirname(path), { recursive: true }))
  await named(path, removeStale(path))
  const half = beginHalf(`${path}.${process.pid}.part`)
  const stream = createWriteStream(half)
  await new Promise<void>((resolve, reject) => {
    stream.once('open', () => resolve())
    stream.once('error', (error) => reject(unwritten(path, error) as Error))
  })
  return {
    write: (text) => write(stream, text),
    async close() {
      stream.end()
      await named(path, finished(stream))
      await named(path, rename(half, path)).catch(async (error: unknown) => {
        await removeHalf(half)
        throw error
      })
      endHalf(half)
    },
    async abandon() {
      stream.destroy()
      await removeHalf(half)
    },
  }
}

/** What the system refuses is told with the file that it refuses. */
const named = <T>(path: string, work: Promise<T>): Promise<T> =>
  work.catch((error: unknown) => {
    throw unwritten(path, error)
  })
