/** The correction trail: what was flagged, what was changed, what was kept and why, and against which data. */
import type { FindingKind, DataVersion, Finding, Verdict } from '../core/model.ts'
import { verdictNames } from './palette.ts'

export type TrailAction = 'flagged' | 'fixed' | 'kept'

export interface TrailEntry {
  /** ISO 8601, UTC. */
  readonly time: string
  /** The same for every entry about one claim: the app's key of the finding, not its id. */
  readonly key: string
  readonly kind: FindingKind
  readonly quote: string
  readonly verdict: Verdict
  readonly message: string
  readonly action: TrailAction
  /** Why it was kept; '' otherwise, or where none was given. */
  readonly reason: string
  /** The words that were changed, and what they were changed to; '' but for `fixed`. */
  readonly before: string
  readonly after: string
  /** What the check ran against: "raqqa-2016 1.2.0, world 2026-10". */
  readonly dataVersion: string
}

/** More than an author does in a draft's life; the oldest go first. */
export const trailLimit = 5000

export interface TrailEvent {
  readonly time: string
  readonly key: string
  readonly finding: Pick<Finding, 'kind' | 'quote' | 'verdict' | 'message'>
  readonly data: readonly DataVersion[]
}

type Trail = readonly TrailEntry[]

/** Notes a finding that is wrong or loose, unless the last word on it already says the same. */
export function flag(trail: Trail, event: TrailEvent): Trail {
  const { verdict, message } = event.finding
  if (verdict !== 'disagrees' && verdict !== 'loose') return trail
  const last = trail.findLast(({ key }) => key === event.key)
  if (last && last.action !== 'fixed' && last.verdict === verdict && last.message === message) return trail
  return append(trail, entry(event, 'flagged'))
}

/** Notes that the words were changed. */
export function fix(trail: Trail, event: TrailEvent, before: string, after: string): Trail {
  return append(trail, { ...entry(event, 'fixed'), before, after })
}

/** Notes that a finding was looked at and left as it is. */
export function keep(trail: Trail, event: TrailEvent, reason: string): Trail {
  return append(trail, { ...entry(event, 'kept'), reason })
}

function append(trail: Trail, next: TrailEntry): Trail {
  return [...trail, next].slice(-trailLimit)
}

function entry({ time, key, finding, data }: TrailEvent, action: TrailAction): TrailEntry {
  const { kind, quote, verdict, message } = finding
  const dataVersion = versionsInWords(data)
  return { time, key, kind, quote, verdict, message, action, reason: '', before: '', after: '', dataVersion }
}

export function versionsInWords(data: readonly DataVersion[]): string {
  return data.map(({ id, version }) => `${id} ${version}`).join(', ')
}

/** What was done, in a line: "fixed: 45 miles -> 28 miles", "kept: by road, says the agency". */
export function actionInWords({ action, reason, before, after }: TrailEntry): string {
  if (action === 'fixed') return `fixed: ${before} -> ${after}`
  return action === 'kept' && reason !== '' ? `kept: ${reason}` : action
}

export interface NoteHead {
  readonly title: string
  /** The day of reporting, or null. */
  readonly reported: string | null
  /** ISO time of writing. */
  readonly written: string
}

/** The trail as a note to print: plain text, one paragraph an entry, in the order of time. Ends with a line break. */
export function writeTrail(trail: Trail, { title, reported, written }: NoteHead): string {
  const versions = [...new Set(trail.map(({ dataVersion }) => dataVersion))].filter((one) => one !== '')
  const head = [
    'Correction trail',
    oneLine(title),
    ...(reported ? [`Reported ${reported}`] : []),
    `Written ${minute(written)}`,
    '',
  ]
  const body =
    trail.length === 0
      ? ['Nothing was flagged, changed or kept.', '']
      : trail.flatMap((one, index) => [...paragraph(one, index + 1), ''])
  const feet = versions.map((version) => `Checked against ${oneLine(version)}`)
  return `${[...head, ...body, ...feet].join('\n').trimEnd()}\n`
}

function paragraph(one: TrailEntry, number: number): readonly string[] {
  return [
    `${number}. ${minute(one.time)}  ${one.kind}, ${verdictNames[one.verdict]}: "${oneLine(one.quote)}"`,
    `   ${oneLine(one.message)}`,
    `   ${oneLine(actionInWords(one))}`,
  ]
}

/** "2016-06-22 14:05 UTC". */
function minute(time: string): string {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(time) ? `${time.slice(0, 10)} ${time.slice(11, 16)} UTC` : oneLine(time)
}

function oneLine(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '')
    .trim()
}
