/**
 * Kinds of sentences in which the wrong place was once taken for the subject: governments that speak and act, pronouns
 * behind relative clauses, the former and the latter, names that no gazetteer has. True and false ones of each, on
 * several wars; "not-flagged" where nothing may be flagged, "none" where nothing may be judged.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { MentionReport } from '../../../src/core/index.ts'
import { check } from '../../../src/core/index.ts'
import { builtGround } from '../../ground.ts'

const ground = await builtGround()

interface Row {
  readonly text: string
  readonly quote: string
  readonly subject: string
  readonly reference: string
  readonly verdict: string
}

/** Sentences with "figure: subject > reference verdict" below each; "*" is anything. */
function rowsOf(file: string): readonly Row[] {
  const rows: Row[] = []
  let text = ''
  for (const line of readFileSync(join(import.meta.dirname, file), 'utf8').split('\n')) {
    if (!line.startsWith('  ')) text = line
    else {
      const [, quote, subject, reference, verdict] = /^ {2}(.*?): (.*?) > (.*?) (\S+)$/.exec(line)!
      rows.push({ text, quote: quote!, subject: subject!, reference: reference!, verdict: verdict! })
    }
  }
  return rows
}

const verdicts: Readonly<Record<string, readonly string[]>> = {
  right: ['agrees', 'loose'],
  wrong: ['disagrees'],
  open: ['undecided'],
  'not-flagged': ['agrees', 'loose', 'undecided'],
}

/** Whether a place is named by the text or by its entry. */
const isNamed = (mention: MentionReport | null, name: string): boolean =>
  name === '*' || [mention?.text, mention?.place?.name].some((one) => one?.includes(name))

describe('who a claim is about, by kinds of sentences', () => {
  it.each(rowsOf('kinds.txt'))('$text: $subject $verdict', ({ text, quote, subject, reference, verdict }) => {
    const { findings } = check(text, ground, { date: '2024-06-22' })
    const own = findings.filter(({ from, to }) => text.slice(from, to).includes(quote))
    if (subject === 'none') return expect(own.filter((one) => one.verdict !== 'undecided')).toEqual([])
    const named = own.filter((one) => isNamed(one.subject, subject) && isNamed(one.reference, reference))
    expect(named.map((one) => verdicts[verdict]!.includes(one.verdict))).toContain(true)
  })
})
