import type { ClaimRule } from '../claim.ts'
import { claimOf } from '../claim.ts'
import { conversionAfter } from '../conversion-after.ts'

export const conversion: ClaimRule = {
  kind: 'conversion',
  about: 'whether the figure in brackets is the same length in the other unit',
  find(context) {
    return context.draft.quantities.flatMap((quantity) => {
      const found = conversionAfter(context, quantity, context.sentenceOf(quantity.firstToken).lastToken)
      if (!found?.converted) return []
      const { converted, last } = found
      const closed = last === converted.lastToken + 1
      const to = closed ? context.draft.tokens[last - 1]!.to : converted.figure.to
      const span = { from: quantity.figure.from, to }
      return [claimOf('conversion', span, { quantity, converted, relation: 'converts-to' })]
    })
  },
}
