/** Figures that join two places: "4 km separate A from B", "the 60 km road between A and B", "A and B are 45 km apart". */
import { wordSet } from '../text/word-set.ts'
import type { Mention, Path, Quantity } from '../model.ts'
import { claimOf } from './claim.ts'
import type { ClaimContext } from './context.ts'
import type { Placed } from './distance-claim.ts'
import { farthestWay, itBefore, roads, separating } from './joining.ts'
import type { Reference } from './reference.ts'
import { referenceAt } from './reference.ts'

interface Pair {
  readonly subject: Mention
  readonly reference: Mention
  readonly last: number
}

/** "between A and B", "from A to B", "A from B", "A and B". */
function pairAt(context: ClaimContext, at: number, end: number): Pair | null {
  const opening = context.lower(at)
  const start = ['between', 'from', 'linking', 'connecting'].includes(opening) ? at + 1 : at
  const first: Reference | null = referenceAt(context, start, end)
  if (!first || !['and', 'from', 'to', 'with'].includes(context.lower(first.last))) return null
  const second = referenceAt(context, first.last + 1, end)
  return second ? { subject: second.mention, reference: first.mention, last: second.last } : null
}

function placed(
  context: ClaimContext,
  quantity: Quantity,
  pair: Pair,
  firstToken: number,
  lastToken: number,
  path: Path,
): Placed {
  const span = { from: context.draft.tokens[firstToken]!.from, to: context.draft.tokens[lastToken - 1]!.to }
  return {
    claim: claimOf('distance', span, { subject: pair.subject, reference: pair.reference, quantity, path }),
    firstToken,
    lastToken,
  }
}

/** Behind the figure: "separate A from B", "road between A and B". */
function behind(context: ClaimContext, quantity: Quantity, end: number): Placed | null {
  let at = quantity.lastToken
  while (context.lower(at) === '-' || context.lower(at) === 'long') at++
  const word = context.lower(at)
  if (!separating.has(word) && !roads.has(word)) return null
  const pair = pairAt(context, at + 1, end)
  return pair && placed(context, quantity, pair, quantity.firstToken, pair.last, roads.has(word) ? 'road' : 'unsaid')
}

/** "on the road between A and B, 50 km south of C", "50 km from C": of what lies on the road. */
const tellsFrom = new Set(['of', 'from', 'off', 'away', 'to'])

/** Before the figure: "the distance between A and B is 45 km", "the road from A to B is 60 km long". */
function before(context: ClaimContext, quantity: Quantity, end: number): Placed | null {
  const first = context.sentenceOf(quantity.firstToken).firstToken
  for (let at = quantity.firstToken - 1; at >= Math.max(first, quantity.firstToken - farthestWay); at--) {
    const word = context.lower(at)
    if (word !== 'distance' && !roads.has(word)) continue
    const pair = pairAt(context, at + 1, end)
    if (!pair || pair.last > quantity.firstToken || quantity.firstToken - pair.last > 4) return null
    if (context.compassAt(quantity.lastToken) || tellsFrom.has(context.lower(quantity.lastToken))) return null
    return placed(context, quantity, pair, at, quantity.lastToken, word === 'distance' ? 'unsaid' : 'road')
  }
  return null
}

/** "It is 45 km from A to B"; "the pipeline runs 45 km from A to B" tells the length of a way. */
function fromTo(context: ClaimContext, quantity: Quantity, end: number): Placed | null {
  if (itBefore(context, quantity) === null || context.lower(quantity.lastToken) !== 'from') return null
  const pair = pairAt(context, quantity.lastToken, end)
  return pair && placed(context, quantity, pair, quantity.firstToken, pair.last, 'unsaid')
}

/** "From Bukavu it is", "From there it is": the place before the token of "it", or null. */
function startOf(context: ClaimContext, it: number): Mention | null {
  const last = context.lower(it - 1) === ',' ? it - 2 : it - 1
  if (context.lower(last) === 'there' && context.lower(last - 1) === 'from')
    return context.topicEntering(context.sentenceOf(it))
  const mention = context.mentionOver(last)
  return mention && context.lower(mention.firstToken - 1) === 'from' ? mention : null
}

const onTheWay = wordSet('as the crow flies by road rail train car highway in a straight line further more')

/** "From A it is 45 km (by road) to B": said of A. */
function onwards(context: ClaimContext, quantity: Quantity, end: number): Placed | null {
  const it = itBefore(context, quantity)
  const subject = it === null ? null : startOf(context, it)
  if (!subject) return null
  let at = quantity.lastToken
  while (onTheWay.has(context.lower(at))) at++
  const to = context.lower(at) === 'to' ? referenceAt(context, at + 1, end) : null
  const way = context.draft.tokens.slice(quantity.lastToken, at).some(({ lower }) => roadWords.has(lower))
  const pair = to && { subject, reference: to.mention, last: to.last }
  return pair && placed(context, quantity, pair, quantity.firstToken, pair.last, way ? 'road' : 'unsaid')
}
const roadWords = wordSet('road rail train car highway')

const farthestPair = 40

/** "A and B are 45 km apart". */
function apart(context: ClaimContext, quantity: Quantity, end: number): Placed | null {
  if (context.lower(quantity.lastToken) !== 'apart') return null
  const first = Math.max(context.sentenceOf(quantity.firstToken).firstToken, quantity.firstToken - farthestPair)
  for (let at = first; at < quantity.firstToken; at++) {
    const pair = context.mentionOver(at)?.firstToken === at ? pairAt(context, at, end) : null
    if (pair && pair.last <= quantity.firstToken)
      return placed(context, quantity, pair, at, quantity.lastToken + 1, 'unsaid')
  }
  return null
}

/** The claim of a figure that joins two named places, or null. */
export const distanceBetweenTwo = (context: ClaimContext, quantity: Quantity, end: number): Placed | null =>
  behind(context, quantity, end) ??
  fromTo(context, quantity, end) ??
  onwards(context, quantity, end) ??
  apart(context, quantity, end) ??
  before(context, quantity, end)
