/** Brackets and asides in parallel measure from one place: "Jalalabad (150 km east of Kabul), Gardez (120 km south)". */
import type { Quantity } from '../../model.ts'
import type { ClaimContext } from '../context.ts'
import type { Placed } from '../distance-claim.ts'
import type { Tail } from '../tail.ts'

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

const areBrackets = (context: ClaimContext, firstToken: number, previous: Placed | null): boolean =>
  [firstToken, previous?.firstToken ?? 0].every((token) => context.is(token - 1, 'open'))

/** "to its north": from what the sentence is about. */
const isOwned = (context: ClaimContext, { compass }: Tail): boolean =>
  compass !== null && context.is(compass.firstToken - 1, 'owner')

/** The tail with the reference of the claim before, where the two stand in parallel; else the tail itself. */
export function inParallel(
  context: ClaimContext,
  read: Tail | null,
  quantity: Quantity,
  previous: Placed | null,
): Tail | null {
  const { firstToken } = quantity
  const mention = previous?.claim.reference
  if (
    !previous ||
    !mention ||
    (read && (isOwned(context, read) || read.references.length > 0 || read.back || read.unread))
  )
    return read
  if (!areBrackets(context, firstToken, previous) && !isAsideOf(context, firstToken, previous)) return read
  const tail = read ?? (isBareBracket(context, quantity) ? bare(quantity) : null)
  if (!tail || context.sentenceOf(firstToken) !== context.sentenceOf(previous.firstToken)) return read
  context.tracer?.step(firstToken, 'refiner', 'parallel', `measured from “${mention.text}”, as the figure before`)
  return { ...tail, references: [{ mention, last: tail.last }] }
}

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
