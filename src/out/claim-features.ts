import type { Feature, Geometry, LineString } from 'geojson'
import type { CheckResult, ClaimKind, Finding, LonLat, RegionShape, Verdict, Why } from '../core/model.ts'
import { findingLabel } from './labels.ts'
import { verdictColours } from './palette.ts'
import type { SimpleStyle } from './simplestyle.ts'
import { areaStyle, lineStyle, markerStyle } from './simplestyle.ts'

export interface ClaimProperties extends SimpleStyle {
  readonly role: 'claim-line' | 'claim-region'
  readonly findingId: string
  readonly kind: ClaimKind
  readonly verdict: Verdict
  readonly why: Why | null
  readonly message: string
  /** "45.5 km, claimed 45". */
  readonly label: string
  readonly quote: string
  readonly subject: string | null
  readonly reference: string | null
  /** The region's shape; null for a line. */
  readonly shape: RegionShape | null
}

export type ClaimFeature = Feature<Geometry, ClaimProperties>

/**
 * What the draft claims, drawn: a line between the two points measured between, and the region where the claim lets
 * its subject lie; and where all claims about an unknown place put it, once for each name. In the order of the text,
 * the region below its line. Ids: `claim:f1:region`, `claim:f1:line`, `claim:f1:located`.
 */
export function claimFeatures(result: CheckResult): readonly ClaimFeature[] {
  const drawn = new Set<string>()
  return result.findings.flatMap((finding) => [...regionOf(finding), ...locatedOf(finding, drawn), ...lineOf(finding)])
}

/** The intersection of all claims about a place that no gazetteer has; `drawn` holds the names drawn already. */
function locatedOf(finding: Finding, drawn: Set<string>): readonly ClaimFeature[] {
  return [finding.subject, finding.reference].flatMap((mention) => {
    if (!mention?.located?.geometry || drawn.has(mention.text)) return []
    drawn.add(mention.text)
    const { geometry } = mention.located
    const label = `${mention.text}: where the text puts it`
    return [{
      type: 'Feature' as const,
      id: `claim:${finding.id}:located`,
      geometry,
      properties: {
        ...properties(finding, 'claim-region', 'polygon'), label, title: label, ...areaStyle(verdictColours.undecided, 0.3, 2),
      },
    }]
  })
}

function regionOf(finding: Finding): readonly ClaimFeature[] {
  if (!finding.region) return []
  const { shape, geometry } = finding.region
  return [{
    type: 'Feature',
    id: `claim:${finding.id}:region`,
    geometry,
    properties: { ...properties(finding, 'claim-region', shape), ...regionStyle(finding, geometry) },
  }]
}

function lineOf(finding: Finding): readonly ClaimFeature[] {
  const ends = endsOf(finding)
  if (!ends) return []
  const geometry: LineString = { type: 'LineString', coordinates: ends.map((at) => [...at]) }
  return [{
    type: 'Feature',
    id: `claim:${finding.id}:line`,
    geometry,
    properties: {
      ...properties(finding, 'claim-line', null),
      ...lineStyle(verdictColours[finding.verdict], finding.verdict === 'disagrees' ? 4 : 3),
    },
  }]
}

/**
 * The two points of the measurement, the second in the turn nearest to the first, so that the line takes the short way
 * over the antimeridian; null where nothing was measured between two points.
 */
function endsOf({ measured }: Finding): readonly [LonLat, LonLat] | null {
  const between = measured?.between
  if (!between) return null
  const [a, b] = between
  const lon = b[0] + 360 * Math.round((a[0] - b[0]) / 360)
  return a[0] === lon && a[1] === b[1] ? null : [a, [lon, b[1]]]
}

function regionStyle(finding: Finding, geometry: Geometry) {
  const colour = verdictColours[finding.verdict]
  if (geometry.type === 'Point' || geometry.type === 'MultiPoint') return markerStyle(colour, 'small')
  if (geometry.type === 'LineString' || geometry.type === 'MultiLineString') return lineStyle(colour, 2, 0.8)
  return areaStyle(colour, 0.12, 1.5)
}

function properties(finding: Finding, role: ClaimProperties['role'], shape: RegionShape | null): ClaimProperties {
  const label = findingLabel(finding)
  return {
    role, findingId: finding.id, kind: finding.kind, verdict: finding.verdict, why: finding.why,
    message: finding.message, label, quote: finding.quote,
    subject: nameOf(finding.subject), reference: nameOf(finding.reference), shape,
    title: label, description: finding.message,
  }
}

function nameOf(mention: Finding['subject']): string | null {
  return mention ? mention.place?.name ?? mention.text : null
}
