/** What a text says of itself above its first line: https://jekyllrb.com/docs/front-matter/, https://gohugo.io/content-management/front-matter/ */
import type { PartialDate, Span } from '../../core/model.ts'
import { readDate } from '../report/dates.ts'

export interface FrontMatter {
  readonly outlet: string | null
  readonly date: PartialDate | null
  /** Where the title stands in the source. */
  readonly title: Span | null
  /** As long as what came in: the front matter is blanked, so that lines and columns stay what they are. */
  readonly text: string
  /** What cannot be used of it, each in one sentence. */
  readonly faults: readonly string[]
}

const yaml = /^\uFEFF?---[ \t]*\r?\n([\s\S]{0,20000}?)(?:^|\n)(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/
const toml = /^\uFEFF?\+\+\+[ \t]*\r?\n([\s\S]{0,20000}?)(?:^|\n)\+\+\+[ \t]*(?:\r?\n|$)/
const line = /^(outlet|source|date|title)[ \t]{0,20}[:=][ \t]{0,20}(.*?)[ \t\r]*$/i

interface Value extends Span {
  readonly text: string
}

/** Reads the keys outlet (or source), date and title between "---" or "+++" at the very start; others are passed over. */
export function readFrontMatter(source: string): FrontMatter {
  const match = yaml.exec(source) ?? toml.exec(source)
  if (!match || !/^[ \t]*[\w"'-]+[ \t]*[:=]/m.test(match[1]!)) {
    return { outlet: null, date: null, title: null, text: source, faults: [] }
  }
  const found = values(match[1]!, match[0].indexOf(match[1]!))
  const written = found.get('date')
  const date = written && written.text !== '' ? dayOfMoment(written.text) : null
  const blank = match[0].replace(/[^\r\n]/g, ' ')
  const title = found.get('title')
  return {
    outlet: (found.get('outlet') ?? found.get('source'))?.text ?? null,
    date,
    title: title && title.to > title.from ? { from: title.from, to: title.to } : null,
    text: blank + source.slice(blank.length),
    faults: written && written.text !== '' && date === null ? [noDate(written.text)] : [],
  }
}

function values(block: string, start: number): ReadonlyMap<string, Value> {
  const found = new Map<string, Value>()
  let from = start
  for (const one of block.split('\n')) {
    const read = line.exec(one)
    if (read) found.set(read[1]!.toLowerCase(), unquoted(read[2]!, from + one.indexOf(read[2]!, read[1]!.length + 1)))
    from += one.length + 1
  }
  return found
}

function unquoted(written: string, from: number): Value {
  const bare = /^(["']).*\1$/.test(written) ? written.slice(1, -1) : written
  const start = bare === written ? from : from + 1
  return { text: bare, from: start, to: start + bare.length }
}

const noDate = (written: string): string =>
  `its date “${written.slice(0, 40)}” is none: write it like 2016-06-22, 2016-06 or 2016`

/** The day of a date or of a moment ("2016-06-22T10:00:00Z", "2016-06-22 10:00 +0300"), or null. */
export function dayOfMoment(written: string): PartialDate | null {
  const trimmed = written.trim()
  return readDate(trimmed) ?? readDate(/^(\d{4}-\d{2}-\d{2})[T ]\d{1,2}:\d{2}/.exec(trimmed)?.[1] ?? '')
}
