/** Places with their English and Arabic names; those of the draft before the others. */
import type { ExpressionSpecification, LayerSpecification, SymbolLayerSpecification } from 'maplibre-gl'
import { bold, regular } from '../style/fonts.ts'
import type { MapPalette } from '../../../formats/locator/palette.ts'

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

/** Names keep off every place's dot: one that stands at another's would be read as that one's name. */
export function placeRoomLayers(): readonly LayerSpecification[] {
  return [
    {
      id: 'place-room',
      type: 'symbol',
      source: 'places',
      layout: { 'text-field': 'o', 'text-font': bold, 'text-size': 10, 'text-padding': 0, 'text-allow-overlap': true },
      paint: { 'text-opacity': 0 },
    },
  ]
}

type VariableAnchors = NonNullable<NonNullable<SymbolLayerSpecification['layout']>['text-variable-anchor-offset']>

/** Ems: close to the dot on any side, and farther off where a claim's line and figure leave no room there. */
const besideDot: VariableAnchors = [
  ...['left', [0.75, 0], 'right', [-0.75, 0]],
  ...[
    'bottom-left',
    [0.53, -0.53],
    'top-left',
    [0.53, 0.53],
    'bottom-right',
    [-0.53, -0.53],
    'top-right',
    [-0.53, 0.53],
  ],
  ...['top', [0, 0.75], 'bottom', [0, -0.75]],
  ...['left', [2.4, 0], 'right', [-2.4, 0], 'top', [0, 2], 'bottom', [0, -2]],
] as VariableAnchors

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
        'text-variable-anchor-offset': besideDot,
        'text-justify': 'auto',
        // What the draft speaks of most has the first choice of room.
        'symbol-sort-key': [
          '-',
          ['case', ['==', ['get', 'verdict'], null], 1000, 0],
          ['coalesce', ['get', 'mentions'], 0],
        ],
      },
      paint: { 'text-color': palette.ink, 'text-halo-color': palette.halo, 'text-halo-width': 1.8 },
    },
  ]
}
