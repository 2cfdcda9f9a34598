/** Judges of claims that many drafts hold none of: a file of `core/parts` brings each (`core/late.ts`). */
import type { LatePart } from '../late.ts'
import { latePart } from '../late.ts'
import { partOfEach, type RarerKind } from '../claims/rarer.ts'
import type { Claim, Draft, Span } from '../model.ts'
import type { Case, ForceJudge, Judge, Judgement } from './judgement.ts'

type BorderJudge = typeof import('./lines/bordering.ts').judgeBorderOfTwo
/** Of places beside a river or a border that is drawn, and of ways along a river. */
export interface RiverJudges {
  readonly compassSide: typeof import('./lines/river-side.ts').judgeCompassSide
  readonly riverFrom: Judge
  readonly sideOfBorder: typeof import('./lines/side-of-border.ts').judgeSideOfBorder
  readonly sideOfRiver: Judge
  readonly stream: (input: Case) => Judgement | null
}
type Voucher = (input: Case) => Span | null
type JudgeOfWords = (draft: Draft, claim: Claim) => Judgement

const parts: Partial<Record<Claim['kind'], LatePart<Judge>>> & Readonly<Record<RarerKind, LatePart<Judge>>> =
  partOfEach<Judge>()
const front = latePart<Judge>('front')
/** Of what the words of a claim say of its places besides. */
const voucher = latePart<Voucher>('vouching')
/** Whether a word for the rank of a town among those of its country holds. */
const rank = latePart<typeof import('./weigh/rank.ts').holdsRank>('vouching')
const force = latePart<ForceJudge>('front')
const conversion = latePart<JudgeOfWords>('conversion')
const river = latePart<RiverJudges>('river')
/** Of a border that two areas name, by which it is subject and reference in one. */
const borderOfTwo = latePart<BorderJudge>('adjacency')

export const bringJudge = (kind: RarerKind, judge: Judge): void => parts[kind].bring(judge)
export const bringFrontJudge = (judge: Judge): void => front.bring(judge)
export const bringForceJudge = (judge: ForceJudge): void => force.bring(judge)
export const bringBorderJudge = (judge: BorderJudge): void => borderOfTwo.bring(judge)
export const bringVoucher = (unvouched: Voucher): void => voucher.bring(unvouched)
export const bringRank = (holdsRank: typeof import('./weigh/rank.ts').holdsRank): void => rank.bring(holdsRank)
export const bringConversionJudge = (judge: JudgeOfWords): void => conversion.bring(judge)
export const bringRiverJudges = (judges: RiverJudges): void => river.bring(judges)

/** The judge of a rarer kind; null where there is none, or where it is not at hand. */
export const rarerJudge = (kind: Claim['kind']): Judge | null => parts[kind]?.get() ?? null
/** Of distances to the front line. */
export const frontJudge = (): Judge | null => front.get()
/** Of forces that move. */
export const forceJudge = (): ForceJudge | null => force.get()
export const riverJudges = (): RiverJudges | null => river.get()
export const borderJudge = (): BorderJudge | null => borderOfTwo.get()
export const voucherAtHand = (): Voucher | null => voucher.get()
export const rankAtHand = () => rank.get()
export const conversionJudge = (): JudgeOfWords | null => conversion.get()
