/** Coordinate pairs of a text: what reads them is a part of its own, for drafts that may hold one (coordinates.ts). */
import { latePart } from '../../late.ts'
import type { CoordinatePair, Lexicon } from '../../model.ts'

const part = latePart<(text: string, lexicon: Lexicon) => CoordinatePair[]>('pairs')

export const bringPairs = part.bring

const signs = new WeakMap<Lexicon, RegExp>()

/** Whether a text may hold a pair: every one has a degree mark, two fractions, the letter of a hemisphere between figures, or a grid square. */
export function mayHoldPair(text: string, lexicon: Lexicon): boolean {
  const sign = signs.get(lexicon) ?? signOf(lexicon.wordsOf('degreeWord'))
  signs.set(lexicon, sign)
  return sign.test(text)
}

const signOf = (degreeWords: readonly string[]): RegExp =>
  new RegExp(
    String.raw`[°º˚]|\d\s{0,2}(?:${degreeWords.join('|')})|\d\.\d{1,12}\D{0,40}\d{1,3}\.\d|\d\s?[C-HJ-NP-X](?:\s?[A-HJ-NP-Z]{2}\s?\d|[,\s]\s?\d{6})|\d\d\s?\p{Lu}[,;/\s]{0,3}\d`,
    'u',
  )

/** Coordinate pairs in order, those with a fault too. */
export const findPairs = (text: string, lexicon: Lexicon): readonly CoordinatePair[] =>
  mayHoldPair(text, lexicon) ? (part.get()?.(text, lexicon) ?? []) : []
