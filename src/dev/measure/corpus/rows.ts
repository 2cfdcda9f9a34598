/** The rows of a corpus of published claims (claims.jsonl): sentence, places with coordinates, what is stated. */
import { readFileSync } from 'node:fs'

interface CorpusPlace {
  readonly name: string | null
  readonly surface?: string
  readonly lat: number | null
  readonly lon: number | null
  readonly pop?: number | null
}

export interface Row {
  readonly id: string
  readonly text: string
  readonly subject: CorpusPlace
  readonly reference: CorpusPlace
  readonly relation: {
    readonly kind: string
    readonly distance: number | null
    readonly distance2?: number | null
    readonly unit?: string | null
    readonly distance_km: number | null
    readonly direction: string | null
    readonly mode?: string | null
  }
  readonly measured_km?: number | null
  readonly dir_err_deg?: number | null
  readonly suspect_resolution?: boolean | null
}

export const readRows = (file: string): readonly Row[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Row)

/** FNV-1a, 32 bits: which half a row belongs to must not depend on its place in the file. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193) >>> 0
  return value
}

/** Rows of one article stay in one half: `fit` is what rules and figures may look at, `test` what is reported. */
export const halfOf = (row: Row): 'fit' | 'test' =>
  hash(row.id.split(':').slice(0, 2).join(':')) % 2 === 0 ? 'fit' : 'test'

/** The row as a draft: the article's title as a heading above a text that does not open with it. */
export const draftOf = (row: Row): string =>
  row.subject.name && !row.text.startsWith(row.subject.name) ? `${row.subject.name}\n\n${row.text}` : row.text

/** Rows whose truth is known well enough to count verdicts on. */
export const isSound = (row: Row): boolean =>
  row.suspect_resolution !== true &&
  row.subject.lat !== null &&
  row.reference.lat !== null &&
  row.subject.lat !== undefined &&
  row.reference.lat !== undefined
