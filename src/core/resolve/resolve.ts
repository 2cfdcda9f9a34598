import type { Claim, Draft, Ground, Mention, Place, RankedPlace, Resolution } from '../model.ts'
import { said } from '../model.ts'
import type { Antecedents } from '../mention/antecedents.ts'
import type { Candidate } from './candidates.ts'
import { entitiesOf } from './entities.ts'
import { roughKilometres } from '../geo/rough.ts'
import { credible } from './respelt.ts'
import type { Around } from './seats.ts'
import { cityOfSite, seatMeant } from './seats.ts'
import { weighTogether } from './weigh.ts'

/** A lead of less than this over a candidate elsewhere leaves the name ambiguous: about a factor of two in population. */
const clearLead = 0.3
/** Two candidates this near, or one inside the other's extent, are one place for any purpose here. */
const samePlaceKilometres = 5

export type Resolutions = (mention: Mention) => Resolution

const unknown = (suggestions: readonly RankedPlace[] = []): Resolution => ({
  status: 'unknown',
  place: null,
  candidates: suggestions,
  reasons: [],
})

const isOnePlace = (a: Place, b: Place): boolean =>
  roughKilometres(a, b) <= Math.max(samePlaceKilometres, a.extentMetres / 1000, b.extentMetres / 1000)

/** The first candidate, if no other place elsewhere comes close; those in doubt are offered where there is none. */
function decide(candidates: readonly Candidate[], doubted: readonly Candidate[]): Resolution {
  const [first] = candidates
  if (!first) return unknown(doubted.slice(0, 3))
  const rivals = candidates.filter(
    ({ place, score }) => first.score - score < clearLead && !isOnePlace(place, first.place),
  )
  if (rivals.length > 0)
    return {
      status: 'ambiguous',
      place: null,
      candidates: [first, ...rivals],
      reasons: [said('reason.equal')],
      ranked: candidates,
    }
  const reasons =
    first.reasons.length > 0 ? first.reasons : [said(candidates.length === 1 ? 'reason.only' : 'reason.prominent')]
  return { status: 'resolved', place: first.place, candidates: candidates.slice(1, 6), reasons, ranked: candidates }
}

function pinned(ground: Ground, id: string | undefined): Resolution | null {
  const place = id === undefined ? null : ground.gazetteer.get(id)
  return place && { status: 'resolved', place, candidates: [], reasons: [said('reason.chosen')], chosen: true }
}

/** Unknown names of one draft that get suggestions: each costs a search through all names. */
const mostSuggested = 100

/** Close names by gazetteer, kept from one check to the next: a draft is checked at every pause in the typing. */
const nearNames = new WeakMap<Ground['gazetteer'], Map<string, Resolution>>()
const mostKept = 5_000

function nearNamesOf(gazetteer: Ground['gazetteer']): Map<string, Resolution> {
  const kept = nearNames.get(gazetteer)
  if (kept && kept.size < mostKept) return kept
  const fresh = new Map<string, Resolution>()
  nearNames.set(gazetteer, fresh)
  return fresh
}

/** The id that the author chose for these words: for the whole mention, else for the name in it. */
const pinFor = (pins: Readonly<Record<string, string>>, { text, name }: Mention): string | undefined =>
  [text, name].filter((words) => Object.hasOwn(pins, words)).map((words) => pins[words])[0]

/** Close names for a name that nothing bears: offered, never taken. Looked up once for each name. */
function suggester({ gazetteer }: Ground): (mention: Mention) => Resolution {
  const kept = nearNamesOf(gazetteer)
  const asked = new Set<string>()
  return ({ name }) => {
    if (!asked.has(name) && asked.size >= mostSuggested) return unknown()
    asked.add(name)
    const known = kept.get(name)
    if (known) return known
    const fresh = unknown(
      gazetteer.suggest(name).map((place) => ({ place, score: 0, reasons: [said('reason.similar')] })),
    )
    kept.set(name, fresh)
    return fresh
  }
}

/** The place of a word that means another's: "the capital", "the city" beside its airport. */
const byDescription = (mention: Mention, around: Around) => seatMeant(mention, around) ?? cityOfSite(mention, around)

/**
 * What every mention means: names by their candidates, descriptions and pronouns by what they refer to. `pins` maps a
 * written name to the id that the author chose. Suggestions for unknown names are looked up when first asked for.
 */
export function resolveAll(
  draft: Draft,
  mentions: readonly Mention[],
  antecedents: Antecedents,
  claims: readonly Claim[],
  ground: Ground,
  pins: Readonly<Record<string, string>>,
): Resolutions {
  const { entities, entityOf } = entitiesOf(draft, mentions, claims, antecedents)
  const pools = weighTogether(entities)
  const decided = pools.map((pool, index) => decide(credible(entities[index]!, pool, pools), pool))
  const suggested = suggester(ground)
  const byName = ({ index }: Mention) => decided[entityOf.get(index) ?? -1] ?? unknown()
  const make = (mention: Mention): Resolution => {
    if (mention.form === 'force') return { status: 'moving', place: null, candidates: [], reasons: [] }
    const back = antecedents.get(mention.index)
    if (back !== undefined && back !== mention.index) return of(mentions[back]!)
    const chosen = pinned(ground, pinFor(pins, mention)) ?? byDescription(mention, around)
    const found = chosen ?? byName(mention)
    const isBare = found.status === 'unknown' && found.candidates.length === 0
    return isBare && mention.name !== '' ? suggested(mention) : found
  }
  const of = onceFor(make)
  const placeOf: Around['placeOf'] = (other) => of(other).place
  const around = { mentions, placeOf, ground, lexicon: draft.language.lexicon }
  return of
}

/** The same answer for the same mention, worked out once. */
function onceFor(make: Resolutions): Resolutions {
  const made = new Map<number, Resolution>()
  return (mention) => {
    const found = made.get(mention.index) ?? make(mention)
    made.set(mention.index, found)
    return found
  }
}
