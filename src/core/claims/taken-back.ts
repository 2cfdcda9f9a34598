/** By what a draft may take its claims back: a part of its own, for drafts that hold a sign of it (refine/asserted.ts). */
import { countBefore } from '../text/count-before.ts'
import type { Claim, ClassName, Sentence, Token } from '../model.ts'
import { latePart } from '../late.ts'
import type { ClaimContext } from './context.ts'

const part = latePart<(context: ClaimContext, claims: readonly Claim[]) => readonly Claim[]>('assertion')

export const bringAsserted = part.bring

/** Nothing is taken back without a word or a phrase of one of these, wherever it stands, or one of the other signs. */
const signs: ReadonlySet<string> = new Set<ClassName>([
  'believing',
  'denying',
  'everyOne',
  'exception',
  'formerly',
  'inFact',
  'invented',
  'negation',
  'nominal',
  'priorVersion',
  'rectifying',
  'reported',
  'soTold',
  'supposing',
  'takingBack',
  'untrue',
])

/** The line that is drawn through words in plain text. */
export const struck = '~~'

/** "a novel", "her memoir-turned-film": the last part of a compound says what it is. */
export const isInvented = (context: ClaimContext, at: number): boolean =>
  context.is(at, 'invented') ||
  context.draft.language.lexicon.classesOf(context.lower(at).split('-').at(-1)!).has('invented')

/** "a hoax", "the lie that", "a blatant lie": a thing told that is not so; "lie" alone is a verb. */
export const isFalsehood = (context: ClaimContext, at: number): boolean =>
  context.is(at, 'falsehood') &&
  (!context.is(at, 'posture') ||
    context.isAny(at - 1, 'article', 'owner') ||
    context.isAny(at - 2, 'article', 'owner') ||
    context.is(at + 1, 'complement'))

/** "Is Mosul in Syria?", "were it": a verb that opens a sentence, or stands before its pronoun. */
const isBeforeSubject = (context: ClaimContext, at: number): boolean =>
  context.sentenceOf(at).firstToken === at
    ? context.isAny(at, 'copula', 'ability')
    : context.is(at, 'copula') && context.isAny(at + 1, 'expletive', 'deictic', 'anyone')

function isSign(context: ClaimContext, { index, lower, classes }: Token): boolean {
  const isOf = (found: ReadonlySet<string>) => [...found].some((one) => signs.has(one))
  return (
    lower === '?' ||
    isOf(classes) ||
    context.draft.phrases.from(index).some((phrase) => isOf(phrase.classes)) ||
    isInvented(context, index) ||
    isFalsehood(context, index) ||
    isBeforeSubject(context, index)
  )
}

/** Whether a word like "if" or "not" stands before the end of a claim, in its sentence. */
function mayBeUnreal(context: ClaimContext, claims: readonly Claim[]): boolean {
  const { tokens } = context.draft
  const ends = new Map<Sentence, number>()
  for (const { from, to } of claims) {
    const sentence = context.sentenceOf(countBefore(tokens, (token) => token.to <= from))
    ends.set(sentence, Math.max(ends.get(sentence) ?? 0, to))
  }
  return tokens.some(
    ({ index, from }) => context.is(index, 'unreal') && from < (ends.get(context.sentenceOf(index)) ?? 0),
  )
}

/** "The post says A. It is B.": whether what somebody tells may be set right by the next claim, which is of its kind. */
const mayBeSetRight = (context: ClaimContext, claims: readonly Claim[]): boolean =>
  claims.some(({ kind, subjectForm }, index) => subjectForm === 'place' && claims[index + 1]?.kind === kind) &&
  context.draft.tokens.some(({ index }) => context.isAny(index, 'saying', 'opinion', 'portraying', 'stanceVerb'))

/** Whether any claim may be taken back: refine/asserted.ts finds nothing where this says no. */
const mayBeTakenBack = (context: ClaimContext, claims: readonly Claim[]): boolean =>
  context.draft.text.includes(struck) ||
  context.draft.tokens.some((token) => isSign(context, token)) ||
  mayBeUnreal(context, claims) ||
  mayBeSetRight(context, claims)

/**
 * Claims in the order of the text, with the words by which it does not tell them as facts. Where the part that finds these
 * is not at hand, none of the claims is judged.
 */
export function takenBack(context: ClaimContext, claims: readonly Claim[]): readonly Claim[] {
  if (claims.length === 0 || (context.tracer === null && !mayBeTakenBack(context, claims))) return claims
  const find = part.get()
  return find
    ? find(context, claims)
    : claims.map((claim) => ({ ...claim, unasserted: { from: claim.from, to: claim.to } }))
}
