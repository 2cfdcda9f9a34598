/** Forces: "government forces", "the Syrian army", "Daesh militants", "the SDF". */
import { wordSet } from '../text/word-set.ts'
import type { Found } from './build.ts'
import { mentionOver } from './build.ts'
import { startsName } from './names.ts'
import { isCompoundAdjective } from './compound.ts'
import type { Scan } from './scan.ts'
import { lowerAt, tokenAt } from './scan.ts'
import { forceNames, forceNouns } from './words.ts'

const adjectives = wordSet(`
  government regime rebel opposition loyalist allied armed security special ground pro-government state islamist
  jihadist kurdish extremist militant national military advancing elite tribal foreign enemy air border anti-
  government and islamic
`)

const plain = (lower: string): string => lower.replace(/'s$/, '')
const isForceNoun = (lower: string): boolean => forceNouns.has(plain(lower))

/** Last token (exclusive) of a force phrase whose head noun lies within six words, or null. */
function headBehind(scan: Scan, at: number): number | null {
  for (let next = at; next < scan.end && next - at < 6; next++) {
    const token = tokenAt(scan, next)!
    if (lowerAt(scan, next + 1) === 'base') return null
    if (isForceNoun(token.lower) && !(token.capital && next === at)) return next + 1
    if (!startsName(token) && !adjectives.has(token.lower) && !isCompoundAdjective(token.lower)) return null
    if (token.lower === 'and' && next === at) return null
  }
  return null
}

/** The force that starts at token `at`, or null. */
export function forcePhraseAt(scan: Scan, at: number): Found | null {
  const first = ['the', 'its', 'their'].includes(lowerAt(scan, at)) ? at + 1 : at
  const named = forceNames.has(plain(lowerAt(scan, first))) && tokenAt(scan, first)!.capital
  let last = headBehind(scan, first) ?? (named ? first + 1 : null)
  if (last === null) return null
  while (isForceNoun(lowerAt(scan, last))) last++
  return mentionOver(scan.draft, at, last, { form: 'force' })
}
