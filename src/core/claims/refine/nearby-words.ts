import type { ClassName, Mention, Sentence } from '../../model.ts'
import type { ClaimContext } from '../context.ts'

/** Whether a word of one of the classes, or a phrase of one, begins at a token. */
const begins = (context: ClaimContext, token: number, classes: readonly ClassName[]): boolean =>
  context.isAny(token, ...classes) ||
  context.draft.phrases.from(token).some((phrase) => classes.some((name) => phrase.classes.has(name)))

/** The mentions of sentences that hold a word of one of some classes: frames need look at no others. */
export function mentionsBeside(context: ClaimContext, ...classes: readonly ClassName[]): readonly Mention[] {
  const sentences = new Set<Sentence>()
  for (const { index } of context.draft.tokens)
    if (begins(context, index, classes)) sentences.add(context.sentenceOf(index))
  return sentences.size === 0
    ? []
    : context.mentions.filter(({ firstToken }) => sentences.has(context.sentenceOf(firstToken)))
}
