/** What can lie nowhere: a word that only opens its sentence, a month, a capital that speaks for its state. */
import type { Mention, Sentence } from '../../model.ts'
import { isSpeaking } from '../../mention/speaking.ts'
import type { ClaimContext } from '../context.ts'

/** "Buses are", "Houses were": one place does not go with the verb of several. */
const isOfSeveral = (context: ClaimContext, at: number): boolean => context.is(at, 'copula') && context.is(at, 'plural')

/** "Late", "Reporters": a capital that only the place in the sentence gives, and no place bears the word. */
function isOpeningWord(context: ClaimContext, mention: Mention, { firstToken }: Sentence): boolean {
  const { lastToken, matches, types } = mention
  if (mention.firstToken !== firstToken || lastToken - firstToken > 1) return false
  if (isOfSeveral(context, lastToken) || context.isAny(firstToken, 'newsNoun', 'forceNoun', 'dayLink')) return true
  if (matches.length + types.length > 0) return false
  const next = context.draft.tokens[lastToken]
  return (
    next?.kind === 'word' &&
    !next.capital &&
    context.quantityOver(lastToken) === null &&
    context.compassOver(lastToken) === null &&
    !context.isAny(lastToken, 'being', 'posture', 'located', 'locative', 'site', 'hedge', 'quoted', 'onSurface') &&
    !context.isAny(lastToken, 'conjunction', 'facing', 'inner')
  )
}

/** "Jan.", "on Tuesday": part of a day. */
const isOfDay = (context: ClaimContext, { firstToken, lastToken }: Mention): boolean =>
  context.dateOver(firstToken) !== null ||
  (lastToken - firstToken === 1 && context.isAny(firstToken, 'monthName', 'weekdayName'))

/** Whether a mention may be what a claim locates, as far as its own words tell. */
export const mayLie = (context: ClaimContext, mention: Mention, sentence: Sentence): boolean =>
  (mention.form === 'name' ||
    mention.form === 'description' ||
    mention.form === 'pronoun' ||
    mention.form === 'force') &&
  !(mention.form === 'name' && isOpeningWord(context, mention, sentence)) &&
  !(mention.form === 'name' && (isOfDay(context, mention) || mention.name.length === 1)) &&
  !(mention.form === 'force' && context.is(mention.lastToken, 'saying')) &&
  !isSpeaking(context.draft, mention)
