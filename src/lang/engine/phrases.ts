/** The phrases of a text: entries of several words, where they stand. */
import type { Lexicon, PhraseAt, PhraseIndex } from '../../core/model.ts'

interface Word {
  readonly lower: string
}

const none: readonly PhraseAt[] = []

/** Finds the phrases in time proportional to the text: few words begin one. */
export function findPhrases(tokens: readonly Word[], lexicon: Lexicon): PhraseIndex {
  const from = new Map<number, PhraseAt[]>()
  const before = new Map<number, PhraseAt[]>()
  for (let first = 0; first < tokens.length; first++) {
    for (const { words, classes } of lexicon.phrasesFrom(tokens[first]!.lower)) {
      if (!words.every((word, step) => tokens[first + step]?.lower === word)) continue
      const phrase = { first, last: first + words.length, classes }
      from.set(first, [...(from.get(first) ?? []), phrase])
      before.set(phrase.last, [...(before.get(phrase.last) ?? []), phrase])
    }
  }
  return { from: (token) => from.get(token) ?? none, before: (token) => before.get(token) ?? none }
}
