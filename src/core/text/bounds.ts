import type { Bound } from '../model.ts'
import type { Piece } from './pieces.ts'

/** Words before a figure, as they are read towards it. A longer phrase wins over its own end. */
const phrases: readonly (readonly [Bound, readonly string[]])[] = [
  [
    'about',
    phrasesOf(`
    about | around | some | roughly | approximately | approx. | approx | circa | c. | ca. | c | ca | ~ | ∼ | ≈ |
    nearly | almost | just over | just under | just about | close to | just short of | an estimated | estimated |
    only about | a little less than | a little over | little over | a little under | a little more than |
    slightly more than |
    slightly over | slightly less than | slightly under | just more than | just less than | a bit over |
    something like | in the region of | well-nigh | perhaps | maybe | as far as | ± | + / -
  `),
  ],
  [
    'within',
    phrasesOf(`
    within | less than | under | below | no more than | not more than | no farther than | no further than |
    not further than | up to | at most | as close as | fewer than | at the most | a maximum of | maximum of |
    not even | inside | < | ≤ | as little as | as much as | as many as |
    closer than | nearer than | < =
  `),
  ],
  [
    'more-than',
    phrasesOf(`
    more than | over | at least | farther than | further than | beyond | upwards of | in excess of | no less than |
    not less than | well over | greater than | longer than | a minimum of | minimum of | > | ≥ | > = |
    no closer than | no nearer than | exceeding
  `),
  ],
]

function phrasesOf(list: string): string[] {
  return list.split('|').map((phrase) => phrase.trim())
}

/** Phrases by their last word, longest first: one look-up a figure. */
const byLastWord = index()

function index(): ReadonlyMap<string, readonly { bound: Bound; words: readonly string[] }[]> {
  const map = new Map<string, { bound: Bound; words: readonly string[] }[]>()
  for (const [bound, list] of phrases) {
    for (const phrase of list) {
      const words = phrase.split(' ')
      const last = words.at(-1)!
      map.set(
        last,
        [...(map.get(last) ?? []), { bound, words }].sort((a, b) => b.words.length - a.words.length),
      )
    }
  }
  return map
}

export interface BoundWords {
  readonly bound: Bound
  /** Index of the first piece of the bound words. */
  readonly first: number
}

/** The bound words that end right before piece `at`; "within about 10 km" is within, said with two. */
export function boundBefore(pieces: readonly Piece[], at: number): BoundWords | null {
  const near = phraseBefore(pieces, at)
  if (near === null) return null
  const outer = near.bound === 'about' ? phraseBefore(pieces, near.first) : null
  return outer !== null && outer.bound !== 'about' ? outer : near
}

function phraseBefore(pieces: readonly Piece[], at: number): BoundWords | null {
  const candidates = byLastWord.get(pieces[at - 1]?.lower ?? '')
  for (const { bound, words } of candidates ?? []) {
    const first = at - words.length
    if (first >= 0 && words.every((word, offset) => pieces[first + offset]!.lower === word)) return { bound, first }
  }
  return null
}

export interface BoundAfter {
  readonly bound: Bound
  /** Index of the last piece of the words. */
  readonly last: number
}

const after: readonly (readonly [Bound, readonly string[]])[] = [
  ['about', ['or', 'so']],
  ['about', ['or', 'thereabouts']],
  ['within', ['or', 'less']],
  ['within', ['or', 'closer']],
  ['within', ['at', 'most']],
  ['more-than', ['or', 'more']],
  ['more-than', ['or', 'farther']],
  ['more-than', ['or', 'further']],
  ['more-than', ['at', 'least']],
]

/** "10 km or so", "5 miles or less": the words right after the unit. */
export function boundAfter(pieces: readonly Piece[], at: number): BoundAfter | null {
  for (const [bound, words] of after) {
    const said = words.every((word, offset) => pieces[at + offset]?.lower === word)
    if (said) return { bound, last: at + words.length - 1 }
  }
  return null
}
