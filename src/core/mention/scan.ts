import type { Draft, Gazetteer, Match, Token } from '../model.ts'
import { isCompoundAdjective } from './compound.ts'
import { longestTypeWord, typesOfWord } from './type-words.ts'
import type { FeatureType } from '../model.ts'
import { placeAdjectives } from './words.ts'
import { startsName } from './names.ts'

/** What a reader of mentions works on: the draft, the gazetteer and where the sentence ends (token, exclusive). */
export interface Scan {
  readonly draft: Draft
  readonly gazetteer: Gazetteer
  readonly end: number
}

export const tokenAt = (scan: Scan, at: number): Token | undefined =>
  at < scan.end ? scan.draft.tokens[at] : undefined
export const lowerAt = (scan: Scan, at: number): string => tokenAt(scan, at)?.lower ?? ''

/** "Syrian", "Sri Lankan": places of which the token is the adjective, or none. */
export function demonymAt(scan: Scan, at: number): readonly Match[] {
  const token = tokenAt(scan, at)
  if (!startsName(token)) return []
  return scan.gazetteer.lookup(token!.text).filter((match) => match.use === 'demonym')
}

/** The type word that starts at `at` ("airbase", "oil field"), longest first. */
export function typeWordAt(
  scan: Scan,
  at: number,
): { readonly last: number; readonly types: readonly FeatureType[]; readonly word: string } | null {
  for (let count = longestTypeWord; count > 0; count--) {
    if (at + count > scan.end) continue
    const word = scan.draft.tokens
      .slice(at, at + count)
      .map((token) => token.lower)
      .join(' ')
    const types = typesOfWord(word)
    if (types) return { last: at + count, types, word }
  }
  return null
}

/** First token after any adjectives of a place: "strategic", "rebel-held", "northern". */
export function skipAdjectives(scan: Scan, at: number): number {
  let next = at
  while (
    next < scan.end &&
    next - at < 5 &&
    (placeAdjectives.has(lowerAt(scan, next)) || isCompoundAdjective(lowerAt(scan, next)))
  )
    next++
  return next
}
