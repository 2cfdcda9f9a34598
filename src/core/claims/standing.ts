/**
 * What a place is, and who holds it. Each kind stands here with a cheap sign that it may be there; standing.ts of the
 * core finds it, and is asked for only where there is the sign. test/core/parts.test.ts holds both signs against what
 * the rules find.
 */
import { Part } from '../part.ts'
import { wordSet } from '../text/word-set.ts'
import type { ClaimRule } from './claim.ts'
import type { ClaimContext } from './context.ts'

type StandingKind = 'identity' | 'control'

/** `standing.ts` of the core brings them. */
export const standingClaims = new Part<Readonly<Record<StandingKind, ClaimRule>>>('standing')

const articles = new Set(['a', 'an', 'the'])
/** Before the article: ", a Daesh-held oilfield", "is the capital of". */
const explaining = new Set([',', 'is', 'was', 'also'])
const capitals = new Set(['capital', 'seat'])

const mayExplain = ({ draft, lower }: ClaimContext): boolean =>
  draft.tokens.some(
    ({ lower: word, index }) => capitals.has(word) || (articles.has(word) && explaining.has(lower(index - 1))),
  )

const compound = /-(?:held|controlled|occupied|ruled)$/
const holding = wordSet(`
  held controlled occupied ruled hold holds occupy occupies control controls rule rules under hands
  seize seized capture captured retake retook retaken recapture recaptured take took taken overran overrun
  liberate liberated regain regained reclaim reclaimed conquered lost fell fallen surrendered ceded
`)

const mayBeHeld = ({ draft }: ClaimContext): boolean =>
  draft.tokens.some(({ lower }) => holding.has(lower) || compound.test(lower))

const signs: Readonly<Record<StandingKind, (context: ClaimContext) => boolean>> = {
  identity: mayExplain,
  control: mayBeHeld,
}

/** The rule of such a kind, in the place of its own file. */
export const standing = (kind: StandingKind): Omit<ClaimRule, 'about'> => ({
  kind,
  find: (context, before) => (signs[kind](context) ? standingClaims.get()[kind].find(context, before) : []),
})
