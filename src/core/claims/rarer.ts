/**
 * Kinds of claim that few drafts hold. Each stands here with a cheap sign that it may be there; finding it is left to
 * rarer.ts of the core, which is asked for only where there is the sign. test/core/rarer.test.ts holds every sign
 * against what the rule finds.
 */
import type { Claim, ClaimKind } from '../model.ts'
import { Part } from '../part.ts'
import type { ClaimRule } from './claim.ts'
import type { contradictions } from './rules/consistency.ts'
import type { ClaimContext } from './context.ts'

type RarerKind = 'adjacency' | 'area' | 'between' | 'coordinates'

interface RarerClaims {
  readonly rules: Readonly<Record<RarerKind, ClaimRule>>
  readonly contradictions: typeof contradictions
}

export const rarerClaims = new Part<RarerClaims>('rarer')

const waters = new Set<string>(['river', 'lake', 'sea'])
const bordering = /^(?:border|adjoin|abut|frontier|shar(?:e|es|ed|ing)$|opposite$|faces$|facing$)/
/** Before "from A to B", "linking A with B": what is said to lie between two places, besides "between" itself. */
const way = /^(?:roads?|highway|route|motorway|railway|line|track|way|equidistant|(?:mid|half)-?way)$/
const openings = new Set(['from', 'linking', 'connecting', 'joining'])

/** "across the border from", "across from". */
const facesAcross = ({ lower }: ClaimContext, at: number): boolean =>
  lower(at) === 'across' && [1, 2, 3, 4, 5].some((behind) => lower(at + behind) === 'from')

function mayBeAdjacent(context: ClaimContext): boolean {
  const { draft, mentions } = context
  return (
    mentions.some(
      ({ form, types, matches }) =>
        form === 'line' ||
        types.some((type) => waters.has(type)) ||
        matches.some(({ place }) => waters.has(place.type)),
    ) || draft.tokens.some(({ lower, index }) => bordering.test(lower) || facesAcross(context, index))
  )
}

const mayBeBetween = ({ draft, lower }: ClaimContext): boolean =>
  draft.tokens.some(
    (token) => token.lower === 'between' || (openings.has(token.lower) && way.test(lower(token.index - 1))),
  )

const signs: Readonly<Record<RarerKind, (context: ClaimContext) => boolean>> = {
  adjacency: mayBeAdjacent,
  area: ({ draft }) => draft.quantities.some(({ measure }) => measure === 'area'),
  between: mayBeBetween,
  coordinates: ({ draft }) => draft.coordinates.length > 0,
}

/** The rule of a rarer kind, in the place of its own file. */
export const rarer = (kind: RarerKind): Omit<ClaimRule, 'about'> => ({
  kind,
  find: (context, before) => (signs[kind](context) ? rarerClaims.get().rules[kind].find(context, before) : []),
})

const measured = new Set<ClaimKind>(['distance', 'direction'])

/** Whether two claims may contradict each other: it takes two measured ones of the same form. */
export function mayContradict(claims: readonly Claim[]): boolean {
  const forms = claims.filter(({ kind }) => measured.has(kind)).map(({ subjectForm }) => subjectForm)
  return forms.length > new Set(forms).size
}
