import type { Claim, Draft, Ground, Place, Resolution, TheatrePack, Verdict } from '../model.ts'
import { judgeAdjacency } from './adjacency.ts'
import { judgeArea } from './area.ts'
import { judgeBetween } from './between.ts'
import { judgeConsistency } from './consistency.ts'
import { judgeContainment } from './containment.ts'
import { judgeControl } from './control.ts'
import { judgeConversion } from './conversion.ts'
import { judgeCoordinates } from './coordinates.ts'
import { judgeDirection } from './direction.ts'
import { countryAround } from './country-around.ts'
import { judgeDistance } from './distance.ts'
import { judgeIdentity } from './identity.ts'
import type { Case, Judgement } from './judgement.ts'
import { judgement } from './judgement.ts'

type Judge = (input: Case) => Judgement

const judges: Partial<Record<Claim['kind'], Judge>> = {
  distance: judgeDistance, direction: judgeDirection, containment: judgeContainment, adjacency: judgeAdjacency, identity: judgeIdentity,
  area: judgeArea, between: judgeBetween, control: judgeControl, coordinates: judgeCoordinates,
}

const withoutReference: ReadonlySet<Claim['kind']> = new Set(['control', 'coordinates', 'area', 'consistency'])

/** "the border": that of the country around the subject. */
const isUnnamedLine = (reference: Claim['reference']): boolean => reference?.form === 'line' && reference.name === ''

/** Kinds whose claim stands without a reference place: the type of a place, the border of its own country. */
const needsReference = ({ kind, reference }: Claim): boolean =>
  !withoutReference.has(kind) && !(kind === 'identity' && reference === null) &&
  !(kind === 'adjacency' && reference === null) && !isUnnamedLine(reference)

const undecided = (why: Judgement['why'], message: string): Judgement => judgement('undecided', message, { why })

/** What stands in the way of judging, or null. */
function obstacle(claim: Claim, subject: Resolution | null, reference: Resolution | null, second: Resolution | null): Judgement | null {
  const nameOf = (mention: Claim['subject']): string => `“${mention?.name || mention?.text || ''}”`
  if (needsReference(claim) && reference?.status === 'unknown') return undecided('unknown-place', `${nameOf(claim.reference)} is in no gazetteer at hand.`)
  if (second?.status === 'unknown') return undecided('unknown-place', `${nameOf(claim.second)} is in no gazetteer at hand.`)
  if (needsReference(claim) && !reference) return undecided('unknown-place', 'The text does not say from where.')
  if (claim.subjectForm === 'moving') return undecided('moving-subject', 'A force on the move: the map shows where this puts it.')
  if (claim.subjectForm === 'implicit' || !subject) return undecided('unknown-place', 'The text names no place for this; the map shows where it would lie.')
  if (subject.status === 'moving') return undecided('moving-subject', 'A force on the move: the map shows where this puts it.')
  if (subject.status === 'unknown') return undecided('unknown-place', `${nameOf(claim.subject)} is in no gazetteer at hand; the map shows where the text puts it.`)
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
}

/** A verdict for each place that a resolution allows. */
export interface Judged {
  readonly judgement: Judgement
  /** Place id -> verdict, for the candidates of an ambiguous subject and reference. */
  readonly byCandidate: ReadonlyMap<string, Verdict>
}

const placesOf = (resolution: Resolution | null): readonly (Place | null)[] =>
  resolution === null ? [null]
    : resolution.status === 'ambiguous' ? resolution.candidates.map((candidate) => candidate.place)
      : [resolution.place]

/** All fit, none fits, or some do: only the last leaves the claim open. */
function overCandidates(verdicts: readonly Verdict[], first: Judgement): Judgement {
  const counts = new Set(verdicts)
  const inWords = counts.size === 1 ? 'All places' : 'Some places'
  if (counts.size === 1) return { ...first, message: `${inWords} of that name give the same: ${first.message}` }
  const fitting = verdicts.filter((verdict) => verdict === 'agrees').length
  const message = fitting === 0 ? `None of the ${verdicts.length} places of that name fits.` : `${fitting} of ${verdicts.length} places of that name fit; say which is meant.`
  return judgement('undecided', message, { why: 'ambiguous-place', measured: null })
}

/** Judges one claim against the ground; an ambiguous name is judged for each candidate. */
export function judgeClaim(input: JudgeInput): Judged {
  const { claim, text, subject, reference, second, draft, ground, pack, strict } = input
  const none: ReadonlyMap<string, Verdict> = new Map()
  if (claim.kind === 'conversion') return { judgement: judgeConversion(text, claim), byCandidate: none }
  if (claim.kind === 'consistency') return { judgement: judgeConsistency(text, claim), byCandidate: none }
  const stopped = obstacle(claim, subject, reference, second)
  const judge = judges[claim.kind]
  if (stopped || !judge) return { judgement: stopped ?? undecided('out-of-scope', 'This kind of claim is not judged.'), byCandidate: none }
  const lineOf = (place: Place | null) => (place && isUnnamedLine(claim.reference) ? countryAround(place, ground) : null)
  const cases = placesOf(subject).flatMap((one) => placesOf(reference).flatMap((other) =>
    placesOf(second).map((third) => ({ subject: one!, reference: other ?? lineOf(one), second: third }))))
  const judged = cases.map((pair) => ({ ...pair, judgement: judge({ text, claim, ...pair, draft, ground, pack, strict }) }))
  if (judged.length === 1) return { judgement: judged[0]!.judgement, byCandidate: none }
  const byCandidate = new Map<string, Verdict>()
  const best: readonly Verdict[] = ['agrees', 'loose', 'undecided', 'disagrees']
  for (const { subject: one, reference: other, second: third, judgement: found } of judged) {
    for (const place of [one, other, third]) {
      const old = place && byCandidate.get(place.id)
      if (place && (old === undefined || best.indexOf(found.verdict) < best.indexOf(old!))) byCandidate.set(place.id, found.verdict)
    }
  }
  return { judgement: overCandidates(judged.map((one) => one.judgement.verdict), judged[0]!.judgement), byCandidate }
}
