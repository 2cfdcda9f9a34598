/** Tells languages apart: a part of its own, as most drafts are in the first (`core/late.ts`). `parts/teller.ts` brings it. */
import type { createLeaning, createTeller } from '../../lang/engine/tell.ts'
import { latePart } from '../late.ts'

export interface Teller {
  /** The language that words show; null where they show none. */
  readonly tell: ReturnType<typeof createTeller>
  /** What words lean to, of some languages. */
  readonly lean: ReturnType<typeof createLeaning>
  /** Codes of the languages that can be read. */
  readonly readable: readonly string[]
}

const part = latePart<Teller>('teller')

export const bringTeller = part.bring
export const tellerAtHand = part.get
