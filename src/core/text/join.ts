/** Parts of a text that were read by themselves, as one draft. */
import type { Draft, DraftPart, PhraseAt, Span } from '../model.ts'
import { countBefore } from './count-before.ts'

interface Read {
  readonly part: DraftPart
  readonly draft: Draft
}

interface Placed extends Read {
  /** How many tokens and paragraphs stand before it. */
  readonly tokens: number
  readonly paragraphs: number
}

const paragraphsIn = ({ sentences }: Draft): number => (sentences.at(-1)?.paragraph ?? -1) + 1

function place(read: readonly Read[]): readonly Placed[] {
  let [tokens, paragraphs] = [0, 0]
  return read.map((one) => {
    const placed = { ...one, tokens, paragraphs }
    tokens += one.draft.tokens.length
    paragraphs += paragraphsIn(one.draft)
    return placed
  })
}

const moved = <T extends Span>(item: T, { part: { from } }: Placed): T => ({
  ...item,
  from: item.from + from,
  to: item.to + from,
})

type Ranged = Span & { readonly firstToken: number; readonly lastToken: number }

const movedRange = <T extends Ranged>(item: T, placed: Placed): T => ({
  ...moved(item, placed),
  firstToken: item.firstToken + placed.tokens,
  lastToken: item.lastToken + placed.tokens,
})

/** Puts together what was read of each part; spans and tokens count from the start of the whole text. */
export function joined(text: string, read: readonly Read[]): Draft {
  const parts = place(read)
  const each = <T>(of: (one: Placed) => readonly T[]): readonly T[] => parts.flatMap(of)
  const spans = <T extends Span>(of: (draft: Draft) => readonly T[]): readonly T[] =>
    each((one) => of(one.draft).map((item) => moved(item, one)))
  const phrasesAt = (token: number, of: (one: Placed) => readonly PhraseAt[]): readonly PhraseAt[] => {
    const one = parts[Math.max(0, countBefore(parts, ({ tokens }) => tokens <= token) - 1)]!
    const found = of(one)
    return one.tokens === 0 || found.length === 0
      ? found
      : found.map((phrase) => ({ ...phrase, first: phrase.first + one.tokens, last: phrase.last + one.tokens }))
  }
  return {
    ...parts[0]!.draft,
    text,
    parts: read.map(({ part }) => part),
    tokens: each((one) => one.draft.tokens.map((token) => ({ ...moved(token, one), index: token.index + one.tokens }))),
    phrases: {
      from: (token) => phrasesAt(token, (one) => one.draft.phrases.from(token - one.tokens)),
      before: (token) => phrasesAt(token - 1, (one) => one.draft.phrases.before(token - one.tokens)),
    },
    sentences: each((one) =>
      one.draft.sentences.map((item) => ({ ...movedRange(item, one), paragraph: item.paragraph + one.paragraphs })),
    ),
    quantities: each((one) =>
      one.draft.quantities.map((item) => ({
        ...movedRange(item, one),
        figure: moved(item.figure, one),
        number: moved(item.number, one),
      })),
    ),
    compass: each((one) => one.draft.compass.map((item) => movedRange(item, one))),
    coordinates: spans(({ coordinates }) => coordinates),
    dates: spans(({ dates }) => dates),
    datelines: spans(({ datelines }) => datelines),
  }
}
