/** "Popayan, its capital", "Baquba, the provincial capital": of which province. */
import type { Mention } from '../../model.ts'
import type { ClaimContext } from '../context.ts'

/** How many mentions back a province is looked for: keeps the whole linear. */
const lookBack = 40

/** The province that the text named last before a phrase, or null. */
export function provinceBefore({ mentions }: ClaimContext, { index }: Mention): Mention | null {
  const before = mentions.slice(Math.max(0, index - lookBack), index)
  return before.findLast(({ form, types }) => form === 'name' && types.includes('province')) ?? null
}
