/** GeoJSON from elsewhere, by its simplestyle properties: https://github.com/mapbox/simplestyle-spec */
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl'
import { regular } from '../../map/style/fonts.ts'
import type { MapPalette } from '../../../formats/locator/palette.ts'

/** A colour that is none falls back to the standard's own grey. */
const colour = (name: string): ExpressionSpecification => ['to-color', ['get', name], '#555555']
const number = (name: string, otherwise: number): ExpressionSpecification => ['number', ['get', name], otherwise]
const shape = (name: string): ExpressionSpecification => ['==', ['geometry-type'], name]

export function openedLayers(palette: MapPalette): readonly LayerSpecification[] {
  return [
    {
      id: 'opened-fill',
      type: 'fill',
      source: 'other',
      filter: shape('Polygon'),
      paint: { 'fill-color': colour('fill'), 'fill-opacity': number('fill-opacity', 0.4) },
    },
    {
      id: 'opened-line',
      type: 'line',
      source: 'other',
      filter: ['!', shape('Point')],
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: {
        'line-color': colour('stroke'),
        'line-width': number('stroke-width', 2),
        'line-opacity': number('stroke-opacity', 1),
      },
    },
    {
      id: 'opened-point',
      type: 'circle',
      source: 'other',
      filter: shape('Point'),
      paint: {
        'circle-radius': ['match', ['get', 'marker-size'], 'small', 4, 'large', 8, 6],
        'circle-color': ['to-color', ['get', 'marker-color'], '#7e7e7e'],
        'circle-stroke-color': palette.halo,
        'circle-stroke-width': 1.5,
      },
    },
    {
      id: 'opened-label',
      type: 'symbol',
      source: 'other',
      filter: shape('Point'),
      layout: {
        'text-field': ['coalesce', ['get', 'title'], ['get', 'name'], ''],
        'text-font': regular,
        'text-size': 12,
        'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
        'text-radial-offset': 0.8,
        'text-justify': 'auto',
      },
      paint: { 'text-color': palette.ink, 'text-halo-color': palette.halo, 'text-halo-width': 1.5 },
    },
  ]
}
