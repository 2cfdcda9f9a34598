import type { Feature } from 'geojson'
import type { Extent } from '../../core/model.ts'
import type { About } from '../../formats/geojson.ts'
import type { LargeTiles } from './large-tiles.ts'
import type { MapFile, ShapeCounts } from './messages.ts'

/** A map file that lies over the map. */
export interface MapLayer {
  readonly id: string
  readonly name: string
  readonly count: number
  readonly shapes: ShapeCounts
  readonly extent: Extent | null
  /** What a file of our own says about itself; null for others. */
  readonly about: About | null
  readonly shown: boolean
  /** #rrggbb that stands in for the file's own colours; null for those. */
  readonly colour: string | null
  /** All features; of a large layer the first few hundred. */
  readonly features: readonly Feature[]
  /** Where the map gets a large layer from; null for one whose features are all here. */
  readonly tiles: LargeTiles | null
}

let made = 0

export function layerOf(name: string, file: MapFile, tiles: LargeTiles | null = null): MapLayer {
  const { count, shapes, extent, about, features } = file
  const id = `layer-${Date.now().toString(36)}-${++made}`
  return { id, name, count, shapes, extent, about, shown: true, colour: null, features, tiles }
}

/** The features to draw, in the layer's own colour where it has one. */
export function colouredFeatures({ features, colour }: MapLayer): readonly Feature[] {
  if (colour === null) return features
  const style = { fill: colour, stroke: colour, 'marker-color': colour }
  return features.map((feature) => ({ ...feature, properties: { ...feature.properties, ...style } }))
}
