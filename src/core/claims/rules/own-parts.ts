/** "the northern city of Kunduz", "the southern province of Helmand": in which part of its country a place is said to lie. */
import type { Claim, Mention } from '../../model.ts'
import { claimOf, spanOfTokens } from '../claim.ts'
import type { ClaimContext } from '../context.ts'
import { liesByAdjective } from '../refine/lands.ts'

/** "Ukraine's | eastern city of", "the Kurds' | northern province of": of what the owner has, and judged with it. */
const isOwned = (context: ClaimContext, at: number): boolean =>
  context.is(at - 1, 'quote') || context.mentionOver(at - 1) !== null

function ownPart(context: ClaimContext, mention: Mention): readonly Claim[] {
  const { form, land, matches, firstToken, lastToken } = mention
  const at = context.is(firstToken, 'article') ? firstToken + 1 : firstToken
  const isOfOne = form === 'name' && matches.length > 0 && !land && !mention.capital && liesByAdjective(mention.types)
  const isSaid = isOfOne && !context.draft.tokens[at]!.capital && !isOwned(context, firstToken)
  const compass = isSaid ? context.compassOver(at) : null
  const isMiddle = isSaid && context.is(at, 'middlePart')
  if (!isMiddle && compass?.form !== 'adjective') return []
  const middle = isMiddle ? spanOfTokens(context, at, at + 1) : null
  return [
    claimOf('identity', spanOfTokens(context, at, lastToken), {
      subject: mention,
      relation: 'in-part',
      compass,
      middle,
    }),
  ]
}

/** Claims of the part of its own country that a place is called by. */
export const ownPartsIn = (context: ClaimContext, before: readonly Claim[]): readonly Claim[] =>
  context.mentions
    .flatMap((mention) => ownPart(context, mention))
    .filter(({ compass }) => !compass || !before.some((claim) => claim.compass === compass))
