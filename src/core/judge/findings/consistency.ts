import type { Clash } from '../../claims/refine/clash.ts'
import type { Claim, Draft, Said, Verdict } from '../../model.ts'
import { said } from '../../model.ts'
import type { Judgement } from '../judgement.ts'
import { judgement } from '../judgement.ts'
import { wordsAt } from './values.ts'

const tolerances: Readonly<Record<Clash['about'], Said>> = {
  length: said('tolerance.clash-length'),
  direction: said('tolerance.clash-direction'),
  position: said('tolerance.clash-position'),
}

/** Two claims of the draft that cannot both hold: no ground needed. */
export function judgeConsistency({ text }: Draft, claim: Claim): Judgement {
  const [, verdict, about] = claim.relation!.split(':') as [string, Verdict, Clash['about']]
  const [first, second] = [claim.contradicts!, claim].map((span) => wordsAt(text, span)) as [string, string]
  const moving = claim.subjectForm === 'moving'
  const clash = said('consistency.clash', { first, second, moving })
  const unless = said(moving ? 'consistency.two-units' : 'consistency.another-place')
  const isOpen = verdict === 'loose' && about === 'position'
  return judgement(verdict, isOpen ? [clash, unless] : clash, { tolerance: [tolerances[about]] })
}
