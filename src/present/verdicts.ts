import type { CheckResult, Finding, Verdict } from '../core/model.ts'

const rank: Readonly<Record<Verdict, number>> = { agrees: 0, undecided: 1, loose: 2, disagrees: 3 }

/** The verdict to show where several meet: disagrees, then loose, undecided, agrees; null for none. */
export function worstVerdict(verdicts: Iterable<Verdict>): Verdict | null {
  let worst: Verdict | null = null
  for (const verdict of verdicts) {
    if (worst === null || rank[verdict] > rank[worst]) worst = verdict
  }
  return worst
}

/** Place id -> the worst verdict of the findings that speak of the place, as subject or as reference. */
export function verdictsByPlace(result: CheckResult): ReadonlyMap<string, Verdict> {
  const worst = new Map<string, Verdict>()
  for (const finding of result.findings) {
    for (const id of placesOf(finding)) {
      const before = worst.get(id)
      worst.set(id, worstVerdict(before ? [before, finding.verdict] : [finding.verdict]) ?? finding.verdict)
    }
  }
  return worst
}

function placesOf(finding: Finding): readonly string[] {
  return [finding.subject?.place?.id, finding.reference?.place?.id].filter((id) => id !== undefined)
}
