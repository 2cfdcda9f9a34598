import type { Clash } from '../claims/refine/clash.ts'
import type { Claim, Draft, Verdict } from '../model.ts'
import type { Judgement } from './judgement.ts'
import { judgement } from './judgement.ts'

const tolerances: Readonly<Record<Clash['about'], string>> = {
  length: 'a tenth, or the size of the places; beyond what published figures for one way differ by, it is wrong',
  direction: 'a compass word allows 45° either side',
  position: 'both figures with the size of the places and 2 km',
}

/** Of one force two positions clash on one day alone. */
function when({ subjectForm }: Claim): string {
  return subjectForm === 'moving' ? ' on one day' : ''
}

/** Two claims of the draft that cannot both hold: no ground needed. */
export function judgeConsistency({ text }: Draft, claim: Claim): Judgement {
  const [, verdict, about] = claim.relation!.split(':') as [string, Verdict, Clash['about']]
  const [first, second] = [claim.contradicts!, claim].map(({ from, to }) => text.slice(from, to)) as [string, string]
  const unless =
    verdict !== 'loose' || about !== 'position'
      ? ''
      : claim.subjectForm === 'moving'
        ? ', unless of two units'
        : ', unless another place of one of these names is meant'
  return judgement(verdict, `“${first}” and “${second}” cannot both hold${when(claim)}${unless}.`, {
    tolerance: tolerances[about],
  })
}
