/** Judges of claims that many drafts hold none of: a file of `core/parts` brings each (`core/late.ts`). */
import type { LatePart } from '../late.ts'
import { latePart } from '../late.ts'
import { partOfEach, type RarerKind } from '../claims/rarer.ts'
import type { Claim, Draft } from '../model.ts'
import type { Judge, Judgement } from './judgement.ts'

type BorderJudge = typeof import('./bordering.ts').judgeBorderOfTwo
type JudgeOfWords = (draft: Draft, claim: Claim) => Judgement

const parts: Partial<Record<Claim['kind'], LatePart<Judge>>> & Readonly<Record<RarerKind, LatePart<Judge>>> =
  partOfEach<Judge>()
const front = latePart<Judge>('front')
const conversion = latePart<JudgeOfWords>('conversion')
/** Of a border that two areas name, by which it is subject and reference in one. */
const borderOfTwo = latePart<BorderJudge>('adjacency')

export const bringJudge = (kind: RarerKind, judge: Judge): void => parts[kind].bring(judge)
export const bringFrontJudge = (judge: Judge): void => front.bring(judge)
export const bringBorderJudge = (judge: BorderJudge): void => borderOfTwo.bring(judge)
export const bringConversionJudge = (judge: JudgeOfWords): void => conversion.bring(judge)

/** The judge of a rarer kind; null where there is none, or where it is not at hand. */
export const rarerJudge = (kind: Claim['kind']): Judge | null => parts[kind]?.get() ?? null
/** Of distances to the front line. */
export const frontJudge = (): Judge | null => front.get()
export const borderJudge = (): BorderJudge | null => borderOfTwo.get()
export const conversionJudge = (): JudgeOfWords | null => conversion.get()
