/** What a drawn map says of one point on one of its days. */
import { isInside } from '../geo/point-in-rings.ts'
import { scaleAt } from '../geo/metric.ts'
import type { DrawnArea, FrontDay, Holder, LonLat, TheatrePack } from '../model.ts'
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
  const frontOn = frontAtHand()
  if (!isNear || drawn.length === 0 || !frontOn) return null
  const areas = drawn.filter(({ geometry }) => isInside(geometry, at))
  return {
    holder: holderOf(areas, pack),
    areas,
    edgeMetres: metresToFrontEdge(frontOn(pack, date), at),
    sharpMetres: Math.max(0, ...(areas.length > 0 ? areas : drawn).map(({ edgeMetres }) => edgeMetres)),
  }
}

/** Of areas that overlap and name different holders nothing is known; contested ground is nobody's. */
function holderOf(areas: readonly DrawnArea[], { outside }: TheatrePack): Holder {
  if (areas.length === 0) return outside ?? unknownHolder
  const said = new Set(areas.map(({ holder, status }) => (status === 'contested' ? 'contested' : holder)))
  return said.size === 1 ? [...said][0]! : unknownHolder
}

/** Planar about the point, whose neighbourhood it is about: good to a percent over a hundred kilometres. */
export function metresToFrontEdge({ lines }: FrontDay, [lon, lat]: LonLat): number | null {
  const { east, north } = scaleAt(lat)
  let least = Infinity
  for (const { geometry } of lines) {
    for (const line of geometry.coordinates) {
      for (let at = 1; at < line.length; at++) {
        const [x, y] = [(line[at - 1]![0]! - lon) * east, (line[at - 1]![1]! - lat) * north]
        const [dx, dy] = [(line[at]![0]! - lon) * east - x, (line[at]![1]! - lat) * north - y]
        const share = Math.min(1, Math.max(0, -(x * dx + y * dy) / (dx * dx + dy * dy || 1)))
        const squared = (x + share * dx) ** 2 + (y + share * dy) ** 2
        if (squared < least) least = squared
      }
    }
  }
  return least === Infinity ? null : Math.sqrt(least)
}
