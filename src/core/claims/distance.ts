import { metresPer } from '../units.ts'
import type { Claim, Quantity } from '../model.ts'
import type { ClaimRule } from './claim.ts'
import { claimOf } from './claim.ts'
import type { ClaimContext } from './context.ts'
import { conversionAfter } from './conversion-after.ts'
import { distanceBetweenTwo } from './distance-between.ts'
import { isJourney, isNotDistance } from './not-distance.ts'
import type { Reference } from './reference.ts'
import { joinAfter, longestList } from './reference.ts'
import { sharedSubject } from './shared-subject.ts'
import { impliedReference } from './implied.ts'
import type { Subject } from './subject.ts'
import { subjectOf } from './subject.ts'
import type { Tail } from './tail.ts'
import { tailOf } from './tail.ts'

/** A distance claim with the token behind it, so that the next one can share its subject and unit. */
export interface Placed {
  readonly claim: Claim
  readonly firstToken: number
  readonly lastToken: number
}

const participles = new Set(['located', 'situated', 'lying', 'lies'])

/** "located 45km": the participle belongs to the quotation. */
const firstTokenOf = (context: ClaimContext, quantity: Quantity): number => {
  const before = quantity.firstToken - 1
  return participles.has(context.lower(before)) ? before : quantity.firstToken
}

/** Lengths joined before one tail: "10 km, 16 km and 37 km from A, B and C". */
function listFrom(context: ClaimContext, first: Quantity, end: number): readonly Quantity[] {
  const list = [first]
  for (let last = first; ;) {
    const joined = joinAfter(context, conversionAfter(context, last, end)?.last ?? last.lastToken)
    const next = joined === null ? null : context.quantityOver(joined)
    if (!next || next.measure !== 'length' || next.firstToken !== joined || list.length === longestList) return list
    list.push(next)
    last = next
  }
}

function claimFor(
  context: ClaimContext,
  quantity: Quantity,
  tail: Tail,
  reference: Reference | null,
  subject: Subject,
  last: number,
): Placed {
  const firstToken = firstTokenOf(context, quantity)
  const lastToken = Math.max(last, quantity.lastToken)
  const span = { from: context.draft.tokens[firstToken]!.from, to: context.draft.tokens[lastToken - 1]!.to }
  const implied = reference?.mention ?? impliedReference(context, subject, quantity)
  const claim = claimOf('distance', span, {
    ...subject,
    reference: implied,
    quantity,
    compass: tail.compass,
    path: tail.path,
    converted: conversionAfter(context, quantity, context.sentenceOf(quantity.firstToken).lastToken)?.converted ?? null,
  })
  return { claim, firstToken, lastToken }
}

/** The subjects of "A and B are N and M miles from Y, respectively", in order; one alone where they are not so many. */
function subjectsOf(context: ClaimContext, subject: Subject, count: number, last: number): readonly Subject[] {
  const said = [last, last + 1].some((token) => context.lower(token) === 'respectively')
  const found: Subject[] = [subject]
  while (said && found.length < count) {
    const joined = joinAfter(context, found.at(-1)!.subject?.lastToken ?? last)
    const next = joined === null ? null : context.mentionOver(joined)
    if (next?.form !== 'name') break
    found.push({ subject: next, subjectForm: 'place' })
  }
  return found.length === count ? found : [subject]
}

/** Claims of a list with its tail; one reference for each length, or one for all. */
function claimsOfList(
  context: ClaimContext,
  list: readonly Quantity[],
  tail: Tail,
  subject: Subject,
): readonly Placed[] {
  const { references } = tail
  const subjects = subjectsOf(context, subject, list.length, tail.last)
  if (list.length === 1) return [claimFor(context, list[0]!, tail, references[0] ?? null, subject, tail.last)]
  if (references.length < list.length)
    return list.map((quantity, index) =>
      claimFor(context, quantity, tail, references[0] ?? null, subjects[index] ?? subject, tail.last),
    )
  return list.map((quantity, index) =>
    claimFor(context, quantity, tail, references[index]!, subject, references[index]!.last),
  )
}

/** Numbers without a unit that take it from the claim before: "35 km from Kasserine and 75 from Gafsa". */
function ellipses(context: ClaimContext, first: Placed, end: number): readonly Placed[] {
  const found: Placed[] = []
  for (let next = ellipsis(context, first, end); next; next = ellipsis(context, next, end)) found.push(next)
  return found
}

function ellipsis(context: ClaimContext, previous: Placed, end: number): Placed | null {
  const joined = joinAfter(context, previous.lastToken)
  const token = joined === null || joined >= end ? undefined : context.draft.tokens[joined]
  if (token?.kind !== 'number' || context.quantityOver(joined!)) return null
  const quantity = withUnitOf(previous.claim.quantity!, token.text, joined!, token)
  const tail = quantity && tailOf(context, quantity, end)
  if (!tail || tail.references.length === 0) return null
  const { subject, subjectForm } = previous.claim
  return claimFor(context, quantity, tail, tail.references[0]!, { subject, subjectForm }, tail.last)
}

function withUnitOf(
  model: Quantity,
  text: string,
  at: number,
  span: { readonly from: number; readonly to: number },
): Quantity | null {
  const value = Number(text.replaceAll(',', ''))
  if (!Number.isFinite(value) || value <= 0) return null
  const metres = metresPer(model.unit)
  const range = { from: span.from, to: span.to }
  return {
    ...model,
    ...range,
    figure: range,
    number: range,
    text,
    value,
    upper: null,
    unitText: '',
    bound: 'exact',
    lowMetres: (value - 0.5) * metres,
    highMetres: (value + 0.5) * metres,
    firstToken: at,
    lastToken: at + 1,
  }
}

/** Claims of the length at `index`, or none. */
function claimsAt(context: ClaimContext, quantity: Quantity, previous: Placed | null): readonly Placed[] {
  const end = context.sentenceOf(quantity.firstToken).lastToken
  const two = distanceBetweenTwo(context, quantity, end)
  if (two) return [two]
  if (isNotDistance(context, quantity)) return []
  const list = tailOf(context, quantity, end) ? [quantity] : listFrom(context, quantity, end)
  const tail = tailOf(context, list.at(-1)!, end)
  if (!tail || (tail.references.length > 0 && isJourney(context, quantity))) return []
  const subject = sharedSubject(context, previous, quantity) ?? subjectOf(context, firstTokenOf(context, quantity))
  const claims = claimsOfList(context, list, tail, subject).filter((placed) => isSound(placed.claim))
  const last = claims.at(-1)
  return last ? [...claims, ...ellipses(context, last, end)] : []
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
