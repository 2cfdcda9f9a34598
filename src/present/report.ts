/** The JSON contract: what `--format json` and `--format jsonl` give, for programs and for readers in a year. */
import type {
  CheckResult,
  DataVersion,
  DraftNote,
  Finding,
  MentionReport,
  PartialDate,
  WordPlace,
} from '../core/model.ts'

/**
 * `{ "version", "data", "documents" }`. In JSON an unbounded length (`highMetres` of "more than 40 km") is null.
 * Keys are only ever added within a major version.
 *
 * @public
 */
export interface Report {
  /** Of the program. */
  readonly version: string
  readonly data: readonly DataVersion[]
  readonly documents: readonly (DocumentReport | DocumentFailure)[]
}

export interface DocumentReport {
  /** As given on the command line; "-" for standard input; the id of a JSONL line. */
  readonly path: string
  /** In the order of the text. */
  readonly findings: readonly Finding[]
  readonly mentions: readonly MentionReport[]
  /** What is worth saying about the draft as a whole. */
  readonly notes: readonly DraftNote[]
  /** The day that the check took for the day of reporting. */
  readonly date: PartialDate | null
  /** Findings that a comment, the list of dismissed ones or a setting silences; left out where there are none. */
  readonly ignored?: readonly IgnoredReport[]
  /** Why each sentence was read as it was, where it was asked for; places are those of the text that was read. */
  readonly trace?: CheckResult['trace']
}

export interface IgnoredReport extends Pick<
  Finding,
  'id' | 'kind' | 'from' | 'to' | keyof WordPlace | 'quote' | 'verdict'
> {
  readonly by: 'comment' | 'dismissed' | 'kind'
}

export interface DocumentFailure {
  readonly path: string
  readonly error: string
}

export function documentReport(path: string, result: CheckResult, silenced: readonly Silenced[] = []): DocumentReport {
  const { findings, mentions, notes, date, trace } = result
  const ignored = silenced.map(
    ({ by, finding: { id, kind, from, to, paragraph, footnote, endnote, quote, verdict } }) => ({
      id,
      kind,
      from,
      to,
      ...(paragraph === undefined ? {} : { paragraph }),
      ...(footnote === undefined ? {} : { footnote }),
      ...(endnote === undefined ? {} : { endnote }),
      quote,
      verdict,
      by,
    }),
  )
  return {
    path,
    findings,
    mentions,
    notes,
    date,
    ...(ignored.length > 0 ? { ignored } : {}),
    ...(trace ? { trace } : {}),
  }
}

interface Silenced {
  readonly finding: Finding
  readonly by: IgnoredReport['by']
}

/** The answer to one line of a batch. */
export type LineReport = LineName & LineAnswer

export type LineAnswer =
  | {
      readonly findings: readonly Finding[]
      readonly mentions: readonly MentionReport[]
      /** What is worth saying about the text as a whole: a language that is not read, a day that is missing. */
      readonly notes: readonly DraftNote[]
      /** The day of reporting; left out where nobody said it. */
      readonly date?: PartialDate
    }
  | { readonly error: string }

/** What a line is called: `{ "id" }` where it has one, else `{ "line" }`, 1-based. */
export type LineName = { readonly id: string | number } | { readonly line: number }

export function lineReport(name: LineName, result: CheckResult): LineReport {
  const { findings, mentions, notes, date } = result
  return { ...name, findings, mentions, notes, ...(date === null ? {} : { date }) }
}
