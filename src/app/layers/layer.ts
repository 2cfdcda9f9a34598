import type { Feature } from 'geojson'
import type { Extent } from '../../core/model.ts'
import type { About } from '../../formats/geojson.ts'
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
  /** Where the map's own worker reads a large layer from; null for one whose features are all here. */
  readonly url: string | null
}

let made = 0

export function layerOf(name: string, { count, shapes, extent, about, features, bytes }: MapFile): MapLayer {
  const url = bytes ? URL.createObjectURL(new Blob([bytes], { type: 'application/geo+json' })) : null
  const id = `layer-${Date.now().toString(36)}-${++made}`
  return { id, name, count, shapes, extent, about, shown: true, colour: null, features, url }
}

/** The features to draw, in the layer's own colour where it has one. */
export function colouredFeatures({ features, colour }: MapLayer): readonly Feature[] {
  if (colour === null) return features
  const style = { fill: colour, stroke: colour, 'marker-color': colour }
  return features.map((feature) => ({ ...feature, properties: { ...feature.properties, ...style } }))
}
