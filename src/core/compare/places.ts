/** Which place a mention of a finding is, and which places lie so near one another that reports mix them up. */
import type { LonLat, MentionReport, PlaceReport } from '../model.ts'
import { inverse } from '../geo/geodesic.ts'
import { english } from '../../lang/en/index.ts'
import { bare } from '../text/bare.ts'

/** "10 km from the base" and "10 km from the town" may speak of one thing where base and town are no further apart. */
const nearMetres = 15_000
/** A place larger than this is one that reports measure from anywhere: it is near to itself alone. */
const largeMetres = 20_000
/** No degree of latitude is shorter. */
const metresPerDegree = 110_000

/** The same place in two reports has the same key; null where nothing is named. */
export function placeKey(mention: MentionReport | null | undefined): string | null {
  if (!mention) return null
  if (mention.place) return mention.place.id
  const words = bare(mention.text.toLowerCase(), english).trim()
  return words === '' || mention.status === 'moving' ? null : `name:${words}`
}

export const nameOf = (mention: MentionReport | null | undefined): string => mention?.place?.name ?? mention?.text ?? ''

export const pointOf = ({ lon, lat }: PlaceReport): LonLat => [lon, lat]

export const metresBetween = (a: PlaceReport, b: PlaceReport): number => inverse(pointOf(a), pointOf(b)).metres

export function areNear(a: PlaceReport, b: PlaceReport): boolean {
  if (a.id === b.id) return true
  if (Math.max(a.extentMetres, b.extentMetres) > largeMetres) return false
  return Math.abs(a.lat - b.lat) * metresPerDegree <= nearMetres && metresBetween(a, b) <= nearMetres
}
