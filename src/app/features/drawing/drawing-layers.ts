/** What the author drew, by its simplestyle properties, and the labels of a measurement. */
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl'
import { bold } from '../../map/style/fonts.ts'
import type { MapPalette } from '../../../formats/locator/palette.ts'

const shape = (name: string): ExpressionSpecification => ['==', ['geometry-type'], name]

/** Ink that stands for "no colour of its own" is black on white: it follows the map's. */
const ink = (palette: MapPalette, name: string): ExpressionSpecification => [
  'match',
  ['get', name],
  ['#1a1a1a', '#333333'],
  palette.ink,
  ['to-color', ['get', name], palette.ink],
]

export const drawingLayerIds = ['drawing-fill', 'drawing-casing', 'drawing-line', 'drawing-point'] as const

export function drawingLayers(palette: MapPalette): readonly LayerSpecification[] {
  const layout = { 'line-cap': 'round', 'line-join': 'round' } as const
  const width: ExpressionSpecification = ['match', ['get', 'shape'], 'front', 4, 2.5]
  return [
    {
      id: 'drawing-fill',
      type: 'fill',
      source: 'drawings',
      filter: shape('Polygon'),
      paint: { 'fill-color': ink(palette, 'fill'), 'fill-opacity': 0.2 },
    },
    {
      id: 'drawing-casing',
      type: 'line',
      source: 'drawings',
      filter: ['!', shape('Point')],
      layout,
      paint: { 'line-color': palette.halo, 'line-width': ['+', width, 3], 'line-opacity': 0.8 },
    },
    {
      id: 'drawing-line',
      type: 'line',
      source: 'drawings',
      filter: ['!', shape('Point')],
      layout,
      paint: { 'line-color': ink(palette, 'stroke'), 'line-width': width },
    },
    {
      id: 'drawing-point',
      type: 'circle',
      source: 'drawings',
      filter: shape('Point'),
      paint: {
        'circle-radius': 6,
        'circle-color': ink(palette, 'marker-color'),
        'circle-stroke-color': palette.halo,
        'circle-stroke-width': 2,
      },
    },
  ]
}

export function drawingLabelLayers(palette: MapPalette): readonly LayerSpecification[] {
  const paint = { 'text-color': palette.ink, 'text-halo-color': palette.halo, 'text-halo-width': 2 }
  return [
    {
      id: 'drawing-label',
      type: 'symbol',
      source: 'drawings',
      filter: ['!=', ['get', 'title'], ''],
      layout: {
        'text-field': ['slice', ['get', 'title'], 0, 60],
        'text-font': bold,
        'text-size': 12.5,
        'text-max-width': 12,
        'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
        'text-radial-offset': 0.8,
        'text-justify': 'auto',
        'symbol-placement': 'point',
      },
      paint,
    },
    {
      id: 'measure-label',
      type: 'symbol',
      source: 'measure-labels',
      layout: {
        'text-field': ['get', 'text'],
        'text-font': bold,
        'text-size': 13,
        'text-allow-overlap': true,
        'text-max-width': 20,
        'text-anchor': 'bottom',
        'text-offset': [0, -0.4],
      },
      paint: { ...paint, 'text-color': palette.verdicts.agrees, 'text-halo-width': 2.5 },
    },
  ]
}
