/** A report's outlet and day, written above its text: https://jekyllrb.com/docs/front-matter/ */
import type { PartialDate } from '../../core/model.ts'
import { readDate } from '../report/dates.ts'

export interface Described {
  readonly outlet: string | null
  readonly date: PartialDate | null
  /** As long as what came in: the front matter is blanked, so that lines and columns stay what they are. */
  readonly text: string
  /** What cannot be used of it, in one sentence; null where all can. */
  readonly fault: string | null
}

const block = /^\uFEFF?---[ \t]*\r?\n([\s\S]{0,4000}?)(?:^|\n)---[ \t]*(?:\r?\n|$)/
const line = /^\s*(outlet|source|date)\s*:\s*(.*?)\s*$/i

const unquoted = (value: string): string => value.replace(/^(["'])(.*)\1$/, '$2')

/** Reads "outlet:" and "date:" between two lines of "---" at the very start; other keys are passed over. */
export function readFrontMatter(text: string): Described {
  const match = block.exec(text)
  if (!match) return { outlet: null, date: null, text, fault: null }
  const found = new Map<string, string>()
  for (const one of match[1]!.split('\n')) {
    const read = line.exec(one)
    if (read) found.set(read[1]!.toLowerCase(), unquoted(read[2]!))
  }
  const written = found.get('date')
  const date = written === undefined ? null : readDate(written)
  const fault =
    written !== undefined && date === null
      ? `its date “${written.slice(0, 40)}” is none: write it like 2016-06-22, 2016-06 or 2016`
      : null
  const blank = match[0].replace(/[^\n]/g, ' ')
  return {
    outlet: found.get('outlet') ?? found.get('source') ?? null,
    date,
    text: blank + text.slice(blank.length),
    fault,
  }
}
