/** Brackets and asides in parallel measure from one place: "Jalalabad (150 km east of Kabul), Gardez (120 km south)". */
import type { Quantity } from '../../../model.ts'
import type { ClaimContext } from '../../context.ts'
import type { Placed } from '../../claim.ts'
import type { Tail } from '../../tail.ts'
import { onlyAreas } from './listed.ts'

/** "Zawiya (45 km)": a figure alone in brackets behind a name. */
const isBareBracket = (context: ClaimContext, { firstToken, lastToken }: Quantity): boolean =>
  context.is(firstToken - 1, 'open') &&
  context.is(lastToken, 'close') &&
  context.mentionOver(firstToken - 2)?.form === 'name'

/** ", and Y, 95 km north": right behind a claim, a name between commas before the figure. */
function isAsideOf(context: ClaimContext, firstToken: number, { lastToken }: Placed): boolean {
  const name = context.is(firstToken - 1, 'comma') ? context.mentionOver(firstToken - 2) : null
  if (name?.form !== 'name') return false
  return context.is(name.firstToken - 1, 'conjunction') && name.firstToken - lastToken <= 2
}

/** "A lies 60 km from Y, B | 95 km north", "; B | 95 km to the north": a clause without a verb, whose name stands right before. */
function isGap(context: ClaimContext, firstToken: number, { lastToken, claim }: Placed): boolean {
  const end = context.is(firstToken - 1, 'site') ? firstToken - 1 : firstToken
  const name = context.mentionOver(end - 1)
  if (name?.form !== 'name' || name.lastToken !== end || claim.subjectForm !== 'place') return false
  if (name === claim.subject || onlyAreas(name)) return false
  const at = name.firstToken - 1
  return (
    at >= lastToken &&
    at - lastToken <= longestJoin &&
    context.isAny(at, 'comma', 'semicolon', 'conjunction', 'contrast')
  )
}

/** "and B 80 km | further | east": from where the clause before has come to. */
function isFurther(context: ClaimContext, { lastToken }: Quantity, { last }: Tail): boolean {
  for (let at = lastToken; at < last; at++) if (context.is(at, 'nearer')) return true
  return false
}

/** Tokens between a claim and the name that the next is said of: ", and". */
const longestJoin = 1

const areBrackets = (context: ClaimContext, firstToken: number, previous: Placed | null): boolean =>
  [firstToken, previous?.firstToken ?? 0].every((token) => context.is(token - 1, 'open'))

/** "to its north": from what the sentence is about. */
const isOwned = (context: ClaimContext, { compass }: Tail): boolean =>
  compass !== null && context.is(compass.firstToken - 1, 'owner')

/** Whether words say by themselves from where they measure, or were not understood. */
const isComplete = (context: ClaimContext, tail: Tail): boolean =>
  isOwned(context, tail) || tail.references.length > 0 || tail.back !== null || tail.unread !== null

/** Whether a figure stands in parallel to the claim before it: with its words left out, in a bracket or an aside of its own. */
function isParallel(context: ClaimContext, quantity: Quantity, read: Tail | null, previous: Placed): boolean {
  const { firstToken } = quantity
  if (read && isFurther(context, quantity, read)) return false
  return (
    isGap(context, firstToken, previous) ||
    areBrackets(context, firstToken, previous) ||
    isAsideOf(context, firstToken, previous)
  )
}

/** The tail with the reference of the claim before, where the two stand in parallel; else the tail itself. */
export function inParallel(
  context: ClaimContext,
  read: Tail | null,
  quantity: Quantity,
  previous: Placed | null,
): Tail | null {
  const { firstToken } = quantity
  const mention = previous?.claim.reference
  if (!previous || !mention || (read && isComplete(context, read))) return read
  if (!isParallel(context, quantity, read, previous)) return read
  const tail = read ?? (isBareFigure(context, quantity, previous) ? bare(quantity) : null)
  if (!tail || context.sentenceOf(firstToken) !== context.sentenceOf(previous.firstToken)) return read
  context.tracer?.step(firstToken, 'refiner', 'parallel', `measured from “${mention.text}”, as the figure before`)
  const { subject, mayBeFrom, perhapsFrom = [] } = previous.claim
  const turned = subject ? [subject] : []
  return {
    ...tail,
    references: [{ mention, last: tail.last }],
    ...(mayBeFrom ? { mayBeFrom } : {}),
    perhapsFrom: [...turned, ...perhapsFrom],
  }
}

/** "A is 60 km from Y and B 100 km.": nothing follows that the figure could be of. */
const endsClause = (context: ClaimContext, { firstToken, lastToken }: Quantity): boolean =>
  lastToken >= context.sentenceOf(firstToken).lastToken || context.isAny(lastToken, 'stop', 'comma', 'semicolon')

/** A figure alone that says how far its name lies. */
const isBareFigure = (context: ClaimContext, quantity: Quantity, previous: Placed): boolean =>
  isBareBracket(context, quantity) || (isGap(context, quantity.firstToken, previous) && endsClause(context, quantity))

const bare = ({ firstToken, lastToken }: Quantity): Tail => ({
  frame: null,
  compass: null,
  path: 'unsaid',
  along: null,
  references: [],
  back: null,
  conversion: null,
  first: firstToken,
  last: lastToken,
  unread: null,
})
