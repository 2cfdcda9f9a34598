/** Where several reports put one thing: each in its outlet's colour and dash, and called by its letter. */
import type { LayerSpecification } from 'maplibre-gl'
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
        'circle-radius': 6, 'circle-color': [...colour], 'circle-stroke-color': palette.halo, 'circle-stroke-width': 2,
      },
    },
  ]
}

export function comparisonLabelLayers(palette: MapPalette): readonly LayerSpecification[] {
  return [{
    id: 'comparison-label', type: 'symbol', source, filter: ['!=', ['geometry-type'], 'Point'],
    layout: {
      'symbol-placement': 'line', 'symbol-spacing': 260, 'text-field': ['concat', ['get', 'letter'], ' · ', ['get', 'figure']],
      'text-font': bold, 'text-size': 12, 'text-offset': [0, -0.7],
    },
    paint: { 'text-color': palette.ink, 'text-halo-color': palette.halo, 'text-halo-width': 2 },
  }]
}
