/** Endings of words that the lexicon gives as words: the "'s" of an owner, the "-held" of "rebel-held". */
import type { Lexicon, WordClass } from '../model.ts'

const plainMarks = (text: string): string => text.replaceAll('’', "'")

/** The ending of a class that a word bears, as long as it stands in the text; '' where it bears none. */
export function endingOf(lexicon: Lexicon, word: string, of: WordClass): string {
  const plain = plainMarks(word)
  const ending = lexicon.wordsOf(of).find((one) => plain.endsWith(one) && plain.length > one.length)
  return ending ?? ''
}

/** The word without its ending of a class. */
export const withoutEnding = (lexicon: Lexicon, word: string, of: WordClass): string =>
  word.slice(0, word.length - endingOf(lexicon, word, of).length)

/** "al-Tabqa", "d’Ivoire": how long the first part of a joined word is with its mark, where it is of a class; else 0. */
export function beginsInPart(lexicon: Lexicon, word: string, of: WordClass): number {
  const mark = word.search(/[-'’]/)
  return mark > 0 && lexicon.classesOf(word.slice(0, mark).toLowerCase()).has(of) ? mark + 1 : 0
}
