/** What the browser's storage gives is checked before it is used: what is damaged of a draft must not take the rest along. */
import type { Annotations } from '../document/annotations.ts'
import type { DraftVersion, StoredDraft } from './stored-draft.ts'

type Members = Readonly<Record<string, unknown>>
type Test = (value: unknown) => boolean

const isText: Test = (value) => typeof value === 'string'
const isTexts: Test = (value) => Array.isArray(value) && value.every(isText)
/** Numbers in arrays within one another, as coordinates are. */
const isNumbers: Test = (value) => (Array.isArray(value) ? value.every(isNumbers) : Number.isFinite(value))
const has = (row: Members, names: string, test: Test) => names.split(' ').every((name) => test(row[name]))

const isEntry = (row: Members) =>
  has(row, 'time key kind quote verdict message action reason before after dataVersion', isText)
const isPlace = (row: Members) =>
  has(row, 'id name type layer source', isText) &&
  has(row, 'lon lat accuracyMetres extentMetres', Number.isFinite) &&
  has(row, 'aliases capitalOf', isTexts) &&
  [row['sameAs'] ?? [], row['pressPoint'] ?? {}].every((more, index) => (index ? isMembers(more) : isTexts(more)))
const isDrawing = (row: Members) => {
  const { geometry } = row
  return (
    has(row, 'id shape title holder source note', isText) &&
    isMembers(geometry) &&
    isText(geometry['type']) &&
    Array.isArray(geometry['coordinates']) &&
    isNumbers(geometry['coordinates'])
  )
}

/** What the page relies on in each row. Files from elsewhere are held to more (formats/project-check.ts). */
const lists: Readonly<Record<string, (row: Members) => boolean>> = {
  keeps: (row) => has(row, 'key reason at quote verdict message', isText),
  places: isPlace,
  drawings: isDrawing,
  done: isEntry,
  flags: isEntry,
}

/** A kept draft with what is sound of it; null where it is none. A draft whose text is damaged has none. */
export function soundDraft(value: unknown): StoredDraft | null {
  if (!isMembers(value) || typeof value['id'] !== 'string') return null
  const { id, name, createdAt } = value
  return {
    ...soundContent(value),
    id,
    ...(typeof name === 'string' ? { name } : {}),
    savedAt: timeIn(value['savedAt']) ?? 0,
    ...(timeIn(createdAt) === null ? {} : { createdAt: timeIn(createdAt)! }),
  }
}

export function soundVersion(value: unknown): DraftVersion | null {
  if (!isMembers(value) || typeof value['draftId'] !== 'string') return null
  return { ...soundContent(value), draftId: value['draftId'], at: timeIn(value['at']) ?? 0 }
}

/** Members that are not there stay away: older versions of the page did not know them all. */
function soundContent(value: Members): Partial<Annotations> & { readonly text: string } {
  const { text, reported, pins } = value
  const found: Record<string, unknown> = { text: isText(text) ? text : '' }
  if (reported === null || (isText(reported) && /^\d{4}(?:-\d\d){0,2}$/.test(String(reported))))
    found['reported'] = reported
  if (isMembers(pins)) found['pins'] = Object.fromEntries(Object.entries(pins).filter(([, id]) => isText(id)))
  for (const [name, isSound] of Object.entries(lists)) {
    const rows = value[name]
    if (Array.isArray(rows)) found[name] = rows.filter((row) => isMembers(row) && isSound(row))
  }
  return found as unknown as Partial<Annotations> & { readonly text: string }
}

function isMembers(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Milliseconds since 1970, or null. */
function timeIn(value: unknown): number | null {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : null
}
