/** The usual ways of naming what vector tiles hold, and how each is drawn. */
import type { TileSchema } from '../../kernel/ports.ts'

export type TileInk = 'land' | 'water' | 'river' | 'border' | 'road' | 'building' | 'label'

/** A layer of the tiles, with the ink that it is drawn in. */
export type TileRule = readonly [layer: string, ink: TileInk]

/**
 * https://docs.protomaps.com/basemaps/layers, https://openmaptiles.org/schema/,
 * https://shortbread-tiles.org/schema/1.0/
 */
export const tileRules: Readonly<Record<TileSchema, readonly TileRule[]>> = {
  protomaps: [
    ['earth', 'land'],
    ['water', 'water'],
    ['water', 'river'],
    ['buildings', 'building'],
    ['roads', 'road'],
    ['boundaries', 'border'],
    ['places', 'label'],
  ],
  openmaptiles: [
    ['water', 'water'],
    ['waterway', 'river'],
    ['building', 'building'],
    ['transportation', 'road'],
    ['boundary', 'border'],
    ['place', 'label'],
  ],
  shortbread: [
    ['ocean', 'water'],
    ['water_polygons', 'water'],
    ['water_lines', 'river'],
    ['buildings', 'building'],
    ['streets', 'road'],
    ['boundaries', 'border'],
    ['place_labels', 'label'],
  ],
}

/** Names that several share (water, buildings) tell nothing alone: two of its layers make a schema. */
export function schemaOf(names: readonly string[]): TileSchema | null {
  const has = new Set(names)
  const score = (schema: TileSchema) =>
    new Set(tileRules[schema].map(([layer]) => layer).filter((one) => has.has(one))).size
  const [best] = (Object.keys(tileRules) as TileSchema[]).sort((a, b) => score(b) - score(a))
  return best && score(best) >= 2 ? best : null
}
