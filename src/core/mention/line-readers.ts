/** What reads lines that belong to places: a part of its own, for sentences that hold a noun for one (lines.ts). */
import { is } from '../../lang/engine/language.ts'
import { latePart } from '../late.ts'
import type { Draft } from '../model.ts'
import type { Found } from './build.ts'
import type { Scan } from './scan.ts'

/** What may be read at a token. */
export type Reader = (scan: Scan, at: number) => Found | null

const part = latePart<readonly Reader[]>('lines')

export const bringLineReaders = part.bring
export const lineReaders = part.get

/** Whether any line can be read among tokens: a noun for one is there. */
export function mayHoldLine({ draft }: { readonly draft: Draft }, first: number, last: number): boolean {
  for (let at = first; at < last; at++) {
    if (is(draft.tokens[at], 'lineNoun')) return true
    if (draft.phrases.from(at).some(({ classes }) => classes.has('lineNoun'))) return true
  }
  return false
}
