import type { Feature, Geometry, LineString } from 'geojson'
import type { CheckResult, FindingKind, Finding, LonLat, RegionShape, Verdict, Why } from '../core/model.ts'
import { englishLabels } from '../lang/en/labels.ts'
import type { LabelWords } from '../lang/engine/labels.ts'
import { findingLabel, lengthIn, shortLabel } from './labels.ts'
import type { ShownVerdict } from './verdict-marks.ts'
import { shownVerdict } from './verdict-marks.ts'
import { verdictColours } from './palette.ts'
import type { SimpleStyle } from './simplestyle.ts'
import { areaStyle, lineStyle, markerStyle } from './simplestyle.ts'

/** What a drawing says: the legend explains each that is on the map. */
export type ClaimSign = 'line' | 'region' | 'located' | 'clash' | 'second'

export interface ClaimProperties extends SimpleStyle {
  readonly role: 'claim-line' | 'claim-region'
  readonly findingId: string
  readonly kind: FindingKind
  readonly verdict: Verdict
  /** The verdict as it is shown: `long` or `short` where a claim agrees by practice alone. */
  readonly shown: ShownVerdict
  readonly why: Why | null
  readonly message: string
  /** "45.5 km, claimed 45". */
  readonly label: string
  /** What fits on a line: "45.5 km, claimed 45". */
  readonly shortLabel: string
  readonly quote: string
  readonly subject: string | null
  readonly reference: string | null
  /** The region's shape; null for a line. */
  readonly shape: RegionShape | null
  readonly sign: ClaimSign
  /** Whether it is to be seen without being chosen: nothing else on the map tells where its claim is. */
  readonly alone: boolean
}

export type ClaimFeature = Feature<Geometry, ClaimProperties>

/**
 * What the draft claims, drawn: a line between the two points measured between, and the region where the claim lets
 * its subject lie; where all claims about an unknown place put it, with its best point, once for each name; the two
 * regions of a force that cannot be in both; and the way between the two places of "between A and B". In the order of
 * the text, the region below its line. Ids: `claim:f1:region`, `claim:f1:line`, `claim:f1:located`,
 * `claim:f1:located:point`, `claim:f1:clash`, `claim:f1:second`.
 */
export function claimFeatures(result: CheckResult, words = englishLabels): readonly ClaimFeature[] {
  const drawn = new Set<string>()
  return result.findings.flatMap((finding) => [
    ...regionOf(finding, words),
    ...clashOf(finding, result.findings, words),
    ...locatedOf(finding, drawn, words),
    ...secondOf(finding, words),
    ...lineOf(finding, words),
  ])
}

/** The intersection of all claims about a place that no gazetteer has; `drawn` holds the names drawn already. */
function locatedOf(finding: Finding, drawn: Set<string>, words: LabelWords): readonly ClaimFeature[] {
  return [finding.subject, finding.reference].flatMap((mention) => {
    if (!mention?.located?.geometry || drawn.has(mention.text)) return []
    drawn.add(mention.text)
    const { geometry, lon, lat, radiusMetres } = mention.located
    const label = words.located(mention.text, lengthIn(radiusMetres, radiusMetres < 1000 ? 'm' : 'km', words))
    const own = (shape: RegionShape) => ({
      ...properties(finding, 'claim-region', shape, words),
      sign: 'located' as const,
      alone: true,
      label,
      title: label,
    })
    const area: ClaimFeature = {
      type: 'Feature',
      id: `claim:${finding.id}:located`,
      geometry,
      properties: { ...own('polygon'), ...areaStyle(verdictColours.undecided, 0.3, 2) },
    }
    const best: ClaimFeature = {
      type: 'Feature',
      id: `claim:${finding.id}:located:point`,
      geometry: { type: 'Point', coordinates: [lon, lat] },
      properties: { ...own('point'), ...markerStyle(verdictColours.undecided, 'small') },
    }
    return [area, best]
  })
}

/** The earlier position that this claim cannot hold beside; its own is the finding's region. */
function clashOf(finding: Finding, all: readonly Finding[], words: LabelWords): readonly ClaimFeature[] {
  const { contradicts } = finding
  if (!contradicts) return []
  const regions = all.filter(({ region, kind }) => region !== null && kind !== 'consistency')
  const [own, earlier] = [finding, contradicts].map((span) =>
    regions.find(({ from, to }) => from === span.from && to === span.to),
  )
  if (!own?.region || !earlier?.region) return []
  return [earlier, own].map(({ region }, index): ClaimFeature => ({
    type: 'Feature',
    id: `claim:${finding.id}:clash${index === 0 ? '' : ':2'}`,
    geometry: region!.geometry,
    properties: {
      ...properties(finding, 'claim-region', region!.shape, words),
      ...areaStyle(verdictColours[finding.verdict], 0.12, 2),
      sign: 'clash',
      alone: finding.verdict !== 'agrees',
      label: index === 0 ? contradicts.quote : own.quote,
    },
  }))
}

/** The straight way between the two places that the subject is said to lie between. */
function secondOf(finding: Finding, words: LabelWords): readonly ClaimFeature[] {
  const [a, b] = [finding.reference?.place, finding.second?.place]
  if (!a || !b) return []
  const geometry: LineString = {
    type: 'LineString',
    coordinates: [
      [a.lon, a.lat],
      [nearTurn(a.lon, b.lon), b.lat],
    ],
  }
  const label = words.way(a.name, b.name)
  return [
    {
      type: 'Feature',
      id: `claim:${finding.id}:second`,
      geometry,
      properties: {
        ...properties(finding, 'claim-line', null, words),
        ...lineStyle(verdictColours[finding.verdict], 2),
        sign: 'second',
        label,
        title: label,
      },
    },
  ]
}

/** A longitude in the turn nearest to another: the short way over the antimeridian. */
function nearTurn(from: number, to: number): number {
  return to + 360 * Math.round((from - to) / 360)
}

function regionOf(finding: Finding, words: LabelWords): readonly ClaimFeature[] {
  if (!finding.region) return []
  const { shape, geometry } = finding.region
  return [
    {
      type: 'Feature',
      id: `claim:${finding.id}:region`,
      geometry,
      properties: { ...properties(finding, 'claim-region', shape, words), ...regionStyle(finding, geometry) },
    },
  ]
}

function lineOf(finding: Finding, words: LabelWords): readonly ClaimFeature[] {
  const ends = endsOf(finding)
  if (!ends) return []
  const geometry: LineString = { type: 'LineString', coordinates: ends.map((at) => [...at]) }
  return [
    {
      type: 'Feature',
      id: `claim:${finding.id}:line`,
      geometry,
      properties: {
        ...properties(finding, 'claim-line', null, words),
        ...lineStyle(verdictColours[finding.verdict], finding.verdict === 'disagrees' ? 4 : 3),
      },
    },
  ]
}

/** The two points of the measurement; null where nothing was measured between two points. */
function endsOf({ measured, why }: Finding): readonly [LonLat, LonLat] | null {
  const between = measured?.between
  // A place that only bears the name is not the one meant: no line leads there.
  if (!between || why === 'unknown-place') return null
  const [a, b] = between
  const lon = nearTurn(a[0], b[0])
  return a[0] === lon && a[1] === b[1] ? null : [a, [lon, b[1]]]
}

function regionStyle(finding: Finding, geometry: Geometry) {
  const colour = verdictColours[finding.verdict]
  if (geometry.type === 'Point' || geometry.type === 'MultiPoint') return markerStyle(colour, 'small')
  if (geometry.type === 'LineString' || geometry.type === 'MultiLineString') return lineStyle(colour, 2, 0.8)
  return areaStyle(colour, 0.12, 1.5)
}

function properties(
  finding: Finding,
  role: ClaimProperties['role'],
  shape: RegionShape | null,
  words: LabelWords,
): ClaimProperties {
  const label = findingLabel(finding, words)
  return {
    role,
    findingId: finding.id,
    kind: finding.kind,
    verdict: finding.verdict,
    shown: shownVerdict(finding),
    why: finding.why,
    message: finding.message,
    label,
    shortLabel: shortLabel(finding, words),
    quote: finding.quote,
    subject: nameOf(finding.subject),
    reference: nameOf(finding.reference),
    shape,
    sign: role === 'claim-line' ? 'line' : 'region',
    // Whole provinces only show when chosen.
    alone: role === 'claim-region' && finding.verdict === 'undecided' && shape !== 'polygon',
    title: label,
    description: finding.message,
  }
}

function nameOf(mention: Finding['subject']): string | null {
  return mention ? (mention.place?.name ?? mention.text) : null
}
