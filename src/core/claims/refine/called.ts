/** What words beside a place call it: the noun, how large they say it is, and what of it nothing can check. */
import type { CalledBy, Land, Span } from '../../model.ts'
import { spanOfTokens } from '../claim.ts'
import type { ClaimContext } from '../context.ts'

/** Words that say nothing which could be checked, and claim nothing: "strategic". */
const isOpinion = (context: ClaimContext, at: number): boolean =>
  context.isAny(at, 'opinionAdjective', 'article', 'owner', 'heldEnding', 'subnational', 'conjunction', 'comma') ||
  context.is(at, 'genitive') ||
  heldCompound(context, at)

/** "rebel-held": a claim of its own. */
const heldCompound = (context: ClaimContext, at: number): boolean =>
  context.is(at, 'compoundAdjective') &&
  context.draft.language.lexicon.wordsOf('heldEnding').some((ending) => context.lower(at).endsWith(ending))

const isOver = (land: Land | null | undefined, at: number): boolean =>
  Boolean(land && at >= land.firstToken && at < land.lastToken)

/** The first of tokens [first, last) that says something which is not judged, or null. */
function uncheckedIn(context: ClaimContext, first: number, last: number, land: Land | null | undefined): Span | null {
  for (let at = first; at < last; at++) {
    const isRead = isOver(land, at) || context.isAny(at, 'smallAdjective', 'largeAdjective') || isOpinion(context, at)
    if (!isRead && context.draft.tokens[at]!.kind === 'word') return spanOfTokens(context, at, at + 1)
  }
  return null
}

/** The noun of tokens [first, last) as one phrase. */
const words = ({ draft }: ClaimContext, first: number, last: number): string =>
  draft.tokens
    .slice(first, last)
    .map(({ lower }) => lower)
    .join(' ')

interface Noun {
  readonly first: number
  readonly last: number
}

/**
 * What the adjectives from `first` on and the noun call a place, and those behind the noun up to `name`. `land`: words
 * among them that are judged by themselves.
 */
export function calledIn(
  context: ClaimContext,
  first: number,
  noun: Noun,
  land?: Land | null,
  name = noun.last,
): CalledBy {
  const sized = (of: 'smallAdjective' | 'largeAdjective'): boolean =>
    context.draft.tokens.slice(first, noun.first).some(({ index }) => context.is(index, of))
  return {
    noun: words(context, noun.first, noun.last),
    size: sized('smallAdjective') ? 'small' : sized('largeAdjective') ? 'large' : null,
    unchecked: uncheckedIn(context, first, noun.first, land) ?? uncheckedIn(context, noun.last, name, land),
  }
}

/** The noun for a place within tokens [first, last): "border | town | of"; the last, or null. */
export function nounIn({ draft }: ClaimContext, first: number, last: number): Noun | null {
  const value = (from: number, to: number) =>
    draft.language.lexicon.value(
      'feature',
      draft.tokens
        .slice(from, to)
        .map(({ lower }) => lower)
        .join(' '),
    )
  for (let to = last; to > first; to--)
    for (let from = Math.max(first, to - 3); from < to; from++) if (value(from, to)) return { first: from, last: to }
  return null
}
