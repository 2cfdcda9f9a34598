/** Who held what on the day, and the line between. All of it is derived from held places, and drawn as such. */
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl'
import type { MapPalette } from '../../../formats/locator/palette.ts'
import { patternedHolders } from '../style/patterns.ts'

const role = (name: string): ExpressionSpecification => ['==', ['get', 'role'], name]

/** The name that its texture goes by; a feature of a file of ours that names none is drawn as the first spare. */
const holder: ExpressionSpecification = ['coalesce', ['get', 'drawnAs'], 'other-1']

export function areaLayers(): readonly LayerSpecification[] {
  return [
    {
      id: 'control-area',
      type: 'fill',
      source: 'front',
      filter: role('control-area'),
      paint: {
        // Cells of one holder meet without a seam.
        'fill-antialias': false,
        // Derived areas fade out where no place is known.
        'fill-opacity': ['coalesce', ['get', 'strength'], 1],
        'fill-pattern': [
          'concat',
          'hold-',
          holder,
          '-',
          ['match', ['get', 'basis'], 'reported', 'reported', 'inferred'],
        ],
      },
    },
  ]
}

export function frontLayers(palette: MapPalette): readonly LayerSpecification[] {
  const layout = { 'line-cap': 'round', 'line-join': 'round' } as const
  return [
    {
      id: 'front-casing',
      type: 'line',
      source: 'front',
      filter: role('front-line'),
      layout,
      paint: { 'line-color': palette.halo, 'line-width': 5, 'line-opacity': 0.7 },
    },
    {
      id: 'front-line',
      type: 'line',
      source: 'front',
      filter: role('front-line'),
      layout,
      paint: {
        'line-color': palette.front,
        'line-width': ['interpolate', ['linear'], ['zoom'], 5, 1.2, 9, 2.2],
        'line-opacity': ['case', ['to-boolean', ['get', 'faint']], 0.45, 1],
      },
    },
    {
      id: 'held-place',
      type: 'circle',
      source: 'front',
      filter: role('held-place'),
      minzoom: 7,
      paint: {
        'circle-radius': ['interpolate', ['linear'], ['zoom'], 7, 2, 11, 4.5],
        'circle-color': holderInk(palette),
        'circle-stroke-color': palette.halo,
        'circle-stroke-width': 1,
        'circle-opacity': ['match', ['get', 'basis'], 'reported', 1, 0.65],
      },
    },
  ]
}

function holderInk(palette: MapPalette): ExpressionSpecification {
  const pairs = patternedHolders.flatMap((name) => [name, palette.holder(name)])
  return ['match', holder, ...pairs, palette.holder('other-1')] as unknown as ExpressionSpecification
}
