/** What a text says of itself above its first line: https://jekyllrb.com/docs/front-matter/, https://gohugo.io/content-management/front-matter/ */
import type { PartialDate, Span } from '../../core/model.ts'
import { readDate } from '../report/dates.ts'
import { dayInWords } from '../report/day-in-words.ts'

export interface FrontMatter {
  readonly outlet: string | null
  readonly date: PartialDate | null
  /** Where words that are printed stand in the source: title, subtitle, description and their like, in its order. */
  readonly texts: readonly Span[]
  /** As long as what came in: the front matter is blanked, so that lines and columns stay what they are. */
  readonly text: string
  /** What cannot be used of it, each in one sentence. */
  readonly faults: readonly string[]
}

const yaml = /^\uFEFF?---[ \t]*\r?\n([\s\S]{0,20000}?)(?:^|\n)(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/
const toml = /^\uFEFF?\+\+\+[ \t]*\r?\n([\s\S]{0,20000}?)(?:^|\n)\+\+\+[ \t]*(?:\r?\n|$)/
const line = /^["']?(\w{1,20})["']?[ \t]{0,20}[:=][ \t]{0,20}(.*?)[ \t\r]*$/
const printed = new Set('title subtitle headline description summary excerpt lead lede standfirst deck dek'.split(' '))
/** The day of publication, under the names that generators of sites give it; the first that is there counts. */
const days = ['date', 'published', 'pubdate', 'publishdate', 'date_published', 'datepublished'] as const

interface Value extends Span {
  readonly text: string
}

/** Reads outlet (or source), the day and the printed words between "---" or "+++" at the very start; other keys are passed over. */
export function readFrontMatter(source: string): FrontMatter {
  const match = yaml.exec(source) ?? toml.exec(source)
  if (!match || !/^[ \t]*[\w"'-]+[ \t]*[:=]/m.test(match[1]!)) {
    return { outlet: null, date: null, texts: [], text: source, faults: [] }
  }
  const found = values(match[1]!, match[0].indexOf(match[1]!))
  const written = days.map((key) => found.get(key)?.text ?? '').find((text) => text !== '') ?? ''
  const date = dayOfMoment(written)
  const blank = match[0].replace(/[^\r\n]/g, ' ')
  return {
    outlet: (found.get('outlet') ?? found.get('source'))?.text ?? null,
    date,
    texts: [...found].flatMap(([key, { from, to }]) => (printed.has(key) && to > from ? [{ from, to }] : [])),
    text: blank + source.slice(blank.length),
    faults: written !== '' && date === null ? [noDate(written)] : [],
  }
}

function values(block: string, start: number): ReadonlyMap<string, Value> {
  const found = new Map<string, Value>()
  const lines = block.split('\n')
  let from = start
  for (const [index, one] of lines.entries()) {
    const read = line.exec(one)
    const key = read?.[1]!.toLowerCase() ?? ''
    if (read && !found.has(key)) {
      const begins = from + one.trimEnd().length - read[2]!.length
      found.set(
        key,
        /^[>|][-+]?\d?$/.test(read[2]!)
          ? folded(lines.slice(index + 1), from + one.length + 1)
          : bare(read[2]!, begins),
      )
    }
    from += one.length + 1
  }
  return found
}

/** A text on the indented lines below its key. */
function folded(lines: readonly string[], from: number): Value {
  const end = lines.findIndex((line) => line.trim() !== '' && !/^[ \t]/.test(line))
  const text = lines.slice(0, end < 0 ? lines.length : end).join('\n')
  return { text: text.trim(), from, to: from + text.trimEnd().length }
}

/** Without its quotation marks, and without a comment behind it. */
function bare(written: string, from: number): Value {
  const quoted = /^(["'])((?:\\.|(?!\1).){0,2000})\1[ \t]*(?:#.*)?$/.exec(written)
  const text = quoted ? quoted[2]! : written.replace(/(?:^|[ \t]+)#.*$/, '')
  const start = quoted ? from + 1 : from
  return { text, from: start, to: start + text.length }
}

const noDate = (written: string): string =>
  `its date “${written.slice(0, 40)}” is none: write it like 2016-06-22, 2016-06 or 2016`

/** The day of a date, of a moment ("2016-06-22T10:00:00Z", "2016-06-22 10:00 +0300") or in words, or null. */
export function dayOfMoment(written: string): PartialDate | null {
  const trimmed = written.trim()
  const figures = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:[T ]\d{1,2}:\d{2}.*)?$/.exec(trimmed)
  if (!figures) return readDate(trimmed) ?? dayInWords(trimmed)
  const [, year, , month = '', day = ''] = figures
  return readDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
}
