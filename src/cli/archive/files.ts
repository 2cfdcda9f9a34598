/** The files that the arguments of the command name: a folder stands for the texts in it. */
import { createReadStream } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'

const texts = /\.(?:txt|text|md|markdown|jsonl|ndjson)$/i
export const isBatchFile = (file: string): boolean => /\.(?:jsonl|ndjson)$/i.test(file)

/** In a fixed order; hidden files and links are left out. What cannot be listed stays, and is said where it is read. */
export async function filesOf(places: readonly string[]): Promise<readonly string[]> {
  const found: string[] = []
  for (const place of places) {
    const before = found.length
    if (place !== '-' && (await isFolder(place))) await walk(place, found)
    if (found.length === before) found.push(place)
  }
  return found
}

/** Whether a place is a folder that can be listed. */
export async function isFolder(place: string): Promise<boolean> {
  return (await stat(place).catch(() => null))?.isDirectory() ?? false
}

export async function isThere(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null)) !== null
}

async function walk(folder: string, found: string[]): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true })
  entries.sort((a, b) => (a.name < b.name ? -1 : 1))
  for (const entry of entries) {
    if (entry.name.startsWith('.')) continue
    const path = join(folder, entry.name)
    if (entry.isDirectory()) await walk(path, found)
    else if (entry.isFile() && texts.test(entry.name)) found.push(path)
  }
}

const lineFeed = 10

/** How many documents the files hold: the lines of batches, one for any other. Null where one is standard input. */
export async function countDocuments(
  files: readonly string[],
  isBatch: (file: string) => boolean,
): Promise<number | null> {
  if (files.includes('-')) return null
  let count = 0
  for (const file of files) count += isBatch(file) ? await countLines(file).catch(() => 1) : 1
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
