/** Places with their English and Arabic names; those of the draft before the others. */
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl'
import { bold, regular } from './fonts.ts'
import type { MapPalette } from './palette.ts'

const bothNames: ExpressionSpecification = [
  'case',
  ['==', ['coalesce', ['get', 'nameAr'], ''], ''],
  ['get', 'name'],
  ['format', ['get', 'name'], {}, '\n', {}, ['get', 'nameAr'], { 'font-scale': 0.9 }],
]

const isCandidate: ExpressionSpecification = ['==', ['get', 'status'], 'ambiguous']

/** The pack's other places: small, and only where there is room. */
export function otherPlaceLayers(palette: MapPalette): readonly LayerSpecification[] {
  return [
    {
      id: 'other-place',
      type: 'symbol',
      source: 'pack-places',
      minzoom: 6,
      filter: ['>=', ['zoom'], ['get', 'minzoom']],
      layout: {
        'text-field': bothNames,
        'text-font': regular,
        'text-size': 11,
        'text-optional': true,
        'text-padding': 3,
        'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
        'text-radial-offset': 0.5,
        'text-justify': 'auto',
        'symbol-sort-key': ['get', 'rank'],
      },
      paint: { 'text-color': palette.quietInk, 'text-halo-color': palette.halo, 'text-halo-width': 1.3 },
    },
  ]
}

export function placeDotLayers(palette: MapPalette): readonly LayerSpecification[] {
  return [
    {
      id: 'place',
      type: 'circle',
      source: 'places',
      paint: {
        'circle-radius': ['case', ['==', ['get', 'verdict'], null], 3.5, 5],
        // One of several that may be meant: hollow.
        'circle-color': palette.halo,
        'circle-stroke-color': ['case', isCandidate, palette.quietInk, palette.ink],
        'circle-stroke-width': ['case', ['==', ['get', 'verdict'], null], 1.5, 2.2],
        'circle-opacity': ['case', isCandidate, 0.25, 1],
      },
    },
  ]
}

export function placeLabelLayers(palette: MapPalette): readonly LayerSpecification[] {
  return [
    {
      id: 'place-label',
      type: 'symbol',
      source: 'places',
      layout: {
        'text-field': ['case', isCandidate, ['concat', ['get', 'name'], ' ?'], bothNames],
        'text-font': bold,
        'text-size': 13,
        'text-line-height': 1.15,
        'text-padding': 3,
        'text-variable-anchor': [
          'left',
          'right',
          'bottom-left',
          'top-left',
          'bottom-right',
          'top-right',
          'top',
          'bottom',
        ],
        'text-radial-offset': 0.75,
        'text-justify': 'auto',
        'symbol-sort-key': ['case', ['==', ['get', 'verdict'], null], 1, 0],
      },
      paint: { 'text-color': palette.ink, 'text-halo-color': palette.halo, 'text-halo-width': 1.8 },
    },
  ]
}
