import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import type { PartialDate } from '../core/model.ts'
import { decodeText } from '../formats/bytes/decode.ts'
import { readBatchLine, splitLines } from '../formats/report/jsonl.ts'
import type { LineName } from '../present/report.ts'

export type InputFormat = 'text' | 'jsonl'

/** One text to check, or why it cannot be: in the order of the files and of their lines. */
export type Document =
  | { readonly path: string; readonly name: LineName; readonly text: string; readonly date: PartialDate | null }
  | { readonly path: string; readonly name: LineName; readonly error: string }

/** A text longer than this is refused; an archive is read line by line instead. */
const sizeLimit = 64 * 1024 * 1024
const tooLarge = 'is larger than 64 MB: split it, or give a batch as JSONL'

/** The documents of all files; "-" is standard input. One that cannot be read does not stop the others. */
export async function* readDocuments(
  files: readonly string[],
  format: InputFormat | null,
  stdin: Readable,
): AsyncGenerator<Document> {
  for (const file of files) {
    const wrong = file === '-' ? null : await notAFile(file)
    if (wrong) yield { path: file, name: { id: file }, error: `${file} ${wrong}` }
    else yield* documentsOf(file, format ?? formatOf(file), file === '-' ? stdin : createReadStream(file))
  }
}

function formatOf(file: string): InputFormat {
  return /\.(?:jsonl|ndjson)$/i.test(file) ? 'jsonl' : 'text'
}

async function* documentsOf(file: string, format: InputFormat, bytes: Readable): AsyncGenerator<Document> {
  try {
    if (format === 'jsonl') yield* readBatch(file, bytes)
    else yield await readOne(file, bytes)
  } catch (error) {
    yield { path: file, name: { id: file }, error: `${nameOf(file)} cannot be read: ${(error as Error).message}` }
  }
}

async function notAFile(file: string): Promise<string | null> {
  try {
    const found = await stat(file)
    if (found.isDirectory()) return 'is a folder without texts: those read are .txt, .md, .jsonl and .ndjson'
    return null
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT'
    return missing ? 'does not exist: check the name' : `cannot be read: ${(error as Error).message}`
  }
}

async function readOne(file: string, bytes: Readable): Promise<Document> {
  const name = { id: file }
  const parts: Buffer[] = []
  let size = 0
  for await (const part of bytes as AsyncIterable<Buffer>) {
    parts.push(part)
    size += part.length
    if (size > sizeLimit) return { path: file, name, error: `${nameOf(file)} ${tooLarge}` }
  }
  const decoded = decodeText(Buffer.concat(parts))
  if ('error' in decoded) return { path: file, name, error: `${nameOf(file)} ${decoded.error}` }
  if (decoded.text.trim() === '') return { path: file, name, error: `${nameOf(file)} is empty: nothing to check` }
  return { path: file, name, text: decoded.text, date: null }
}

async function* readBatch(file: string, bytes: Readable): AsyncGenerator<Document> {
  for await (const raw of splitLines(bytes)) {
    const line = readBatchLine(raw)
    if (!line) continue
    const path = 'id' in line.name ? String(line.name.id) : `${file}:${line.name.line}`
    if ('error' in line) yield { path, name: line.name, error: `${nameOf(file)}, ${line.error}` }
    else yield { path, ...line }
  }
}

function nameOf(file: string): string {
  return file === '-' ? 'Standard input' : file
}
