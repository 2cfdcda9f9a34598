/** "in X, as well as 10 km from Y", "in X - 10 km from Y, too", "having taken X, 5 km from Y they dug in": perhaps said of another spot. */
import type { Claim } from '../../model.ts'
import type { ClaimContext } from '../context.ts'

/** Before the hedges of a claim that starts at token `start`: "as well as | about". */
function behindHedges(context: ClaimContext, start: number): number {
  let at = start
  while (context.isAny(at - 1, 'hedge', 'additive')) at--
  return at
}

/** "as well as | 10 km from Y". */
const isAdded = ({ draft }: ClaimContext, at: number): boolean =>
  draft.phrases.before(at).some(({ classes }) => classes.has('besides'))

/** "10 km from Y|, too". */
const isAddedBehind = (context: ClaimContext, last: number): boolean =>
  context.is(context.is(last, 'comma') ? last + 1 : last, 'likewise')

/** "having taken X, | 5 km from Y they dug in": the name belongs to the words before the comma. */
function isBehindClause(context: ClaimContext, at: number): boolean {
  const name = context.is(at - 1, 'comma') ? context.mentionOver(at - 2) : null
  if (name?.form !== 'name' || name.lastToken !== at - 1) return false
  return context.is(name.firstToken - 1, 'participle') && context.is(name.firstToken - 2, 'gerund')
}

/** Marks a claim over tokens [start, last) that may be said of another spot than the place before it: it is never flagged. */
export function apart(context: ClaimContext, start: number, last: number): Pick<Claim, 'perhaps'> {
  const at = behindHedges(context, start)
  const isApart = isAdded(context, at) || isAddedBehind(context, last) || isBehindClause(context, at)
  if (isApart) context.tracer?.step(start, 'refiner', 'apart', 'may be said of another spot')
  return isApart ? { perhaps: true } : {}
}
