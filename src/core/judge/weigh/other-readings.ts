/** The other ways in which the words of a claim may be read: a part of its own, for claims that do not fit (reading.ts). */
import type { Mention, Place, Resolution } from '../../model.ts'
import { isCurated, said } from '../../model.ts'
import { named } from '../../place/names/named.ts'
import { isArea } from '../../mention/type-words.ts'
import { fold } from '../../place/names/fold.ts'
import { roughKilometres } from '../../geo/rough.ts'
import { oddsOf } from './backing.ts'
import type { JudgeInput } from '../judge.ts'
import { judgeClaim } from '../judge.ts'
import { flagged } from '../judgement.ts'
import { isFamous } from './doubt.ts'
import type { Reading, Readings } from './reading.ts'
import { standing } from './standing-figures.ts'
import { oddsAgainstFitting } from './standing.ts'
import { metresPer } from '../../units.ts'

/** The other ways to read a claim: "the city" may mean another place, an unsaid reference another name. */
function otherwiseRead({ otherwise, resolve }: Readings, input: JudgeInput): readonly JudgeInput[] {
  const { subject, reference, mayBeFrom = [], mayBe = [] } = input.claim
  const [otherSubject, otherReference] = [subject, reference].map((mention) => mention && otherwise(mention))
  const described = { ...input, subject: otherSubject ?? input.subject, reference: otherReference ?? input.reference }
  const isDescribed = otherSubject?.place || otherReference?.place
  const isDirection = input.claim.quantity === null
  const twins = [
    ...twinsOf(subject, input.subject, isDirection).map((place) => ({ ...input, subject: place })),
    ...twinsOf(reference, input.reference, isDirection).map((place) => ({ ...input, reference: place })),
  ]
  const from = mayBeFrom.map((mention) => ({ ...input, reference: resolve(mention) }))
  const about = mayBe.flatMap((mention) => {
    const other = aboutOther(input, mention, resolve)
    return [other, ...mayBeFrom.map((reference) => ({ ...other, reference: resolve(reference) }))]
  })
  return [...(isDescribed ? [described] : []), ...from, ...about, ...twins]
}

/** The claim said of another place, of a force, or of nothing that the text names. */
function aboutOther(input: JudgeInput, mention: Mention | null, resolve: Readings['resolve']): JudgeInput {
  const claim: JudgeInput['claim'] = {
    ...input.claim,
    subject: mention,
    subjectForm: mention === null ? 'implicit' : mention.form === 'force' ? 'moving' : 'place',
  }
  return { ...input, claim, subject: mention && resolve(mention) }
}

/** Two places of one name this near each other, and alike in size, are often one town entered twice (chosen). */
const twinKilometres = 60
const leastShare = 0.3

const areTwins = (one: Place, other: Place): boolean =>
  other.name === one.name &&
  other.type === one.type &&
  roughKilometres(other, one) <= twinKilometres &&
  one.population !== null &&
  (other.population ?? 0) >= leastShare * one.population

/** From this population on a town is better known than the province of that name (chosen). */
const townPopulation = 100_000

/** "Al-Jawf", an alias of a small town, is the name of a province of that country. */
const isProvinceOfName = (name: string, town: Place, other: Place): boolean =>
  isArea(other.type) &&
  other.country === town.country &&
  fold(other.name) === fold(name) &&
  fold(town.name) !== fold(name) &&
  (town.population ?? 0) < townPopulation

/** What a name may mean beside the place that it is resolved to: another entry of it, or what bears it as its own name. */
function twinsOf(mention: Mention | null, resolution: Resolution | null, isDirection: boolean): readonly Resolution[] {
  const place = resolution?.status === 'resolved' ? resolution.place : null
  if (!mention || !place || isCurated(place.layer)) return []
  return resolution!.candidates
    .filter(
      ({ place: other }) => areTwins(place, other) || (isDirection && isProvinceOfName(mention.name, place, other)),
    )
    .map((other) => ({ ...resolution!, place: other.place }))
}

/** From so many people on readers think of the town that bears a name itself, not of another by an old spelling (chosen). */
const bearerPopulation = 20_000

/** "Dili, in Indonesia": not Delhi, which was spelled so, but the town whose own name it is; null where that is meant. */
function byOwnName(mention: Mention, resolution: Resolution): Resolution | null {
  const { place, candidates } = resolution
  const isOwn = ({ name }: Place): boolean => fold(name) === fold(mention.name)
  if (!place || isCurated(place.layer) || isOwn(place)) return null
  const other = candidates.find((one) => isOwn(one.place) && (one.place.population ?? 0) >= bearerPopulation)
  return other ? { ...resolution, place: other.place, reasons: other.reasons } : null
}

/** A place that does not lie in an area, where another bears the name itself: that one is judged, whatever comes of it. */
function asOwnName(first: Reading): Reading {
  const { claim, subject } = first.input
  if (claim.kind !== 'containment' || !claim.subject || subject?.status !== 'resolved') return first
  const own = first.judged.judgement.verdict === 'agrees' ? null : byOwnName(claim.subject, subject)
  const input = own && { ...first.input, subject: own }
  return input ? { input, judged: judgeClaim(input) } : first
}

/** Of a claim that does not fit as it is read first: the reading that fits; no flag while one is open. */
export function readOtherwise(context: Readings, read: Reading): Reading {
  const first = asOwnName(read)
  const { verdict } = first.judged.judgement
  if (verdict === 'agrees') return first
  const others = otherwiseRead(context, read.input).map((other) => ({ input: other, judged: judgeClaim(other) }))
  const fitting = others.find(({ judged }) => judged.judgement.verdict === 'agrees')
  const open = others.find(isOpen) ?? perhapsFrom(context, read.input)
  return (
    fitting ?? (flagged(verdict) && open ? leftOpen(first, open.input) : (besideNamesake(first) ?? byNamesake(first)))
  )
}

/** "Mocha, a port on the Red Sea": not flagged of Oeiras in Brazil, once called so, where another of the name lies there. */
function besideNamesake(first: Reading): Reading | null {
  const { input, judged } = first
  const place = input.subject?.status === 'resolved' ? input.subject.place : null
  const isOfSea = input.claim.kind === 'adjacency' && input.reference?.place?.type === 'sea'
  if (!isOfSea || !flagged(judged.judgement.verdict)) return null
  if (!place || input.subject!.chosen || isCurated(place.layer) || isFamous(place)) return null
  const others = (input.subject!.ranked ?? []).filter((one) => one.place.id !== place.id).slice(0, mostTried)
  const fitting = others
    .map((one) => ({ ...input, subject: { ...input.subject!, place: one.place } }))
    .find((other) => judgeClaim(other).judgement.verdict === 'agrees')
  return fitting ? leftOpen(first, fitting) : null
}

/** "A lies 60 km from Y, B 95 km north": measured from Y; where only another reading would fit, nobody can tell. */
function perhapsFrom({ resolve }: Readings, input: JudgeInput): Reading | undefined {
  const { perhapsFrom: mentions = [], perhapsTurned } = input.claim
  const turned = perhapsTurned ? [{ ...input, subject: input.reference, reference: input.subject }] : []
  const others = mentions.map((mention) => ({ ...input, reference: resolve(mention) }))
  return [...others, ...turned]
    .filter(({ subject, reference }) => subject?.place?.id !== reference?.place?.id)
    .map((other) => ({ input: other, judged: judgeClaim(other) }))
    .find(({ judged }) => !flagged(judged.judgement.verdict))
}

/** Places of a name that are tried, in the order of their scores (chosen: of those behind, none was ever meant). */
const mostTried = 8
/** Odds, that the figure is wrong of the likeliest place, under which another that fits is taken, or at least named. */
const takenOdds = 0.02
const namedOdds = 1

interface Namesake {
  readonly input: JudgeInput
  readonly odds: number
}

/** The claim said of other places of the names in it, each with the odds against it. */
function namesakesOf({ input, judged }: Reading): readonly Namesake[] {
  const { quantity } = input.claim
  const metres = judged.judgement.measured?.metres
  if (!quantity || metres === undefined || input.claim.kind !== 'distance') return []
  const stated = (quantity.upper ?? quantity.value) * metresPer(quantity.unit)
  const behindBy = (resolution: Resolution | null) => {
    const [first, ...others] = (resolution?.status === 'resolved' && resolution.ranked?.slice(0, mostTried)) || []
    if (!first || isFamous(first.place)) return []
    return others.map(({ place, score, reasons }) => ({
      resolution: {
        ...resolution!,
        place,
        reasons,
        candidates: [first, ...others.filter((one) => one.place !== place)].slice(0, 5),
      },
      odds: oddsAgainstFitting(standing, first.score - score, stated, metres) * oddsOf(input.backing, first.place),
    }))
  }
  return [
    ...behindBy(input.subject).map(({ resolution, odds }) => ({ input: { ...input, subject: resolution }, odds })),
    ...behindBy(input.reference).map(({ resolution, odds }) => ({ input: { ...input, reference: resolution }, odds })),
  ]
}

/** Of a claim that does not fit: the place of its name that fits, where that is likelier than a wrong figure. */
function byNamesake(first: Reading): Reading {
  const { verdict, why } = first.judged.judgement
  if (!flagged(verdict) && why !== 'unknown-place') return first
  const [best] = namesakesOf(first)
    .filter(({ odds }) => odds < namedOdds)
    .map((one) => ({ ...one, judged: judgeClaim(one.input) }))
    .filter(({ judged }) => judged.judgement.verdict === 'agrees')
    .sort((a, b) => a.odds - b.odds)
  if (!best) return first
  return best.odds < takenOdds ? best : flagged(verdict) ? leftOpen(first, best.input) : first
}

/** Not flagged, nor so far off that nobody would read it so. */
const isOpen = ({ judged: { judgement } }: Reading): boolean =>
  !flagged(judgement.verdict) && !(judgement.why === 'unknown-place' && (judgement.measured?.metres ?? 0) > 0)

/** The reading without its flag: the other may be meant, and fits as far as can be told. */
function leftOpen({ input, judged }: Reading, other: JudgeInput): Reading {
  const place = [other.subject, other.reference].find(
    (resolution) => resolution !== input.subject && resolution !== input.reference,
  )?.place
  const open = place ? said('place.other-reading', { place: named(place) }) : said('place.no-reference')
  const message = [...judged.judgement.message, open] as const
  return {
    input,
    judged: {
      ...judged,
      judgement: { ...judged.judgement, verdict: 'undecided', why: 'ambiguous-place', message, fixes: [] },
    },
  }
}
