/** "in Hama province", "the province of Raqqa, Syria", "Akuressa, in Matara district": the area that a place lies in. */
import type { Claim, CompassWord, Frame, Mention } from '../../model.ts'
import { captured, keptAs, type FrameMatch } from '../../../lang/engine/frame.ts'
import type { ClaimRule } from '../claim.ts'
import { claimOf, spanOfTokens } from '../claim.ts'
import type { ClaimContext } from '../context.ts'
import { copularSubject } from '../copular.ts'
import { firstFrameAt } from '../frames.ts'
import { apposedBefore } from '../refine/apposed-before.ts'
import { isSettlement } from '../../mention/type-words.ts'
import { mayLieIn, namesArea } from '../refine/areas.ts'
import { claimedBefore } from '../refine/claimed-before.ts'
import { claimAlso, listedWith, walk } from '../refine/lists/listed.ts'
import { spanWith } from '../refine/spans.ts'
import { unrealInClause } from '../refine/truth/unreal.ts'
import { governing } from '../setting.ts'
import { isPlainWord } from '../slots.ts'
import { subjectOf } from '../subject.ts'
import { isEndOfPair } from '../subject/lying.ts'
import { isWater } from '../waters.ts'

/** Where the words stand that say it: the preposition, and the verb or noun before it. */
interface Said {
  readonly context: ClaimContext
  readonly match: FrameMatch
  readonly area: Mention
  /** Token of the preposition, or of the comma of an apposition. */
  readonly at: number
}

/** Tokens between what is said to be a kind of place and its area. */
const longestPhrase = 12

const isPlace = (mention: Mention | null): mention is Mention =>
  mention !== null && (mention.form === 'name' || mention.form === 'description' || mention.form === 'pronoun')

/** A name that no gazetteer has and no type word makes a place. */
const isStranger = ({ form, types, matches }: Mention): boolean =>
  form === 'name' && types.length + matches.length === 0

function veto({ context, at }: Said, name: string, text: string): null {
  context.tracer?.step(at, 'veto', name, text)
  return null
}

/** "South West Cyprus": what looks like an area is the first part of a longer name. */
function goesOn(context: ClaimContext, area: Mention): boolean {
  const next = context.draft.tokens[area.lastToken]
  const isPart =
    next?.kind === 'word' && next.capital && next.spaced && context.mentionOver(area.lastToken)?.form === 'name'
  if (isPart) context.tracer?.step(area.firstToken, 'veto', 'longer-name', 'the name goes on')
  return isPart
}

/** What is said to lie there, and what may be meant as well. */
interface Placed {
  readonly subject: Mention
  readonly mayBe?: Claim['mayBe']
}

const only = (subject: Mention | null): Placed | null => subject && { subject }

/** "Kupiansk, on the Oskil River in Kharkiv": the place on the river lies there, which the river only passes. */
function onWater(context: ClaimContext, water: Mention): Placed | null {
  context.tracer?.step(water.firstToken, 'refiner', 'on-water', 'what stands on the water is said to lie there')
  const { subject, subjectForm, mayBe = [] } = subjectOf(context, water.lastToken)
  return subjectForm === 'place' && subject !== water && isPlace(subject) ? { subject, mayBe } : null
}

/** "in Paris, in the Netherlands and in Rome": one place beside the other. */
const isEnumerated = ({ context, area }: Said, inner: Mention): boolean =>
  context.is(inner.firstToken - 1, 'inner') &&
  context.isAny(area.lastToken, 'conjunction', 'disjunction') &&
  context.is(area.lastToken + 1, 'inner')

/** "in | Kefraya", "the villages of Foua and | Kefraya": where a name stands, it is one of a place. */
function isPlaced(context: ClaimContext, inner: Mention): boolean {
  const first = walk(context, inner, -1).found.at(-1) ?? inner
  const isOfPlaces = first !== inner && (first.types.some(isSettlement) || context.is(first.firstToken - 1, 'genitive'))
  return context.isAny(inner.firstToken - 1, 'inner', 'vicinity') || isOfPlaces
}

/** "A in B". */
function beside(said: Said, inner: Mention): Placed | null {
  if (isEnumerated(said, inner)) return veto(said, 'enumeration', 'one place beside the other')
  if (isWater(inner)) return onWater(said.context, inner)
  return isStranger(inner) && !isPlaced(said.context, inner)
    ? veto(said, 'stranger', `“${inner.name}” may be no place`)
    : { subject: inner }
}

/** What is said to lie there, unless a word between the two takes that back: "Raqqa is no city in Iraq". */
function asFact(said: Said, subject: Mention): Mention | null {
  const word = unrealInClause(said.context, subject.lastToken, said.at)
  return word === null ? subject : veto(said, 'unreal', `“${said.context.lower(word)}”: not told as a fact`)
}

/** "A is located in B": the subject of the verb; only places are said to be situated somewhere. */
function ofClause(said: Said): Placed | null {
  const verb = keptAs(said.match, 'verb')!.first
  const { subject, subjectForm, mayBe = [] } = subjectOf(said.context, verb)
  if (subjectForm !== 'place' || !isPlace(subject)) return null
  const isOfPlaces = said.context.isAny(verb, 'lyingVerb', 'posture') || !isStranger(subject)
  if (!isOfPlaces) return veto(said, 'stranger', `“${subject.name}” may be no place`)
  return asFact(said, subject) && { subject, mayBe }
}

/** "Raqqa is a city in Syria", "Raqqa, a city in Syria": what the sentence is about, or what the noun explains. */
function ofSentence(said: Said): Mention | null {
  const { context, area, at } = said
  const sentence = context.sentenceOf(area.firstToken)
  const noun = keptAs(said.match, 'noun')?.first ?? at - 1
  const subject = apposedBefore(context, noun, sentence) ?? copularSubject(context, sentence, at)
  if (!isPlace(subject) || at - subject.lastToken > longestPhrase) return null
  return asFact(said, subject)
}

/** "30 km away in B", "A and C, some 30 km apart in B": what the words right before measure. */
function behindClaim({ context, at }: Said, before: readonly Claim[]): Placed | null {
  const claim = claimedBefore(context, before, at)
  const isApart = claim?.kind === 'distance' && !context.mentionOver(at - 1)
  return isApart && isPlace(claim.subject) ? { subject: claim.subject, mayBe: claim.mayBe } : null
}

function subjectIn(said: Said, before: readonly Claim[]): Placed | null {
  const { frame } = said.match
  if (frame.means?.['subject'] === 'claimed') return behindClaim(said, before)
  const named = captured<Mention>(said.match, 'subject')
  if (frame.means?.['subject'] === 'clause') return ofClause(said)
  if (frame.means?.['subject'] === 'sentence') return only(ofSentence(said))
  return named && frame.means?.['subject'] !== 'apposed' ? beside(said, named) : only(named)
}

/** "Syria's | far north". */
const sideOfOwner = (context: ClaimContext, { possessive, lastToken }: Mention): CompassWord | null =>
  possessive ? context.compassOver(context.is(lastToken, 'emphasis') ? lastToken + 1 : lastToken) : null

/** "in Russia's | hands": what an owner has is no part of its land, unless it is a side, an edge or a kind of place. */
function isOwnedThing({ context, area }: Said): boolean {
  const next = area.lastToken
  if (!area.possessive || !isPlainWord(context, next) || sideOfOwner(context, area)) return false
  return !context.isAny(next, 'core', 'edge', 'feature', 'sideNoun', 'quality', 'areaEpithet')
}

/**
 * "South of Damascus, in Daraa", "a doctor from Homs, in Germany": another thing may lie there than the place that says
 * from where or after what; and "he left Kyiv, in Poland he rested" begins anew.
 */
function mayBeOfOther({ context, area, at }: Said, inner: Mention): boolean {
  if (inner.form !== 'name' || !context.is(at, 'inner')) return false
  const { at: before } = governing(context, inner, context.sentenceOf(inner.firstToken))
  const isMeasured = context.is(before, 'genitive') && context.compassOver(before - 1) !== null
  const isUnder = isMeasured || context.isAny(before, 'origin', 'laterThan', 'earlierThan')
  return (
    isUnder ||
    (context.is(at - 1, 'comma') && (context.is(area.lastToken, 'anyone') || endsWay(context, inner, before, area)))
  )
}

/** "on the road from Kyiv to Rivne, in Zhytomyr, a bus burned": the town on the way, where the area bears a town's name. */
function endsWay(context: ClaimContext, inner: Mention, before: number, area: Mention): boolean {
  const start = context.is(before, 'goal') ? context.mentionOver(before - 1) : null
  const isFrom = start !== null && context.is(start.firstToken - 1, 'origin')
  return (isFrom || isEndOfPair(context, inner)) && area.matches.some(({ place }) => isSettlement(place.type))
}

interface Side extends Pick<Claim, 'compass' | 'middle'> {
  readonly last: number
  /** "in southern | Afghanistan's | Helmand province": whose part it is, where that is not the area's. */
  readonly owner?: Mention | null
}

/** Which part of the area is said: "in the north of | Syria", "in | the centre of Syria", "in Syria's | far north". */
function sideOf({ context, area, at }: Said): Side {
  const behind = sideOfOwner(context, area)
  if (behind) return { compass: behind, last: behind.lastToken }
  for (let token = at + 1; token < area.lastToken - 1; token++) {
    const compass = token < area.firstToken ? context.compassOver(token) : null
    const last = area.lastToken
    if (compass) return { compass, last, owner: ownerBehind(context, compass.lastToken, area) }
    const isOfName = token >= area.firstToken && context.draft.tokens[token]!.capital
    if (!isOfName && context.isAny(token, 'middlePart', 'centreNoun')) {
      const middle = spanOfTokens(context, token, token + 1)
      return { compass: null, middle, last, owner: ownerBehind(context, token + 1, area) }
    }
  }
  return { compass: null, last: area.lastToken }
}

/** "southern | Afghanistan's", before the area that it owns. */
function ownerBehind(context: ClaimContext, at: number, area: Mention): Mention | null {
  const owner = context.mentionOver(at)
  return owner !== area && owner?.possessive && namesArea(owner) ? owner : null
}

/** "in southern Afghanistan's Helmand province" says that the place lies in that part of the country, and in the province. */
function ofOwner({ context, at }: Said, { owner, ...side }: Side, claim: Claim): readonly Claim[] {
  const { subject, reference } = claim
  if (!owner || !subject || !reference) return [claim]
  const own = spanOfTokens(context, reference.firstToken, side.last)
  const part = spanWith(context, subject, at, owner.lastToken)
  return [
    { ...claim, ...part, reference: owner },
    { ...claim, ...own, compass: null, middle: null },
  ]
}

const isState = ({ types, matches }: Mention): boolean =>
  types.length === 0 && matches.some(({ place, use }) => place.type === 'country' && use !== 'demonym')

/** "Kosovo, in Greece,": one country said to lie in another, and not "in Syria, in Iraq and in Yemen". */
function isStateInState({ context, match, area, at }: Said, inner: Mention): boolean {
  if (!isState(inner) || !isState(area) || inner.name === area.name) return false
  const isUnder = context.isAny(inner.firstToken - 1, 'boundary', 'genitive', 'origin', 'goal', 'placing', 'inner')
  const isSaid = context.is(at - 1, 'comma') || keptAs(match, 'verb') !== null
  const { lastToken } = context.sentenceOf(area.firstToken)
  const next = area.lastToken
  const closes =
    next >= lastToken ||
    context.isAny(next, 'stop', 'close') ||
    (context.is(next, 'comma') && !context.isAny(next + 1, 'conjunction', 'inner', 'disjunction'))
  return isSaid && !isUnder && closes
}

interface Inside {
  readonly mention: Mention | null
  /** The words may say it of another place. */
  readonly perhaps: boolean
  /** That other place. */
  readonly other?: Mention | null
}

/**
 * "X, 60 km north of Milan, in the Province of Varese": X lies there, where Milan was only measured from. Without the
 * comma Milan may be meant.
 */
function measuredSubject({ context, match, area, at }: Said, inner: Mention, before: readonly Claim[]): Inside {
  const claim = before.find(
    ({ reference, kind, to }) =>
      reference === inner && (kind === 'distance' || kind === 'direction') && to <= area.from,
  )
  // "west of Pokrovsk, a city in": said of Pokrovsk.
  const isExplained = match.frame.means?.['subject'] === 'sentence'
  if (!claim || isExplained || !context.is(at, 'inner')) return { mention: inner, perhaps: false }
  const isApart = context.is(at - 1, 'comma')
  context.tracer?.step(at, 'refiner', 'measured-from', 'the place before it was only measured from')
  return { mention: claim.subject, perhaps: !isApart, ...(isApart ? {} : { other: inner }) }
}

function claimAt(
  context: ClaimContext,
  area: Mention,
  before: readonly Claim[],
  frames: readonly Frame[] = context.draft.language.framesOf('containment'),
): readonly Claim[] {
  const match = firstFrameAt(context, frames, area.firstToken)
  const behind = match && (captured<Mention>(match, 'subject')?.firstToken ?? 0) >= area.lastToken
  if (!match || (!behind && goesOn(context, area))) return []
  const said: Said = { context, match, area, at: keptAs(match, 'link')?.first ?? area.lastToken }
  if (isOwnedThing(said)) return veto(said, 'owned', 'what an owner has') ?? []
  const placed = subjectIn(said, before)
  // "Strikes | in Raqqa province, town of Tabqa": a word that is no place hides no other reading.
  const hides = !placed && captured<Mention>(match, 'subject')
  if (hides && isStranger(hides)) return claimAt(context, area, before, frames.slice(frames.indexOf(match.frame) + 1))
  if (!placed) return []
  const { mention: inner, perhaps, other } = measuredSubject(said, placed.subject, before)
  if (!inner || inner === area) return []
  if (!mayLieIn(inner, area) && !isStateInState(said, inner))
    return veto(said, 'too-large', `“${inner.name}” is too large to lie there`) ?? []
  const side = sideOf(said)
  const isOther = mayBeOfOther(said, inner) || match.frame.means?.['perhaps'] === 'other'
  const others = othersOf(said, inner)
  const mayBe = inner === placed.subject ? placed.mayBe?.filter((one) => !one || !others.includes(one)) : null
  const parts = {
    subject: inner,
    ...(mayBe ? { mayBe } : {}),
    ...(other ? { mayBe: [other] } : {}),
    reference: area,
    relation: 'in',
    compass: side.compass,
    middle: side.middle ?? null,
    perhaps: perhaps || isOther,
    frame: match.frame.id,
  }
  const span = behind
    ? spanOfTokens(context, area.firstToken, inner.lastToken)
    : spanWith(context, inner, said.at, side.last)
  const claims = ofOwner(said, side, claimOf('containment', span, parts))
  if (match.frame.means?.['subject'] === 'list' && others.length === 0) return []
  const also = (perhaps: Partial<Claim>) => (one: Mention) =>
    mayLieIn(one, area) ? claims.map((claim) => claimAlso(claim, one, { subject: one, ...perhaps })) : []
  return [...others.flatMap(also({})), ...sharersOf(said, inner).flatMap(also({ perhaps: true })), ...claims]
}

/** "A, B and C, all in", "A and B, towns in", "A and B lie in": the places beside one that it is said of as well. */
function othersOf({ context, match, at }: Said, inner: Mention): readonly Mention[] {
  const [verb, each] = [keptAs(match, 'verb'), keptAs(match, 'each')]
  const list = verb || each ? listedWith(context, inner, verb?.first ?? at) : null
  if (verb) return list?.said ? list.others : []
  const others = list?.others ?? []
  return each && context.isAny(each.first, 'everyOne', 'severalOf') ? others : others.slice(-1)
}

/** "the | Achin and | Nazyan districts of": each of them may be meant. */
const sharersOf = ({ context, match }: Said, inner: Mention): readonly Mention[] =>
  match.frame.means?.['noun'] === 'shared' && context.is(inner.lastToken - 1, 'severalOf')
    ? walk(context, inner, -1).found
    : []

export const containment: ClaimRule = {
  kind: 'containment',
  about: 'which province or country a place lies in',
  find: (context, before) => context.mentions.filter(namesArea).flatMap((area) => claimAt(context, area, before)),
}
