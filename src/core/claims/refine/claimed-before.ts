/** "X, in the west of Tigray near the border": what goes on right behind another claim is said of that claim's subject. */
import type { Claim } from '../../model.ts'
import type { ClaimContext } from '../context.ts'

/** Joints that are looked over: ", and both". */
const mostJoints = 3

/** The claim of one place, the longest, whose words end right before token `at`, over commas and "and"; null where none does. */
export function claimedBefore(context: ClaimContext, said: readonly Claim[], at: number): Claim | null {
  let end = at
  while (at - end < mostJoints && context.isAny(end - 1, 'comma', 'conjunction', 'pairDeterminer')) end--
  const to = context.draft.tokens[end - 1]?.to
  if (end <= context.sentenceOf(at).firstToken) return null
  const here = said.filter((one) => one.to === to && one.subject && one.subjectForm === 'place' && one.reference)
  return here.toSorted((a, b) => a.from - b.from)[0] ?? null
}
