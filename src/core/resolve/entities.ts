/** Mentions of one name with the same type words mean one place throughout a draft: they are weighed together. */
import type { Antecedents } from '../mention/antecedents.ts'
import type { Claim, Draft, Mention } from '../model.ts'
import type { Candidate } from './candidates.ts'
import { byScore, candidatesOf } from './candidates.ts'

export interface Entity {
  readonly mentions: readonly Mention[]
  readonly candidates: readonly Candidate[]
  /** Other entities with how closely they stand together in the text: 1 in one claim, less with distance. */
  readonly neighbours: ReadonlyMap<number, number>
}

const keyOf = (mention: Mention): string => `${mention.name.toLowerCase()}|${mention.types.join()}|${mention.capital}|${mention.form === 'line'}`

/** Candidates of all mentions of an entity: the best score that any of them gives a place. */
function poolOf(mentions: readonly Mention[]): readonly Candidate[] {
  const best = new Map<string, Candidate>()
  for (const candidate of mentions.flatMap(candidatesOf)) {
    if ((best.get(candidate.place.id)?.score ?? -Infinity) < candidate.score) best.set(candidate.place.id, candidate)
  }
  return [...best.values()].sort(byScore)
}

const window = 8
const weightOfGap = (gap: number, sameSentence: boolean): number => (sameSentence ? 1 : 0.6) / (1 + 0.15 * gap)

type Link = (a: number, b: number, weight: number) => void

/** Places of one claim: said to lie near one another, whatever the figure. */
const weightOfClaim = 1.6

/** Subject and reference of each claim, pronouns and descriptions followed back to their names. */
function linkClaims(claims: readonly Claim[], antecedents: Antecedents, entityOf: ReadonlyMap<number, number>, link: Link): void {
  const entity = (mention: Mention | null) => mention && entityOf.get(antecedents.get(mention.index) ?? mention.index)
  for (const claim of claims) {
    if (claim.kind !== 'distance' && claim.kind !== 'direction') continue
    const [a, b] = [entity(claim.subject), entity(claim.reference)]
    if (a !== undefined && a !== null && b !== undefined && b !== null && a !== b) link(a, b, weightOfClaim)
  }
}

/** Weights between entities whose mentions stand near one another. */
function linkNear(draft: Draft, named: readonly Mention[], entityOf: ReadonlyMap<number, number>, link: Link): void {
  const sentenceOf = (mention: Mention) => sentenceIndex(draft, mention)
  named.forEach((mention, index) => {
    for (let other = index + 1; other <= Math.min(named.length - 1, index + window); other++) {
      const [a, b] = [entityOf.get(mention.index)!, entityOf.get(named[other]!.index)!]
      const weight = weightOfGap(other - index - 1, sentenceOf(mention) === sentenceOf(named[other]!))
      if (a !== b) link(a, b, weight)
    }
  })
}

/** Index of the sentence that holds a mention, by binary search. */
function sentenceIndex(draft: Draft, mention: Mention): number {
  let low = 0
  let high = draft.sentences.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (draft.sentences[middle]!.from <= mention.from) low = middle
    else high = middle - 1
  }
  return low
}

/** The entities of a draft and, by mention index, which one each mention belongs to. */
export function entitiesOf(draft: Draft, mentions: readonly Mention[], claims: readonly Claim[], antecedents: Antecedents): { readonly entities: readonly Entity[]; readonly entityOf: ReadonlyMap<number, number> } {
  const groups = new Map<string, Mention[]>()
  const named = mentions.filter((mention) => mention.matches.length > 0)
  for (const mention of named) {
    const key = keyOf(mention)
    groups.set(key, [...(groups.get(key) ?? []), mention])
  }
  const entityOf = new Map([...groups.values()].flatMap((group, index) => group.map((mention) => [mention.index, index] as const)))
  const around: Map<number, number>[] = []
  const link: Link = (a, b, weight) => {
    for (const [one, other] of [[a, b], [b, a]] as const) {
      const map = (around[one] ??= new Map())
      map.set(other, Math.max(map.get(other) ?? 0, weight))
    }
  }
  linkNear(draft, named, entityOf, link)
  linkClaims(claims, antecedents, entityOf, link)
  const entities = [...groups.values()].map((group, index) => ({ mentions: group, candidates: poolOf(group), neighbours: around[index] ?? new Map() }))
  return { entities, entityOf }
}
