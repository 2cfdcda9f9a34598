/** Features on disk, a line each. */
import { closeSync, createReadStream, openSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import type { Kept } from '../../formats/pmtiles/thin.ts'
import type { Pile } from '../../formats/pmtiles/cut.ts'
import { splitLines } from '../../formats/report/jsonl.ts'

/** Characters gathered before they are written. */
const atOnce = 256_000

/** Piles in a folder of their own; throws what the disk says. */
export function pilesIn(folder: string): () => Pile {
  let made = 0
  return () => newPile(join(folder, `${made++}.jsonl`))
}

function newPile(path: string): Pile {
  let [count, bytes, waiting] = [0, 0, 0]
  let lines: string[] = []
  let file: number | null = null
  const flush = () => {
    if (lines.length === 0) return
    file ??= openSync(path, 'w')
    writeAll(file, Buffer.from(lines.join('')))
    ;[lines, waiting] = [[], 0]
  }
  return {
    get count() {
      return count
    },
    get bytes() {
      return bytes
    },
    add(kept) {
      const line = `${JSON.stringify([kept.box, kept.feature])}\n`
      lines.push(line)
      waiting += line.length
      count++
      bytes += kept.bytes
      if (waiting >= atOnce) flush()
    },
    async *read() {
      flush()
      if (file === null) return
      for await (const { bytes: line } of splitLines(createReadStream(path, { highWaterMark: 1 << 20 }), Infinity)) {
        const [box, feature] = JSON.parse(Buffer.from(line!).toString('utf8')) as [Kept['box'], Kept['feature']]
        yield { box, feature, bytes: line!.length }
      }
    },
    drop() {
      lines = []
      if (file === null) return
      closeSync(file)
      rmSync(path, { force: true })
      file = null
    },
  }
}

function writeAll(file: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at)
}
