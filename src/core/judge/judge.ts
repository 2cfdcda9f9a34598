import type { Claim, Draft, Ground, Mention, Place, Resolution, Said, Span, TheatrePack, Verdict } from '../model.ts'
import { said } from '../model.ts'
import type { Backing } from './weigh/backing.ts'
import { judgeContainment } from './areas/containment.ts'
import { judgeDirection } from './distances/direction.ts'
import { countryAround } from './lines/country-around.ts'
import { judgeDistance } from './distances/distance.ts'
import type { Case, Judge, Judgement } from './judgement.ts'
import { flagged, judgement, notJudged } from './judgement.ts'
import { is } from '../../lang/engine/language.ts'
import { bare } from '../text/bare.ts'
import { judgeConsistency } from './findings/consistency.ts'
import { judgeImpossible } from './distances/impossible.ts'
import { isNearBorder } from './lines/near-border.ts'
import { qualifiersOf, wordIn } from './weigh/qualifiers.ts'
import { borderJudge, conversionJudge, forceJudge, frontJudge, rankAtHand, rarerJudge, voucherAtHand } from './rarer.ts'
import { wordsAt } from './findings/values.ts'

/** Of claims that need their places; those of rarer kinds are brought by files of their own (rarer.ts). */
const judges: Partial<Record<Claim['kind'], Judge>> = {
  distance: (input) => unlessOutside(input, judgeDistance(input)),
  direction: judgeDirection,
  containment: judgeContainment,
}

/** "8 km inside Syria": only of a place that lies there. */
function unlessOutside(input: Case, found: Judgement): Judgement {
  const isSaid = input.claim.relation === 'inside-border' && found.verdict !== 'disagrees'
  const inside = isSaid ? judgeContainment(input) : found
  return !isSaid || inside.verdict === 'agrees' ? found : inside
}

/** Of claims that the text alone decides. */
const judgesOfWords: Partial<Record<Claim['kind'], (draft: Draft, claim: Claim) => Judgement>> = {
  conversion: (draft, claim) => conversionJudge()?.(draft, claim) ?? notJudged,
  consistency: judgeConsistency,
}

const withoutReference: ReadonlySet<Claim['kind']> = new Set(['control', 'coordinates', 'area', 'consistency'])

/** "the border": that of the country around the subject. */
const isUnnamedLine = (reference: Claim['reference']): boolean =>
  reference?.form === 'line' && reference.name === '' && (reference.line === 'border' || reference.line === 'coast')

/** "12 km from the front line". */
const isFromFront = ({ kind, reference }: Claim): boolean =>
  kind === 'distance' && reference?.form === 'line' && reference.line === 'front'

/** Kinds whose claim stands without a reference place: the type of a place, the border of its own country. */
const needsReference = (claim: Claim): boolean => !isFromFront(claim) && needsPlace(claim)

const needsPlace = ({ kind, reference }: Claim): boolean =>
  !withoutReference.has(kind) &&
  !(kind === 'identity' && reference === null) &&
  !(kind === 'adjacency' && reference === null) &&
  !isUnnamedLine(reference)

const undecided = (why: Judgement['why'], message: Said): Judgement => judgement('undecided', message, { why })

/** Lake Chad, Baiji's refinery, but Krynky of "the village of Krynky". */
function nameOf({ language, tokens }: Draft, mention: Claim['subject']): string {
  const { name = '', text = '', types = [], firstToken = 0, lastToken = 0 } = mention ?? {}
  const written = bare(text, language)
  const isOf = tokens.slice(firstToken, lastToken).some((token) => is(token, 'genitive'))
  const isWhole = types.length > 0 && /^\p{Lu}/u.test(written) && !isOf
  return (isWhole && name !== '' ? written : name) || text
}

/** Why a mention leads to no place: in no gazetteer, in one but as something else, or no name at all. */
function unknownSaid(
  draft: Draft,
  mention: Mention,
  nowhere: 'place.unknown' | 'place.unknown-subject' = 'place.unknown',
) {
  const { name, matches } = mention
  if (name === '') return said('place.unnamed', { text: mention.text })
  const isHeld = matches.some(({ match }) => match !== 'variant')
  return isHeld
    ? said('place.none-fits', { name, text: mention.text })
    : said(nowhere, { name: nameOf(draft, mention) })
}

/** What stands in the way of judging, or null. */
function obstacle(
  draft: Draft,
  claim: Claim,
  subject: Resolution | null,
  reference: Resolution | null,
  second: Resolution | null,
): Judgement | null {
  if (needsReference(claim) && reference?.status === 'unknown')
    return undecided('unknown-place', unknownSaid(draft, claim.reference!))
  if (second?.status === 'unknown') return undecided('unknown-place', unknownSaid(draft, claim.second!))
  if (needsReference(claim) && !reference) return undecided('unknown-place', said('place.no-reference'))
  if (claim.subjectForm === 'moving') return undecided('moving-subject', said('place.moving'))
  if (claim.subjectForm === 'implicit' || !subject) return undecided('unknown-place', said('place.no-subject'))
  if (subject.status === 'moving') return undecided('moving-subject', said('place.moving'))
  if (subject.status === 'unknown')
    return undecided('unknown-place', unknownSaid(draft, claim.subject!, 'place.unknown-subject'))
  return null
}

export interface JudgeInput {
  readonly text: string
  readonly claim: Claim
  readonly subject: Resolution | null
  readonly reference: Resolution | null
  readonly second: Resolution | null
  readonly draft: Draft
  readonly ground: Ground
  readonly pack: TheatrePack | null
  readonly strict: boolean
  /** Other claims of the draft that vouch for its places. */
  readonly backing: Backing
}

/** A verdict for each place that a resolution allows. */
export interface Judged {
  readonly judgement: Judgement
  /** Place id -> verdict, for the candidates of an ambiguous subject and reference. */
  readonly byCandidate: ReadonlyMap<string, Verdict>
}

const placesOf = (resolution: Resolution | null): readonly (Place | null)[] =>
  resolution === null
    ? [null]
    : resolution.status === 'ambiguous'
      ? resolution.candidates.map((candidate) => candidate.place)
      : [resolution.place]

/** All fit, none fits, or some do: only the last leaves the claim open. */
function overCandidates(verdicts: readonly Verdict[], first: Judgement): Judgement {
  const counts = new Set(verdicts)
  if (counts.size === 1) return { ...first, message: [...first.message, said('place.all-same')] }
  const fitting = verdicts.filter((verdict) => verdict === 'agrees').length
  const count = verdicts.length
  const message = fitting === 0 ? said('place.none-of', { count }) : said('place.some-of', { fitting, count })
  return judgement('undecided', message, { why: 'ambiguous-place', measured: null })
}

/** What would be flagged, of a place that the words may leave out. */
function unlessLeftOut(claim: Claim, found: Judgement): Judgement {
  if (!claim.perhaps || !flagged(found.verdict)) return found
  const message = [said('place.left-out'), ...found.message] as const
  return { ...found, verdict: 'undecided', why: 'out-of-scope', message, fixes: [] }
}

/** Claims that words beside a name may say more than: of what a place is, or lies in, they are the claim itself. */
const mayBeQualified: ReadonlySet<Claim['kind']> = new Set(['distance', 'direction', 'between', 'adjacency'])

/** "60 km from the port of": the word that does not hold of the place, or that nothing can check; or null. */
function unvouchedIn(input: Case): Span | null {
  const { claim, draft } = input
  const said = [claim.subject, claim.reference, claim.second].some(
    (mention) => mention && (mention.land || qualifiersOf(draft, mention, claim).length > 0),
  )
  const isHeld = claim.kind === 'identity' && wordIn(draft, claim, 'compoundAdjective') !== undefined
  const isSaid = said || claim.owner || wordIn(draft, claim, 'inlandward') !== undefined
  return isHeld || (isSaid && mayBeQualified.has(claim.kind)) ? (voucherAtHand()?.(input) ?? null) : null
}

/** "a border town": whether its place lies near one. */
function isBorderTown({ draft, ground, subject }: Case, unchecked: Span): boolean {
  const isSaid = draft.language.lexicon.classesOf(wordsAt(draft.text, unchecked)).has('frontierNoun')
  return isSaid && isNearBorder(subject, ground)
}

/** No agreement where a word of the claim was not judged. */
function unlessUnchecked(input: Case, found: Judgement): Judgement {
  if (found.verdict !== 'agrees') return found
  const called = input.claim.called?.unchecked ?? null
  const isRead = called && (isBorderTown(input, called) || rankAtHand()?.(input, called))
  const unchecked = called && !isRead ? called : unvouchedIn(input)
  if (!unchecked) return found
  const message = [said('words.not-checked', { text: wordsAt(input.text, unchecked) }), ...found.message] as const
  return { ...found, verdict: 'undecided', why: 'not-understood', message }
}

/** Candidate id -> the best verdict of the pairs that it stands in. */
function verdictsByCandidate(judged: readonly JudgedPair[]): ReadonlyMap<string, Verdict> {
  const found = new Map<string, Verdict>()
  for (const {
    places,
    judgement: { verdict },
  } of judged) {
    for (const place of places) {
      const old = place && found.get(place.id)
      if (place && (!old || best.indexOf(verdict) < best.indexOf(old))) found.set(place.id, verdict)
    }
  }
  return found
}

const best: readonly Verdict[] = ['agrees', 'loose', 'undecided', 'disagrees']

interface JudgedPair {
  readonly places: readonly (Place | null)[]
  readonly judgement: Judgement
}

/** The claim with every combination of places that its names allow. */
function judgedPairs(input: JudgeInput, judge: Judge): readonly JudgedPair[] {
  const { claim, text, subject, reference, second, draft, ground, pack, strict, backing } = input
  const chosen = [subject, reference, second].flatMap((one) => (one?.chosen && one.place ? [one.place] : []))
  const shared = { text, claim, chosen, backing, draft, ground, pack, strict }
  const judged = (one: Place | null, other: Place | null, third: Place | null): JudgedPair => {
    const of: Case = { ...shared, subject: one!, reference: other, second: third }
    return { places: [one, other, third], judgement: unlessUnchecked(of, unlessLeftOut(claim, judge(of))) }
  }
  return placesOf(subject).flatMap((one) =>
    placesOf(reference).flatMap((named) =>
      placesOf(second).map((third) => {
        const others = named || !isUnnamedLine(claim.reference) ? [named] : linesAbout(claim, one!, ground)
        return bestOf(others.map((other) => judged(one, other, third)))
      }),
    ),
  )
}

const bestOf = (judged: readonly JudgedPair[]): JudgedPair =>
  judged.toSorted((a, b) => best.indexOf(a.judgement.verdict) - best.indexOf(b.judgement.verdict))[0]!

/** Whose line "the border" or "the coast" may be: of the country around a place; a coast of a country beside it, too. */
function linesAbout({ reference }: Claim, place: Place, ground: Ground): readonly (Place | null)[] {
  const own = countryAround(place, ground)
  const ids = reference?.line === 'coast' && own?.outline ? (ground.outlines.neighbours?.(own.outline) ?? []) : []
  const beside = ids.filter((id) => ground.outlines.get(id.replace('country:', 'coast:')))
  return [own, ...beside.flatMap((id) => ground.gazetteer.get(id) ?? [])]
}

/** Words in the middle of a claim that no class holds, or that take it back: they may change what is claimed. */
function notUnderstood(text: string, { unread, unasserted }: Claim): Judgement | null {
  if (unasserted) return undecided('not-asserted', said('words.not-asserted', { text: wordsAt(text, unasserted) }))
  return unread ? undecided('not-understood', said('words.not-understood', { text: wordsAt(text, unread) })) : null
}

/** A force on the move, from a place that is known: by what is on record of that day; null for any other claim. */
function judgedForce({ text, claim, subject, reference, draft, ground, pack }: JudgeInput): Judgement | null {
  const moves = claim.subjectForm === 'moving' || subject?.status === 'moving'
  const place = reference?.status === 'resolved' ? reference.place : null
  if (!moves || !place || (claim.kind !== 'distance' && claim.relation !== 'at-edge')) return null
  const judge = forceJudge()
  return judge ? judge({ text, claim, draft, ground, pack, reference: place }) : notJudged
}

/** Judges one claim against the ground; an ambiguous name is judged for each candidate. */
export function judgeClaim(input: JudgeInput): Judged {
  const byWhole = judgedWhole(input)
  if (byWhole) return { judgement: byWhole, byCandidate: new Map() }
  const { claim } = input
  const judge = isFromFront(claim) ? frontJudge() : (judges[claim.kind] ?? rarerJudge(claim.kind))
  if (!judge) return { judgement: notJudged, byCandidate: new Map() }
  const judged = judgedPairs(input, judge)
  const first = judged[0]!.judgement
  if (judged.length === 1) return { judgement: first, byCandidate: new Map() }
  const verdicts = judged.map((one) => one.judgement.verdict)
  return { judgement: overCandidates(verdicts, first), byCandidate: verdictsByCandidate(judged) }
}

/** What is not judged place by place: claims by their words alone, of two sides, of forces; and what stops a judge. */
function judgedWhole(input: JudgeInput): Judgement | null {
  const { claim, text, subject, reference, second, draft } = input
  const ofWords = claim.coordinates?.fault ? judgeImpossible : judgesOfWords[claim.kind]
  if (ofWords) return ofWords(draft, claim)
  const unread = notUnderstood(text, claim)
  if (unread) return unread
  const isOfTwo = claim.subject?.sides !== undefined && claim.reference === claim.subject
  const ofTwo = isOfTwo ? borderJudge()?.(input) : null
  return ofTwo ?? judgedForce(input) ?? obstacle(draft, claim, subject, reference, second)
}
