import type { CheckResult, DraftNote, FindingKind, Finding, Fix, Span, Verdict } from '../core/model.ts'

export type Severity = 'error' | 'warning' | 'info'

/** From the gravest down: the values of `--min-severity`. */
export const severities: readonly Severity[] = ['error', 'warning', 'info']

const severityOfVerdict: Readonly<Record<Verdict, Severity | null>> = {
  disagrees: 'error',
  loose: 'warning',
  undecided: 'info',
  agrees: null,
}

/** `disagrees` is an error, `loose` a warning, `undecided` and house style information; what agrees is nothing to report. */
export function severityOf(finding: Finding): Severity | null {
  if (finding.kind === 'style') return 'info'
  return severityOfVerdict[finding.verdict]
}

/** Whether a finding is as grave as `least`, or graver. */
export function isAtLeast(finding: Finding, least: Severity): boolean {
  const severity = severityOf(finding)
  return severity !== null && severities.indexOf(severity) <= severities.indexOf(least)
}

/** Whether it is shown where findings as grave as `least` are: house style with the warnings, as the desk has asked for it by name. */
export function isListed(finding: Finding, least: Severity | 'all'): boolean {
  return least === 'all' || isAtLeast(finding, finding.kind === 'style' && least === 'warning' ? 'info' : least)
}

export const countStyle = (findings: readonly Finding[]): number =>
  findings.filter(({ kind }) => kind === 'style').length

const onControl: ReadonlySet<DraftNote['code']> = new Set(['no-pack', 'outside-pack', 'no-date', 'outside-dates'])

/** The notes worth telling: what is known of who held what matters to a draft that says who did, or where a force was. */
export function notesToTell({ findings, notes }: CheckResult): readonly DraftNote[] {
  const asks = findings.some(({ kind, why }) => kind === 'control' || why === 'no-date' || why === 'moving-subject')
  return asks ? notes : notes.filter(({ code }) => !onControl.has(code))
}

/** What an editor underlines. */
export interface Diagnostic extends Span {
  readonly severity: Severity
  readonly code: FindingKind
  readonly message: string
  readonly findingId: string
  readonly fixes: readonly Fix[]
}

/** In the order of the text; nothing for findings that agree. */
export function diagnosticsOf(result: CheckResult): readonly Diagnostic[] {
  return result.findings.flatMap((finding) => {
    const severity = severityOf(finding)
    if (severity === null) return []
    const { from, to, kind, message, id, fixes } = finding
    return [{ from, to, severity, code: kind, message, findingId: id, fixes }]
  })
}

export type Counts = Readonly<Record<Verdict, number>>

/** How many claims have each verdict: house style is no claim. */
export function countVerdicts(findings: readonly Finding[]): Counts {
  const counts = { disagrees: 0, loose: 0, undecided: 0, agrees: 0 }
  for (const { kind, verdict } of findings) if (kind !== 'style') counts[verdict]++
  return counts
}

/** "2 wrong, 1 loose, 3 cannot be checked, 9 agree"; "no spatial claims" where there is nothing. */
export function countsInWords(counts: Counts): string {
  const parts = [
    counts.disagrees > 0 && `${counts.disagrees} wrong`,
    counts.loose > 0 && `${counts.loose} loose`,
    counts.undecided > 0 && `${counts.undecided} cannot be checked`,
    counts.agrees > 0 && `${counts.agrees} agree${counts.agrees === 1 ? 's' : ''}`,
  ].filter((part) => part !== false)
  return parts.length > 0 ? parts.join(', ') : 'no spatial claims'
}
