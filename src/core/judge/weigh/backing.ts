/**
 * Claims that vouch for what others say. "Bléneau lies 56 km from Auxerre" fits, so that Bléneau is meant, and its 75 km
 * from Paris are wrong: of another place of that name, hardly one figure would fit. Where a figure is so far off that another place
 * of the name must be meant, a second figure about it is no mistake either. And "a Daesh-held oilfield" may be ticked as
 * an oilfield where the records say who held it.
 */
import type { Claim, Finding, Place, Span } from '../../model.ts'
import { standing } from './standing-figures.ts'
import { oddsOfFit } from './standing.ts'

export interface Backing {
  /** Place id -> how much likelier a claim that fits makes it that the place is meant. */
  readonly odds: ReadonlyMap<string, number>
  /** Ids of places of which a claim is so far off that another of the name must be meant, and which no claim fits. */
  readonly doubted: ReadonlySet<string | null>
  /** Words that say who holds a place, which the records bear out. */
  readonly held: readonly Span[]
}

export const noBacking: Backing = { odds: new Map(), doubted: new Set(), held: [] }

export const oddsOf = ({ odds }: Backing, { id }: Place): number => odds.get(id) ?? 1

/** Odds from which on a place counts as the one that is meant (chosen). */
const sureOdds = 10

export const isBacked = (backing: Backing, place: Place): boolean => oddsOf(backing, place) >= sureOdds

export const isHeldSo = ({ held }: Backing, { from, to }: Span): boolean =>
  held.some((span) => span.from <= from && to <= span.to)

type Found = Omit<Finding, 'id'>

const placesOf = ({ subject, reference }: Found): readonly string[] =>
  [subject, reference].flatMap((report) => (report?.status === 'resolved' && report.place ? [report.place.id] : []))

const isFigure = ({ kind, measured, stated }: Found): boolean =>
  kind === 'distance' && measured !== null && stated.value !== null

/** What a claim is about, where it is so far off that another place of the name is meant. */
const doubtedBy = (finding: Found): string | null =>
  finding.verdict === 'undecided' && finding.why === 'unknown-place' && isFigure(finding)
    ? (finding.subject?.place?.id ?? null)
    : null

/** Of the findings of a draft: its distances that fit, those that do not, and its words on who holds what. */
export function backingOf(findings: readonly Found[]): Backing {
  const fitting = findings.filter(({ verdict }) => verdict === 'agrees')
  const odds = new Map<string, number>()
  for (const finding of fitting.filter(isFigure)) {
    const own = oddsOfFit(standing, finding.measured!.metres)
    for (const id of placesOf(finding)) odds.set(id, Math.max(own, odds.get(id) ?? 1))
  }
  const doubted = findings.map(doubtedBy).filter((id) => id !== null && !odds.has(id))
  return { odds, doubted: new Set(doubted), held: fitting.filter(({ kind }) => kind === 'control') }
}

const isFlag = ({ verdict }: Found): boolean => verdict === 'disagrees' || verdict === 'loose'

/** Judges each claim, and those that stay open again where others vouch for them. */
export function judgedTogether(
  claims: readonly Claim[],
  judged: (claim: Claim, backing: Backing) => Found,
): readonly { readonly claim: Claim; readonly finding: Found }[] {
  const first = claims.map((claim) => ({ claim, finding: judged(claim, noBacking) }))
  const backing = backingOf(first.map(({ finding }) => finding))
  const isVouched = (finding: Found): boolean =>
    placesOf(finding).some((id) => backing.odds.has(id)) ||
    backing.held.some((span) => span.from < finding.to && finding.from < span.to)
  const isDoubted = (finding: Found): boolean =>
    isFlag(finding) && placesOf(finding).some((id) => backing.doubted.has(id))
  const mayChange = (finding: Found): boolean =>
    (finding.verdict === 'undecided' && isVouched(finding)) || isDoubted(finding)
  return first.map((one) => (mayChange(one.finding) ? { ...one, finding: judged(one.claim, backing) } : one))
}
