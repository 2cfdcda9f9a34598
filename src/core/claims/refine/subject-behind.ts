/** A claim that opens its sentence or clause is about what follows: "Some 15 miles west of Kherson lies Chornobaivka". */
import type { Mention } from '../../model.ts'
import { countBefore } from '../../text/count-before.ts'
import { isGoverned } from './force/actor.ts'
import { onlyAreas } from './lists/listed.ts'
import type { ClaimContext } from '../context.ts'
import { isPlainWord } from '../slots.ts'
import type { Subject } from '../subject.ts'
import { implicit } from '../subject.ts'

const isPlace = (mention: Mention | null): mention is Mention =>
  mention !== null && (mention.form === 'name' || mention.form === 'description' || mention.form === 'pronoun')

/** Whether nothing but "Located about" stands before the claim. */
function opensSentence(context: ClaimContext, start: number): boolean {
  const first = context.sentenceOf(start).firstToken
  for (let at = first; at < start; at++)
    if (!context.isAny(at, 'located', 'hedge', 'opening', 'site', 'article', 'gap', 'genitive')) return false
  return true
}

/** Words between a dateline and its dash: "(Reuters)", "June 20". */
const longestDateline = 12

/** Whether token `at` closes a dateline, "BEIRUT (AP) — |". */
function closesDateline(context: ClaimContext, at: number): boolean {
  const token = context.draft.tokens[at]!
  if (!context.isAny(at, 'dash', 'colon')) return false
  const { firstToken, from } = context.sentenceOf(at)
  const { datelines } = context.draft
  const line = datelines[countBefore(datelines, (one) => one.from <= token.from) - 1]
  return line !== undefined && line.from === from && at - firstToken <= longestDateline
}

/** Where the words before a claim begin that belong to it: over "Some", "located about". */
function clauseStart(context: ClaimContext, start: number): number {
  let at = start
  while (context.isAny(at - 1, 'hedge', 'site', 'article', 'gap', 'genitive')) at--
  return at
}

/** "..., A was quiet; | 25 km north of B was not", "but 25 km north of B shells fell": behind what opens a clause. */
function opensClause(context: ClaimContext, start: number): boolean {
  if (context.isAny(start, 'opening') || context.is(start - 1, 'opening')) return false
  const before = clauseStart(context, start) - 1
  if (before < context.sentenceOf(start).firstToken) return false
  return context.isAny(before, 'semicolon', 'colon', 'contrast') || closesDateline(context, before)
}

/** "After Goma, | 25 km north of Bukavu, the rebels halted": the place may only say when, or after which other. */
function followsStation(context: ClaimContext, start: number): boolean {
  const { firstToken } = context.sentenceOf(start)
  const station = context.is(start - 1, 'comma') ? context.mentionOver(start - 2) : null
  if (station?.form !== 'name' || station.lastToken !== start - 1) return false
  const lead = station.firstToken - 1
  return lead >= firstToken && lead <= firstToken + 1 && context.isAny(lead, 'laterThan', 'earlierThan', 'passing')
}

/** "a drone fell", "two shells", "rockets fell", "the army": the subject of a clause begins, with no mark before it. */
function opensNoun(context: ClaimContext, at: number): boolean {
  if (at >= context.sentenceOf(at - 1).lastToken || context.quantityOver(at) || context.dateOver(at)) return false
  if (context.mentionOver(at)?.form === 'force' || context.isAny(at, 'article', 'newsNoun', 'forceNoun')) return true
  if (context.draft.tokens[at]!.kind === 'number' || context.draft.language.lexicon.value('numeral', context.lower(at)))
    return isPlainWord(context, at + 1)
  return isPlainWord(context, at) && context.isAny(at + 1, 'participle', 'copula', 'posture', 'moving', 'ability')
}

/** "Speaking in Goma, | 5 km from Uvira is where": the verb is that of the figure, for no name stands ready for it. */
function hasOwnVerb(context: ClaimContext, comma: number, last: number): boolean {
  const name = context.mentionOver(comma - 1)
  return name !== null && context.is(last, 'copula') && isGoverned(context, name.firstToken)
}

/** "Kharkiv was hit, | 25 km from Kyiv a drone fell": a clause of its own behind a comma, which none ends. */
function opensUnmarked(context: ClaimContext, start: number, last: number): boolean {
  const comma = clauseStart(context, start) - 1
  return context.is(comma, 'comma') && (opensNoun(context, last) || hasOwnVerb(context, comma, last))
}

/** Whether words of a clause of its own follow at token `last`: a verb, ", the rebels", "shells". */
function goesOn(context: ClaimContext, last: number): boolean {
  if (last >= context.sentenceOf(last - 1).lastToken) return false
  const at = context.is(last, 'comma') ? last + 1 : last
  if (at >= context.sentenceOf(last - 1).lastToken || context.quantityOver(at)) return false
  if (context.draft.tokens[at]!.kind === 'punctuation') return false
  return !context.isAny(at, 'conjunction', 'disjunction', 'locative', 'relative', 'personal', 'contrast')
}

/** The subject behind a claim over tokens [start, last) that opens its sentence, or null. */
export function subjectBehind(context: ClaimContext, start: number, last: number): Subject | null {
  if (!opensSentence(context, start)) {
    if (opensUnmarked(context, start, last)) return implicit
    const isFronted = (opensClause(context, start) || followsStation(context, start)) && goesOn(context, last)
    return isFronted ? frontedSubject(context, start, last) : null
  }
  return namedBehind(context, start, last)
}

/** "; 30 km from A, it is not": the pronoun may stand for nothing. */
function frontedSubject(context: ClaimContext, start: number, last: number): Subject {
  const named = namedBehind(context, start, last)
  return named?.subject?.form === 'name' ? named : implicit
}

/** Adjectives before the name of a subject. */
const mostAdjectives = 2

/** Where the name of a subject begins: over "the", "the ruined", "in". */
function behindLead(context: ClaimContext, first: number, isComma: boolean): number {
  if (context.mentionOver(first)) return first
  if (isComma && context.is(first, 'locative')) return first + 1
  if (!context.is(first, 'definite')) return first
  let at = first + 1
  while (at <= first + mostAdjectives && isPlainWord(context, at)) at++
  return at
}

function namedBehind(context: ClaimContext, start: number, last: number): Subject | null {
  const isComma = context.is(last, 'comma')
  const verb = context.is(last, 'reflexive') ? last + 1 : last
  if (!isComma && !context.isAny(verb, 'copula', 'posture')) return null
  const at = behindLead(context, verb + 1, isComma)
  const subject = context.mentionOver(at)
  if (!isPlace(subject) || subject.firstToken !== at || onlyAreas(subject)) return null
  const isSaid =
    !isComma ||
    [start, start - 1, context.sentenceOf(start).firstToken].some((token) => context.is(token, 'opening')) ||
    context.isAny(subject.lastToken, 'stating', 'comma', 'participle', 'subjectEnd', 'holdVerb', 'fallingVerb')
  return isSaid ? { subject, subjectForm: 'place' } : null
}
