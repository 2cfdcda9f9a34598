/** Who a claim is about: chosen by fitted weights among the places and forces in its reach, and nothing at all. */
import type { Claim, CompassWord, Mention } from '../model.ts'
import type { Candidate, Scored } from '../mention/choice.ts'
import { nearLeader, ranked } from '../mention/choice.ts'
import { isNationalCapital } from '../mention/evidence.ts'
import { mentionsBefore } from '../mention/sentence-subject.ts'
import { subjectWeights } from '../mention/weights.ts'
import type { ClaimContext } from './context.ts'
import type { Hints, Scene } from './subject/features.ts'
import {
  featuresOf,
  featuresOfMove,
  featuresOfNone,
  followsClause,
  hasOwnNoun,
  hasOwnPlace,
  headsClause,
  isBehindVerb,
  isGapped,
  isNewSite,
  isOneOfTwo,
  isOutOfReach,
  opensClause,
  sceneOf,
} from './subject/features.ts'
import { listedWith, onlyAreas } from './refine/lists/listed.ts'
import { isComingFrom, isElsewhere, isEndOfWay, isWayTo } from './subject/elsewhere.ts'
import { isEndOfPair, mayLie } from './subject/lying.ts'
import { isObjectBefore } from './subject/object.ts'
import { cellBefore, forceBefore, labelBefore } from './subject/reach.ts'
import { isOfSeveral } from './subject/several.ts'

export type Subject = Pick<Claim, 'subject' | 'subjectForm' | 'mayBe' | 'perhapsTurned'>

export const implicit: Subject = { subject: null, subjectForm: 'implicit' }

/** Mentions before a claim that it may be about: keeps the whole linear. */
const mostCandidates = 10

/** What a claim may be about, nearest first: what precedes it in its sentence, and what follows where it opens a clause. */
function mentionsInReach(scene: Scene): readonly Mention[] {
  const { context, sentence, start, hints, copular, first } = scene
  const last = mentionsBefore(context.mentions, start)
  const before = context.mentions
    .slice(Math.max(0, last - mostCandidates), last)
    .filter(({ firstToken, lastToken }) => firstToken >= sentence.firstToken && lastToken <= start)
    .reverse()
  const far = [hints.shared?.subject, copular, first].filter(
    (one): one is Mention => one !== null && one !== undefined && one.lastToken <= start,
  )
  const behind = hints.behind ? [hints.behind] : []
  return [...new Set([...before, ...far, ...behind])].filter(
    (one) =>
      mayLie(context, one, sentence) &&
      (one === hints.shared?.subject || !isElsewhere(context, one, start, sentence)) &&
      !isOutOfReach(scene, one),
  )
}

const subjectFrom = (mention: Mention): Subject => ({
  subject: mention,
  subjectForm: mention.form === 'force' ? 'moving' : 'place',
})

/** Nothing that the words name, as the claim before where this one goes on with it. */
const absent = ({ shared }: Hints): Subject => (shared && shared.subject === null ? shared : implicit)

/** Every reading of who a claim is about that starts at token `start`, with what speaks for each. */
function candidatesOf(scene: Scene): readonly Candidate<Subject>[] {
  const { context, sentence, start, moves, hints } = scene
  const named = mentionsInReach(scene).map((mention, back) => ({
    of: subjectFrom(mention),
    features: featuresOf(scene, mention, back),
  }))
  const force = moves ? forceBefore(context, start, sentence) : null
  const isNamed = force !== null && named.some(({ of }) => of.subject === force)
  const move: Subject = { subject: force, subjectForm: 'moving' }
  return [
    ...named,
    { of: absent(hints), features: featuresOfNone(scene) },
    ...(moves && !isNamed ? [{ of: move, features: featuresOfMove(scene) }] : []),
  ]
}

/** "X, northeast of Y and 25 km from Z": the direction that the figure is said beside; the two share their subject. */
function joinedSide({ context, near, step, start }: Scene): CompassWord | null {
  if (!near || step.at !== start - 2 || !context.is(start - 1, 'conjunction')) return null
  return context.is(near.firstToken - 1, 'genitive') ? context.compassOver(near.firstToken - 2) : null
}

/** "Popayan, | its capital, | is 110 km south": the name that a description between commas only describes. */
function namedBefore(context: ClaimContext, described: Mention | null): Mention | null {
  if (described?.form !== 'description' || !context.is(described.lastToken, 'comma')) return null
  if (!context.is(described.firstToken - 1, 'comma')) return null
  const named = context.mentionOver(described.firstToken - 2)
  return named?.form === 'name' && named.lastToken === described.firstToken - 1 ? named : null
}

/** "Kidal, northern Mali, | 280 km north of Gao": the place that an area in apposition only locates; null for any other. */
function locatedBy(context: ClaimContext, area: Mention | null): Mention | null {
  if (!area || !(onlyAreas(area) || context.compassOver(area.firstToken - 1))) return null
  const place = context.mentions[area.index - 1]
  if (place?.form !== 'name' || onlyAreas(place) || !context.is(place.lastToken, 'comma')) return null
  for (let at = place.lastToken + 1; at < area.firstToken; at++)
    if (!context.compassOver(at) && !context.isAny(at, 'definite', 'areaEpithet')) return null
  return place
}

/** "the Rawda village in | Bir al-Abd, 40 km from": the place that lies there may be meant as well; null for any other. */
function liesIn(context: ClaimContext, { subject }: Subject): Mention | null {
  const isIn = subject?.form === 'name' && context.is(subject.firstToken - 1, 'locative')
  const inner = isIn ? context.mentionOver(subject.firstToken - 2) : null
  return inner?.form === 'name' && inner.types.length > 0 && !onlyAreas(inner) ? inner : null
}

/** "Egyptian Christians in | Sirte, 450 km east of": what no gazetteer has may be people, who are where the town lies. */
function aroundStranger(context: ClaimContext, { subject }: Subject): Mention | null {
  const isStranger = subject?.form === 'name' && subject.matches.length + subject.types.length === 0
  const town = isStranger && context.is(subject.lastToken, 'inner') ? context.mentionOver(subject.lastToken + 1) : null
  const isTown = town?.form === 'name' && town.matches.length > 0 && !onlyAreas(town)
  return isTown && context.isAny(town.lastToken, 'comma', 'open', 'dash') ? town : null
}

/** "A, B and C are": said of each, so that none is meant instead of another. */
function besideIt({ context, start }: Scene, { subject }: Subject): readonly (Mention | null)[] {
  const listed = subject ? listedWith(context, subject, start) : null
  return listed?.said ? listed.others : []
}

/** The leader with what may be meant as well: another place, or none at all. */
function chosen(scene: Scene, [leader, ...others]: readonly Scored<Subject>[]): Subject {
  const { context, explained } = scene
  const { of } = leader!
  const near = nearLeader([leader!, ...others]).map((other) => other.of.subject)
  const onWay = of.subject !== null && isEndOfWay(context, of.subject) ? [null] : []
  const apposed = explained && of.subject !== null && explained !== of.subject ? [explained] : []
  const beside = besideIt(scene, of)
  const mayBe = [...new Set([...near, ...apposed, ...onWay])].filter((one) => !beside.includes(one))
  return of.subjectForm === 'place' && mayBe.length > 0 ? { ...of, mayBe } : of
}

/** What only one thing can be said of: "; Y, 45 km to the west", "as did Y, 40 km from", "near Z, 40 km from". */
const isOfOwnClause = (scene: Scene, near: Mention): boolean =>
  isGapped(scene, near) ||
  opensClause(scene, near) ||
  followsClause(scene, near) ||
  isBehindVerb(scene, near) ||
  isOneOfTwo(scene, near) ||
  isObjectBefore(scene, near) ||
  isOfSeveral(scene, near) ||
  ((headsClause(scene, near) || isNewSite(scene, near)) && mayLie(scene.context, near, scene.sentence))

/** Names looked at between a verb and a claim: "as did | Y, in southern Z, | 40 km from". */
const namesBack = 3

/** "as was Y, in the south, 40 km from": the subject behind its verb, over phrases that say where it lies. */
function behindItsVerb(scene: Scene): Mention | null {
  const { context, sentence, start } = scene
  const last = mentionsBefore(context.mentions, start)
  const names = context.mentions
    .slice(Math.max(0, last - namesBack), last)
    .filter(({ form, firstToken }) => form === 'name' && firstToken > sentence.firstToken)
  const found = names.findLast((name) => isBehindVerb(scene, name))
  // "as was U.S. 50 west of" is of a road.
  if (!found || !context.isAny(found.lastToken, 'comma', 'open', 'dash')) return null
  for (let at = found.lastToken; at < start; at++)
    if (context.isAny(at, 'copula', 'posture', 'ability', 'conjunction', 'semicolon', 'relative')) return null
  return found
}

/** "Reporters near | Kyiv, 30 km from Bucha": nobody locates a capital so, but somebody who is near it. */
const isOnlyNear = ({ context, step }: Scene, { firstToken, form, matches }: Mention): boolean =>
  form === 'name' &&
  step.sawComma &&
  !step.sawVerb &&
  context.is(firstToken - 1, 'vicinity') &&
  matches.some(({ place }) => isNationalCapital(place))

/** Whether the clause of the claim has the place before it as its own. */
const isOwnOf = (scene: Scene, near: Mention): boolean =>
  !isEndOfPair(scene.context, near) && (hasOwnPlace(scene, near) || isOfOwnClause(scene, near))

/** What leaves nothing to choose: a clause that the claim opens, a noun of its own before its verb, a name in brackets. */
function settledBy(scene: Scene): Subject | null {
  const { hints, near, step } = scene
  if (hints.shared) return null
  if (near && isComingFrom(scene, near)) return { ...subjectFrom(near), perhapsTurned: true }
  if (hints.behind !== undefined) return hints.behind ? subjectFrom(hints.behind) : implicit
  if (near && (step.isBracketed || isOwnOf(scene, near))) return subjectFrom(near)
  if (hasOwnNoun(scene) || (near && isOnlyNear(scene, near))) return implicit
  if (near && isWayTo(scene, near)) return subjectFrom(near)
  const inverted = behindItsVerb(scene)
  return inverted && subjectFrom(inverted)
}

/** The subject of the claim whose words start at token `start`. */
export function subjectOf(context: ClaimContext, start: number, hints: Hints = {}): Subject {
  const sentence = context.sentenceOf(start)
  const label = labelBefore(context, start, sentence) ?? cellBefore(context, start, sentence)
  if (label && !hints.shared) return subjectFrom(label)
  const scene = sceneOf(context, start, hints)
  const joined = hints.shared ? null : joinedSide(scene)
  if (joined && joined.firstToken < start) return subjectOf(context, joined.firstToken)
  const settled = settledBy(scene)
  if (settled) {
    context.tracer?.step(start, 'subject', 'settled', settled.subject?.text ?? `(${settled.subjectForm})`)
    return settled
  }
  const scored = ranked(subjectWeights, candidatesOf(scene))
  context.tracer?.choice(start, 'subject', scored, ({ subject, subjectForm }) => subject?.text ?? `(${subjectForm})`)
  const found = chosen(scene, scored)
  const located = locatedBy(context, found.subject) ?? namedBefore(context, found.subject)
  return located ? subjectFrom(located) : withInner(context, found)
}

/** "the camp in X, 20 km from", "Christians in X, 20 km from": both may be meant. */
function withInner(context: ClaimContext, found: Subject): Subject {
  const town = aroundStranger(context, found)
  if (town) return { ...found, subject: town, mayBe: [...(found.mayBe ?? []), found.subject] }
  const inner = liesIn(context, found)
  return inner && !found.mayBe?.includes(inner) ? { ...found, mayBe: [...(found.mayBe ?? []), inner] } : found
}
