/**
 * Claims that vouch for the places of others. "Bléneau lies 56 km from Auxerre" fits, so that Bléneau is meant, and its 75 km
 * from Paris are wrong: of another place of that name, hardly one figure would fit.
 */
import type { Claim, Finding } from '../model.ts'
import { standing } from './standing-figures.ts'
import { oddsOfFit } from './standing.ts'

/** Place id -> how much likelier a claim that fits makes it that the place is meant. */
export type Backing = ReadonlyMap<string, number>

export const noBacking: Backing = new Map()

/** Odds from which on a place counts as the one that is meant (chosen). */
const sureOdds = 10

export const isBacked = (backing: Backing, { id }: { readonly id: string }): boolean =>
  (backing.get(id) ?? 1) >= sureOdds

type Found = Omit<Finding, 'id'>

const placesOf = ({ subject, reference }: Found): readonly string[] =>
  [subject, reference].flatMap((report) => (report?.status === 'resolved' && report.place ? [report.place.id] : []))

/** Of the findings of a draft: its distances that fit. */
export function backingOf(findings: readonly Found[]): Backing {
  const backing = new Map<string, number>()
  for (const finding of findings) {
    if (finding.kind !== 'distance' || finding.verdict !== 'agrees') continue
    if (!finding.measured || finding.stated.value === null) continue
    const odds = oddsOfFit(standing, finding.measured.metres)
    for (const id of placesOf(finding)) backing.set(id, Math.max(odds, backing.get(id) ?? 1))
  }
  return backing
}

/** Judges each claim, and those that stay open again where others vouch for their places. */
export function judgedTogether(
  claims: readonly Claim[],
  judged: (claim: Claim, backing: Backing) => Found,
): readonly { readonly claim: Claim; readonly finding: Found }[] {
  const first = claims.map((claim) => ({ claim, finding: judged(claim, noBacking) }))
  const backing = backingOf(first.map(({ finding }) => finding))
  const mayChange = (finding: Found): boolean =>
    finding.verdict === 'undecided' && placesOf(finding).some((id) => backing.has(id))
  return first.map((one) => (mayChange(one.finding) ? { ...one, finding: judged(one.claim, backing) } : one))
}
