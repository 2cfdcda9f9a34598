/** What of many features a far view shows: one in each small square, and shapes that are large enough to be seen. */
import { worldX, worldY, type Box } from './grid.ts'

/** A feature with its box, as it is kept on disk. */
export interface Kept {
  readonly feature: GeoJSON.Feature
  readonly box: Box
  /** Of its JSON. */
  readonly bytes: number
}

/** Squares along a tile's edge: on a screen of 512 pixels a tile, one each four pixels. */
const squares = 128
/** Features whose box is as long as this share of a tile are shown whole. */
const visibleShare = 1 / 128
/** JSON of what one tile shows; what comes later is left to nearer views. */
const tileBytes = 2_000_000
/** The same for the nearest tiles. */
const nearestBytes = 20_000_000

/** What the tiles of one zoom level show. */
export interface Thinning {
  /** Whether the feature is shown. The first in its square is. */
  takes(kept: Kept): boolean
}

/** `nearest`: nobody can come nearer, so that only what one tile cannot hold is left out. */
export function thinning(z: number, nearest: boolean): Thinning {
  const taken = new Set<number>()
  const bytes = new Map<number, number>()
  const size = 2 ** z
  return {
    takes({ box: [west, south, east, north], bytes: more }) {
      const [x, y] = [worldX((west + east) / 2) * size, worldY((south + north) / 2) * size]
      const tile = Math.floor(y) * size + Math.floor(x)
      const held = bytes.get(tile) ?? 0
      if (held + more > (nearest ? nearestBytes : tileBytes) && held > 0) return false
      const long = Math.max(worldX(east) - worldX(west), worldY(south) - worldY(north)) * size
      if (!nearest && long < visibleShare) {
        const square = Math.floor(y * squares) * size * squares + Math.floor(x * squares)
        if (taken.has(square)) return false
        taken.add(square)
      }
      bytes.set(tile, held + more)
      return true
    },
  }
}
