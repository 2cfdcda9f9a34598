import { is, isAny } from '../../lang/engine/language.ts'
import type { Token } from '../model.ts'
import { wrappedLines } from './wraps.ts'

/** Indices of the tokens that open a paragraph, but for the first: those after a line break that is no soft wrap. */
export function paragraphStarts(text: string, tokens: readonly Token[]): ReadonlySet<number> {
  const starts = new Set<number>()
  const wrapped = wrappedLines(text)
  let first = 0
  for (let at = 1; at < tokens.length; at++) {
    const breaks = lineBreaks(text, tokens[at - 1]!.to, tokens[at]!.from)
    if (breaks.count === 0) continue
    const goesOn = (): boolean => isSoft(tokens, at, opensInLowerCase(tokens, first))
    const soft = breaks.count === 1 && (wrapped.has(breaks.lineStart) || goesOn())
    if (soft) continue
    starts.add(at)
    first = at
  }
  return starts
}

interface Breaks {
  /** 0, 1, or 2 for more. A line of white space alone counts as a break of its own. */
  readonly count: number
  readonly lineStart: number
}

function lineBreaks(text: string, from: number, to: number): Breaks {
  let [count, lineStart] = [0, from]
  for (let at = from; at < to && count < 2; at++) {
    const code = text.charCodeAt(at)
    const ends = code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10) || code === 0x2028
    if (ends) [count, lineStart] = [count + 1, at + 1]
    if (code === 0x2029) count = 2
  }
  return { count, lineStart }
}

const isLower = (token: Token | undefined): boolean => token?.kind === 'word' && /^\p{Ll}/u.test(token.text)

/** Whether a paragraph begins in lower case, behind its bullet: then lower case does not show that a line goes on. */
const opensInLowerCase = (tokens: readonly Token[], first: number): boolean =>
  isLower(tokens[first]?.kind === 'punctuation' ? tokens[first + 1] : tokens[first])

/** A hard-wrapped line goes on: in lower case, or with what the words before it cannot stop at ("of", a comma). */
function isSoft(tokens: readonly Token[], at: number, isLowerCase: boolean): boolean {
  const [before, next] = [tokens[at - 1]!, tokens[at]!]
  if (next.kind === 'number') return is(tokens[at + 1], 'lengthUnit') && (before.text === ',' || isLower(before))
  // "source: staff" begins a line of its own.
  if (tokens[at + 1]?.text === ':') return false
  if (!isLowerCase && isLower(next)) return before.kind !== 'punctuation' || before.text === ','
  return before.text === ',' || leadsOn(before)
}

/** Words at which no sentence ends: "of", "the", "and", "was", "miles". */
const leadsOn = (token: Token): boolean =>
  isAny(
    token,
    'article',
    'conjunction',
    'disjunction',
    'genitive',
    'origin',
    'goal',
    'inner',
    'placeLead',
    'pairing',
  ) || isAny(token, 'copula', 'relative', 'compassPoint', 'lengthUnit', 'lineLeading')
