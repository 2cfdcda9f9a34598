/** Which signs of claims and places are on the map, for the legend to explain. */
import type { Feature, MultiLineString } from 'geojson'
import type { Extent, Verdict } from '../../core/model.ts'
import type { MapSign as LegendSign } from '../../lang/engine/map.ts'

export interface ShownSign {
  readonly sign: LegendSign
  /** The ink of the sign; '' where it has none of its own. */
  readonly verdict: Verdict | ''
}

const order: readonly LegendSign[] = [
  'place',
  'candidate',
  'line',
  'usual',
  'loose',
  'wrong',
  'second',
  'region',
  'located',
  'clash',
]

/** Each sign once, places first. Regions that only show when chosen are none. */
export function signsOf(features: readonly Feature[]): readonly ShownSign[] {
  const found = new Map<LegendSign, Verdict | ''>()
  for (const { properties } of features) {
    const sign = signOf(properties ?? {})
    if (sign && !found.has(sign)) found.set(sign, inkOf(sign, properties?.['verdict']))
  }
  return order.flatMap((sign) => {
    const verdict = found.get(sign)
    return verdict === undefined ? [] : [{ sign, verdict }]
  })
}

function signOf(properties: Readonly<Record<string, unknown>>): LegendSign | null {
  const { role, verdict, shown, sign, alone, status } = properties
  if (role === 'place') return status === 'ambiguous' ? 'candidate' : 'place'
  if (role === 'claim-line') {
    if (sign === 'second') return 'second'
    if (shown === 'long' || shown === 'short') return 'usual'
    return verdict === 'loose' ? 'loose' : verdict === 'disagrees' ? 'wrong' : 'line'
  }
  if (role !== 'claim-region' || alone !== true) return null
  return sign === 'located' || sign === 'clash' ? sign : 'region'
}

function inkOf(sign: LegendSign, verdict: unknown): Verdict | '' {
  if (sign === 'place' || sign === 'candidate') return ''
  return verdict === 'loose' || verdict === 'disagrees' || verdict === 'undecided' ? verdict : 'agrees'
}

/** Whether a line has a corner in sight. */
export function anyWithin(lines: MultiLineString | undefined, bounds: Extent | null): boolean {
  if (!lines || !bounds) return false
  const [west, south, east, north] = bounds
  return lines.coordinates.some((line) =>
    line.some(([lon = NaN, lat = NaN]) => lon >= west && lon <= east && lat >= south && lat <= north),
  )
}
