/** A choice among candidates by fitted weights: a softmax over what speaks for and against each. */

/** What speaks for a candidate, or against it: a name of `weights.ts`. */
export type Weights = Readonly<Record<string, number>>

export interface Candidate<T> {
  readonly of: T
  /** What is the case for it: names of weights. */
  readonly features: readonly string[]
}

export interface Scored<T> extends Candidate<T> {
  /** Its share of all candidates, 0 to 1. */
  readonly share: number
}

/** A reading with this share of the leader's is as near as not to be told from it (chosen: as in the fit's report). */
export const narrowShare = 0.5

const scoreOf = (weights: Weights, { features }: Candidate<unknown>): number =>
  features.reduce((sum, name) => sum + (weights[name] ?? 0), 0)

/** The candidates with their shares, the likeliest first; of equals the one named first. */
export function ranked<T>(weights: Weights, candidates: readonly Candidate<T>[]): readonly Scored<T>[] {
  const scores = candidates.map((candidate) => scoreOf(weights, candidate))
  const most = Math.max(...scores)
  const powers = scores.map((score) => Math.exp(score - most))
  const sum = powers.reduce((all, power) => all + power, 0)
  return candidates
    .map((candidate, at) => ({ ...candidate, share: powers[at]! / sum }))
    .sort((one, other) => other.share - one.share)
}

/** Those behind the leader that may be meant as well. */
export const nearLeader = <T>([leader, ...others]: readonly Scored<T>[]): readonly Scored<T>[] =>
  others.filter(({ share }) => leader !== undefined && share >= narrowShare * leader.share)

/** Told of choices as they are made. */
export interface ChoiceListener {
  choice<T>(token: number, by: 'subject' | 'antecedent', scored: readonly Scored<T>[], nameOf: (of: T) => string): void
}
