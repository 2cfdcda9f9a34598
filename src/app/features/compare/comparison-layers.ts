/** Where several reports put one thing: each in its outlet's colour and dash, and called by its letter. */
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl'
import { outletColour, outletDashes } from '../../../present/outlets.ts'
import { bold } from '../../map/style/fonts.ts'
import type { MapPalette } from '../../../formats/locator/palette.ts'

const source = 'comparison'
const most = 20

/** The outlet's colour: files have it for paper, the map for its own ground too. */
const inks = ({ dark }: MapPalette): ExpressionSpecification =>
  [
    'match',
    ['get', 'index'],
    ...Array.from({ length: most }, (_, index) => [index, outletColour(index, dark)]).flat(),
    '#777777',
  ] as unknown as ExpressionSpecification

export function comparisonLayers(palette: MapPalette): readonly LayerSpecification[] {
  const colour = inks(palette)
  return [
    {
      id: 'comparison-fill',
      type: 'fill',
      source,
      filter: ['==', ['geometry-type'], 'Polygon'],
      paint: { 'fill-color': colour, 'fill-opacity': 0.1 },
    },
    {
      id: 'comparison-texture',
      type: 'fill',
      source,
      filter: ['==', ['geometry-type'], 'Polygon'],
      paint: { 'fill-pattern': ['concat', 'outlet-', ['to-string', ['get', 'index']]], 'fill-opacity': 0.55 },
    },
    {
      id: 'comparison-casing',
      type: 'line',
      source,
      filter: ['!=', ['geometry-type'], 'Point'],
      paint: { 'line-color': palette.halo, 'line-width': 4.5, 'line-opacity': 0.8 },
    },
    ...outletDashes.map((dash, index): LayerSpecification => ({
      id: `comparison-line-${index}`,
      type: 'line',
      source,
      filter: ['all', ['!=', ['geometry-type'], 'Point'], ['==', ['%', ['get', 'index'], outletDashes.length], index]],
      paint: { 'line-color': colour, 'line-width': 2.4, 'line-dasharray': [...dash] },
    })),
    {
      id: 'comparison-point',
      type: 'circle',
      source,
      filter: ['==', ['geometry-type'], 'Point'],
      paint: {
        // Rings about one another, so that several reports of one place are all to be seen.
        'circle-radius': ['+', 11, ['*', 5, ['%', ['get', 'index'], 5]]],
        'circle-color': colour,
        'circle-opacity': 0.06,
        'circle-stroke-color': colour,
        'circle-stroke-width': 3,
      },
    },
  ]
}

export function comparisonLabelLayers(palette: MapPalette): readonly LayerSpecification[] {
  const paint = { 'text-color': palette.ink, 'text-halo-color': palette.halo, 'text-halo-width': 2 }
  // With all topics at once there is room for letters alone.
  const words: ExpressionSpecification = [
    'case',
    ['get', 'alone'],
    ['concat', ['get', 'letter'], ' · ', ['get', 'figure']],
    ['get', 'letter'],
  ]
  return [
    {
      id: 'comparison-label',
      type: 'symbol',
      source,
      filter: ['!=', ['geometry-type'], 'Point'],
      layout: {
        'symbol-placement': 'line',
        'symbol-spacing': 260,
        'text-field': words,
        'text-font': bold,
        'text-size': 12,
        'text-offset': [0, -0.7],
      },
      paint,
    },
    {
      id: 'comparison-point-label',
      type: 'symbol',
      source,
      filter: ['==', ['geometry-type'], 'Point'],
      layout: {
        'text-field': words,
        'text-font': bold,
        'text-size': 12,
        'text-radial-offset': 2.4,
        'text-variable-anchor': ['top', 'bottom', 'right', 'left'],
        'text-justify': 'auto',
      },
      paint,
    },
  ]
}
