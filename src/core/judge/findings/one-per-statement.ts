/** One flagged finding for one statement: what else is wrong with it becomes a note on that finding. */
import { findingIds } from './finding-id.ts'
import type { Claim, Finding, Note } from '../../model.ts'
import { flagged } from '../judgement.ts'

export interface Judged {
  readonly claim: Claim
  readonly finding: Omit<Finding, 'id'>
}

/** Claims that need no ground: a contradiction within the draft, a figure against its conversion. */
const needsNoGround = ({ claim }: Judged): boolean => claim.kind === 'consistency' || claim.kind === 'conversion'

const isWrongConversion = ({ claim, finding }: Judged): boolean =>
  claim.kind === 'conversion' && flagged(finding.verdict)

/**
 * A contradiction is told by the finding of the claim that the ground flags: the later one's first. So is a conversion
 * that fails beside a figure that is wrong itself, whose fix mends both. One that holds says so in a finding of its own.
 */
function tellersOf(judged: readonly Judged[]): ReadonlyMap<Judged, Judged> {
  const onGround = judged.filter((one) => !needsNoGround(one) && flagged(one.finding.verdict))
  const byClaim = new Map(onGround.map((one) => [one.claim, one]))
  const byFigure = new Map(onGround.map((one) => [one.claim.quantity ?? one.claim.compass, one]))
  const tellers = new Map<Judged, Judged>()
  for (const one of judged) {
    if (one.claim.kind !== 'consistency' && !isWrongConversion(one)) continue
    const own = byFigure.get(one.claim.quantity ?? one.claim.compass)
    const teller = own ?? (one.claim.contradicts ? byClaim.get(one.claim.contradicts) : undefined)
    if (teller) tellers.set(one, teller)
  }
  return tellers
}

const noteOf = ({ finding: { message, messageId, values, also } }: Judged): Note => ({
  text: message,
  messageId,
  values,
  ...(also ? { also } : {}),
  source: null,
})

/** Findings in the order of the text, each with the id that its words and places give it. */
export function onePerStatement(judged: readonly Judged[]): readonly Finding[] {
  const tellers = tellersOf(judged)
  const told = new Map<Judged, readonly Note[]>()
  for (const [contradiction, teller] of tellers) told.set(teller, [...(told.get(teller) ?? []), noteOf(contradiction)])
  const left = judged.filter((one) => !tellers.has(one))
  const ids = findingIds(left.map(({ finding }) => finding))
  return left.map((one, index) => {
    const notes = [...one.finding.notes, ...(told.get(one) ?? [])]
    return { id: ids[index]!, ...one.finding, notes }
  })
}
