/** Which features of a draft are to be seen on its map. */
import type { Feature } from 'geojson'

export interface Claimed {
  readonly claims: readonly Feature[]
  readonly places: readonly Feature[]
  /** What else is drawn beside the draft. */
  readonly other: readonly Feature[]
}

const wide = new Set<unknown>(['country', 'region', 'province', 'district', 'river', 'sea', 'desert', 'coast'])

/** What is wider than a town has no point on the map: its area and its label stand for it. */
export function isWide({ properties }: Feature): boolean {
  return wide.has(properties?.['type'])
}

/** Whether a region is to be seen without being chosen; files of older versions of ours say it by the verdict. */
export function isAlone(properties: Feature['properties']): boolean {
  if (properties?.['role'] !== 'claim-region') return false
  if (typeof properties['alone'] === 'boolean') return properties['alone']
  return properties['verdict'] === 'undecided' && properties['shape'] !== 'polygon'
}

/** What a map of a draft is to show: the claims, and the places that they speak of, less what is wider than a town. */
export function claimedIn({ claims, places, other }: Claimed): readonly Feature[] {
  const near = claims.filter(({ properties }) => properties?.['role'] === 'claim-line' || isAlone(properties))
  const shown = [...near, ...places.filter(isMeant), ...other]
  return shown.length > 0 ? shown : places
}

/** Of a claim, and the one place meant: candidates may lie anywhere on earth. */
function isMeant({ properties }: Feature): boolean {
  return Boolean(properties?.['verdict']) && properties?.['status'] !== 'ambiguous'
}
