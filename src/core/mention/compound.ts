import type { Lexicon } from '../model.ts'
import { endsInPart } from '../text/endings.ts'

/** "US-led", "Daesh-held", "UK-based": about a place, never naming one. */
export const isCompoundAdjective = (lexicon: Lexicon, lower: string): boolean =>
  endsInPart(lexicon, lower, 'compoundEnding')
