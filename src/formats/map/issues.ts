import type { Repair } from '../geojson/issues.ts'
import { faultLimit, keep } from '../geojson/issues.ts'

/** Where in a file something stands. Lines and columns are 1-based; null for files that have none. */
export interface FilePlace {
  /** "row 5, lat", "Placemark 3 (Tabqa)", "features[3].geometry"; '' for the file itself. */
  readonly path: string
  readonly line: number | null
  readonly column: number | null
}

/** A fault in a map file of any format: what is wrong and what to do, where, and whether it can be repaired here. */
export interface MapIssue extends FilePlace {
  readonly severity: 'error' | 'warning'
  readonly message: string
  readonly repair: Repair | null
  /** How many faults it stands for; left out: one. */
  readonly count?: number
}

/** Faults as a reader meets them: the first hundred errors and warnings are kept, all are counted. */
export interface IssueList {
  readonly kept: MapIssue[]
  errors: number
  warnings: number
}

export const wholeFile: FilePlace = { path: '', line: null, column: null }

export function noIssues(): IssueList {
  return { kept: [], errors: 0, warnings: 0 }
}

export function addIssue(list: IssueList, issue: MapIssue): void {
  const count = issue.severity === 'error' ? ++list.errors : ++list.warnings
  keep(list.kept, issue, count)
}

export function addError(list: IssueList, at: FilePlace, message: string, repair: Repair | null = null): void {
  addIssue(list, { ...at, severity: 'error', message, repair })
}

export function addWarning(list: IssueList, at: FilePlace, message: string, repair: Repair | null = null): void {
  addIssue(list, { ...at, severity: 'warning', message, repair })
}

/** Errors before warnings, and one more that counts what was not kept; with `soft` every error is a warning. */
export function listed({ kept, errors, warnings }: IssueList, soft = false): readonly MapIssue[] {
  const isError = ({ severity }: MapIssue) => severity === 'error'
  const issues = soft
    ? kept.map((issue): MapIssue => ({ ...issue, severity: 'warning' }))
    : [...kept.filter(isError), ...kept.filter((issue) => !isError(issue))]
  const more = errors + warnings - kept.length
  if (more === 0) return issues
  const severity = errors > faultLimit && !soft ? 'error' : 'warning'
  return [
    ...issues,
    { ...wholeFile, severity, message: `... and ${more} more of this kind`, repair: null, count: more },
  ]
}
