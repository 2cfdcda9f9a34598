/** What changed hands between the two days compared: outlined over the control areas, and every place ringed. */
import type { Feature } from 'geojson'
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl'
import type { TheatrePack } from '../../../core/model.ts'
import { drawnAs } from '../../../present/palette.ts'
import type { FrontChange } from '../../kernel/check/calls.ts'
import { bold } from '../style/fonts.ts'
import type { MapPalette } from '../../../formats/locator/palette.ts'
import { patternedHolders } from '../style/patterns.ts'

/** The ground and the places of a change, each with the holder it went to. */
export function changeFeatures(change: FrontChange, pack: TheatrePack): readonly Feature[] {
  const placeOf = new Map(pack.places.map((place) => [place.id, place]))
  return [
    ...change.grounds.map(({ to, geometry }): Feature => ({
      type: 'Feature',
      geometry,
      properties: { role: 'changed-ground', drawnAs: drawnAs(to) },
    })),
    ...change.places.flatMap(({ placeId, after }): readonly Feature[] => {
      const place = placeOf.get(placeId)
      if (!place || !after) return []
      const geometry = { type: 'Point' as const, coordinates: [place.lon, place.lat] }
      const properties = { role: 'changed-place', name: place.name, drawnAs: drawnAs(after.holder) }
      return [{ type: 'Feature', geometry, properties }]
    }),
  ]
}

const role = (name: string): ExpressionSpecification => ['==', ['get', 'role'], name]

export function changeLayers(palette: MapPalette): readonly LayerSpecification[] {
  const pairs = patternedHolders.flatMap((name) => [name, palette.holder(name)])
  const ink = ['match', ['get', 'drawnAs'], ...pairs, palette.ink] as unknown as ExpressionSpecification
  return [
    {
      id: 'changed-ground',
      type: 'fill',
      source: 'changes',
      filter: role('changed-ground'),
      paint: { 'fill-color': ink, 'fill-opacity': 0.38 },
    },
    {
      id: 'changed-edge',
      type: 'line',
      source: 'changes',
      filter: role('changed-ground'),
      layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.ink, 'line-width': 1.6, 'line-dasharray': [2, 1.4] },
    },
    {
      id: 'changed-place',
      type: 'circle',
      source: 'changes',
      filter: role('changed-place'),
      paint: {
        'circle-radius': 7,
        'circle-color': ink,
        'circle-opacity': 0.9,
        'circle-stroke-color': palette.ink,
        'circle-stroke-width': 2,
      },
    },
  ]
}

export function changeLabelLayers(palette: MapPalette): readonly LayerSpecification[] {
  return [
    {
      id: 'changed-label',
      type: 'symbol',
      source: 'changes',
      filter: role('changed-place'),
      layout: {
        'text-field': ['get', 'name'],
        'text-font': bold,
        'text-size': 12,
        'text-padding': 2,
        'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
        'text-radial-offset': 0.95,
        'text-justify': 'auto',
      },
      paint: { 'text-color': palette.ink, 'text-halo-color': palette.halo, 'text-halo-width': 1.8 },
    },
  ]
}
