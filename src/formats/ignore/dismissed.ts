/** Findings that people have looked at and set aside, kept in a file beside the drafts and read by the page as well. */
import type { Finding } from '../../core/model.ts'
import { faultPlace } from '../geojson/json-syntax.ts'

/** The name under which it is looked for. */
export const dismissedFile = '.groundline-dismissed.json'

export interface Dismissed {
  /** Of the finding: a hash of its kind, words and places. */
  readonly id: string
  /**
   * The text that it is in, by its path from the folder of the list, with slashes. Left out, it holds in every text, and for
   * each time that the words are said.
   */
  readonly file?: string
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
  const { id, kind, words, file = '', reason = '', date = '' } = value as Record<string, unknown>
  return [id, kind, words, file, reason, date].every((one) => typeof one === 'string')
}

/** `file` null: it is to hold everywhere. */
export const dismissedFrom = (
  { id, kind, quote }: Finding,
  reason: string,
  date: string,
  file: string | null = null,
): Dismissed => ({
  id: file === null ? bareId(id) : id,
  ...(file === null ? {} : { file }),
  kind,
  words: quote.replace(/\s+/g, ' '),
  ...(reason === '' ? {} : { reason }),
  date,
})

/** The list with more entries; those that it has already stay as they are. One entry a line, sorted by id, for version control. */
export function writeDismissed({ dismissed }: DismissedList, more: readonly Dismissed[]): string {
  const byKey = new Map([...more, ...dismissed].map((one) => [keyOf(one), one]))
  const lines = [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => `    ${JSON.stringify(one)}`)
  return `{\n  "version": 1,\n  "dismissed": [\n${lines.join(',\n')}\n  ]\n}\n`
}

const keyOf = ({ id, file = '' }: Dismissed): string => `${id} ${file}`

/** Whether an entry speaks of a finding of that id; whose file it names, the caller knows. */
export const speaksOf = (entry: Dismissed, id: string): boolean =>
  entry.file === undefined ? bareId(entry.id) === bareId(id) : entry.id === id

/** The same words said again in one draft are numbered: "d-5f3a9c01-2" is "d-5f3a9c01" once more. */
const bareId = (id: string): string => id.replace(/^([a-z]-[0-9a-f]{8})-\d+$/, '$1')

/** What is dismissed, to look up. Plain data. */
export interface DismissedIds {
  /** Bare ids. */
  readonly everywhere: ReadonlySet<string>
  /** Ids by the file that they are in, as `placeOf` gives it. */
  readonly inFile: ReadonlyMap<string, ReadonlySet<string>>
}

export const noneDismissed: DismissedIds = { everywhere: new Set(), inFile: new Map() }

/** `placeOf` gives a file of the list the name under which it is asked for. */
export function dismissedIds({ dismissed }: DismissedList, placeOf: (file: string) => string): DismissedIds {
  const everywhere = new Set<string>()
  const inFile = new Map<string, Set<string>>()
  for (const { id, file } of dismissed) {
    if (file === undefined) everywhere.add(bareId(id))
    else inFile.set(placeOf(file), (inFile.get(placeOf(file)) ?? new Set()).add(id))
  }
  return { everywhere, inFile }
}

/** Both lists together. */
export function dismissedByBoth(one: DismissedIds, other: DismissedIds): DismissedIds {
  const inFile = new Map(one.inFile)
  for (const [file, ids] of other.inFile) inFile.set(file, new Set([...(inFile.get(file) ?? []), ...ids]))
  return { everywhere: new Set([...one.everywhere, ...other.everywhere]), inFile }
}

/** `file` null: it is in none, or nobody knows in which. */
export const isDismissedIn = ({ everywhere, inFile }: DismissedIds, id: string, file: string | null): boolean =>
  everywhere.has(bareId(id)) || (file !== null && inFile.get(file)?.has(id) === true)
