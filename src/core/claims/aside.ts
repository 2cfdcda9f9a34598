/** Asides, which a claim goes on behind: ", by most accounts,", "- two hours by road -", "(a contested figure)". */
import type { Sentence } from '../model.ts'
import type { ClaimContext } from './context.ts'

/** Tokens of an aside: what is longer is a clause of its own. */
const longest = 14

type Mark = 'comma' | 'dash' | 'open'

/** The mark that opens an aside at a token, going `step`; a hyphen within a word is none. */
function opening(context: ClaimContext, token: number, step: 1 | -1): Mark | null {
  if (context.is(token, 'comma')) return 'comma'
  if (context.is(token, step === 1 ? 'open' : 'close')) return 'open'
  return context.is(token, 'dash') ? 'dash' : null
}

function closes(context: ClaimContext, token: number, mark: Mark, step: 1 | -1): boolean {
  return context.is(token, mark === 'open' ? (step === 1 ? 'close' : 'open') : mark)
}

/** ", not 40 km,", "(and not 40 km)": an aside that only says what a figure is not, read in the direction of the text. */
const isCorrection = (context: ClaimContext, at: number): boolean =>
  context.is(context.is(at + 1, 'conjunction') ? at + 2 : at + 1, 'negation')

/** What an aside may not hold: a length, a place of the ground, the end of a clause. */
function breaks(context: ClaimContext, token: number, mark: Mark, holdsLength: boolean): boolean {
  if (!holdsLength && context.quantityOver(token)?.measure === 'length') return true
  if (context.is(token, 'semicolon') || context.is(token, 'stop')) return true
  if (mark !== 'open' && (context.is(token, 'open') || context.is(token, 'close'))) return true
  const mention = context.mentionOver(token)
  return mark !== 'open' && mention !== null && mention.form !== 'force' && mention.form !== 'other'
}

/** The point behind the aside that begins at a point, going `step`; null where none does. */
export function asideFrom(context: ClaimContext, point: number, step: 1 | -1, sentence: Sentence): number | null {
  const at = step === 1 ? point : point - 1
  const mark = opening(context, at, step)
  if (mark === null || context.mentionOver(at)) return null
  const holdsLength = step === 1 && isCorrection(context, at)
  for (let token = at + step; Math.abs(token - at) <= longest; token += step) {
    if (token < sentence.firstToken || token >= sentence.lastToken) return null
    if (closes(context, token, mark, step)) return Math.abs(token - at) > 1 ? (step === 1 ? token + 1 : token) : null
    if (breaks(context, token, mark, holdsLength)) return null
  }
  return null
}
