/** Web Mercator tiles: which tile a position lies in, and where in it. https://wiki.openstreetmap.org/wiki/Slippy_map_tilenames */

/** West, south, east, north in degrees. */
export type Box = readonly [number, number, number, number]

export interface Tile {
  readonly z: number
  readonly x: number
  readonly y: number
}

/** 0 at 180° west, 1 at 180° east. */
export const worldX = (lon: number): number => lon / 360 + 0.5

/** 0 at the northern edge of the map, 1 at the southern. */
export function worldY(lat: number): number {
  const sin = Math.sin((lat * Math.PI) / 180)
  const y = 0.5 - (0.25 * Math.log((1 + sin) / (1 - sin))) / Math.PI
  return y < 0 ? 0 : y > 1 ? 1 : y
}

/** Units of the tile's edge that its neighbours see too, so that lines and symbols do not end at it. */
export const bufferShare = 64 / 4096

/** Whether a box meets a tile with its buffer. */
export function meets([west, south, east, north]: Box, { z, x, y }: Tile): boolean {
  const size = 2 ** z
  const left = worldX(west) * size
  const right = worldX(east) * size
  const top = worldY(north) * size
  const bottom = worldY(south) * size
  return (
    right >= x - bufferShare && left <= x + 1 + bufferShare && bottom >= y - bufferShare && top <= y + 1 + bufferShare
  )
}

/** The tiles `levels` deeper than a tile, row by row. */
export function below({ z, x, y }: Tile, levels: number): readonly Tile[] {
  const side = 2 ** levels
  return Array.from({ length: side * side }, (_, at) => ({
    z: z + levels,
    x: x * side + (at % side),
    y: y * side + Math.floor(at / side),
  }))
}

/** Every box of a geometry's positions. Null where there is none. */
export function boxOf(coordinates: unknown, box: [number, number, number, number] | null = null): Box | null {
  if (!Array.isArray(coordinates)) return box
  if (typeof coordinates[0] === 'number') {
    const [lon, lat] = coordinates as [number, number]
    if (!box) return [lon, lat, lon, lat]
    return [Math.min(box[0], lon), Math.min(box[1], lat), Math.max(box[2], lon), Math.max(box[3], lat)]
  }
  let all = box as Box | null
  for (const one of coordinates) all = boxOf(one, all as [number, number, number, number] | null)
  return all
}
