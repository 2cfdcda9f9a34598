/** The words around findings in what the command prints. */
import type { Verdict } from '../../core/model.ts'

export interface ReportWords {
  /** BCP 47, and which way it runs. */
  readonly language: string
  readonly direction: 'ltr' | 'rtl'
  readonly verdicts: Readonly<Record<Verdict | 'long' | 'short', string>>
  readonly style: string
  readonly note: string
  readonly fix: string
  readonly quote: (text: string) => string
  /** Behind the name of a document: its day of reporting. */
  readonly reported: (date: string) => string
  /** "2 wrong, 1 loose, 3 cannot be checked, 9 agree". */
  readonly counts: (counts: Readonly<Record<Verdict, number>>) => string
  /** What the desk writes otherwise. */
  readonly styled: (count: number) => string
  readonly notListed: (count: number) => string
  /** Findings that a comment, the list of dismissed ones or a setting silences. */
  readonly silenced: (count: number) => string
  readonly documents: (count: number, counts: string) => string
  readonly standardInput: string
  readonly title: string
  readonly findings: string
  /** Of a table: place, verdict, words, what was found. */
  readonly columns: readonly [string, string, string, string]
  readonly written: (moment: string, program: string) => string
  readonly data: string
}
