import type { CompassWord, Draft, Mention, Quantity, Sentence } from '../model.ts'
import type { Sides } from '../front/sides.ts'
import type { Antecedents } from '../mention/antecedents.ts'

/** A draft with its mentions, indexed by token, for the rules that find claims. */
export interface ClaimContext {
  readonly draft: Draft
  readonly mentions: readonly Mention[]
  readonly antecedents: Antecedents
  /** What the theatre packs' holders are called. */
  readonly sides: Sides
  /** The mention that covers a token, or null. */
  mentionOver(token: number): Mention | null
  /** The quantity that covers a token, or null. */
  quantityOver(token: number): Quantity | null
  /** The compass word that starts at a token, or null. */
  compassAt(token: number): CompassWord | null
  /** The compass word that covers a token, or null. */
  compassOver(token: number): CompassWord | null
  sentenceOf(token: number): Sentence
  lower(token: number): string
}

interface TokenRange {
  readonly firstToken: number
  readonly lastToken: number
}

/** Token -> position in `items` plus one; 0 where none covers it. */
function cover(size: number, items: readonly TokenRange[]): Uint32Array {
  const over = new Uint32Array(size)
  items.forEach((item, index) => over.fill(index + 1, item.firstToken, item.lastToken))
  return over
}

export function claimContext(
  draft: Draft,
  mentions: readonly Mention[],
  antecedents: Antecedents,
  sides: Sides = new Map(),
): ClaimContext {
  const size = draft.tokens.length
  const overMention = cover(size, mentions)
  const overQuantity = cover(size, draft.quantities)
  const overCompass = cover(size, draft.compass)
  const overSentence = cover(size, draft.sentences)
  return {
    draft,
    mentions,
    antecedents,
    sides,
    mentionOver: (token) => mentions[(overMention[token] ?? 0) - 1] ?? null,
    quantityOver: (token) => draft.quantities[(overQuantity[token] ?? 0) - 1] ?? null,
    compassOver: (token) => draft.compass[(overCompass[token] ?? 0) - 1] ?? null,
    compassAt: (token) => {
      const word = draft.compass[(overCompass[token] ?? 0) - 1]
      return word?.firstToken === token ? word : null
    },
    sentenceOf: (token) => draft.sentences[(overSentence[token] ?? 1) - 1]!,
    lower: (token) => draft.tokens[token]?.lower ?? '',
  }
}
