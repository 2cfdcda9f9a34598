/** "Ibb lies between the two": the two places of the distance that the text has just given. */
import type { Claim } from '../../model.ts'
import type { ClaimContext } from '../context.ts'
import { firstFrameAt } from '../frames.ts'
import { claimBetween, type Ends } from '../refine/lists/between-ends.ts'

/** Sentences between a distance and what speaks of its two places: in the same, or in the next. */
const sentencesOn = 1

const isTwo = ({ draft }: ClaimContext, at: number): boolean =>
  draft.language.lexicon.value('numeral', draft.tokens[at]!.lower) === 2

const sentenceAt = ({ draft }: ClaimContext, offset: number): number =>
  draft.sentences.findLastIndex(({ from }) => from <= offset)

/** The places of the last distance before an offset; null where none was given just before. */
function endsBefore(context: ClaimContext, before: readonly Claim[], offset: number): Ends | null {
  const last = before
    .filter(({ kind, subject, reference, to }) => kind === 'distance' && subject && reference && to <= offset)
    .toSorted((a, b) => a.to - b.to)
    .at(-1)
  if (!last || sentenceAt(context, offset) - sentenceAt(context, last.from) > sentencesOn) return null
  return last.subject?.form === 'force' || last.reference?.form === 'line' ? null : [last.subject, last.reference]
}

/** What is said to lie between two places that are not named again. */
export function betweenTheTwo(context: ClaimContext, before: readonly Claim[]): readonly Claim[] {
  const frames = context.draft.language.framesOf('two')
  return context.draft.tokens
    .filter(({ index }) => isTwo(context, index))
    .flatMap(({ index }) => firstFrameAt(context, frames, index) ?? [])
    .flatMap((match) => {
      const ends = endsBefore(context, before, context.draft.tokens[match.first]!.from)
      return (ends && claimBetween(context, match, ends)) ?? []
    })
}
