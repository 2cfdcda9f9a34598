import type { Backing } from './weigh/backing.ts'
import type { Claim, Draft, Ground, Measured, Place, Said, Span, Text, TheatrePack, Verdict, Why } from '../model.ts'
import { said } from '../model.ts'

/** What a judge needs: the claim with its places resolved. */
export interface Case {
  readonly text: string
  readonly claim: Claim
  readonly subject: Place
  readonly reference: Place | null
  /** The second place of "between A and B". */
  readonly second: Place | null
  /** Those of them that the author chose among places of the same name. */
  readonly chosen: readonly Place[]
  /** Other claims that vouch for its places. */
  readonly backing: Backing
  readonly draft: Draft
  readonly ground: Ground
  /** The theatre that covers the draft. */
  readonly pack: TheatrePack | null
  readonly strict: boolean
}

export interface BorderCase {
  readonly claim: Claim
  readonly draft: Draft
  readonly ground: Ground
  readonly text: string
}

/** What judging a force on the move takes: its subject is no place. */
export interface ForceCase extends Pick<Case, 'text' | 'claim' | 'draft' | 'ground' | 'pack'> {
  readonly reference: Place
}

/** Words of the draft, and what is to stand there instead. */
export interface Replacement extends Span {
  readonly before: string
  readonly insert: string
}

export interface Judgement {
  readonly verdict: Verdict
  /** Set where it only agrees by what published claims usually keep to; of no meaning with other verdicts. */
  readonly byPractice: boolean
  readonly why: Why | null
  readonly measured: Measured | null
  readonly misfitMetres: number | null
  readonly message: Text
  /** The tolerances that were applied and why. */
  readonly tolerance: readonly Said[]
  readonly fixes: readonly Replacement[]
  /** Verdicts of distance and direction by themselves, where both are stated. */
  readonly parts: { readonly distance: Verdict; readonly direction: Verdict } | null
}

/** Judges where a force is said to stand; null where nothing at hand tells. */
export type ForceJudge = (input: ForceCase) => Judgement | null

/** Judges a claim with its places. */
export type Judge = (input: Case) => Judgement

const isText = (message: Said | Text): message is Text => Array.isArray(message)

export const judgement = (verdict: Verdict, message: Said | Text, parts: Partial<Judgement> = {}): Judgement => ({
  verdict,
  message: isText(message) ? message : [message],
  byPractice: false,
  why: null,
  measured: null,
  misfitMetres: null,
  tolerance: [],
  fixes: [],
  parts: null,
  ...parts,
})

/** What judges it is not there. */
export const notJudged = judgement('undecided', said('kind.not-judged'), { why: 'out-of-scope' })

/** The ground knows the place too coarsely to tell. */
export const tooCoarse = (message: Said | Text, parts: Partial<Judgement> = {}): Judgement =>
  judgement('undecided', message, { why: 'too-coarse', ...parts })

const order: readonly Verdict[] = ['agrees', 'undecided', 'loose', 'disagrees']

export const worse = (a: Verdict, b: Verdict): Verdict => (order.indexOf(a) >= order.indexOf(b) ? a : b)

export const flagged = (verdict: Verdict): boolean => verdict === 'loose' || verdict === 'disagrees'
