import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl'
import { regular } from '../style/fonts.ts'
import type { MapPalette } from '../../../formats/locator/palette.ts'

const kind = (name: string): ExpressionSpecification => ['==', ['get', 'kind'], name]

/** Lines of longitude and latitude. */
export function graticuleLayers(palette: MapPalette): readonly LayerSpecification[] {
  return [
    {
      id: 'graticule',
      type: 'line',
      source: 'graticule',
      filter: kind('line'),
      paint: { 'line-color': palette.grid, 'line-width': 0.7, 'line-opacity': 0.7 },
    },
  ]
}

/** Above places, so that they leave room; below claims, which come first. */
export function graticuleLabelLayers(palette: MapPalette): readonly LayerSpecification[] {
  return [
    {
      id: 'graticule-label',
      type: 'symbol',
      source: 'graticule',
      filter: kind('label'),
      layout: {
        'text-field': ['get', 'label'],
        'text-font': regular,
        'text-size': 10.5,
        'text-padding': 1,
        'text-anchor': ['get', 'anchor'],
        'text-offset': ['match', ['get', 'anchor'], 'top-left', ['literal', [0.3, 0.2]], ['literal', [0.4, -0.1]]],
      },
      paint: { 'text-color': palette.quietInk, 'text-halo-color': palette.halo, 'text-halo-width': 1.4 },
    },
  ]
}
