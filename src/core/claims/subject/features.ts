/** What speaks for each place, force or nothing as what a claim is about: the names of weights that hold of it. */
import type { Claim, Mention, Sentence } from '../../model.ts'
import { isDateline, subjectOfSentence } from '../../mention/sentence-subject.ts'
import { isPlaced } from '../../mention/evidence.ts'
import { isActing } from '../../mention/speaking.ts'
import { isTooWide } from '../../mention/too-wide.ts'
import { isArea, isSettlement, typesOfWord } from '../../mention/type-words.ts'
import type { ClaimContext } from '../context.ts'
import { copularSubject, leadsToClaim } from '../copular.ts'
import { apposedBefore, openingOf, placedBefore } from '../refine/apposed-before.ts'
import { onlyAreas } from '../refine/lists/listed.ts'
import { mayBeArea, placedByArea } from '../refine/placed-by-area.ts'
import { governing, isPossessive, isSetting } from '../setting.ts'
import { isPlainWord } from '../slots.ts'
import { isLongWater, isWater } from '../waters.ts'
import { isInClause } from './clause.ts'
import { isElsewhere } from './elsewhere.ts'
import type { Step } from './reach.ts'
import { isVerb, mentionsBack, movesBefore, stepBack } from './reach.ts'

/** What the frames and lists around a claim suggest: who it shares its subject with, or what follows it. */
export interface Hints {
  /** The subject of the claim before, of which this one goes on. */
  readonly shared?: Pick<Claim, 'subject' | 'subjectForm'> | null
  /** What follows a claim that opens its clause; null where that is nothing, undefined where it opens none. */
  readonly behind?: Mention | null
  /** The words leave unsaid from where it is measured. */
  readonly isElided?: boolean
  /** First token behind the claim before, in the same sentence. */
  readonly behindPrevious?: number
}

/** What is known of the words before a claim, read once for all candidates. */
export interface Scene {
  readonly context: ClaimContext
  readonly sentence: Sentence
  readonly start: number
  readonly step: Step
  readonly hints: Hints
  /** The mention that nothing but links parts from the claim. */
  readonly near: Mention | null
  /** What the sentence says something of, where the claim goes on with it. */
  readonly copular: Mention | null
  /** The same, where other words part the two. */
  readonly said: Mention | null
  readonly first: Mention | null
  readonly explained: Mention | null
  readonly earlier: Mention | null
  /** The name that the area beside the claim stands behind. */
  readonly placed: Mention | null
  readonly moves: boolean
}

export function sceneOf(context: ClaimContext, start: number, hints: Hints): Scene {
  const sentence = context.sentenceOf(start)
  const step = stepBack(context, start, sentence)
  const here = (one: Mention | null): Mention | null => (one && isElsewhere(context, one, start, sentence) ? null : one)
  const near = here(step.at >= sentence.firstToken ? context.mentionOver(step.at) : null)
  const said = here(copularSubject(context, sentence, start))
  const leads = said !== null && isInClause(context, said, step.at) && leadsToClaim(context, said, step.at, start)
  const isPlace = near !== null && near.form !== 'force'
  return {
    context,
    sentence,
    start,
    step,
    hints,
    near,
    copular: leads ? said : null,
    said: leads ? null : said,
    first: here(subjectOfSentence(context.draft, context.mentions, sentence)),
    explained: here(apposedBefore(context, step.at, sentence) ?? placedBefore(context, step.at, sentence)),
    earlier: isPlace ? earlierPlace(context, near, sentence) : null,
    placed: near && placedByArea(context, near),
    moves: movesBefore(context, start, sentence),
  }
}

/** "X, held by Russian forces, lies": the force is part of an aside. */
const isHolder = ({ context }: Scene, { firstToken }: Mention): boolean =>
  context.isAny(firstToken - 1, 'means', 'goal', 'relative', 'genitive') || context.is(firstToken - 2, 'means')

/** "Victoria, Australia | 28 km west": the name of an area behind that of what lies in it. */
const mayBeAreaOf = (inner: Mention | null, { matches }: Mention): boolean =>
  inner?.form === 'name' && matches.some(({ place }) => isArea(place.type))

/** "and Z 80 km further", ", Z 80 km further" behind another claim: a place right before its figure, the verb left out. */
export const isGapped = ({ context, step, start, hints }: Scene, near: Mention): boolean =>
  near.form === 'name' &&
  (near.lastToken === start || (near.lastToken + 1 === start && context.is(near.lastToken, 'site'))) &&
  !step.sawVerb &&
  (context.is(near.firstToken - 1, 'conjunction') ||
    (context.is(near.firstToken - 1, 'comma') &&
      (hints.behindPrevious !== undefined || !mayBeAreaOf(context.mentionOver(near.firstToken - 2), near))))

/** ", and Y | lies 50 km to the east": a name right before the verb that the claim begins with. */
const isVerbs = ({ context, start }: Scene, near: Mention): boolean =>
  near.form === 'name' &&
  near.lastToken === start &&
  isVerb(context, start) &&
  context.is(near.firstToken - 1, 'conjunction')

/** "X was retaken; Y lies 45 km further west", "; Y, 45 km to the west, fell": a clause of its own. */
export const opensClause = ({ context, step, start }: Scene, near: Mention): boolean =>
  near.form === 'name' &&
  (step.sawVerb || near.lastToken >= start - 1) &&
  (context.isAny(near.firstToken - 1, 'semicolon', 'contrast') ||
    (context.is(near.firstToken - 1, 'locative') && context.is(near.firstToken - 2, 'contrast')))

/** Words between the verb of a clause and the "and" of the next. */
const longestClause = 40

/** Whether a clause with a verb of its own ends before the "and" at token `and`: "X fell, | and", "X is in B | and". */
function endsClause(context: ClaimContext, and: number, { firstToken }: Sentence): boolean {
  const last = context.draft.tokens[and - 2]
  if (context.is(and - 1, 'comma') && last?.kind === 'word' && !context.mentionOver(and - 2)) return true
  for (let at = and - 1; at > Math.max(firstToken, and - longestClause) && !context.is(at, 'semicolon'); at--)
    if (isVerb(context, at)) return !context.is(at - 1, 'relative')
  return false
}

/** ", and Y | is": one place behind a comma, where more than two would make a list. */
const isAlone = (context: ClaimContext, { firstToken, lastToken }: Mention): boolean =>
  context.is(lastToken, 'singular') &&
  context.is(firstToken - 2, 'comma') &&
  !context.is((context.mentionOver(firstToken - 3)?.firstToken ?? firstToken) - 1, 'comma')

/** "X is calm, and Y | is 45 km from": a name between "and" and its verb, behind a clause that has one already. */
export const followsClause = ({ context, step, start, sentence }: Scene, near: Mention): boolean =>
  near.form === 'name' &&
  step.sawVerb &&
  !step.sawComma &&
  isVerb(context, Math.min(near.lastToken, start)) &&
  context.is(near.firstToken - 1, 'conjunction') &&
  (isAlone(context, near) || endsClause(context, near.firstToken - 1, sentence))

/** What may stand right before the subject of a clause: nothing, a mark, "and", "but", "that", "where". */
const opensHead = (context: ClaimContext, at: number, { firstToken }: Sentence): boolean =>
  at < firstToken ||
  context.isAny(at, 'comma', 'semicolon', 'contrast', 'complement', 'subclause') ||
  (context.is(at, 'conjunction') && context.mentionOver(at - 1) === null)

/** ", and Y | is 50 km from": a name that no gazetteer has, at the head of its clause and right before its verb. */
export const headsClause = ({ context, step, start, sentence }: Scene, near: Mention): boolean =>
  near.form === 'name' &&
  near.matches.length === 0 &&
  step.sawVerb &&
  !step.sawComma &&
  isVerb(context, Math.min(near.lastToken, start)) &&
  opensHead(context, near.firstToken - 1, sentence)

/** "near Kafr Zbeish, | 40 km from": a name that no gazetteer has, where only a place stands, and right before the figure. */
export const isNewSite = ({ context, step, sentence }: Scene, near: Mention): boolean =>
  near.form === 'name' &&
  near.matches.length === 0 &&
  !near.types.some(isArea) &&
  step.sawComma &&
  !step.sawVerb &&
  step.at === near.lastToken - 1 &&
  isPlaced(context.draft, near) &&
  context.mentionOver(near.firstToken - 2) === null &&
  !isSetting(context, near, sentence)

/** "the latter | is 45 km from": one of two, right before its verb. */
export const isOneOfTwo = ({ context, step }: Scene, near: Mention): boolean =>
  near.form === 'pronoun' &&
  step.sawVerb &&
  !step.sawComma &&
  !context.isAny(near.firstToken, 'relative', 'placePronoun')

/** "X is home to the base at Y, 5 km from A" is about Y, where "a town in Y, Z, 5 km" is about X. */
const isAtSite = ({ context, step, sentence }: Scene, near: Mention): boolean =>
  step.sawComma &&
  !step.sawVerb &&
  near.firstToken > sentence.firstToken &&
  context.isAny(near.firstToken - 1, 'site', 'goal')

/** "800 km west of Khartoum", "5 km from A": what another place was measured from. */
const isMeasuredFrom = ({ context }: Scene, { firstToken }: Mention): boolean =>
  context.isAny(firstToken - 1, 'genitive', 'origin') &&
  (context.compassOver(firstToken - 2) !== null || context.quantityOver(firstToken - 2) !== null)

/** A preposition or a mark: "A | in B", "A, B"; a verb and "and" make B a place of its own. */
const leadsToSetting = (context: ClaimContext, at: number): boolean =>
  context.isAny(at, 'comma', 'open', 'dash', 'placing', 'placeLead', 'preposition', 'onSurface', 'genitive', 'site') ||
  context.isAny(at, 'origin', 'goal')

/** Whether no more than a comma and a preposition, or ", the capital of", stand between a name and what locates it. */
function isNextTo(context: ClaimContext, mention: Mention, next: Mention, sentence: Sentence): boolean {
  const { at } = governing(context, next, sentence)
  if (at - mention.lastToken <= 2)
    return !context.isAny(mention.lastToken, 'colon', 'semicolon') && leadsToSetting(context, at)
  const opening = openingOf(context, at - 1, sentence.firstToken)
  return opening === mention.lastToken + 1 && context.is(mention.lastToken, 'comma')
}

/** The nearest settlement or site before a setting: "Akuressa, in Matara district, some 160 km". */
function earlierPlace(context: ClaimContext, setting: Mention, sentence: Sentence): Mention | null {
  let next = setting
  for (let index = setting.index - 1; index > setting.index - mentionsBack; index--) {
    const mention = context.mentions[index]
    if (!mention || mention.firstToken < sentence.firstToken) return null
    if (!isNextTo(context, mention, next, sentence)) return null
    if (mention.form === 'name' && !isPossessive(mention) && !isSetting(context, mention, sentence)) return mention
    next = mention
  }
  return null
}

/** What brackets hold that closed before a claim explains the name before them. */
function isBracketed({ context, step, start }: Scene, { firstToken, lastToken }: Mention): boolean {
  if (!context.is(firstToken - 1, 'open')) return false
  for (let at = lastToken; at < Math.min(start, lastToken + 8); at++) if (context.is(at, 'close')) return at > step.at
  return false
}

/** Whether a verb stands between a mention and the words that may be stepped over before the claim. */
function hasVerbBehind({ context, step }: Scene, { lastToken }: Mention): boolean {
  for (let at = lastToken; at <= Math.min(step.at, lastToken + 60); at++)
    if (context.isAny(at, 'copula', 'posture', 'subjectEnd', 'personal')) return true
  return false
}

/** The nearest semicolon that parts clauses before a claim. */
function isParted({ context, start }: Scene, { lastToken }: Mention): boolean {
  for (let at = start - 1; at >= Math.max(lastToken, start - 80); at--)
    if (context.is(at, 'semicolon') && context.draft.tokens[at + 1]?.kind !== 'number') return true
  return false
}

/** "The clinic in X", "the port on the X": a noun before the preposition, which the sentence may be about instead. */
function isUnderNoun({ context, sentence }: Scene, mention: Mention): boolean {
  const { at } = governing(context, mention, sentence)
  if (!context.isAny(at, 'genitive', 'origin', 'goal', 'placing')) return false
  return isPlainWord(context, at - 1) || context.mentionOver(at - 1)?.form === 'description'
}

/** A name of one word at the head of its sentence that no gazetteer has: it may owe its capital to its place alone. */
const isNewOpening = ({ sentence }: Scene, { firstToken, lastToken, form, matches, types }: Mention): boolean =>
  form === 'name' &&
  firstToken === sentence.firstToken &&
  lastToken - firstToken === 1 &&
  matches.length + types.length === 0

/** Whether a clause begins before token `at`. */
const opensNoun = (context: ClaimContext, at: number): boolean =>
  context.isAny(at - 1, 'comma', 'semicolon', 'colon', 'dash', 'conjunction', 'contrast', 'subclause')

/** A verb, or a place of its own, which phrases that only place something hold none of. */
function partsPhrases({ context, sentence }: Scene, at: number): boolean {
  if (context.isAny(at, 'copula', 'posture', 'ability', 'moving', 'saying', 'semicolon', 'personal', 'conjunction'))
    return true
  const other = context.mentionOver(at)
  return other?.form === 'name' && !mayBeArea(other) && !isSetting(context, other, sentence)
}

/** "the dam of Kakhovka, in the south, on the river, | 60 km from": nothing but phrases between commas stands between. */
function isBeforePhrases(scene: Scene, one: Mention): boolean {
  const { context, start } = scene
  if (!context.isAny(one.lastToken, 'comma', 'open', 'dash') || one.form === 'force') return false
  for (let at = one.lastToken; at < Math.min(start, one.lastToken + 40); at++) if (partsPhrases(scene, at)) return false
  return start - one.lastToken < 40
}

/** Names of a list that are walked over. */
const longestListed = 4

/** "as did Kupiansk", "as were Tyre and Baalbek": a clause of its own, its verb before its subject. */
export function isBehindVerb({ context }: Scene, { firstToken }: Mention): boolean {
  let at = firstToken
  for (let count = 0; count < longestListed && context.isAny(at - 1, 'conjunction', 'comma'); count++) {
    const before = context.mentionOver(at - 2)
    if (before?.form !== 'name') break
    at = before.firstToken
  }
  return context.is(at - 2, 'subclause') && context.draft.tokens[at - 1]?.kind === 'word'
}

/** Whether nothing but its place in the sentence speaks for a mention. */
const isUnlinked = ({ near, copular, explained, earlier, placed, hints }: Scene, one: Mention): boolean =>
  ![near, copular, explained, earlier, placed, hints.behind, hints.shared?.subject].includes(one)

/** A force far from a claim is meant where it moves, or where the claim's verb is its own. */
const isForceOfVerb = ({ moves, step, first }: Scene, one: Mention): boolean => moves || (step.sawVerb && first === one)

/** "X, which is the capital of Y and | lies": one clause, which no comma ends. */
function goesOn({ context, start }: Scene, { lastToken }: Mention): boolean {
  if (!context.isAny(lastToken, 'copula', 'posture') || start - lastToken > 20) return false
  for (let at = lastToken; at < start; at++) if (context.is(at, 'comma')) return false
  return true
}

/** Whether words join a mention to a claim that it does not stand beside. */
function isJoined(scene: Scene, one: Mention): boolean {
  if (one.form === 'force') return isForceOfVerb(scene, one)
  const { context } = scene
  if (context.is(one.firstToken, 'relative')) return goesOn(scene, one)
  return context.isAny(one.lastToken, 'comma', 'open', 'dash', 'locative')
}

/** What is never taken for the subject of a claim: what no words join to it, a government, and waters without end. */
export const isOutOfReach = (scene: Scene, one: Mention): boolean =>
  (scene.near !== one && isDateline(scene.context.draft, one)) ||
  ((scene.copular !== one || !scene.step.sawVerb) && isActing(scene.context.draft, one)) ||
  (scene.copular !== one && isTooWide(scene.context.draft, one, scene.start)) ||
  (isUnlinked(scene, one) && !isJoined(scene, one)) ||
  (scene.copular !== one && placedByArea(scene.context, one) !== null) ||
  (isLongWater(one) && scene.copular !== one && scene.hints.shared?.subject !== one)

/** Conditions on a place, each under the name of its weight. */
const conditions: Readonly<Record<string, (scene: Scene, mention: Mention) => boolean>> = {
  'shared-subject': ({ hints }, one) => hints.shared?.subject === one,
  'since-claim': ({ hints, start }, one) =>
    hints.behindPrevious !== undefined && one.firstToken >= hints.behindPrevious && one.lastToken <= start,
  'before-claim': ({ hints }, one) =>
    hints.behindPrevious !== undefined && hints.shared?.subject !== one && one.lastToken <= hints.behindPrevious,
  'beside-claim': ({ near }, one) => near === one,
  'beside-verb': ({ near, step }, one) => near === one && step.sawVerb,
  'beside-comma': ({ near, step }, one) => near === one && step.sawComma && !step.sawVerb,
  'beside-moving': ({ near, moves }, one) => near === one && moves,
  'adjoining-claim': ({ start }, one) => one.lastToken === start,
  'verb-of-name': (scene, one) => scene.near === one && isVerbs(scene, one),
  copular: ({ copular }, one) => copular === one,
  'copular-beside-site': (scene, one) =>
    scene.copular === one && scene.near !== null && scene.near !== one && isAtSite(scene, scene.near),
  'said-of': ({ said }, one) => said === one,
  'grammatical-subject': ({ first }, one) => first === one,
  'at-site': (scene, one) => scene.near === one && isAtSite(scene, one),
  'explained-by-phrase': ({ explained }, one) => explained === one,
  'before-setting': ({ earlier }, one) => earlier === one,
  setting: ({ context, sentence }, one) => isSetting(context, one, sentence),
  owner: (_scene, one) => isPossessive(one),
  'area-only': (_scene, one) => onlyAreas(one) || (one.types.length > 0 && one.types.every(isArea)),
  'area-of-name': ({ context }, one) => placedByArea(context, one) !== null,
  'placed-by-area': ({ placed }, one) => placed === one,
  'is-country': (_scene, one) => one.matches.some(({ place, use }) => place.type === 'country' && use !== 'demonym'),
  'is-water': (_scene, one) => isWater(one),
  'adjoining-since-claim': ({ hints, start }, one) =>
    hints.behindPrevious !== undefined && one.firstToken >= hints.behindPrevious && one.lastToken === start,
  'force-of-verb': ({ first, step }, one) => one.form === 'force' && first === one && step.sawVerb,
  unknown: (_scene, one) => one.form === 'name' && one.matches.length === 0,
  'measured-from': (scene, one) => isMeasuredFrom(scene, one),
  'in-brackets': (scene, one) => isBracketed(scene, one),
  'verb-behind': (scene, one) => scene.near !== one && hasVerbBehind(scene, one),
  parted: (scene, one) => isParted(scene, one),
  'under-noun': (scene, one) => isUnderNoun(scene, one),
  'under-noun-of-verb': (scene, one) => scene.near === one && scene.step.sawVerb && isUnderNoun(scene, one),
  'before-phrases': (scene, one) => isBeforePhrases(scene, one),
  unlinked: (scene, one) => isUnlinked(scene, one),
  'new-opening': (scene, one) => isNewOpening(scene, one),
  'new-opening-far': (scene, one) => scene.near !== one && isNewOpening(scene, one),
  'object-of-verb': ({ context, near }, one) =>
    near === one && context.isAny(one.firstToken - 1, 'takingVerb', 'participle', 'gerund'),
  joined: ({ context }, one) => context.is(one.firstToken - 1, 'conjunction'),
  relative: ({ context }, one) => one.form === 'pronoun' && context.is(one.firstToken, 'relative'),
  'object-of-motion': ({ context, moves }, one) =>
    moves && one.form === 'pronoun' && !context.is(one.firstToken, 'relative'),
  'force-moving': ({ moves }, one) => one.form === 'force' && moves,
  'force-beside': ({ near }, one) => one.form === 'force' && near === one,
  'force-holding': (scene, one) => one.form === 'force' && isHolder(scene, one),
}

const placeNames = Object.keys(conditions)

const backs = ['back-1', 'back-2', 'back-3'] as const

/** What holds of a mention, `back` mentions before the claim (0 is the nearest). */
export const featuresOf = (scene: Scene, mention: Mention, back: number): readonly string[] => [
  `form-${mention.form}`,
  backs[back] ?? 'back-more',
  ...placeNames.filter((name) => conditions[name]!(scene, mention)),
]

/** "X fell, and the nearest airfield is | 20 km from": what is described there, whatever that is. */
export const hasOwnPlace = ({ context, step }: Scene, near: Mention): boolean =>
  step.sawVerb && !step.sawComma && near.form === 'description' && opensNoun(context, near.firstToken)

/** "X fell, and the last bridge is | 20 km from": the verb before a claim has a noun of its own, which names no place. */
export function hasOwnNoun({ context, step: { at, sawVerb, sawComma }, sentence: { firstToken } }: Scene): boolean {
  if (!sawVerb || sawComma || at <= firstToken) return false
  const mention = context.mentionOver(at)
  if (mention) return (mention.form === 'line' || mention.form === 'other') && opensNoun(context, mention.firstToken)
  const opening = openingOf(context, at, firstToken)
  return opening !== null && opensNoun(context, opening)
}

/** "three villages | 70 km south of X", "a base | 5 km from X": a place that has no name yet. */
function isNewPlace({ context, step, sentence }: Scene): boolean {
  if (step.at < sentence.firstToken || step.sawComma) return false
  const types = typesOfWord(context.draft.language.lexicon, context.lower(step.at))
  return types?.some((type) => isSettlement(type) || type === 'airbase' || type === 'military-base') ?? false
}

/** What holds of there being no place that the words name. */
const absences: Readonly<Record<string, (scene: Scene) => boolean>> = {
  'none-shared': ({ hints }) => hints.shared?.subject === null,
  'none-new-place': isNewPlace,
  'none-plain-word': ({ context, near, step, sentence }) =>
    near === null && step.at >= sentence.firstToken && isPlainWord(context, step.at),
  'none-broken': ({ near, step, sentence }) => near === null && step.at >= sentence.firstToken,
  'none-comma': ({ near, step }) => near === null && step.sawComma,
  'none-verb': ({ near, step }) => near === null && step.sawVerb,
  'none-opening': ({ step, sentence }) => step.at < sentence.firstToken,
  'none-moving': ({ moves }) => moves,
  'none-since-claim': ({ hints }) => hints.behindPrevious !== undefined,
  'none-setting': ({ context, near, earlier, sentence }) =>
    near !== null && earlier === null && isSetting(context, near, sentence),
  'none-under-noun': (scene) => scene.near !== null && isUnderNoun(scene, scene.near),
  'none-under-noun-of-verb': (scene) => scene.near !== null && scene.step.sawVerb && isUnderNoun(scene, scene.near),
  'none-happening': ({ context, start }) => context.is(start - 1, 'happening'),
}
const absenceNames = Object.keys(absences)

export const featuresOfNone = (scene: Scene): readonly string[] => [
  'no-place',
  ...absenceNames.filter((name) => absences[name]!(scene)),
]

/** What holds of a force on the move that has no words of its own in reach. */
export const featuresOfMove = ({ near }: Scene): readonly string[] => ['on-move', ...(near ? [] : ['move-alone'])]
