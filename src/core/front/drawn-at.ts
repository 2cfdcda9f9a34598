/** What a drawn map says of one point on one of its days. */
import type { DrawnArea, Holder, LonLat, TheatrePack } from '../model.ts'
import { frontAtHand } from './at-hand.ts'
import { drawnAreasOn, unknownHolder } from './drawn.ts'

export interface DrawnAt {
  /** Who holds the point; "unknown" where the map does not say. */
  readonly holder: Holder
  /** The areas about the point, none where it lies outside of all. */
  readonly areas: readonly DrawnArea[]
  /** To the nearest edge that is a front, in metres; null where there is none. */
  readonly edgeMetres: number | null
  /** How far that edge may be off. */
  readonly sharpMetres: number
}

/** Degrees about a map's extent within which it still says something: that a place lies outside of its areas. */
const margin = 3

/** Null for a point that is far off the map, and where the front is not at hand (at-hand.ts). `date`: a day that the pack draws. */
export function drawnAt(pack: TheatrePack, date: string, at: LonLat): DrawnAt | null {
  const [west, south, east, north] = pack.extent
  const isNear = at[0] >= west - margin && at[0] <= east + margin && at[1] >= south - margin && at[1] <= north + margin
  const drawn = drawnAreasOn(pack, date)
  const front = frontAtHand()
  if (!isNear || drawn.length === 0 || !front) return null
  const areas = drawn.filter(({ geometry }) => front.isInside(geometry, at))
  return {
    holder: holderOf(areas, pack),
    areas,
    edgeMetres: front.nearestEdge(front.on(pack, date), at)?.metres ?? null,
    sharpMetres: Math.max(0, ...(areas.length > 0 ? areas : drawn).map(({ edgeMetres }) => edgeMetres)),
  }
}

/** Of areas that overlap and name different holders nothing is known; contested ground is nobody's. */
function holderOf(areas: readonly DrawnArea[], { outside }: TheatrePack): Holder {
  if (areas.length === 0) return outside ?? unknownHolder
  const said = new Set(areas.map(({ holder, status }) => (status === 'contested' ? 'contested' : holder)))
  return said.size === 1 ? [...said][0]! : unknownHolder
}
