/** "the Raqqa road", "the half-built Raqqa bypass": a name that only says which road or bypass is meant. */
import type { Mention } from '../../model.ts'
import type { ClaimContext } from '../context.ts'
import { isPlainWord } from '../slots.ts'

/** Adjectives between an article and a name. */
const longestGap = 3

/** Whether an article opens the phrase of the name: "the | half-built | Raqqa". */
function hasArticle(context: ClaimContext, { firstToken }: Mention): boolean {
  for (let at = firstToken - 1; at >= firstToken - longestGap; at--) {
    if (context.is(at, 'article')) return true
    if (!isPlainWord(context, at)) return false
  }
  return false
}

/** Whether a name stands for what is called by it: behind an article, before a noun that no class makes a verb. */
export const isAdjunct = (context: ClaimContext, mention: Mention): boolean =>
  mention.form === 'name' &&
  mention.types.length === 0 &&
  hasArticle(context, mention) &&
  isPlainWord(context, mention.lastToken) &&
  !context.isAny(
    mention.lastToken,
    'being',
    'posture',
    'moving',
    'stating',
    'subjectLink',
    'located',
    'dayLink',
    'nameNoun',
  )
