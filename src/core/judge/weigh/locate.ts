/** Where the claims about a place that no gazetteer has put it: the points that all of them allow. */
import type { Claim, Extent, Ground, Located, Mention, Place, Region, Resolution } from '../../model.ts'
import { usualBand } from '../../claims/refine/clash.ts'
import { regionOf } from '../../claims/regions/regions.ts'
import { intersectRegions } from '../../geo/region/intersect.ts'
import { extentOf } from '../../geo/extent-of.ts'

/** Bounds on what one draft may ask for: areas are cut slowly. */
const mostNames = 40
const mostRegions = 8
/** Wider regions say nothing worth drawing. */
const widestMetres = 1_000_000
const bounding = new Set<Claim['kind']>(['distance', 'containment', 'adjacency', 'between', 'coordinates'])

interface Bound {
  readonly claim: Claim
  /** The known place that the claim measures from; null for coordinates. */
  readonly from: Place | null
  readonly second: Place | null
}

type Reading = Located['by']

/** The figure with the size of the place it is measured from; for `practice`, as loosely as figures are published. */
function widened({ claim, from }: Bound, by: Reading): Claim {
  if (!claim.quantity || !from) return claim
  const size = from.extentMetres + from.accuracyMetres
  const { lowMetres, highMetres } = claim.quantity
  const low = by === 'wording' ? lowMetres - size : lowMetres * usualBand.low - usualBand.lowMetres - size
  const high = by === 'wording' ? highMetres + size : highMetres * usualBand.high + usualBand.highMetres + size
  return { ...claim, quantity: { ...claim.quantity, lowMetres: Math.max(0, low), highMetres: high } }
}

function regionsOf(bounds: readonly Bound[], by: Reading, ground: Ground): readonly Region[] {
  return bounds.flatMap((bound) => regionOf(widened(bound, by), bound.from, ground.outlines, bound.second) ?? [])
}

const world: Extent = [-180, -90, 180, 90]

/** Degrees about a point region, which has no extent of its own: more than any pair's digits leave open. */
const pointMargin = 0.2

const sizeOf = ([west, south, east, north]: Extent): number => (east - west) * (north - south)

function extentOfRegion({ geometry }: Region): Extent {
  if (geometry === null) return world
  const [west, south, east, north] = extentOf(geometry)
  return geometry.type !== 'Point'
    ? [west, south, east, north]
    : [west - pointMargin, south - pointMargin, east + pointMargin, north + pointMargin]
}

/** The extent of the smallest region: the rest of the world need not be cut. */
const smallestExtent = (regions: readonly Region[]): Extent =>
  regions.map(extentOfRegion).reduce((best, extent) => (sizeOf(extent) < sizeOf(best) ? extent : best))

function locateBy(bounds: readonly Bound[], by: Reading, ground: Ground): Located | null {
  const regions = regionsOf(bounds, by, ground)
  const found = regions.length === 0 ? null : intersectRegions(regions, smallestExtent(regions))
  if (!found) return null
  return {
    lon: found.best[0],
    lat: found.best[1],
    radiusMetres: Math.round(Math.sqrt(found.areaSquareMetres / Math.PI)),
    geometry: found.geometry,
    by,
    claims: regions.length,
  }
}

/** A claim that names the unknown place second: "Raqqa lies 12 km north of X" puts X south of Raqqa. */
function reversed(claim: Claim): Claim {
  const { compass } = claim
  return {
    ...claim,
    subject: claim.reference,
    reference: claim.subject,
    compass: compass && { ...compass, degrees: (compass.degrees + 180) % 360 },
  }
}

const isWide = ({ quantity }: Claim): boolean => quantity !== null && !(quantity.highMetres <= widestMetres)

/** What puts a place nowhere: a way along a river, a length without end, one from a place that is not said. */
const isVague = (claim: Claim): boolean => claim.path === 'river' || isWide(claim) || (claim.mayBeFrom ?? []).length > 0

/** The claims that bound each unknown name. */
function boundsByName(
  claims: readonly Claim[],
  resolve: (mention: Mention) => Resolution,
  nameOf: (mention: Mention) => string,
): ReadonlyMap<string, readonly Bound[]> {
  const byName = new Map<string, Bound[]>()
  const add = (claim: Claim, mention: Mention | null, from: Mention | null): void => {
    const place = from && resolve(from).place
    const name = mention && resolve(mention).status === 'unknown' ? nameOf(mention) : ''
    if ((!place && !claim.coordinates) || claim.coordinates?.fault || name === '' || isVague(claim)) return
    const second = claim.second && resolve(claim.second).place
    const own = byName.get(name) ?? []
    if (own.length < mostRegions && (own.length > 0 || byName.size < mostNames))
      byName.set(name, [...own, { claim, from: place, second }])
  }
  for (const claim of claims) {
    if (claim.subjectForm !== 'place') continue
    if (bounding.has(claim.kind) || claim.kind === 'direction') add(claim, claim.subject, claim.reference)
    if (claim.kind === 'distance' || claim.kind === 'direction') add(reversed(claim), claim.reference, claim.subject)
  }
  return byName
}

/** Unknown names with where all claims about them allow them to lie; names that no such point fits are left out. */
export function locateUnknown(
  claims: readonly Claim[],
  ground: Ground,
  resolve: (mention: Mention) => Resolution,
  nameOf: (mention: Mention) => string,
): ReadonlyMap<string, Located> {
  const located = new Map<string, Located>()
  for (const [name, bounds] of boundsByName(claims, resolve, nameOf)) {
    if (!bounds.some(({ claim }) => bounding.has(claim.kind))) continue
    const found = locateBy(bounds, 'wording', ground) ?? locateBy(bounds, 'practice', ground)
    if (found) located.set(name, found)
  }
  return located
}
