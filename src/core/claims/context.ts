import type { ClassName, CompassWord, Draft, Mention, Quantity, Sentence } from '../model.ts'
import { is, isAny } from '../../lang/engine/language.ts'
import type { Sides } from '../front/sides.ts'
import type { Tracer } from './tracer.ts'
import type { Antecedents, Linked } from '../mention/antecedents.ts'

/** A draft with its mentions, indexed by token, for the rules that find claims. */
export interface ClaimContext {
  readonly draft: Draft
  readonly mentions: readonly Mention[]
  readonly antecedents: Antecedents
  /** Told why sentences are read as they are; null where nobody asks. */
  readonly tracer: Tracer | null
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
  /** First token of the day or date that covers a token ("late Tuesday", "June 2"), or null. */
  dateAround(token: number): number | null
  /** The tokens of the day or date that covers a token, or null. */
  dateOver(token: number): TokenRange | null
  sentenceOf(token: number): Sentence
  /** What the text is about where a sentence begins, or null. */
  topicEntering(sentence: Sentence): Mention | null
  lower(token: number): string
  /** Whether a token is of a class of the lexicon. */
  is(token: number, of: ClassName): boolean
  /** Whether a token is of one of several classes. */
  isAny(token: number, ...of: readonly ClassName[]): boolean
}

export interface TokenRange {
  readonly firstToken: number
  readonly lastToken: number
}

/** Token -> position in `items` plus one; 0 where none covers it. */
function cover(size: number, items: readonly TokenRange[]): Uint32Array {
  const over = new Uint32Array(size)
  items.forEach((item, index) => over.fill(index + 1, item.firstToken, item.lastToken))
  return over
}

/** The tokens of each date, in order. */
function datesByToken({ dates, tokens }: Draft): readonly TokenRange[] {
  let token = 0
  const past = (to: number): number => {
    while (token < tokens.length && tokens[token]!.from < to) token++
    return token
  }
  return dates.map(({ from, to }) => ({ firstToken: past(from), lastToken: past(to) }))
}

export function claimContext(
  draft: Draft,
  mentions: readonly Mention[],
  linked: Linked,
  sides: Sides = new Map(),
  tracer: Tracer | null = null,
): ClaimContext {
  const size = draft.tokens.length
  const overMention = cover(size, mentions)
  const overQuantity = cover(size, draft.quantities)
  const overCompass = cover(size, draft.compass)
  const dates = datesByToken(draft)
  const overDate = cover(size, dates)
  const overSentence = cover(size, draft.sentences)
  return {
    draft,
    mentions,
    antecedents: linked.links,
    tracer,
    sides,
    mentionOver: (token) => mentions[(overMention[token] ?? 0) - 1] ?? null,
    quantityOver: (token) => draft.quantities[(overQuantity[token] ?? 0) - 1] ?? null,
    compassOver: (token) => draft.compass[(overCompass[token] ?? 0) - 1] ?? null,
    compassAt: (token) => {
      const word = draft.compass[(overCompass[token] ?? 0) - 1]
      return word?.firstToken === token ? word : null
    },
    dateOver: (token) => dates[(overDate[token] ?? 0) - 1] ?? null,
    dateAround: (token) => dates[(overDate[token] ?? 0) - 1]?.firstToken ?? null,
    topicEntering: (sentence) => linked.topics.get(sentence) ?? null,
    sentenceOf: (token) => draft.sentences[(overSentence[token] ?? 1) - 1]!,
    lower: (token) => draft.tokens[token]?.lower ?? '',
    is: (token, of) => is(draft.tokens[token], of),
    isAny: (token, ...of) => isAny(draft.tokens[token], ...of),
  }
}
