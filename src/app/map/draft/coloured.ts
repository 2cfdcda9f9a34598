import type { Feature } from 'geojson'
import type { MapLayer } from '../../kernel/ports.ts'

/** The features to draw, in the layer's own colour where it has one. */
export function colouredFeatures({ features, colour }: MapLayer): readonly Feature[] {
  if (colour === null) return features
  const style = { fill: colour, stroke: colour, 'marker-color': colour }
  return features.map((feature) => ({ ...feature, properties: { ...feature.properties, ...style } }))
}
