/** Whether the text measures from the middle of a place or from its edge, and not from wherever it begins. */
import type { Draft, Span, WordClass } from '../../model.ts'
import { countBefore } from '../../text/count-before.ts'

/** Tokens [first, last) of a span. */
const tokensOf = ({ tokens }: Draft, { from, to }: Span): readonly [first: number, last: number] => [
  countBefore(tokens, (token) => token.to <= from),
  countBefore(tokens, (token) => token.from < to),
]

const isAt = ({ tokens }: Draft, token: number, of: WordClass | 'feature'): boolean =>
  tokens[token]?.classes.has(of) ?? false

/** Whether a word or phrase of a class begins at a token. */
const begins = (draft: Draft, token: number, of: WordClass): boolean =>
  isAt(draft, token, of) || draft.phrases.from(token).some(({ classes }) => classes.has(of))

/** Whether one ends before a token. */
const ends = (draft: Draft, token: number, of: WordClass): boolean =>
  isAt(draft, token - 1, of) || draft.phrases.before(token).some(({ classes }) => classes.has(of))

const overArticle = (draft: Draft, token: number): number => (isAt(draft, token - 1, 'article') ? token - 1 : token)

/** "the centre of Raqqa", "Hama's city centre", "downtown Chicago". */
export function isFromCentre(draft: Draft, span: Span): boolean {
  const [first, last] = tokensOf(draft, span)
  const start = isAt(draft, first, 'article') ? first + 1 : first
  return (
    begins(draft, last, 'centreBehind') ||
    ends(draft, overArticle(draft, first), 'centreBefore') ||
    (last - start > 1 && begins(draft, start, 'centreBefore')) ||
    (last - start > 1 && ends(draft, last, 'centreBehind'))
  )
}

/** "the western suburbs of Kyiv", "Kyiv's western edge", "the Kyiv city limits". */
export function isFromEdge(draft: Draft, span: Span): boolean {
  const [first, last] = tokensOf(draft, span)
  return (
    begins(draft, last, 'edgeBehind') ||
    (draft.tokens[last]?.kind === 'word' && begins(draft, last + 1, 'edgeBehind')) ||
    ends(draft, overArticle(draft, first), 'edgeBefore')
  )
}
