/** Figures that share the unit behind the last of them: "186 and 193 mi". */
import type { Quantity } from '../model.ts'
import type { ClaimContext } from './context.ts'

/** Tokens between two of them at most: "10-, and 20-km". */
const longestJoint = 3
/** The lists of `core/text` are not longer. */
const longestList = 12

/** All of them in order; the one alone where it shares its unit with none. */
export function sharingUnit(context: ClaimContext, quantity: Quantity): readonly Quantity[] {
  const list = [quantity]
  while (list.at(-1)!.unitText === '' && list.length < longestList) {
    const next = near(context, list.at(-1)!.lastToken, 1)
    if (!next) break
    list.push(next)
  }
  for (let before = near(context, quantity.firstToken - 1, -1); before?.unitText === '' && list.length < longestList;) {
    list.unshift(before)
    before = near(context, before.firstToken - 1, -1)
  }
  return list
}

function near(context: ClaimContext, token: number, step: 1 | -1): Quantity | null {
  for (let away = 0; away <= longestJoint; away++) {
    const found = context.quantityOver(token + away * step)
    if (found) return found
  }
  return null
}
