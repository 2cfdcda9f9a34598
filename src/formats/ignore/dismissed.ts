/** Findings that people have looked at and set aside, kept in a file beside the drafts and read by the page as well. */
import type { Finding } from '../../core/model.ts'
import { faultPlace } from '../geojson/json-syntax.ts'

/** The name under which it is looked for. */
export const dismissedFile = '.groundline-dismissed.json'

export interface Dismissed {
  /** Of the finding: a hash of its kind, words and places. */
  readonly id: string
  readonly kind: string
  /** What it is about, for people. */
  readonly words: string
  readonly reason?: string
  /** ISO 8601. */
  readonly date?: string
}

export interface DismissedList {
  readonly version: 1
  readonly dismissed: readonly Dismissed[]
}

/** Reads such a file; an error says where it is wrong. */
export function readDismissed(text: string): DismissedList | { readonly error: string } {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return { error: `is not valid JSON${faultPlace(text)}` }
  }
  const { version, dismissed } = (value ?? {}) as { readonly version?: unknown; readonly dismissed?: unknown }
  if (version !== 1) return { error: 'needs "version": 1' }
  if (!Array.isArray(dismissed)) return { error: 'needs "dismissed": a list' }
  const wrong = dismissed.findIndex((one) => !isDismissed(one))
  if (wrong >= 0) return { error: `dismissed[${wrong}] needs "id", "kind" and "words" as text` }
  return { version: 1, dismissed: dismissed as readonly Dismissed[] }
}

function isDismissed(value: unknown): value is Dismissed {
  if (typeof value !== 'object' || value === null) return false
  const { id, kind, words, reason = '', date = '' } = value as Record<string, unknown>
  return [id, kind, words, reason, date].every((one) => typeof one === 'string')
}

export const dismissedFrom = ({ id, kind, quote }: Finding, reason: string, date: string): Dismissed => ({
  id: bareId(id),
  kind,
  words: quote.replace(/\s+/g, ' '),
  ...(reason === '' ? {} : { reason }),
  date,
})

/** The list with more entries; those that it has already stay as they are. One entry a line, sorted by id, for version control. */
export function writeDismissed({ dismissed }: DismissedList, more: readonly Dismissed[]): string {
  const byId = new Map([...more, ...dismissed].map((one) => [one.id, one]))
  const lines = [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1)).map((one) => `    ${JSON.stringify(one)}`)
  return `{\n  "version": 1,\n  "dismissed": [\n${lines.join(',\n')}\n  ]\n}\n`
}

/** The same words said twice in one draft are dismissed together: "d-5f3a9c01-2" is "d-5f3a9c01". */
export const bareId = (id: string): string => id.replace(/^([a-z]-[0-9a-f]{8})-\d+$/, '$1')
