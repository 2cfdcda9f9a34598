/** Which finding of a check speaks of a row's claim. */
import type { CheckResult, Finding } from '../../../core/index.ts'
import type { Row } from './rows.ts'

const bearings: Readonly<Record<string, number>> = {
  north: 0,
  northeast: 45,
  east: 90,
  southeast: 135,
  south: 180,
  southwest: 225,
  west: 270,
  northwest: 315,
}

const names = (row: Row): readonly string[] =>
  [row.reference.surface, row.reference.name].filter(
    (name): name is string => typeof name === 'string' && name.length > 1,
  )

/** The stated figure or, without one, the compass word. */
function statesIt(finding: Finding, row: Row): boolean {
  const { distance, direction } = row.relation
  if (distance !== null && distance !== undefined)
    return finding.stated.value !== null && Math.abs(finding.stated.value - distance) < 1e-6
  const bearing = direction === null ? undefined : bearings[direction]
  return (
    finding.stated.directionDegrees !== null &&
    (bearing === undefined || finding.stated.directionDegrees % 180 === bearing % 180)
  )
}

const namesIt = (finding: Finding, row: Row): boolean =>
  names(row).some((name) => finding.quote.includes(name) || (finding.reference?.text.includes(name) ?? false))

/** Findings of kind `distance` or `direction` over the stated figure and the reference's name: one is right. */
export const findingsOf = (result: CheckResult, row: Row): readonly Finding[] =>
  result.findings.filter(
    (finding) =>
      (finding.kind === 'distance' || finding.kind === 'direction') && statesIt(finding, row) && namesIt(finding, row),
  )
