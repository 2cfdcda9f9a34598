/** Figures, subjects and references in lists: one claim for each pair that the words join. */
import type { CompassWord, Mention, Quantity } from '../../../model.ts'
import type { ClaimContext } from '../../context.ts'
import { conversionAfter } from '../../conversion-after.ts'
import type { Placed } from '../../claim.ts'
import { claimFor, firstTokenOf } from '../../distance-claim.ts'
import { claimAlso, listedWith, onlyAreas, walk } from './listed.ts'
import type { Reference } from '../../reference.ts'
import { joinAfter, longestList } from '../../reference.ts'
import type { Subject } from '../../subject.ts'
import { implicit } from '../../subject.ts'
import type { Tail } from '../../tail.ts'

/** Behind a figure and what belongs to it: its conversion, its own direction ("40 km east and 45 km south of Y"). */
function behindFigure(context: ClaimContext, figure: Quantity, end: number): number {
  const at = conversionAfter(context, figure, end)?.last ?? figure.lastToken
  return context.compassAt(at)?.form === 'direction' ? context.compassAt(at)!.lastToken : at
}

/** Lengths joined before one tail: "10 km, 16 km and 37 km from A, B and C". */
export function listFrom(context: ClaimContext, first: Quantity, end: number): readonly Quantity[] {
  const list = [first]
  for (let last = first; ;) {
    const joined = joinAfter(context, behindFigure(context, last, end))
    const next = joined === null ? null : context.quantityOver(joined)
    if (!next || next.measure !== 'length' || next.firstToken !== joined || list.length === longestList) return list
    list.push(next)
    last = next
  }
}

/** "A and B are N and M miles from Y, respectively": as many subjects as figures, in order; else null. */
function subjectsInOrder(
  context: ClaimContext,
  subject: Subject,
  list: readonly Quantity[],
): readonly Mention[] | null {
  const start = firstTokenOf(context, list[0]!)
  const listed = subject.subjectForm === 'place' && subject.subject && listedWith(context, subject.subject, start)
  return listed && list.length > 1 && listed.members.length === list.length ? listed.members : null
}

/** "40 km east and 45 km south of Y": the direction of the first figure. */
function ownCompass(context: ClaimContext, quantity: Quantity): CompassWord | null {
  const at = behindFigure(context, quantity, context.sentenceOf(quantity.firstToken).lastToken)
  const compass = context.compassOver(at - 1)
  return compass && compass.firstToken >= quantity.lastToken ? compass : null
}

/** Claims of a list with its tail; one reference for each length, or one for all. */
export function claimsOfList(
  context: ClaimContext,
  list: readonly Quantity[],
  tail: Tail,
  subject: Subject,
): readonly Placed[] {
  const { references } = tail
  const members = subjectsInOrder(context, subject, list)
  const own = list.length > 1 && references.length >= list.length
  const compasses = list.map((quantity, index) => (index < list.length - 1 ? ownCompass(context, quantity) : null))
  // Several figures from one place, and nothing that parts them: not all can be this subject's.
  const isUnclear = list.length > 1 && !own && !members && compasses.every((compass) => compass === null)
  const subjectAt = (index: number): Subject =>
    members ? { subject: members[index]!, subjectForm: 'place' } : isUnclear ? implicit : subject
  return list.map((quantity, index) => {
    const reference: Reference | null = references[own ? index : 0] ?? null
    const compass = compasses[index]
    const said = compass ? { ...tail, compass } : tail
    return claimFor(context, quantity, said, reference, subjectAt(index), own ? reference!.last : tail.last)
  })
}

/** Behind a second reference a clause of its own may begin: "5 km from Homs and Hama was". */
const closesList = (context: ClaimContext, at: number): boolean =>
  context.draft.tokens[at] === undefined ||
  context.isAny(at, 'stop', 'comma', 'semicolon', 'close', 'conjunction', 'locative', 'clauseBegin', 'inOrder')

/** "south of Ludwigshafen and Mannheim": names joined with the reference, which no clause of their own begins. */
function furtherReferences(context: ClaimContext, reference: Mention): readonly Mention[] {
  const { found, and } = walk(context, reference, 1)
  // "south of A, and B" goes on to B; "of A, B, and C" is a list.
  if (found.length === 1 && context.is(reference.lastToken, 'comma')) return []
  const last = found.at(-1)?.lastToken ?? 0
  const isClosed = found.length > 0 && closesList(context, last) && !context.quantityOver(last + 1)
  return and && isClosed && ![reference, ...found].some(onlyAreas) ? found : []
}

/** The one figure said of other subjects, or from other references, that the words join: at their own words. */
export function sharedClaims(context: ClaimContext, placed: readonly Placed[], tail: Tail): readonly Placed[] {
  const [only] = placed
  const { subject, subjectForm, reference } = only?.claim ?? {}
  if (!only || placed.length > 1 || subjectForm !== 'place' || !subject || !reference) return []
  const listed = listedWith(context, subject, only.firstToken)
  const at = (mention: Mention, parts: Parameters<typeof claimAlso>[2]): Placed => {
    const { firstToken, lastToken } = mention
    return { claim: claimAlso(only.claim, mention, parts), firstToken, lastToken: Math.min(lastToken, only.lastToken) }
  }
  const subjects = (listed?.others ?? []).map((mention) => at(mention, { subject: mention, perhaps: !listed!.said }))
  const others = tail.references.length > 0 ? furtherReferences(context, tail.references[0]!.mention) : []
  return [...subjects, ...others.map((mention) => at(mention, { reference: mention, perhaps: true }))]
}
