/** Forces: "government forces", "the Syrian army", "Daesh militants", "the SDF". */
import { is, isAny } from '../../lang/engine/language.ts'
import type { Token } from '../model.ts'
import { withoutEnding } from '../text/endings.ts'
import type { Found } from './build.ts'
import { mentionOver } from './build.ts'
import { startsName } from './names.ts'
import type { Scan } from './scan.ts'
import { lexiconOf, tokenAt } from './scan.ts'

/** Whether the word is of a class, or the owner of something is: "the army's". */
function isOf(scan: Scan, token: Token | undefined, of: 'forceNoun' | 'forceName'): boolean {
  if (token === undefined || is(token, of)) return token !== undefined
  const bare = withoutEnding(lexiconOf(scan), token.lower, 'ownerEnding')
  return bare !== token.lower && lexiconOf(scan).classesOf(bare).has(of)
}

/** What may stand before the head noun of a force. */
const isLeading = (scan: Scan, token: Token): boolean =>
  startsName(scan.draft, token) || isAny(token, 'forceAdjective', 'conjunction', 'compoundAdjective')

/** "the Hmeimim air force base": the force's name is that of a site. */
const isSite = (scan: Scan, token: Token | undefined): boolean =>
  token !== undefined && (lexiconOf(scan).value('feature', token.lower)?.includes('military-base') ?? false)

/** Last token (exclusive) of a force phrase whose head noun lies within six words, or null. */
function headBehind(scan: Scan, at: number): number | null {
  for (let next = at; next < scan.end && next - at < 6; next++) {
    const token = tokenAt(scan, next)!
    if (isSite(scan, tokenAt(scan, next + 1))) return null
    if (isOf(scan, token, 'forceNoun') && !(token.capital && next === at)) return next + 1
    if (!isLeading(scan, token) || (is(token, 'conjunction') && next === at)) return null
  }
  return null
}

/** The force that starts at token `at`, or null. */
export function forcePhraseAt(scan: Scan, at: number): Found | null {
  const first = isAny(tokenAt(scan, at), 'definite', 'owner') ? at + 1 : at
  const named = isOf(scan, tokenAt(scan, first), 'forceName') && tokenAt(scan, first)!.capital
  let last = headBehind(scan, first) ?? (named ? first + 1 : null)
  if (last === null) return null
  while (isOf(scan, tokenAt(scan, last), 'forceNoun')) last++
  return mentionOver(scan.draft, at, last, { form: 'force' })
}
