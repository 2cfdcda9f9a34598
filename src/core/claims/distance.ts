import type { Claim, Quantity } from '../model.ts'
import type { ClaimRule } from './claim.ts'
import type { ClaimContext } from './context.ts'
import type { Placed } from './distance-claim.ts'
import { firstTokenOf } from './distance-claim.ts'
import { claimsOfList, listFrom, sharedClaims } from './distance-list.ts'
import { ellipses } from './ellipsis.ts'
import { joiningReader, mayJoinTwo } from './joining.ts'
import { lineAway } from './line-away.ts'
import { isJourney, isNotDistance } from './not-distance.ts'
import { sharedSubject } from './shared-subject.ts'
import { subjectBehind } from './subject-behind.ts'
import { subjectOf } from './subject.ts'
import type { Tail } from './tail.ts'
import { tailOf } from './tail.ts'

/** The figure alone where it has a reference of its own; else the list that shares one behind it. */
function figuresFrom(context: ClaimContext, quantity: Quantity, end: number): readonly Quantity[] {
  const own = tailOf(context, quantity, end)
  if (own && own.references.length > 0) return [quantity]
  const list = listFrom(context, quantity, end)
  const shared = list.length > 1 && (tailOf(context, list.at(-1)!, end)?.references.length ?? 0) > 0
  return own && !shared ? [quantity] : list
}

/** Claims of the length at `index`, or none. */
function claimsAt(context: ClaimContext, quantity: Quantity, previous: Placed | null): readonly Placed[] {
  const end = context.sentenceOf(quantity.firstToken).lastToken
  const two = mayJoinTwo(context, quantity) ? joiningReader.get()(context, quantity, end) : null
  if (two) return [two]
  if (isNotDistance(context, quantity)) return []
  const list = figuresFrom(context, quantity, end)
  const read = inParallel(context, tailOf(context, list.at(-1)!, end), quantity, previous)
  const toLine = read && lineAway(context, quantity, read)
  const tail = toLine?.tail ?? read
  if (!tail || (tail.references.length > 0 && (isJourney(context, quantity) || leadsOn(context, tail)))) return []
  const subject =
    toLine?.subject ??
    sharedSubject(context, previous, quantity) ??
    subjectBehind(context, firstTokenOf(context, quantity), tail.last) ??
    subjectOf(context, firstTokenOf(context, quantity))
  if (subject.subjectForm !== 'place' && isAcross(context, tail)) return []
  const claims = claimsOfList(context, list, tail, subject).filter((placed) => isSound(placed.claim))
  const last = claims.at(-1)
  const shared = sharedClaims(context, claims, tail).filter((placed) => isSound(placed.claim))
  return last ? [...shared, ...claims, ...ellipses(context, last, end)] : []
}

/** "carries gas 1,200 km from A to B": how long a way is. */
function leadsOn(context: ClaimContext, { references: [reference], compass }: Tail): boolean {
  const isFrom = reference && context.lower(reference.mention.firstToken - 1) === 'from'
  const to =
    isFrom && !compass && context.lower(reference.last) === 'to' ? context.mentionOver(reference.last + 1) : null
  return to?.form === 'name' && to.matches.length > 0
}

/** "advanced 10 km across the border": how far a force has come, not where a place lies. */
const isAcross = (context: ClaimContext, { references: [reference] }: Tail): boolean =>
  reference?.mention.form === 'line' &&
  ['across', 'over', 'beyond'].includes(context.lower(reference.mention.firstToken - 1))

/** "Zawiya (45 km)": a figure alone in brackets behind a name. */
const isBareBracket = (context: ClaimContext, { firstToken, lastToken }: Quantity): boolean =>
  context.lower(firstToken - 1) === '(' &&
  context.lower(lastToken) === ')' &&
  context.mentionOver(firstToken - 2)?.form === 'name'

/**
 * "Jalalabad (150 km east of Kabul), Gardez (120 km south) and Logar (60 km)", "X, a city 80 km north of Kabul, and Y, 95
 * km north,": brackets and asides in parallel measure from one place.
 */
function inParallel(context: ClaimContext, read: Tail | null, quantity: Quantity, previous: Placed | null) {
  const { firstToken, lastToken } = quantity
  const mention = previous?.claim.reference
  if (read?.compass && context.lower(read.compass.firstToken - 1) === 'its') return read
  const isParallel =
    [firstToken, previous?.firstToken ?? 0].every((token) => context.lower(token - 1) === '(') ||
    (previous !== null && isAsideOf(context, firstToken, previous))
  const bare = { compass: null, path: 'unsaid', references: [], conversion: null, last: lastToken } as const
  const tail = read ?? (isBareBracket(context, quantity) ? bare : null)
  if (!tail || tail.references.length > 0 || !mention || !isParallel) return read
  const isNear = context.sentenceOf(firstToken) === context.sentenceOf(previous.firstToken)
  return isNear ? { ...tail, references: [{ mention, last: tail.last }] } : read
}

/** ", and Y, 95 km north": right behind a claim, a name between commas before the figure. */
function isAsideOf(context: ClaimContext, firstToken: number, { lastToken }: Placed): boolean {
  const name = context.lower(firstToken - 1) === ',' ? context.mentionOver(firstToken - 2) : null
  if (name?.form !== 'name') return false
  const joint = context.lower(name.firstToken - 1)
  return joint === 'and' && name.firstToken - lastToken <= 2
}

/** Neither a place measured from itself, nor a figure with nothing to measure from. */
const isSound = ({ subject, reference, compass }: Claim): boolean =>
  (reference !== null && reference !== subject) || (reference === null && compass !== null)

export const distance: ClaimRule = {
  kind: 'distance',
  about: 'how far one place lies from another, with the direction where it is said',
  find(context) {
    const placed: Placed[] = []
    let behind = 0
    for (const quantity of context.draft.quantities) {
      if (quantity.measure !== 'length' || quantity.firstToken < behind || quantity.lowMetres < 0) continue
      const found = claimsAt(context, quantity, placed.at(-1) ?? null)
      placed.push(...found)
      for (const { claim, lastToken } of found) behind = Math.max(behind, lastToken, claim.converted?.lastToken ?? 0)
    }
    return placed.map(({ claim }) => claim)
  },
}
