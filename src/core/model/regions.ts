/** Where a claim puts its subject. */
import type { Geometry } from 'geojson'
import type { LonLat } from './position.ts'

export type RegionShape = 'ring' | 'disc' | 'wedge' | 'polygon' | 'strip' | 'point'

/** Where a claim allows its subject to lie. */
export interface Region {
  readonly shape: RegionShape
  /** Metres from a point to the region; 0 when inside. */
  misfit(at: LonLat): number
  /** The same region to draw, RFC 7946, at most a few hundred vertices; null for a strip without a clipper at hand. */
  readonly geometry: Geometry | null
}
