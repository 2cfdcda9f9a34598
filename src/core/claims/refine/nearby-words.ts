import type { ClassName, Mention, Sentence } from '../../model.ts'
import type { ClaimContext } from '../context.ts'

/** The mentions of sentences that hold a word of one of some classes: frames need look at no others. */
export function mentionsBeside(context: ClaimContext, ...classes: readonly ClassName[]): readonly Mention[] {
  const sentences = new Set<Sentence>()
  for (const { index } of context.draft.tokens)
    if (context.isAny(index, ...classes)) sentences.add(context.sentenceOf(index))
  return sentences.size === 0
    ? []
    : context.mentions.filter(({ firstToken }) => sentences.has(context.sentenceOf(firstToken)))
}
