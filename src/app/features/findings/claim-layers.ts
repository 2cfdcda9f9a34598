/** Claims: the strongest ink on the map. A chosen one stands out; the regions of the others keep quiet. */
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl'
import { bold } from '../../map/style/fonts.ts'
import type { MapPalette } from '../../../formats/locator/palette.ts'

const active: ExpressionSpecification = ['boolean', ['feature-state', 'active'], false]
const isLine: ExpressionSpecification = ['==', ['get', 'role'], 'claim-line']
const isRegion: ExpressionSpecification = ['==', ['get', 'role'], 'claim-region']
/** What has no line to show: its region is all there is. A file of an older version of ours says it by its verdict. */
const alone: ExpressionSpecification = [
  'case',
  ['has', 'alone'],
  ['boolean', ['get', 'alone'], false],
  ['all', ['==', ['get', 'verdict'], 'undecided'], ['!=', ['get', 'shape'], 'polygon']],
]
const isClash: ExpressionSpecification = ['==', ['get', 'sign'], 'clash']
const isSecond: ExpressionSpecification = ['==', ['get', 'sign'], 'second']

export function verdictInk(palette: MapPalette): ExpressionSpecification {
  const { disagrees, loose, undecided, agrees } = palette.verdicts
  return ['match', ['get', 'verdict'], 'disagrees', disagrees, 'loose', loose, 'undecided', undecided, agrees]
}

export function claimLayers(palette: MapPalette): readonly LayerSpecification[] {
  return [...regionLayers(palette), ...distanceLayers(palette)]
}

function regionLayers(palette: MapPalette): readonly LayerSpecification[] {
  const outline = {
    'line-color': verdictInk(palette),
    'line-width': ['case', active, 2.4, 1.5] as ExpressionSpecification,
    'line-opacity': ['case', active, 1, alone, 0.9, 0] as ExpressionSpecification,
  }
  return [
    {
      id: 'claim-fill',
      type: 'fill',
      source: 'claims',
      filter: ['all', isRegion, ['!=', ['geometry-type'], 'LineString']],
      paint: { 'fill-color': verdictInk(palette), 'fill-opacity': ['case', active, 0.16, alone, 0.06, 0] },
    },
    { id: 'claim-outline', type: 'line', source: 'claims', filter: ['all', isRegion, ['!', isClash]], paint: outline },
    // Two positions that cannot both hold: broken lines, so that they are not taken for one claim's region.
    {
      id: 'claim-clash',
      type: 'line',
      source: 'claims',
      filter: ['all', isRegion, isClash],
      paint: { ...outline, 'line-dasharray': [4, 1.6] },
    },
    {
      id: 'claim-point',
      type: 'circle',
      source: 'claims',
      filter: ['all', isRegion, ['==', ['geometry-type'], 'Point']],
      paint: {
        'circle-color': verdictInk(palette),
        'circle-radius': ['case', active, 7, 5],
        'circle-stroke-width': 2,
        'circle-stroke-color': palette.halo,
        'circle-opacity': ['case', active, 1, alone, 0.9, 0],
        'circle-stroke-opacity': ['case', active, 1, alone, 0.9, 0],
      },
    },
  ]
}

/** Agrees as published claims usually do: drawn in long dashes, as neither a plain agreement nor loose. */
const isUsual: ExpressionSpecification = ['in', ['get', 'shown'], ['literal', ['long', 'short']]]

function distanceLayers(palette: MapPalette): readonly LayerSpecification[] {
  const round = { 'line-cap': 'round', 'line-join': 'round' } as const
  const wrong: ExpressionSpecification = ['==', ['get', 'verdict'], 'disagrees']
  return [
    {
      id: 'claim-second',
      type: 'line',
      source: 'claims',
      filter: isSecond,
      layout: { 'line-cap': 'round' },
      paint: {
        'line-color': verdictInk(palette),
        'line-width': ['case', active, 3, 1.8],
        'line-dasharray': [0.1, 2.2],
      },
    },
    {
      id: 'claim-casing',
      type: 'line',
      source: 'claims',
      filter: ['all', isLine, ['!', isSecond]],
      layout: round,
      paint: { 'line-color': palette.halo, 'line-width': ['case', active, 8, 6], 'line-opacity': 0.85 },
    },
    {
      id: 'claim-line',
      type: 'line',
      source: 'claims',
      filter: ['all', isLine, ['!', isSecond], ['!=', ['get', 'verdict'], 'loose'], ['!', isUsual]],
      layout: round,
      paint: { 'line-color': verdictInk(palette), 'line-width': ['case', active, 4, wrong, 3, 2] },
    },
    {
      id: 'claim-line-usual',
      type: 'line',
      source: 'claims',
      filter: ['all', isLine, ['!', isSecond], isUsual],
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': verdictInk(palette),
        'line-width': ['case', active, 4, 2],
        'line-dasharray': [6, 1.5, 1, 1.5],
      },
    },
    {
      id: 'claim-line-loose',
      type: 'line',
      source: 'claims',
      filter: ['all', isLine, ['!', isSecond], ['==', ['get', 'verdict'], 'loose']],
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': verdictInk(palette),
        'line-width': ['case', active, 4, 2.5],
        'line-dasharray': [2.5, 1.5],
      },
    },
  ]
}

/** Lets the labels of these findings through, and nothing else take their room. */
export function chosenLabels(findingIds: readonly string[]): ExpressionSpecification {
  return ['all', isLine, ['in', ['get', 'findingId'], ['literal', [...findingIds]]]]
}

/** The labels of all lines but these, which say their words elsewhere. */
export function otherLabels(findingIds: readonly string[]): ExpressionSpecification {
  return ['all', isLine, ['!', isSecond], ['!', ['in', ['get', 'findingId'], ['literal', [...findingIds]]]]]
}

/** On top of everything, so that nothing takes their place. */
export function claimLabelLayers(palette: MapPalette): readonly LayerSpecification[] {
  const paint = { 'text-color': verdictInk(palette), 'text-halo-color': palette.halo, 'text-halo-width': 2.2 }
  const label: ExpressionSpecification = ['get', 'label']
  const layout = { 'text-field': label, 'text-font': bold, 'text-size': 13 }
  return [
    {
      id: 'claim-region-label',
      type: 'symbol',
      source: 'claim-labels',
      filter: isRegion,
      layout: { ...layout, 'text-anchor': 'bottom', 'text-offset': [0, -0.3], 'text-max-width': 14 },
      paint,
    },
    // Turned along the line by hand: labels that MapLibre lays along lines vanish where a tile's edge cuts the line.
    {
      id: 'claim-line-label',
      type: 'symbol',
      source: 'claim-labels',
      filter: otherLabels([]),
      layout: {
        ...layout,
        'text-field': ['coalesce', ['get', 'shortLabel'], label],
        'text-rotate': ['get', 'angle'],
        'text-max-width': 40,
        'text-padding': 1,
        'text-offset': [0, -0.95],
        'symbol-sort-key': ['match', ['get', 'verdict'], 'disagrees', 0, 'loose', 1, 2],
      },
      paint,
    },
    // The chosen one says its figures however short its line is on screen.
    {
      id: 'claim-chosen-label',
      type: 'symbol',
      source: 'claim-labels',
      filter: chosenLabels([]),
      layout: {
        ...layout,
        'text-size': 14,
        'text-allow-overlap': true,
        'text-anchor': 'top',
        'text-offset': [0, 0.9],
        'text-max-width': 14,
      },
      paint: { ...paint, 'text-halo-width': 3 },
    },
  ]
}
