/** Who holds a place, told by a verb: "Russian troops control Kherson", "rebels remain in control of Azaz". */
import type { Claim } from '../model.ts'
import { countBefore } from '../text/count-before.ts'
import { wordSet } from '../text/word-set.ts'
import type { ClaimContext } from './context.ts'
import { claimOf, spanOfTokens } from './claim.ts'
import { objectsAt } from './objects.ts'
import { sideBefore } from './side-before.ts'
import { isUnreal } from './refine/unreal.ts'

const holding = wordSet('control controls controlled hold holds held occupy occupies occupied rule rules ruled')
/** "in full control of", "keep control over". */
const keeping = wordSet(
  'in retain retains retained maintain maintains maintained keep keeps kept have has had full effective complete sole',
)
/** Told of the past, a hold has a day only where the sentence names one: "held Kobani for four months". */
const past = wordSet('controlled held occupied ruled')
const modal = wordSet('to must shall let help helps')

/** First token of what is held by the verb or the noun at token `at`, or null where nothing is. */
function objectStart(context: ClaimContext, at: number): number | null {
  const [word, next] = [context.lower(at), context.lower(at + 1)]
  if (word === 'control' && (next === 'of' || next === 'over'))
    return keeping.has(context.lower(at - 1)) ? at + 2 : null
  if (next === 'onto' || (next === 'on' && context.lower(at + 2) === 'to')) return next === 'onto' ? at + 2 : at + 3
  return modal.has(context.lower(at - 1)) ? null : at + 1
}

/** First token of "remain in full control of"; the verb itself else. */
function phraseStart(context: ClaimContext, at: number): number {
  let first = at
  while (at - first < 3 && keeping.has(context.lower(first - 1))) first--
  return first
}

function hasDay(context: ClaimContext, at: number): boolean {
  const { from, to } = context.sentenceOf(at)
  const dates = context.draft.dates
  const first = dates[countBefore(dates, (date) => date.from < from)]
  return first !== undefined && first.from < to
}

/** The holds that the word at token `at` tells of. */
export function holdsOf(context: ClaimContext, at: number): readonly Claim[] {
  const word = context.lower(at)
  if (
    !holding.has(word) ||
    (past.has(word) && !hasDay(context, at)) ||
    context.lower(at + 1) === 'by' ||
    isUnreal(context, at)
  )
    return []
  const start = objectStart(context, at)
  const objects = start === null ? [] : objectsAt(context, start)
  const side = objects.length > 0 ? sideBefore(context, at) : null
  if (side === null) return []
  return objects.map((subject, index) => {
    const first = index === 0 ? phraseStart(context, at) : subject.firstToken
    return claimOf('control', spanOfTokens(context, first, subject.lastToken), { subject, relation: `held-by:${side}` })
  })
}
