/** Where clauses part between a place and a claim. */
import type { Mention } from '../../model.ts'
import type { ClaimContext } from '../context.ts'

/** Tokens that are looked through: keeps the whole linear. */
const longest = 120
const longestPhrase = 14

/** Whether no semicolon or colon parts a subject from token `at`, but for those in brackets. */
export function isInClause(context: ClaimContext, { lastToken }: Mention, at: number): boolean {
  let depth = 0
  let sawVerb = false
  for (let token = lastToken; token < Math.min(at, lastToken + longest); token++) {
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
  ((context.is(at, 'semicolon') && !opensPhrase(context, at + 1)) || (isSaid && context.is(at, 'colon')))

/** "; near the border;", "; south of Y;": a phrase between two marks that places the same subject, and holds no verb. */
function opensPhrase(context: ClaimContext, from: number): boolean {
  if (!context.isAny(from, 'placing', 'facing', 'vicinity') && !context.compassAt(from)) return false
  for (let at = from + 1; at < from + longestPhrase; at++) {
    const place = context.mentionOver(at - 1)
    if (context.isAny(at, 'semicolon', 'stop')) return place !== null && place.form !== 'force'
    if (context.isAny(at, 'copula', 'posture', 'ability', 'moving', 'saying', 'relative', 'comma')) return false
  }
  return false
}
