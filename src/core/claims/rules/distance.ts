import type { Claim, Quantity } from '../../model.ts'
import type { ClaimRule } from '../claim.ts'
import { spanOfTokens } from '../claim.ts'
import type { ClaimContext } from '../context.ts'
import type { Placed } from '../claim.ts'
import { firstTokenOf } from '../distance-claim.ts'
import { correctionBefore } from '../refine/truth/correction.ts'
import { apart } from '../refine/apart.ts'
import { claimsOfList, listFrom, sharedClaims } from '../refine/lists/distance-list.ts'
import { doubtOf } from '../refine/truth/doubt.ts'
import { ellipses } from '../refine/lists/ellipsis.ts'
import { lineAway } from '../refine/line-away.ts'
import { pairOf } from '../refine/lists/pair-frames.ts'
import { inParallel } from '../refine/lists/from-where.ts'
import { sharedSubject } from '../refine/lists/shared-subject.ts'
import { subjectBehind } from '../refine/subject-behind.ts'
import { vetoOfFigure, vetoOfTail } from '../refine/truth/veto.ts'
import type { Subject } from '../subject.ts'
import { subjectOf } from '../subject.ts'
import type { Tail } from '../tail.ts'
import { tailOf } from '../tail.ts'

/** The figure alone where it has a reference of its own; else the list that shares one behind it. */
function figuresFrom(context: ClaimContext, quantity: Quantity, end: number): readonly Quantity[] {
  const own = tailOf(context, quantity)
  if (own && own.references.length > 0) return [quantity]
  const list = listFrom(context, quantity, end)
  const shared = list.length > 1 && (tailOf(context, list.at(-1)!)?.references.length ?? 0) > 0
  return own && !shared ? [quantity] : list
}

/** What lists and what follows suggest of whom a figure is said that begins at token `first`. */
function hintsFor(context: ClaimContext, quantity: Quantity, first: number, last: number, previous: Placed | null) {
  const isSame = previous && context.sentenceOf(previous.firstToken) === context.sentenceOf(first)
  const behind = subjectBehind(context, first, last)
  return {
    shared: sharedSubject(context, previous, quantity),
    ...(behind ? { behind: behind.subject } : {}),
    ...(isSame ? { behindPrevious: previous.lastToken } : {}),
  }
}

/** Who the figure is said of, and what is not understood between the two. */
function subjectFor(context: ClaimContext, quantity: Quantity, tail: Tail, previous: Placed | null) {
  const first = correctionBefore(context, Math.min(tail.first, firstTokenOf(context, quantity)))
  const isElided = tail.references.length === 0 && tail.back === null && tail.unread === null
  const hints = { ...hintsFor(context, quantity, first, tail.last, previous), isElided }
  const subject = overAside(context, subjectOf(context, first, hints), first, previous)
  if (hints.shared && subject.subject === hints.shared.subject && subject.subjectForm === hints.shared.subjectForm)
    return { subject: hints.shared, unread: previous?.claim.unread ?? null }
  const isBehind = hints.behind !== undefined && subject.subject === hints.behind
  const doubt = subject.subjectForm === 'place' && !isBehind ? doubtOf(context, subject.subject, first) : null
  return { subject, unread: doubt && spanOfTokens(context, doubt.first, doubt.last) }
}

/** "X, 120 km from Y, the regional capital, | is 50 km from Z": X, or Y, which the figure before was measured from. */
function overAside(context: ClaimContext, found: Subject, first: number, previous: Placed | null): Subject {
  if (!previous?.claim.reference || found.subject !== previous.claim.reference) return found
  const { reference, subject, subjectForm } = previous.claim
  if (!subject || subjectForm !== 'place') return found
  let verb = first
  while (verb > reference.lastToken && !context.isAny(verb, 'copula', 'posture')) verb--
  const isOver = context.is(reference.lastToken, 'comma') && context.isAny(verb - 1, 'comma', 'close')
  if (!isOver || verb === reference.lastToken) return found
  context.tracer?.step(first, 'refiner', 'over-aside', 'what stands between commas only explains')
  const isHead = subject.firstToken <= context.sentenceOf(first).firstToken + 1
  return { subject, subjectForm, ...(isHead ? {} : { mayBe: [reference] }) }
}

/** With what is said of the claim as a whole. */
const withParts = (placed: Placed, parts: Partial<Claim>): Placed => ({
  ...placed,
  claim: { ...placed.claim, ...parts },
})

/** The claim, which is not judged where words were not understood. */
const doubted = (placed: Placed, unread: Claim['unread']): Placed =>
  unread && !placed.claim.unread ? withParts(placed, { unread }) : placed

const claimOfPlaced = (placed: Placed | null): Claim | null => placed?.claim ?? null

/** "5 km across the border", "5 km inside Syria": said of what moves, too, of which it is no claim. */
const isBehindLine = ({ frame }: Tail): boolean =>
  frame?.means?.['line'] === 'crossed' || frame?.means?.['line'] === 'inside'

/** Claims of the length at `quantity`, or none. */
function claimsAt(context: ClaimContext, quantity: Quantity, previous: Placed | null): readonly Placed[] {
  const end = context.sentenceOf(quantity.firstToken).lastToken
  const pair = pairOf(context, quantity)
  if (pair) return [pair]
  if (vetoOfFigure(context, quantity)) return []
  const list = figuresFrom(context, quantity, end)
  const read = inParallel(context, tailOf(context, list.at(-1)!), quantity, previous)
  const toLine = read && lineAway(context, quantity, read)
  const said = toLine?.tail ?? read
  if (!said || vetoOfTail(context, quantity, said)) return []
  const tail = { ...said, before: claimOfPlaced(previous) }
  const { subject, unread } = toLine
    ? { subject: toLine.subject, unread: null }
    : subjectFor(context, quantity, tail, previous)
  if (subject.subjectForm !== 'place' && isBehindLine(tail)) return []
  // "9 km from A as well as 11 km west of B" goes on with the same.
  const parts = sharedSubject(context, previous, quantity) ? {} : apart(context, tail.first, tail.last)
  const claims = claimsOfList(context, list, tail, subject)
    .map((placed) => doubted(withParts(placed, parts), unread))
    .filter((placed) => isSound(placed.claim))
  const last = claims.at(-1)
  const shared = sharedClaims(context, claims, tail).filter((placed) => isSound(placed.claim))
  return last ? [...shared, ...claims, ...ellipses(context, last, end)] : []
}

/** Neither a place measured from itself, nor a figure with nothing to measure from, nor a tank 40 km behind the lines. */
function isSound({ subject, subjectForm, reference, compass, unread }: Claim): boolean {
  if (reference?.line === 'front' && subjectForm !== 'place') return false
  if (unread) return subject !== null && subject.form !== 'force'
  return reference !== null ? reference !== subject : compass !== null
}

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
