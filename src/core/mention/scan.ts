import { is, isAny } from '../../lang/engine/language.ts'
import type { Draft, FeatureType, Gazetteer, Lexicon, Match, Token } from '../model.ts'
import { startsName } from './names.ts'

/** What a reader of mentions works on: the draft, the gazetteer and where the sentence ends (token, exclusive). */
export interface Scan {
  readonly draft: Draft
  readonly gazetteer: Gazetteer
  readonly end: number
}

export const tokenAt = (scan: Scan, at: number): Token | undefined =>
  at < scan.end ? scan.draft.tokens[at] : undefined
export const lexiconOf = (scan: Scan): Lexicon => scan.draft.language.lexicon

/** Whether a word ends the noun phrase before it. */
export const endsPhrase = (token: Token): boolean => isAny(token, 'boundary', 'boundBefore', 'phraseBreak')

/** "the", "this", "its". */
export const isDefinite = (token: Token | undefined): boolean => isAny(token, 'definite', 'demonstrative', 'owner')

/** "Syrian", "Sri Lankan": places of which the token is the adjective, or none. */
export function demonymAt(scan: Scan, at: number): readonly Match[] {
  const token = tokenAt(scan, at)
  if (!startsName(scan.draft, token) && !is(token, 'nationality')) return []
  return scan.gazetteer.lookup(token!.text).filter((match) => match.use === 'demonym')
}

export interface TypeWord {
  readonly last: number
  readonly types: readonly FeatureType[]
  /** The word, where it is one: phrases are in no class but their own. */
  readonly noun: Token | undefined
}

/** The type word that starts at `at` ("airbase", "oil field"), longest first. */
export function typeWordAt(scan: Scan, at: number): TypeWord | null {
  const { tokens, phrases, language } = scan.draft
  const phrase = phrases.from(at).find(({ classes, last }) => classes.has('feature') && last <= scan.end)
  const last = phrase?.last ?? at + 1
  if (!phrase && !is(tokenAt(scan, at), 'feature')) return null
  const word = tokens
    .slice(at, last)
    .map((token) => token.lower)
    .join(' ')
  const types = language.lexicon.value('feature', word)!
  return { last, types, noun: last === at + 1 ? tokens[at] : undefined }
}

/** Last token (exclusive) of the noun for the middle of a settlement that starts at `at`, or null. */
export function centreAt(scan: Scan, at: number): number | null {
  const phrase = scan.draft.phrases.from(at).find(({ classes, last }) => classes.has('centreNoun') && last <= scan.end)
  return phrase?.last ?? (is(tokenAt(scan, at), 'centreNoun') ? at + 1 : null)
}

export const mostAdjectives = 5

/** "strategic", "rebel-held", "northern". */
export const isPlaceAdjective = (token: Token | undefined): boolean =>
  isAny(token, 'placeAdjective', 'compoundAdjective')

/** "the capital | Port Sudan": a word with a capital that is a noun by itself. */
const isNoun = (scan: Scan, at: number): boolean => tokenAt(scan, at)!.capital && is(tokenAt(scan, at), 'feature')

/** First token after any adjectives of a place. */
export function skipAdjectives(scan: Scan, at: number): number {
  let next = at
  while (next < scan.end && next - at < mostAdjectives && isPlaceAdjective(tokenAt(scan, next)) && !isNoun(scan, next))
    next++
  return next
}
