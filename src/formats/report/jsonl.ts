/** Batches: one JSON object a line, read in order with no more than one line in memory. */
import { faultPlace } from '../geojson/json-syntax.ts'
import { editDistance } from '../../core/place/names/edits.ts'
import type { PartialDate } from '../../core/model.ts'
import { didYouMean } from '../ignore/kinds.ts'
import type { TextFormat } from '../markup/format.ts'
import { textFormatOf, textFormats } from '../markup/format.ts'
import type { LineName } from '../../present/report.ts'
import { joined } from '../bytes/joined.ts'
import { readDate } from './dates.ts'
import { decodeText } from '../bytes/decode.ts'

export interface RawLine {
  /** 1-based. */
  readonly number: number
  /** Without its line break; null where the line is longer than `lineLimit`. */
  readonly bytes: Uint8Array | null
}

/** A line of a batch, or why it cannot be read. */
export type BatchLine =
  | {
      readonly name: LineName
      readonly text: string
      readonly date: PartialDate | null
      /** How the text is written; null where the line does not say. */
      readonly format: TextFormat | null
      /** What of the line was passed over, though it looks like a slip: a sentence each, in English. */
      readonly faults?: readonly string[]
    }
  | { readonly name: LineName; readonly error: string }

/** A longer line is refused: 32 MB of one article's text is a mistake. */
export const lineLimit = 32 * 1024 * 1024

const lineFeed = 10

/** The lines of a stream of bytes. A last line without a line break counts; an empty one after the last does not. */
export async function* splitLines(chunks: AsyncIterable<Uint8Array>, limit = lineLimit): AsyncGenerator<RawLine> {
  let held: Uint8Array[] = []
  let size = 0
  let number = 1
  const hold = (part: Uint8Array) => {
    size += part.length
    held = size > limit ? [] : [...held, part]
  }
  for await (const chunk of chunks) {
    let from = 0
    for (let end = chunk.indexOf(lineFeed); end >= 0; end = chunk.indexOf(lineFeed, from)) {
      hold(chunk.subarray(from, end))
      yield { number: number++, bytes: size > limit ? null : joined(held) }
      held = []
      size = 0
      from = end + 1
    }
    hold(chunk.subarray(from))
  }
  if (size > 0) yield { number, bytes: size > limit ? null : joined(held) }
}

/** `{ "id"?, "text", "date"?, "format"? }`; null for a blank line. */
export function readBatchLine({ number, bytes }: RawLine): BatchLine | null {
  const name = { line: number }
  if (bytes === null) return { name, error: `line ${number} is longer than ${lineLimit / 1024 / 1024} MB` }
  const decoded = decodeText(bytes)
  if ('error' in decoded) return { name, error: `line ${number} ${decoded.error.replace(' (line 1)', ' of the line')}` }
  if (decoded.text.trim() === '') return null
  return readRecord(decoded.text, number)
}

function readRecord(text: string, number: number): BatchLine {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    const place = faultPlace(text).replace(' line 1,', '')
    return { name: { line: number }, error: `line ${number} is not valid JSON${place}` }
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { name: { line: number }, error: `line ${number} must be an object with "text"` }
  }
  return checkRecord(value as Record<string, unknown>, number)
}

/** "2016-06-22T10:00:00Z", "2016-06-22 10:00": the day is that of the writer's clock. */
const timeOfDay = /[T ]\d{2}:\d{2}[\d:.]*(?:Z|[+-]\d{2}:?\d{2})?$/

function checkRecord(record: Record<string, unknown>, number: number): BatchLine {
  const { id, text, date, format } = record
  const slips = slipsIn(record)
  const faults = slips.length > 0 ? { faults: slips } : {}
  const name = typeof id === 'string' || typeof id === 'number' ? { id } : { line: number }
  const wrong = (error: string) => ({ name, error: `line ${number}: ${error}` })
  if (id !== undefined && id !== null && !('id' in name)) return wrong('"id" must be text or a number')
  if (typeof text !== 'string') return wrong('"text" is missing, or is not text')
  if (text.trim() === '') return wrong('"text" is empty: nothing to check')
  const written = format === undefined || format === null ? null : formatCalled(format)
  if (written !== null && typeof written === 'object') return wrong(written.error)
  if (date === undefined || date === null) return { name, text, date: null, format: written, ...faults }
  const read = typeof date === 'string' ? readDate(date.replace(timeOfDay, '')) : null
  if (read === null) return wrong('"date" must be a date like 2016-06-22, 2016-06 or 2016')
  return { name, text, date: read, format: written, ...faults }
}

const keys = ['id', 'text', 'date', 'format'] as const

/** Keys of one's own are welcome in a line; one that is written almost like one of ours is likely a slip. */
function slipsIn(record: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.keys(record).flatMap((key) => {
    const lower = key.trim().toLowerCase()
    const meant = keys.find((one) => one === lower) ?? (editDistance(lower, 'format', 2) <= 2 ? 'format' : undefined)
    if (meant === undefined || meant === key || meant in record) return []
    return [`the key “${key.slice(0, 40)}” of its line is passed over: did you mean “${meant}”?`]
  })
}

/** The format of that name; an error says which there are. */
function formatCalled(name: unknown): TextFormat | { readonly error: string } {
  const known = textFormats.join(', ')
  if (typeof name !== 'string') return { error: `"format" must be one of ${known}` }
  if (name === 'docx') return { error: '"format" cannot be docx: a line holds text. Name the file itself' }
  const found = textFormatOf(name)
  return (
    found ?? {
      error: `"format" is “${name.slice(0, 40)}”${didYouMean(name, textFormats) || `: it must be one of ${known}`}`,
    }
  )
}
