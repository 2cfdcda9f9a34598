/** How many documents files hold. */
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'

export const isBatchFile = (file: string): boolean => /\.(?:jsonl|ndjson)$/i.test(file)

export async function isThere(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null)) !== null
}

const lineFeed = 10

/** The lines of batches, one for any other file. Null where one is standard input. */
export async function countDocuments(
  files: readonly string[],
  isBatch: (file: string) => boolean,
  cwd: string,
): Promise<number | null> {
  if (files.includes('-')) return null
  let count = 0
  for (const file of files) count += isBatch(file) ? await countLines(resolve(cwd, file)).catch(() => 1) : 1
  return count
}

async function countLines(file: string): Promise<number> {
  let [lines, last] = [0, lineFeed]
  for await (const chunk of createReadStream(file, { highWaterMark: 1 << 20 }) as AsyncIterable<Buffer>) {
    for (let at = chunk.indexOf(lineFeed); at >= 0; at = chunk.indexOf(lineFeed, at + 1)) lines++
    last = chunk[chunk.length - 1]!
  }
  return last === lineFeed ? lines : lines + 1
}
