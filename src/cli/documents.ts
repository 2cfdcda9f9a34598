import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import process from 'node:process'
import type { Readable } from 'node:stream'
import type { PartialDate } from '../core/model.ts'
import type { Encoding } from '../formats/bytes/encoding.ts'
import { decodeSource } from '../formats/bytes/encoding.ts'
import { readDocx } from '../formats/markup/docx/read.ts'
import type { Format, TextFormat } from '../formats/markup/format.ts'
import { formatOfName, formats, isRtf, isZip, refusalOf } from '../formats/markup/format.ts'
import type { Source } from '../formats/markup/source.ts'
import { plainMarkup } from '../formats/markup/plainly.ts'
import { readSource } from '../formats/markup/read.ts'
import { readAsText, readUntold } from '../formats/markup/untold.ts'
import type { BatchLine } from '../formats/report/jsonl.ts'
import { readBatchLine, splitLines } from '../formats/report/jsonl.ts'
import type { LineName } from '../present/report.ts'

export type InputFormat = Format | 'jsonl'
export const inputFormats: readonly InputFormat[] = [...formats, 'jsonl']

/** How a document lies on disk: what a corrected one is written back as. */
export interface Stored {
  readonly bytes: Uint8Array
  /** null for an archive. */
  readonly encoding: Encoding | null
}

export interface ReadableDocument {
  readonly path: string
  readonly name: LineName
  /** What lines and columns are counted in: the source as given; of a Word document its text. */
  readonly text: string
  readonly date: PartialDate | null
  readonly source: Source
  /** null for a line of a batch. */
  readonly stored: Stored | null
}

/** One text to check, or why it cannot be: in the order of the files and of their lines. */
export type Document =
  | ReadableDocument
  | {
      readonly path: string
      readonly name: LineName
      readonly error: string
      /** A file that holds nothing: no fault where others are checked beside it. */
      readonly isEmpty?: boolean
    }

/** A text longer than this is refused; an archive is read line by line instead. */
const sizeLimit = 64 * 1024 * 1024
const tooLarge = 'is larger than 64 MB: split it, or give a batch as JSONL'

/** Markup takes more memory than text: a tree of it stands in the way. */
const markupLimit = 16 * 1024 * 1024
const tooMuchMarkup = 'is larger than 16 MB, which is the most that is read of markup: split it'

/** The documents of all files; "-" is standard input. One that cannot be read does not stop the others. */
export async function* readDocuments(
  files: readonly string[],
  format: InputFormat | null,
  stdin: Readable,
  cwd = process.cwd(),
): AsyncGenerator<Document> {
  for (const file of files) {
    const wrong = file === '-' ? null : await notAFile(file, resolve(cwd, file))
    if (wrong) yield { path: file, name: { id: file }, error: `${file} ${wrong}` }
    else yield* documentsOf(file, format, file === '-' ? stdin : createReadStream(resolve(cwd, file)))
  }
}

const isBatch = (file: string): boolean => /\.(?:jsonl|ndjson)$/i.test(file)

async function* documentsOf(file: string, format: InputFormat | null, bytes: Readable): AsyncGenerator<Document> {
  try {
    if (format === 'jsonl' || (format === null && isBatch(file))) yield* readBatch(file, bytes)
    else yield await readOne(file, format, bytes)
  } catch (error) {
    yield { path: file, name: { id: file }, error: `${nameOf(file)} cannot be read: ${(error as Error).message}` }
  }
}

async function notAFile(file: string, path: string): Promise<string | null> {
  try {
    const found = await stat(path)
    if (found.isDirectory()) return `is a folder: name the files in it, for example ${file.replace(/[/\\]$/, '')}/*.md`
    // A shell hands over "<(command)" as a pipe in /dev/fd; any other may never have a writer.
    if (found.isFile() || path.startsWith('/dev/') || path.startsWith('/proc/')) return null
    return `is no file but a pipe, a socket or a device: give what it holds on standard input (-)`
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT'
    return missing ? 'does not exist: check the name' : `cannot be read: ${(error as Error).message}`
  }
}

async function readOne(file: string, format: Format | null, stream: Readable): Promise<Document> {
  const name = { id: file }
  const failed = (error: string, isEmpty = false) => ({ path: file, name, error: `${nameOf(file)} ${error}`, isEmpty })
  const parts: Buffer[] = []
  let size = 0
  for await (const part of stream as AsyncIterable<Buffer>) {
    parts.push(part)
    size += part.length
    if (size > sizeLimit) return failed(tooLarge)
  }
  const read = format === null ? namedSourceOf(Buffer.concat(parts), file) : sourceOf(Buffer.concat(parts), format)
  return 'error' in read ? failed(read.error, read.isEmpty) : { path: file, name, date: null, ...read }
}

const nothing = 'is empty: nothing to check'

type ReadSource =
  Pick<ReadableDocument, 'text' | 'source' | 'stored'> | { readonly error: string; readonly isEmpty?: boolean }

/** A file's bytes as a source, by its name, or where that says nothing by what it holds. */
export function namedSourceOf(bytes: Uint8Array, name: string): ReadSource {
  const format = formatOfName(name)
  const refusal = refusalOf(name, beginning(bytes))
  if (refusal) return { error: `${refusal}${isRtf(beginning(bytes)) ? '' : asText}` }
  if (format === 'docx' || (format === null && isZip(bytes))) return wordDocument(bytes)
  const of = (text: string) =>
    format === null ? readUntold(text) : format === 'text' ? readAsText(text) : readSource(text, format)
  return textDocument(bytes, format ?? plainMarkup(beginning(bytes)) ?? 'text', of)
}

const asText = ', or give --input-format text to have it read as that'

/** A file's bytes as a source in a format. */
export function sourceOf(bytes: Uint8Array, format: Format): ReadSource {
  return format === 'docx' ? wordDocument(bytes) : textDocument(bytes, format, (text) => readSource(text, format))
}

/** `format` says where a source names its encoding itself. */
function textDocument(bytes: Uint8Array, format: TextFormat, read: (text: string) => Source): ReadSource {
  const decoded = decodeSource(bytes, format)
  if ('error' in decoded) return decoded
  const { text, encoding } = decoded
  if (text.trim() === '') return { error: nothing, isEmpty: true }
  if (format !== 'text' && bytes.length > markupLimit) return { error: tooMuchMarkup }
  const source = orTooLong(() => read(text))
  return 'error' in source ? source : { text, source, stored: { bytes, encoding } }
}

function orTooLong(read: () => Source): Source | { readonly error: string } {
  try {
    return read()
  } catch (error) {
    // A text of more characters than a string can have.
    if (error instanceof RangeError) return { error: tooLong }
    throw error
  }
}

const tooLong = 'grows without end when its macros are written out: take out those that use one another'

/** Before it is known how they are encoded: what tells a format is ASCII. */
const beginning = (bytes: Uint8Array): string => new TextDecoder('windows-1252').decode(bytes.subarray(0, 8000))

function wordDocument(bytes: Uint8Array): ReadSource {
  if (bytes.length === 0) return { error: nothing, isEmpty: true }
  const read = readDocx(bytes)
  if ('error' in read) return read
  const { source, rendered } = read
  if (rendered.text.trim() === '')
    return rendered.faults.length > 0 ? { error: damaged } : { error: 'holds no text: nothing to check', isEmpty: true }
  return { text: rendered.text, source: { format: 'docx', source, rendered }, stored: { bytes, encoding: null } }
}

const damaged = 'cannot be read: what it holds as text is damaged, or not as Word writes it. Save it anew from Word'

/** What a line of a batch holds: in the format that it says, else as its text tells. */
export function lineSource(line: Exclude<BatchLine, { readonly error: string }>): Source | { readonly error: string } {
  const { text, format, faults = [], name } = line
  const read = orTooLong(() => (format === null ? readUntold(text) : readSource(text, format)))
  if ('error' in read) return { error: `${'id' in name ? `“${name.id}”` : `line ${name.line}`} ${read.error}` }
  return { ...read, rendered: { ...read.rendered, faults: [...read.rendered.faults, ...faults] } }
}

async function* readBatch(file: string, bytes: Readable): AsyncGenerator<Document> {
  for await (const raw of splitLines(bytes)) {
    const line = readBatchLine(raw)
    if (!line) continue
    const path = 'id' in line.name ? String(line.name.id) : `${file}:${line.name.line}`
    if ('error' in line) yield { path, name: line.name, error: `${nameOf(file)}, ${line.error}` }
    else {
      const { name, text, date } = line
      const source = lineSource(line)
      if ('error' in source) yield { path, name, error: `${nameOf(file)}, ${source.error}` }
      else yield { path, name, text, date, source, stored: null }
    }
  }
}

function nameOf(file: string): string {
  return file === '-' ? 'Standard input' : file
}
