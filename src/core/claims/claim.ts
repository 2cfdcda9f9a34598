import type { Claim, ClaimKind, Span } from '../model.ts'
import type { ClaimContext } from './context.ts'

type Parts = Partial<Omit<Claim, 'kind' | 'from' | 'to'>>

/** A claim with what is not said left empty. */
export const claimOf = (kind: ClaimKind, span: Span, parts: Parts): Claim => ({
  kind,
  from: span.from,
  to: span.to,
  subject: null,
  subjectForm: 'place',
  reference: null,
  second: null,
  quantity: null,
  converted: null,
  compass: null,
  relation: null,
  path: 'unsaid',
  ...parts,
})

/** The span from the first to the last of some tokens (last exclusive). */
export const spanOfTokens = (context: ClaimContext, firstToken: number, lastToken: number): Span => ({
  from: context.draft.tokens[firstToken]!.from,
  to: context.draft.tokens[lastToken - 1]!.to,
})

/** One way to find claims: a file of its own, named in `index.ts`. */
export interface ClaimRule {
  readonly kind: ClaimKind
  /** One sentence: what it finds. */
  readonly about: string
  /** `before`: what the rules named earlier in `index.ts` have found. */
  find(context: ClaimContext, before: readonly Claim[]): readonly Claim[]
}

/** A distance claim with the token behind it, so that the next one can share its subject and unit. */
export interface Placed {
  readonly claim: Claim
  readonly firstToken: number
  readonly lastToken: number
}
