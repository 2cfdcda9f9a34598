/** Findings as the page follows them from one check to the next. */
import type { CheckResult, Finding, Verdict } from '../../../core/model.ts'

/** "Checked, keep it": a finding that the author has looked at and leaves as it is. */
export interface Keep {
  /** The key of the finding (see `withKeys`). */
  readonly key: string
  readonly reason: string
  /** ISO time. */
  readonly at: string
  /** What was kept, for whoever reads it later. */
  readonly quote: string
  readonly verdict: Verdict
  readonly message: string
}

export interface KeyedFinding {
  readonly key: string
  readonly finding: Finding
  readonly keep: Keep | null
}

/**
 * Gives each finding a key that lasts while its own words do, wherever it moves in the text: kind, quote and the names
 * in it, numbered where the draft says the same thing twice. Ids ("f1") are only good for one check.
 */
export function withKeys(result: CheckResult, keeps: readonly Keep[]): readonly KeyedFinding[] {
  const used = new Map<string, number>()
  const kept = new Map(keeps.map((keep) => [keep.key, keep]))
  return result.findings.map((finding) => {
    const words = wordsOf(finding)
    const count = (used.get(words) ?? 0) + 1
    used.set(words, count)
    const key = `${words}|${count}`
    return { key, finding, keep: kept.get(key) ?? null }
  })
}

function wordsOf({ kind, quote, subject, reference }: Finding): string {
  return [kind, quote, subject?.text ?? '', reference?.text ?? ''].join('|')
}

export interface Counts {
  readonly disagrees: number
  readonly loose: number
  readonly undecided: number
  readonly agrees: number
  readonly kept: number
}

/** How many of each; what was kept counts as kept alone. */
export function countsOf(findings: readonly KeyedFinding[]): Counts {
  const of = (verdict: Verdict) => findings.filter((one) => !one.keep && one.finding.verdict === verdict).length
  return {
    disagrees: of('disagrees'),
    loose: of('loose'),
    undecided: of('undecided'),
    agrees: of('agrees'),
    kept: findings.filter((one) => one.keep).length,
  }
}

/** What still asks for a look: neither kept nor in agreement. F8 walks through these. */
export function isOpen({ finding, keep }: KeyedFinding): boolean {
  return keep === null && finding.verdict !== 'agrees'
}

/** The open finding after that of `key` (by -1: before it), round the end; null where none is open. */
export function nextOpen(findings: readonly KeyedFinding[], key: string | null, by: 1 | -1): KeyedFinding | null {
  const now = findings.findIndex((one) => one.key === key)
  const before = now === -1 ? [] : findings.slice(0, now)
  const after = findings.slice(now + 1)
  const inOrder = by === 1 ? [...after, ...before] : [...before.toReversed(), ...after.toReversed()]
  return inOrder.find(isOpen) ?? findings.filter(isOpen)[0] ?? null
}
