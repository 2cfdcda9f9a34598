import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl'
import { regular } from './fonts.ts'
import type { MapPalette } from './palette.ts'

const kind = (name: string): ExpressionSpecification => ['==', ['get', 'kind'], name]

/** Lines of longitude and latitude, with their degrees at the edge of the view. */
export function graticuleLayers(palette: MapPalette): readonly LayerSpecification[] {
  return [
    {
      id: 'graticule', type: 'line', source: 'graticule', filter: kind('line'),
      paint: { 'line-color': palette.grid, 'line-width': 0.7, 'line-opacity': 0.7 },
    },
    {
      id: 'graticule-label', type: 'symbol', source: 'graticule', filter: kind('label'),
      layout: {
        'text-field': ['get', 'label'], 'text-font': regular, 'text-size': 10.5, 'text-allow-overlap': true,
        'text-ignore-placement': true, 'text-anchor': ['get', 'anchor'], 'text-offset': [0.4, -0.3],
      },
      paint: { 'text-color': palette.quietInk, 'text-halo-color': palette.halo, 'text-halo-width': 1.4 },
    },
  ]
}
