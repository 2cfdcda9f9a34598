/** Mentions of one name with the same type words mean one place throughout a draft: they are weighed together. */
import { countBefore } from '../text/count-before.ts'
import { isApposedArea } from '../claims/refine/areas.ts'
import type { Antecedents } from '../mention/antecedents.ts'
import type { Claim, Draft, Mention } from '../model.ts'
import type { Candidate } from './candidates.ts'
import { isArea } from '../mention/type-words.ts'
import { byScore, candidatesOf } from './candidates.ts'

export interface Entity {
  readonly mentions: readonly Mention[]
  readonly candidates: readonly Candidate[]
  /** Other entities with how closely they stand together in the text: 1 in one claim, less with distance. */
  readonly neighbours: ReadonlyMap<number, number>
  /** The entity of the area named right behind it, or null. */
  readonly area: number | null
  /** The entity of the one place right before it, where this is such an area of several of its name; or null. */
  readonly inIt: number | null
}

/** Mention index -> the area named right behind it: "Paris, Texas". */
type Areas = ReadonlyMap<number, Mention>

/** "Palma, in Cabo Delgado": of several places of that name the one that lies there. */
const isInNextArea = ({ kind, subject, reference, perhaps }: Claim): boolean =>
  kind === 'containment' &&
  subject?.form === 'name' &&
  !perhaps &&
  reference!.firstToken > subject.lastToken &&
  reference!.firstToken - subject.lastToken <= 3

/** "Syria's Raqqa", "the Congolese city of Goma", "the Georgian capital Tbilisi": the land that the words say. */
const saysLand = ({ kind, by, subject, reference, relation }: Claim): boolean =>
  subject?.form === 'name' &&
  reference !== null &&
  ((kind === 'containment' && by !== undefined) || relation === 'capital-of')

const areasOf = (claims: readonly Claim[]): Areas =>
  new Map(
    claims
      .filter((claim) => isApposedArea(claim) || isInNextArea(claim) || saysLand(claim))
      .map((claim) => [claim.subject!.index, claim.reference!]),
  )

const isRiver = ({ matches }: Mention): boolean =>
  matches.length > 0 && matches.every(({ place }) => place.type === 'river')

/** "the Dnipro" and "Dnipro" are two. */
const nameOf = (mention: Mention): string =>
  `${mention.name.toLowerCase()}|${mention.types.join()}|${mention.capital}|${mention.form === 'line'}|${isRiver(mention)}`

/** "Georgia" of "Atlanta, Georgia" need not be that of "Georgia's capital Tbilisi": an area of several is told by its place. */
function placesIn(mentions: readonly Mention[], areas: Areas): ReadonlyMap<number, string> {
  const countOf = ({ matches }: Mention) =>
    new Set(matches.filter(({ place }) => isArea(place.type)).map(({ place }) => place.outline)).size
  return new Map(
    [...areas].flatMap(([subject, area]) =>
      countOf(area) > 1 ? [[area.index, mentions[subject]!.name.toLowerCase()] as const] : [],
    ),
  )
}

/** A bare name means the place that was once named with its area, if that was one place only. */
function keysOf(mentions: readonly Mention[], named: readonly Mention[], areas: Areas): (mention: Mention) => string {
  const inIt = placesIn(mentions, areas)
  const said = new Map<string, Set<string>>()
  const areaName = (mention: Mention) => areas.get(mention.index)?.name.toLowerCase()
  for (const mention of named) {
    const area = areaName(mention)
    if (area !== undefined) said.set(nameOf(mention), (said.get(nameOf(mention)) ?? new Set()).add(area))
  }
  return (mention) => {
    const own = said.get(nameOf(mention))
    return `${nameOf(mention)}|${areaName(mention) ?? (own?.size === 1 ? [...own][0] : '')}|${inIt.get(mention.index) ?? ''}`
  }
}

/** "Paris, Texas": what stands behind the comma is an area if anything of that name is. */
const areaPositionBonus = 3
/** A bare "Oristano" means the town rather than the province that it is the capital of. */
const ownProvincePenalty = 1.5

function byCompany(candidate: Candidate, pool: readonly Candidate[], standsAsArea: boolean): Candidate {
  const { place, score } = candidate
  if (!isArea(place.type)) return candidate
  const hasCapital = pool.some((other) => other.place.capitalOf.some((id) => id === place.id || id === place.outline))
  return { ...candidate, score: score + (standsAsArea ? areaPositionBonus : hasCapital ? -ownProvincePenalty : 0) }
}

/** Candidates of all mentions of an entity: the best score that any of them gives a place. */
function poolOf(mentions: readonly Mention[], standsAsArea: boolean): readonly Candidate[] {
  const best = new Map<string, Candidate>()
  for (const candidate of mentions.flatMap(candidatesOf)) {
    if ((best.get(candidate.place.id)?.score ?? -Infinity) < candidate.score) best.set(candidate.place.id, candidate)
  }
  const pool = [...best.values()]
  return pool.map((candidate) => byCompany(candidate, pool, standsAsArea)).sort(byScore)
}

const window = 8
const weightOfGap = (gap: number, sameSentence: boolean): number => (sameSentence ? 1 : 0.6) / (1 + 0.15 * gap)

type Link = (a: number, b: number, weight: number) => void

/** Places of one claim: said to lie near one another, whatever the figure. */
const weightOfClaim = 1.6

/** Subject and reference of each claim, pronouns and descriptions followed back to their names. */
function linkClaims(
  claims: readonly Claim[],
  antecedents: Antecedents,
  entityOf: ReadonlyMap<number, number>,
  link: Link,
): void {
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
const sentenceIndex = (draft: Draft, mention: Mention): number =>
  Math.max(0, countBefore(draft.sentences, (sentence) => sentence.from <= mention.from) - 1)

function areaEntity(group: readonly Mention[], areas: Areas, entityOf: ReadonlyMap<number, number>): number | null {
  const area = group.map((mention) => areas.get(mention.index)).find((found) => found !== undefined)
  return area === undefined ? null : (entityOf.get(area.index) ?? null)
}

/** Of an area's mentions, the place that stands right before one of them. */
function placeEntity(group: readonly Mention[], areas: Areas, entityOf: ReadonlyMap<number, number>): number | null {
  const own = new Set(group.map(({ index }) => index))
  const named = [...areas].filter(([, area]) => own.has(area.index)).map(([subject]) => entityOf.get(subject) ?? null)
  return new Set(named).size === 1 ? named[0]! : null
}

/** Mentions by what they are called, in the order of their first. */
function groupsOf(
  mentions: readonly Mention[],
  named: readonly Mention[],
  areas: Areas,
): readonly (readonly Mention[])[] {
  const groups = new Map<string, Mention[]>()
  const keyOf = keysOf(mentions, named, areas)
  for (const mention of named) {
    const group = groups.get(keyOf(mention))
    if (group) group.push(mention)
    else groups.set(keyOf(mention), [mention])
  }
  return [...groups.values()]
}

/** Weights both ways, the strongest of each pair; read them when all are in. */
function linker(): { readonly link: Link; readonly around: (entity: number) => ReadonlyMap<number, number> } {
  const links = new Map<number, Map<number, number>>()
  const strengthen = (from: number, to: number, weight: number) => {
    const known = links.get(from) ?? new Map<number, number>()
    links.set(from, known.set(to, Math.max(known.get(to) ?? 0, weight)))
  }
  return {
    link: (a, b, weight) => {
      strengthen(a, b, weight)
      strengthen(b, a, weight)
    },
    around: (entity) => links.get(entity) ?? new Map<number, number>(),
  }
}

/** Areas that are no mentions of the draft, for they stand within one: "the Syrian city of Raqqa". */
const landsOf = (claims: readonly Claim[]): readonly Mention[] =>
  claims.flatMap(({ reference }) => (reference && reference.index < 0 ? [reference] : []))

/** The entities of a draft and, by mention index, which one each mention belongs to. */
export function entitiesOf(
  draft: Draft,
  mentions: readonly Mention[],
  claims: readonly Claim[],
  antecedents: Antecedents,
): { readonly entities: readonly Entity[]; readonly entityOf: ReadonlyMap<number, number> } {
  const own = mentions.filter((mention) => mention.matches.length > 0)
  const areas = areasOf(claims)
  const named = [...own, ...landsOf(claims)]
  const groups = groupsOf(mentions, named, areas)
  const entityOf = new Map(groups.flatMap((group, index) => group.map((mention) => [mention.index, index] as const)))
  const { link, around } = linker()
  linkNear(draft, own, entityOf, link)
  linkClaims(claims, antecedents, entityOf, link)
  const behindCommas = new Set([...areas.values()].map((mention) => mention.index))
  const entities = groups.map((group, index) => ({
    mentions: group,
    candidates: poolOf(
      group,
      group.some((mention) => behindCommas.has(mention.index)),
    ),
    neighbours: around(index),
    area: areaEntity(group, areas, entityOf),
    inIt: placeEntity(group, areas, entityOf),
  }))
  return { entities, entityOf }
}
