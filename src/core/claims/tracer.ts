/** Collects why sentences were read as they were; there is none where nobody asks. */
import type {
  Draft,
  Frame,
  Mention,
  SentenceTrace,
  Span,
  Step,
  TokenPart,
  TracedFrame,
  TracedStep,
  TracedToken,
} from '../model.ts'
import { viewAt } from '../text/views.ts'
import type { ChoiceListener, Scored } from '../mention/choice.ts'
import type { FrameMatch, FrameProgress } from '../../lang/engine/frame.ts'

interface Anchored {
  readonly first: number
  readonly last: number
}

export interface Tracer extends ChoiceListener {
  fired(match: FrameMatch): void
  /** A frame that did not fire around an anchor over tokens [first, last); `progress` says how far it came. */
  broke(frame: Frame, anchor: Anchored, progress: FrameProgress): void
  step(token: number, by: TracedStep['by'], name: string, text: string): void
  /** `claims`: what was found, by which frames that fired in vain are told. */
  sentences(mentions: readonly Mention[], claims: readonly Span[]): readonly SentenceTrace[]
}

/** What a step of a pattern wants, as patterns are written. */
function wantedBy(step: Step | undefined): string {
  if (step?.op === 'word') return `[${step.classes.join('|')}]`
  if (step?.op === 'slot') return `<${step.name === step.slot ? step.slot : `${step.name}:${step.slot}`}>`
  if (step?.op === 'not') return `!${step.class}`
  if (step?.op === 'without') return `!<${step.slot}>`
  return step?.op === 'start' ? '^' : step?.op === 'end' ? '$' : ''
}

/** Candidates below this share are not shown. */
const leastShare = 0.005

/** "Raqqa 0.93, (implicit) 0.05". */
const listed = <T>(scored: readonly Scored<T>[], nameOf: (of: T) => string): string =>
  scored
    .filter(({ share }) => share >= leastShare)
    .map(({ of, share }) => `${nameOf(of)} ${share.toFixed(2)}`)
    .join(', ')

export function createTracer(draft: Draft): Tracer {
  const frames: TracedFrame[] = []
  const steps: TracedStep[] = []
  const sentenceOf = new Map<number, number>()
  draft.sentences.forEach(({ firstToken, lastToken }, index) => {
    for (let token = firstToken; token < lastToken; token++) sentenceOf.set(token, index)
  })
  const spanAt = (token: number) => {
    const at = draft.tokens[Math.max(0, Math.min(token, draft.tokens.length - 1))]
    return { from: at?.from ?? 0, to: at?.to ?? 0 }
  }
  return {
    fired: ({ frame, first, last }) =>
      frames.push({
        frame: frame.id,
        from: spanAt(first).from,
        to: spanAt(last - 1).to,
        fired: true,
        claimed: false,
        wanted: '',
        read: last - first,
      }),
    broke: (frame, anchor, { left, right }) => {
      const isRight = frame.compiled.right[right.step]?.op !== 'match'
      const [side, program] = isRight ? [right, frame.compiled.right] : [left, frame.compiled.left]
      // A frame that read its sentence to the end broke in that sentence, not in the next.
      const { firstToken, lastToken } = draft.sentences[sentenceOf.get(anchor.first)!]!
      const at = Math.max(firstToken, Math.min(isRight ? side.point : side.point - 1, lastToken - 1))
      const read = right.point - anchor.last + anchor.first - left.point
      frames.push({
        frame: frame.id,
        ...spanAt(at),
        fired: false,
        claimed: false,
        wanted: wantedBy(program[side.step]),
        read,
      })
    },
    step: (token, by, name, text) => steps.push({ ...spanAt(token), by, name, text }),
    choice: (token, by, scored, nameOf) =>
      steps.push({ ...spanAt(token), by, name: 'candidates', text: listed(scored, nameOf) }),
    sentences: (mentions, claims) =>
      sentenceTraces(
        draft,
        mentions,
        frames.map((frame) => ({ ...frame, claimed: frame.fired && claims.some((claim) => meets(claim, frame)) })),
        steps,
      ),
  }
}

const meets = (a: Span, b: Span): boolean => a.from < b.to && b.from < a.to

function sentenceTraces(
  draft: Draft,
  mentions: readonly Mention[],
  frames: readonly TracedFrame[],
  steps: readonly TracedStep[],
): readonly SentenceTrace[] {
  const parts = partsByToken(draft, mentions)
  return draft.sentences.map(({ from, to, firstToken, lastToken }) => ({
    from,
    to,
    text: draft.text.slice(from, to),
    language: viewAt(draft, from).language.code,
    tokens: draft.tokens
      .slice(firstToken, lastToken)
      .map((token): TracedToken => ({
        from: token.from,
        to: token.to,
        text: token.text,
        classes: [...token.classes, ...phrasesFrom(draft, token.index)],
        parts: parts.get(token.index) ?? [],
      })),
    frames: frames.filter((frame) => frame.from >= from && frame.from < to),
    steps: steps.filter((step) => step.from >= from && step.from < to),
  }))
}

/** "the_same:sameOne": a phrase that begins at a token, as the lexicon writes it, with its classes. */
const phrasesFrom = ({ phrases, tokens }: Draft, at: number): readonly string[] =>
  phrases.from(at).flatMap(({ first, last, classes }) => {
    const words = tokens.slice(first, last).map(({ lower }) => lower)
    return words.length > 1 ? [...classes].map((name) => `${words.join('_')}:${name}`) : []
  })

function partsByToken(draft: Draft, mentions: readonly Mention[]): ReadonlyMap<number, readonly TokenPart[]> {
  const parts = new Map<number, TokenPart[]>()
  const add = ({ firstToken, lastToken }: { firstToken: number; lastToken: number }, part: TokenPart): void => {
    for (let token = firstToken; token < lastToken; token++) parts.set(token, [...(parts.get(token) ?? []), part])
  }
  for (const quantity of draft.quantities) add(quantity, quantity.measure === 'length' ? 'figure' : 'area')
  for (const word of draft.compass) add(word, word.form === 'direction' ? 'direction' : 'part')
  for (const mention of mentions) add(mention, mention.form)
  return parts
}
