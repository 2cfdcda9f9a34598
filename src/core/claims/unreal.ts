/** What did not happen, or has not yet: "could have seized", "failed to control", "if rebels take". */
import { wordSet } from '../text/word-set.ts'
import type { ClaimContext } from './context.ts'

const unreal = wordSet(`
  not never no if unless until would could might may should cannot can will denied almost nearly hasn't haven't
  didn't wasn't don't doesn't without when whoever be whether
`)
const lookBack = 4

/** Whether one of the few words before a verb at token `at` says that it is not told as a fact. */
export function isUnreal(context: ClaimContext, at: number): boolean {
  const first = context.sentenceOf(at).firstToken
  for (let token = at - 1; token >= Math.max(first, at - lookBack); token--)
    if (unreal.has(context.lower(token))) return true
  return false
}
