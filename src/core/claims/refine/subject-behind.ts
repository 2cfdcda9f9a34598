/** A claim that opens its sentence is about what follows: "Some 15 miles west of Kherson lies Chornobaivka". */
import { wordSet } from '../../text/word-set.ts'
import type { Mention } from '../../model.ts'
import { onlyAreas } from './listed.ts'
import type { ClaimContext } from '../context.ts'
import type { Subject } from '../subject.ts'

const openers = wordSet(`
  located situated lying set standing based about some roughly approximately around nearly almost only just
`)
const participles = new Set(['located', 'situated', 'lying', 'set', 'standing', 'based'])
const inverting = new Set(['lies', 'is', 'was', 'stands', 'sits', 'lay', 'are', 'lie'])
/** Behind "Twenty miles north of Kharkiv, X": what X is or what befell it, not what somebody there says. */
const stating = wordSet('is was are were has have had lies lay stands sits became remains remained fell , which')

const isPlace = (mention: Mention | null): mention is Mention =>
  mention !== null && (mention.form === 'name' || mention.form === 'description' || mention.form === 'pronoun')

/** Whether nothing but "Located about" stands before the claim. */
function opensSentence(context: ClaimContext, start: number): boolean {
  const first = context.sentenceOf(start).firstToken
  for (let at = first; at < start; at++) if (!openers.has(context.lower(at))) return false
  return true
}

/** The subject behind a claim over tokens [start, last) that opens its sentence, or null. */
export function subjectBehind(context: ClaimContext, start: number, last: number): Subject | null {
  if (!opensSentence(context, start)) return null
  const word = context.lower(last)
  if (word !== ',' && !inverting.has(word)) return null
  const at = context.lower(last + 1) === 'the' && !context.mentionOver(last + 1) ? last + 2 : last + 1
  const subject = context.mentionOver(at)
  if (!isPlace(subject) || subject.firstToken !== at || onlyAreas(subject)) return null
  const isSaid =
    word !== ',' ||
    [start, start - 1].some((token) => participles.has(context.lower(token))) ||
    participles.has(context.lower(context.sentenceOf(start).firstToken)) ||
    stating.has(context.lower(subject.lastToken))
  return isSaid ? { subject, subjectForm: 'place' } : null
}
