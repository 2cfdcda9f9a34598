import type { Feature } from 'geojson'
import type { Extent } from '../../core/model.ts'
import type { About } from '../../formats/geojson/index.ts'
import type { LargeTiles } from './large-tiles.ts'
import type { MapFile, ReadRequest, ShapeCounts } from './messages.ts'

/** A large file as it came, and how it was read: it is read so again after the page was closed. */
export type LargeSource = Pick<ReadRequest, 'file' | 'options'>

/** A large layer's own part: the rest of its features never comes to the page. */
export interface Large {
  readonly tiles: LargeTiles
  readonly source: LargeSource
}

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
  /** Null for a layer whose features are all here. */
  readonly large: Large | null
}

let made = 0

export function layerOf(name: string, file: MapFile, large: Large | null = null): MapLayer {
  const { count, shapes, extent, about, features } = file
  const id = `layer-${Date.now().toString(36)}-${++made}`
  return { id, name, count, shapes, extent, about, shown: true, colour: null, features, large }
}

/** The features to draw, in the layer's own colour where it has one. */
export function colouredFeatures({ features, colour }: MapLayer): readonly Feature[] {
  if (colour === null) return features
  const style = { fill: colour, stroke: colour, 'marker-color': colour }
  return features.map((feature) => ({ ...feature, properties: { ...feature.properties, ...style } }))
}
