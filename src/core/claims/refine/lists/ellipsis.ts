/** Numbers without a unit that take it from the claim before: "35 km from Kasserine and 75 from Gafsa". */
import { metresPer } from '../../../units.ts'
import type { Quantity } from '../../../model.ts'
import type { ClaimContext } from '../../context.ts'
import type { Placed } from '../../claim.ts'
import { claimFor } from '../../distance-claim.ts'
import { joinAfter } from '../../reference.ts'
import { tailOf } from '../../tail.ts'

export function ellipses(context: ClaimContext, first: Placed, end: number): readonly Placed[] {
  const found: Placed[] = []
  for (let next = ellipsis(context, first, end); next; next = ellipsis(context, next, end)) found.push(next)
  return found
}

function ellipsis(context: ClaimContext, previous: Placed, end: number): Placed | null {
  const joined = joinAfter(context, previous.lastToken)
  const token = joined === null || joined >= end ? undefined : context.draft.tokens[joined]
  if (token?.kind !== 'number' || context.quantityOver(joined!)) return null
  const quantity = withUnitOf(previous.claim.quantity!, token.text, joined!, token)
  const tail = quantity && tailOf(context, quantity)
  if (!tail || tail.references.length === 0) return null
  const { subject, subjectForm, mayBe } = previous.claim
  const shared = { subject, subjectForm, ...(mayBe ? { mayBe } : {}) }
  return claimFor(context, quantity, tail, tail.references[0]!, shared, tail.last)
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
