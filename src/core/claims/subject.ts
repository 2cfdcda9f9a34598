/** Who a claim is about: the place or force before a figure, or the sentence's own subject. */
import type { Claim, CompassWord, Mention, Sentence } from '../model.ts'
import { mentionsBefore, mentionsIn, subjectOfSentence } from '../mention/antecedents.ts'
import { isSettlement, typesOfWord } from '../mention/type-words.ts'
import { apposedBefore, openingOf, placedBefore } from './refine/apposed-before.ts'
import type { ClaimContext } from './context.ts'
import { copularSubject, leadsToClaim } from './copular.ts'
import { onlyAreas } from './refine/listed.ts'
import { governing, isPossessive, isSetting } from './setting.ts'

export type Subject = Pick<Claim, 'subject' | 'subjectForm'>

export const implicit: Subject = { subject: null, subjectForm: 'implicit' }
const place = (subject: Mention | null): Subject => (subject ? { subject, subjectForm: 'place' } : implicit)
const moving = (subject: Mention | null): Subject => ({ subject, subjectForm: 'moving' })

interface Step {
  /** Token just before everything that was stepped over. */
  readonly at: number
  readonly sawVerb: boolean
  readonly sawComma: boolean
  /** A bracket right before holds the name that is meant. */
  readonly isBracketed: boolean
}

/** How far back an opening bracket, a force or a place before a setting is looked for: keeps the whole linear. */
const longestBracket = 120
const mentionsBack = 24

/** Token before a bracketed aside that ends at `at`. */
function overBrackets(context: ClaimContext, at: number, first: number): number {
  let depth = 0
  for (let token = at; token >= Math.max(first, at - longestBracket); token--) {
    if (context.is(token, 'close')) depth++
    if (context.is(token, 'open')) depth--
    if (depth === 0) return token - 1
  }
  return at - 1
}

/** "[Mosul], 25 km from", "the city (Mosul), 25 km from": a bracket that closes at token `at` holds the very name. */
function isBracketed(context: ClaimContext, at: number, { firstToken }: Sentence): boolean {
  const name = context.mentionOver(at - 1)
  if (name?.form !== 'name' || !context.is(name.firstToken - 1, 'open') || onlyAreas(name)) return false
  const outer = name.firstToken - 2
  if (outer < firstToken) return true
  const form = context.mentionOver(outer)?.form
  const isInserted = context.draft.tokens[at]!.text === ']'
  return form === undefined ? isInserted : form === 'pronoun' || form === 'description'
}

/** Token before "late on Tuesday", whose day stands at token `at`. */
function beforeDay(context: ClaimContext, at: number): number {
  let before = at - 1
  while (context.is(before, 'dayLink')) before--
  return before
}

const isVerb = (context: ClaimContext, at: number): boolean => context.isAny(at, 'copula', 'posture', 'ability')

/** Steps back over days, "located", "is", "about", commas and asides. */
function stepBack(context: ClaimContext, start: number, sentence: Sentence): Step {
  let at = start - 1
  let sawVerb = isVerb(context, start)
  let sawComma = false
  while (at >= sentence.firstToken && !context.mentionOver(at)) {
    if (context.is(at, 'close')) {
      if (isBracketed(context, at, sentence)) {
        return { at: at - 1, sawVerb, sawComma, isBracketed: true }
      }
      at = overBrackets(context, at, sentence.firstToken)
      continue
    }
    const day = context.dateAround(at)
    if (day !== null) {
      at = beforeDay(context, day)
      continue
    }
    if (context.isAny(at, 'open', 'dash', 'comma')) sawComma = true
    else if (isVerb(context, at)) sawVerb = true
    else if (!context.is(at, 'subjectLink') && !context.compassOver(at)) break
    at--
  }
  return { at, sawVerb, sawComma, isBracketed: false }
}

/** "- Kherson: | 300 km north of Odesa": the name that labels a line. */
function labelBefore(context: ClaimContext, start: number, { firstToken }: Sentence): Mention | null {
  const name = context.is(start - 1, 'colon') ? context.mentionOver(start - 2) : null
  if (name?.form !== 'name' || name.matches.length === 0 || onlyAreas(name)) return null
  return name.firstToken - firstToken <= 1 && context.draft.tokens[firstToken]!.kind !== 'number' ? name : null
}

/** Whether a movement verb stands in the few words before the claim. */
function movesBefore(context: ClaimContext, start: number, sentence: Sentence): boolean {
  if (context.is(start - 1, 'happening')) return false
  for (let at = start - 1; at >= Math.max(sentence.firstToken, start - 7); at--) {
    if (context.is(at, 'moving')) return true
    if (context.isAny(at, 'comma', 'semicolon', 'quoted')) return false
  }
  return false
}

function forceBefore(context: ClaimContext, start: number, sentence: Sentence): Mention | null {
  const last = mentionsBefore(context.mentions, start) - 1
  for (let index = last; index > last - mentionsBack; index--) {
    const mention = context.mentions[index]
    if (!mention || mention.firstToken < sentence.firstToken) return null
    if (mention.form === 'force' && mention.lastToken <= start) return mention
  }
  return null
}

/** The subject of the claim whose words start at token `start`. */
export function subjectOf(context: ClaimContext, start: number): Subject {
  const sentence = context.sentenceOf(start)
  const label = labelBefore(context, start, sentence)
  if (label) return place(label)
  const step = stepBack(context, start, sentence)
  const near = step.at >= sentence.firstToken ? context.mentionOver(step.at) : null
  if (near && (step.isBracketed || hasOwnPlace(context, near, step))) return place(near)
  if (hasOwnNoun(context, step, sentence)) return implicit
  const said = copularSubject(context, sentence, start)
  const copular =
    said && isInClause(context, said, step.at) && leadsToClaim(context, said, step.at, start) ? said : null
  if (near?.form === 'force') return isHolder(context, near) && copular ? place(copular) : moving(near)
  if (near && (isGapped(context, near, step, start) || opensClause(context, near, step, start))) return place(near)
  if (near && (near === copular || isVerbs(context, near, start))) return place(near)
  const shared = near && joinedToSide(context, near, step.at, start)
  if (shared) return subjectOf(context, shared.firstToken)
  if (copular && !isApposed(context, near, step, sentence)) return place(copular)
  if (near && !isSetting(context, near, sentence) && !isObjectOfMotion(context, near, start, sentence))
    return place(near)
  if (movesBefore(context, start, sentence)) return moving(forceBefore(context, start, sentence))
  if (near && !isSetting(context, near, sentence)) return place(near)
  if (near) return place(earlierPlace(context, near, sentence) ?? topicOf(context, sentence, near.firstToken))
  return afterOrdinaryWord(context, step, start, sentence)
}

/** "X fell, and the last bridge is | 20 km from": the verb before a claim has a noun of its own, which names no place. */
function hasOwnNoun(context: ClaimContext, { at, sawVerb, sawComma }: Step, { firstToken }: Sentence): boolean {
  if (!sawVerb || sawComma || at <= firstToken) return false
  const mention = context.mentionOver(at)
  if (mention) return (mention.form === 'line' || mention.form === 'other') && opensNoun(context, mention.firstToken)
  const opening = openingOf(context, at, firstToken)
  return opening !== null && opensNoun(context, opening)
}

/** "X fell, and the nearest airfield is | 20 km from": what is described there, whatever that is. */
const hasOwnPlace = (context: ClaimContext, near: Mention, { sawVerb, sawComma }: Step): boolean =>
  sawVerb && !sawComma && near.form === 'description' && opensNoun(context, near.firstToken)

/** Whether a clause begins before token `at`. */
const opensNoun = (context: ClaimContext, at: number): boolean =>
  context.isAny(at - 1, 'comma', 'semicolon', 'colon', 'dash', 'conjunction', 'contrast', 'subclause')

/** "X, held by Russian forces, lies": the force is part of an aside. */
const isHolder = (context: ClaimContext, force: Mention): boolean =>
  context.isAny(force.firstToken - 1, 'means', 'goal', 'relative', 'genitive') ||
  context.is(force.firstToken - 2, 'means')

/** "X is 60 km east of Y and Z 80 km further": a second place right before its figure, the verb left out. */
const isGapped = (context: ClaimContext, near: Mention, step: Step, start: number): boolean =>
  near.form === 'name' && near.lastToken === start && !step.sawVerb && context.is(near.firstToken - 1, 'conjunction')

/** "X, northeast of Y and 25 km from Z": the direction that the figure is said beside; the two share their subject. */
function joinedToSide(context: ClaimContext, near: Mention, at: number, start: number): CompassWord | null {
  const isJoined = at === start - 2 && context.is(start - 1, 'conjunction')
  return isJoined && context.is(near.firstToken - 1, 'genitive') ? context.compassOver(near.firstToken - 2) : null
}

/** ", and Y | lies 50 km to the east": a name right before the verb that the claim begins with. */
const isVerbs = (context: ClaimContext, near: Mention, start: number): boolean =>
  near.form === 'name' &&
  near.lastToken === start &&
  isVerb(context, start) &&
  context.is(near.firstToken - 1, 'conjunction')

/** "X was retaken; Y lies 45 km further west", "; Y, 45 km to the west, fell": a clause of its own. */
const opensClause = (context: ClaimContext, near: Mention, step: Step, start: number): boolean =>
  near.form === 'name' &&
  (step.sawVerb || near.lastToken >= start - 1) &&
  context.isAny(near.firstToken - 1, 'semicolon', 'contrast')

/** "X is a town in Y, Z, 5 km from A" is about X; "X is home to the base at Y, 5 km from A" about Y. */
function isApposed(context: ClaimContext, near: Mention | null, step: Step, sentence: Sentence): boolean {
  if (!near || near.form === 'pronoun') return near !== null
  if (!step.sawComma || step.sawVerb || isSetting(context, near, sentence)) return false
  return near.firstToken > sentence.firstToken && context.isAny(near.firstToken - 1, 'site', 'goal')
}

/** "brought them to Raqqa, 5 km": the place is the subject; "pushed it within": the force is. */
function isObjectOfMotion(context: ClaimContext, near: Mention, start: number, sentence: Sentence): boolean {
  return near.form === 'pronoun' && !context.is(near.firstToken, 'relative') && movesBefore(context, start, sentence)
}

/** Whether no more than a comma and a preposition, or ", the capital of", stand between a name and what locates it. */
function isNextTo(context: ClaimContext, mention: Mention, next: Mention, sentence: Sentence): boolean {
  const { at } = governing(context, next, sentence)
  if (at - mention.lastToken <= 2) return !context.isAny(mention.lastToken, 'colon', 'semicolon')
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

/** What the clause before token `at` is about when nothing stands before the claim: its subject, if that is a place. */
function topicOf(context: ClaimContext, sentence: Sentence, at: number): Mention | null {
  const subject = subjectOfSentence(context.draft, context.mentions, sentence)
  const isPlace = subject && subject.form !== 'force' && subject.form !== 'other'
  return isPlace && isInClause(context, subject, at) ? subject : null
}

/** Whether no semicolon or colon parts a subject from token `at`, but for those in brackets. */
function isInClause(context: ClaimContext, { lastToken }: Mention, at: number): boolean {
  let depth = 0
  let sawVerb = false
  for (let token = lastToken; token < Math.min(at, lastToken + longestBracket); token++) {
    if (context.is(token, 'open')) depth++
    else if (context.is(token, 'close')) depth--
    else if (depth === 0 && partsClauses(context, token, sawVerb || token === lastToken)) return false
    else sawVerb ||= context.isAny(token, 'copula', 'posture', 'being')
  }
  return true
}

/** A semicolon, but for that of "36.08; 9.37"; a colon behind a label or a verb, not that of "(Russian: ...)". */
const partsClauses = (context: ClaimContext, at: number, isSaid: boolean): boolean =>
  context.draft.tokens[at + 1]?.kind !== 'number' &&
  (context.is(at, 'semicolon') || (isSaid && context.is(at, 'colon')))

/** "three villages 70 km south of X", "an explosion 5 km from X", "a base in Y 5 km from X". */
function afterOrdinaryWord(context: ClaimContext, step: Step, start: number, sentence: Sentence): Subject {
  if (movesBefore(context, start, sentence)) return moving(forceBefore(context, start, sentence))
  const apposed = apposedBefore(context, step.at, sentence) ?? placedBefore(context, step.at, sentence)
  if (apposed) return place(apposed)
  const noun = step.at >= sentence.firstToken ? context.lower(step.at) : ''
  const types = typesOfWord(context.draft.language.lexicon, noun)
  const isNewPlace =
    types?.some((type) => isSettlement(type) || type === 'airbase' || type === 'military-base') ?? false
  if (isNewPlace && !step.sawComma) return implicit
  if (step.at < sentence.firstToken)
    return opensWithPlace(context, start) ? place(heading(context, sentence)) : implicit
  return step.sawVerb ? place(topicOf(context, sentence, step.at)) : implicit
}

/** "Located 5 km from X, Y is": a participle looks forward to a place, "200 miles to the north, police said" to none. */
const opensWithPlace = (context: ClaimContext, start: number): boolean =>
  context.is(start, 'opening') || context.is(start - 1, 'opening')

/** A sentence that opens with its claim ("Located 5 km from X, ...") is about the heading or its own subject. */
function heading(context: ClaimContext, sentence: Sentence): Mention | null {
  const own = mentionsIn(context.mentions, sentence).find(
    (mention) => mention.form === 'name' || mention.form === 'pronoun',
  )
  return own ?? null
}
