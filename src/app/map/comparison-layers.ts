/** Where several reports put one thing: each in its outlet's colour and dash, and called by its letter. */
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl'
import { outletDashes } from '../../out/outlets.ts'
import { bold } from './fonts.ts'
import type { MapPalette } from './palette.ts'

const source = 'comparison'
const colour = ['to-color', ['get', 'stroke'], '#555555'] as const

export function comparisonLayers(palette: MapPalette): readonly LayerSpecification[] {
  return [
    {
      id: 'comparison-fill', type: 'fill', source, filter: ['==', ['geometry-type'], 'Polygon'],
      paint: { 'fill-color': [...colour], 'fill-opacity': 0.1 },
    },
    {
      id: 'comparison-casing', type: 'line', source, filter: ['!=', ['geometry-type'], 'Point'],
      paint: { 'line-color': palette.halo, 'line-width': 4.5, 'line-opacity': 0.8 },
    },
    ...outletDashes.map((dash, index): LayerSpecification => ({
      id: `comparison-line-${index}`, type: 'line', source,
      filter: ['all', ['!=', ['geometry-type'], 'Point'], ['==', ['%', ['get', 'index'], outletDashes.length], index]],
      paint: { 'line-color': [...colour], 'line-width': 2.4, 'line-dasharray': [...dash] },
    })),
    {
      id: 'comparison-point', type: 'circle', source, filter: ['==', ['geometry-type'], 'Point'],
      paint: {
        // Rings about one another, so that several reports of one place are all to be seen.
        'circle-radius': ['+', 11, ['*', 5, ['%', ['get', 'index'], 5]]], 'circle-color': [...colour],
        'circle-opacity': 0.06, 'circle-stroke-color': [...colour], 'circle-stroke-width': 3,
      },
    },
  ]
}

export function comparisonLabelLayers(palette: MapPalette): readonly LayerSpecification[] {
  const paint = { 'text-color': palette.ink, 'text-halo-color': palette.halo, 'text-halo-width': 2 }
  const words: ExpressionSpecification = ['concat', ['get', 'letter'], ' · ', ['get', 'figure']]
  return [
    {
      id: 'comparison-label', type: 'symbol', source, filter: ['!=', ['geometry-type'], 'Point'],
      layout: {
        'symbol-placement': 'line', 'symbol-spacing': 260, 'text-field': words, 'text-font': bold, 'text-size': 12,
        'text-offset': [0, -0.7],
      },
      paint,
    },
    {
      id: 'comparison-point-label', type: 'symbol', source, filter: ['==', ['geometry-type'], 'Point'],
      layout: {
        'text-field': words, 'text-font': bold, 'text-size': 12, 'text-radial-offset': 2.4,
        'text-variable-anchor': ['top', 'bottom', 'right', 'left'], 'text-justify': 'auto',
      },
      paint,
    },
  ]
}
