/** A claim that opens its sentence is about what follows: "Some 15 miles west of Kherson lies Chornobaivka". */
import type { Mention } from '../../model.ts'
import { onlyAreas } from './listed.ts'
import type { ClaimContext } from '../context.ts'
import type { Subject } from '../subject.ts'

const isPlace = (mention: Mention | null): mention is Mention =>
  mention !== null && (mention.form === 'name' || mention.form === 'description' || mention.form === 'pronoun')

/** Whether nothing but "Located about" stands before the claim. */
function opensSentence(context: ClaimContext, start: number): boolean {
  const first = context.sentenceOf(start).firstToken
  for (let at = first; at < start; at++)
    if (!context.isAny(at, 'located', 'hedge', 'opening', 'site', 'article', 'gap', 'genitive')) return false
  return true
}

/** The subject behind a claim over tokens [start, last) that opens its sentence, or null. */
export function subjectBehind(context: ClaimContext, start: number, last: number): Subject | null {
  if (!opensSentence(context, start)) return null
  const isComma = context.is(last, 'comma')
  if (!isComma && !context.isAny(last, 'copula', 'posture')) return null
  const at = context.is(last + 1, 'definite') && !context.mentionOver(last + 1) ? last + 2 : last + 1
  const subject = context.mentionOver(at)
  if (!isPlace(subject) || subject.firstToken !== at || onlyAreas(subject)) return null
  const isSaid =
    !isComma ||
    [start, start - 1, context.sentenceOf(start).firstToken].some((token) => context.is(token, 'opening')) ||
    context.isAny(subject.lastToken, 'stating', 'comma')
  return isSaid ? { subject, subjectForm: 'place' } : null
}
