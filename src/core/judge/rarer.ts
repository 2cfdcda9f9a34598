/** The judges of claims that few drafts hold: rarer.ts of the core brings them. */
import type { Claim, ClaimKind } from '../model.ts'
import { Part } from '../part.ts'
import type { Case, Judgement } from './judgement.ts'
import type { locateUnknown } from './locate.ts'

/** Judges a claim with its places. */
export type Judge = (input: Case) => Judgement

interface RarerJudges {
  readonly ofPlaces: Readonly<Partial<Record<ClaimKind, Judge>>>
  /** Of claims that the text alone decides. */
  readonly ofWords: Readonly<Record<'conversion' | 'consistency', (text: string, claim: Claim) => Judgement>>
  readonly locateUnknown: typeof locateUnknown
}

export const rarerJudges = new Part<RarerJudges>('rarer')
