import { createWriteStream } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import process from 'node:process'
import type { Writable } from 'node:stream'
import { finished } from 'node:stream/promises'
import { Failure } from '../failure.ts'
import { write } from '../io.ts'

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
  const half = `${path}.${process.pid}.part`
  await mkdir(dirname(path), { recursive: true })
  const stream = createWriteStream(half)
  await new Promise<void>((resolve, reject) => {
    stream.once('open', () => resolve())
    stream.once('error', (error) => reject(new Failure(`${path} cannot be written: ${error.message}`)))
  })
  return {
    write: (text) => write(stream, text),
    async close() {
      stream.end()
      await finished(stream)
      await rename(half, path)
    },
    async abandon() {
      stream.destroy()
      await rm(half, { force: true })
    },
  }
}
