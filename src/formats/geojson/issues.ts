import type { Position } from '../../core/text/lines.ts'
import { lineIndex } from '../../core/text/lines.ts'
import type { JsonPath } from './json-locate.ts'
import { locate, pathText } from './json-locate.ts'

/** What `readGeoJson` can put right when it is asked to. */
export type Repair = 'winding' | 'close-rings' | 'swap-axes' | 'unique-ids'

/** A fault as the checks find it, before it has a place in the text. */
export interface Fault {
  readonly severity: 'error' | 'warning'
  readonly message: string
  readonly path: JsonPath
  readonly repair: Repair | null
}

/** A fault in a file: what is wrong, where, and whether it can be repaired here. */
export interface GeoJsonIssue {
  readonly severity: 'error' | 'warning'
  readonly message: string
  /** "features[3].geometry.coordinates[0]"; '' for the file itself. */
  readonly path: string
  /** 1-based; columns in UTF-16 code units. */
  readonly line: number
  readonly column: number
  readonly repair: Repair | null
  /** How many faults it stands for; left out: one. */
  readonly count?: number
}

/** At most this many errors and as many warnings are kept of one file; the rest are counted. */
export const faultLimit = 100

export interface Faults {
  readonly kept: Fault[]
  errors: number
  warnings: number
}

export function noFaults(): Faults {
  return { kept: [], errors: 0, warnings: 0 }
}

export function addFault(faults: Faults, fault: Fault): void {
  const count = fault.severity === 'error' ? ++faults.errors : ++faults.warnings
  keep(faults.kept, fault, count)
}

/** Of too many, the winding of rings gives way: it changes no shape, while others tell of what was left out. */
export function keep<F extends Pick<Fault, 'severity' | 'repair'>>(kept: F[], fault: F, count: number): void {
  if (count <= faultLimit) kept.push(fault)
  else if (fault.repair !== 'winding') {
    const least = kept.findLastIndex(({ severity, repair }) => severity === fault.severity && repair === 'winding')
    if (least >= 0) kept.splice(least, 1, fault)
  }
}

/** Faults with their lines and columns: errors first, each kind in the order of the text. */
export function issuesIn(text: string, faults: Faults): readonly GeoJsonIssue[] {
  if (faults.kept.length === 0) return []
  const offsets = locate(
    text,
    faults.kept.map((fault) => fault.path),
  )
  const lines = lineIndex(text)
  const issues = faults.kept
    .map((fault, index) => ({ fault, offset: offsets[index] ?? 0 }))
    .sort((a, b) => rank(a.fault) - rank(b.fault) || a.offset - b.offset)
    .map(({ fault, offset }) => ({ ...fault, path: pathText(fault.path), ...lines.at(offset) }))
  return [...issues, ...rest(faults)]
}

const rank = ({ severity }: Fault): number => (severity === 'error' ? 0 : 1)

function rest({ kept, errors, warnings }: Faults): readonly GeoJsonIssue[] {
  const more = errors + warnings - kept.length
  if (more === 0) return []
  const severity = errors > faultLimit ? 'error' : 'warning'
  const message = `... and ${more} more of this kind`
  return [{ severity, message, path: '', line: 1, column: 1, repair: null, count: more }]
}

/** An error of the file as a whole, at its place. */
export function issueAt(place: Position, message: string): GeoJsonIssue {
  return { severity: 'error', message, path: '', ...place, repair: null }
}
