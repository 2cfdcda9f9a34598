import type { Bound, Lexicon } from '../../model.ts'
import type { Passage } from '../pieces.ts'

/** Signs before a figure, as they are read towards it; the same in every language. */
const signs: readonly (readonly [Bound, string])[] = [
  ...['~', '∼', '≈', '±', '+ / -'].map((sign) => ['about', sign] as const),
  ...['<', '≤', '< ='].map((sign) => ['within', sign] as const),
  ...['>', '≥', '> ='].map((sign) => ['more-than', sign] as const),
]

interface BoundPhrase {
  readonly bound: Bound
  readonly words: readonly string[]
}

interface BoundIndex {
  /** Phrases before a figure by their last word, longest first: one look-up a figure. */
  readonly before: ReadonlyMap<string, readonly BoundPhrase[]>
  /** Phrases behind a unit by their first word, longest first. */
  readonly behind: ReadonlyMap<string, readonly BoundPhrase[]>
}

const known = new WeakMap<Lexicon, BoundIndex>()

function boundsOf(lexicon: Lexicon): BoundIndex {
  const found = known.get(lexicon)
  if (found) return found
  const phrases = (of: 'boundBefore' | 'boundBehind'): BoundPhrase[] =>
    lexicon.wordsOf(of).map((phrase) => ({ bound: lexicon.value(of, phrase)!, words: phrase.split(' ') }))
  const own = signs.map(([bound, sign]) => ({ bound, words: sign.split(' ') }))
  const fresh = {
    before: byWord([...phrases('boundBefore'), ...own], (words) => words.at(-1)!),
    behind: byWord(phrases('boundBehind'), (words) => words[0]!),
  }
  known.set(lexicon, fresh)
  return fresh
}

function byWord(
  phrases: readonly BoundPhrase[],
  wordOf: (words: readonly string[]) => string,
): ReadonlyMap<string, readonly BoundPhrase[]> {
  const map = new Map<string, BoundPhrase[]>()
  for (const phrase of phrases) map.set(wordOf(phrase.words), [...(map.get(wordOf(phrase.words)) ?? []), phrase])
  for (const list of map.values()) list.sort((a, b) => b.words.length - a.words.length)
  return map
}

export interface BoundWords {
  readonly bound: Bound
  /** Index of the first piece of the bound words. */
  readonly first: number
}

/** The bound words that end right before piece `at`; "within about 10 km" is within, said with two. */
export function boundBefore(passage: Passage, at: number): BoundWords | null {
  const near = phraseBefore(passage, at)
  if (near === null) return null
  const outer = near.bound === 'about' ? phraseBefore(passage, near.first) : null
  return outer !== null && outer.bound !== 'about' ? outer : near
}

const isSaid = ({ pieces }: Passage, words: readonly string[], first: number): boolean =>
  words.every((word, offset) => pieces[first + offset]?.lower === word)

function phraseBefore(passage: Passage, at: number): BoundWords | null {
  const candidates = boundsOf(passage.lexicon).before.get(passage.pieces[at - 1]?.lower ?? '')
  for (const { bound, words } of candidates ?? []) {
    const first = at - words.length
    if (first >= 0 && isSaid(passage, words, first)) return { bound, first }
  }
  return null
}

export interface BoundAfter {
  readonly bound: Bound
  /** Index of the last piece of the words. */
  readonly last: number
}

/** "10 km or so", "5 miles or less": the words that begin at piece `at`, right after the unit. */
export function boundAfter(passage: Passage, at: number): BoundAfter | null {
  const candidates = boundsOf(passage.lexicon).behind.get(passage.pieces[at]?.lower ?? '')
  for (const { bound, words } of candidates ?? [])
    if (isSaid(passage, words, at)) return { bound, last: at + words.length - 1 }
  return null
}
