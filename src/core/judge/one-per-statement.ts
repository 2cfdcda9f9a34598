/** One flagged finding for one statement: what else is wrong with it becomes a note on that finding. */
import type { Claim, Finding, Note } from '../model.ts'
import { flagged } from './judgement.ts'

export interface Judged {
  readonly claim: Claim
  readonly finding: Omit<Finding, 'id'>
}

/** A contradiction is told by the finding of the claim that the ground flags: the later one's first. */
function tellersOf(judged: readonly Judged[]): ReadonlyMap<Judged, Judged> {
  const onGround = judged.filter(({ claim, finding }) => claim.kind !== 'consistency' && flagged(finding.verdict))
  const byClaim = new Map(onGround.map((one) => [one.claim, one]))
  const byFigure = new Map(onGround.map((one) => [one.claim.quantity ?? one.claim.compass, one]))
  const tellers = new Map<Judged, Judged>()
  for (const one of judged) {
    if (one.claim.kind !== 'consistency') continue
    const own = byFigure.get(one.claim.quantity ?? one.claim.compass)
    const teller = own ?? byClaim.get(one.claim.contradicts!)
    if (teller) tellers.set(one, teller)
  }
  return tellers
}

const noteOf = ({ finding: { message } }: Judged): Note => ({ text: message, source: null })

/** Findings in the order of the text, numbered from "f1". */
export function onePerStatement(judged: readonly Judged[]): readonly Finding[] {
  const tellers = tellersOf(judged)
  const told = new Map<Judged, readonly Note[]>()
  for (const [contradiction, teller] of tellers) told.set(teller, [...(told.get(teller) ?? []), noteOf(contradiction)])
  return judged
    .filter((one) => !tellers.has(one))
    .map((one, index) => {
      const notes = [...one.finding.notes, ...(told.get(one) ?? [])]
      return { id: `f${index + 1}`, ...one.finding, notes }
    })
}
