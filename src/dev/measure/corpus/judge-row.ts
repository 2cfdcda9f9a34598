/** One row through the whole program: found, resolved, judged; and again with each mistake put in. */
import type { CompassWord, Finding, Ground, MentionReport, Place, Quantity, Verdict } from '../../../core/index.ts'
import { check } from '../../../core/index.ts'
import { inverse } from '../../../core/geo/geodesic.ts'
import { read } from '../../../core/text/read.ts'
import type { Change } from './changes.ts'
import { directionChanges, distanceChanges } from './changes.ts'
import { findingsOf } from './find.ts'
import type { Row } from './rows.ts'
import { draftOf, isSound } from './rows.ts'

export interface Outcome {
  readonly row: Row
  readonly found: boolean
  /** Findings for the one statement beyond the first. */
  readonly surplus: number
  readonly finding: Finding | null
  /** Whether the gazetteer holds both places: a candidate of that name within 10 km. */
  readonly held: boolean
  readonly rightSubject: boolean
  readonly rightReference: boolean
  /** Mistake -> verdict on the part of the claim that it touches. */
  readonly changed: ReadonlyMap<string, Verdict>
}

const rightMetres = 10_000

interface Point {
  readonly lat: number | null
  readonly lon: number | null
}

const metresApart = (place: Pick<Place, 'lon' | 'lat'>, { lon, lat }: Point): number =>
  inverse([place.lon, place.lat], [lon!, lat!]).metres

const holds = (ground: Ground, name: string | null | undefined, at: Point): boolean =>
  typeof name === 'string' && ground.gazetteer.lookup(name).some((match) => metresApart(match.place, at) <= rightMetres)

function isRight(report: MentionReport | null, at: Point): boolean {
  const place = report?.place
  return place !== null && place !== undefined && metresApart(place, at) <= Math.max(rightMetres, place.extentMetres)
}

/** The verdict on the distance alone or the direction alone. */
export const partOf = (finding: Finding, part: 'distance' | 'direction'): Verdict =>
  finding.verdict === 'undecided' ? 'undecided' : (finding.parts?.[part] ?? finding.verdict)

function wordsOf(
  text: string,
  finding: Finding,
): { readonly quantity: Quantity | null; readonly compass: CompassWord | null } {
  const draft = read(text)
  const inside = (span: { readonly from: number; readonly to: number }) =>
    span.from >= finding.from && span.to <= finding.to
  return {
    quantity: draft.quantities.find((one) => inside(one.figure) && one.value === finding.stated.value) ?? null,
    compass: draft.compass.find((one) => inside(one) && one.degrees === finding.stated.directionDegrees) ?? null,
  }
}

/** The same claim in the changed text: the finding of the same kind that starts nearest. */
function sameClaim(findings: readonly Finding[], model: Finding): Finding | null {
  const same = findings.filter((finding) => finding.kind === model.kind && Math.abs(finding.from - model.from) < 12)
  return same.sort((a, b) => Math.abs(a.from - model.from) - Math.abs(b.from - model.from))[0] ?? null
}

function verdictsAfter(ground: Ground, text: string, finding: Finding): ReadonlyMap<string, Verdict> {
  const { quantity, compass } = wordsOf(text, finding)
  const verdicts = new Map<string, Verdict>()
  const put = (change: Change, part: 'distance' | 'direction'): void => {
    const changed = change.apply(text, quantity, compass)
    const after = changed === null ? null : sameClaim(check(changed, ground).findings, finding)
    if (after) verdicts.set(change.name, partOf(after, part))
  }
  for (const change of distanceChanges) put(change, 'distance')
  for (const change of directionChanges) put(change, 'direction')
  return verdicts
}

export function judgeRow(ground: Ground, row: Row, withChanges: boolean): Outcome {
  const text = draftOf(row)
  const matching = findingsOf(check(text, ground), row)
  const finding = matching[0] ?? null
  const held =
    isSound(row) &&
    holds(ground, row.subject.name, row.subject) &&
    (holds(ground, row.reference.surface, row.reference) || holds(ground, row.reference.name, row.reference))
  const judged = withChanges && held && finding !== null && finding.verdict !== 'undecided'
  return {
    row,
    found: finding !== null,
    surplus: Math.max(0, matching.length - 1),
    finding,
    held,
    rightSubject: held && isRight(finding?.subject ?? null, row.subject),
    rightReference: held && isRight(finding?.reference ?? null, row.reference),
    changed: judged ? verdictsAfter(ground, text, finding) : new Map(),
  }
}
