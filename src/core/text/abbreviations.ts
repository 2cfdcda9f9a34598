import { is, isAny } from '../../lang/engine/language.ts'
import type { Lexicon } from '../model.ts'

/** Whether the full stop at `stop` belongs to the word before it. `next` is the first character after white space. */
export function ownsStop(lexicon: Lexicon, word: string, next: string): boolean {
  const lower = word.toLowerCase()
  const tagged = { classes: lexicon.classesOf(lower) }
  if (is(tagged, 'stopOwned')) return word !== lower || !is(tagged, 'lengthUnit')
  if (is(tagged, 'stopOwnedName')) return word !== lower
  return is(tagged, 'stopOwnedFigure') && /[\p{Nd}~]/u.test(next)
}

/** Whether an abbreviation is a title that a name follows ("St.", "Gen."), so that no sentence ends there. */
export function leadsOn(lexicon: Lexicon, lower: string): boolean {
  const bare = lower.endsWith('.') ? lower.slice(0, -1) : lower
  return isAny({ classes: lexicon.classesOf(bare) }, 'stopOwned', 'stopOwnedFigure')
}
