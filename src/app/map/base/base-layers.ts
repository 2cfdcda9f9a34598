/** The ground under everything: pale, with few words. */
import type { Feature } from 'geojson'
import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl'
import { regular } from '../style/fonts.ts'
import type { MapPalette } from '../../../formats/locator/palette.ts'

/** Below the control areas. */
export function landLayers(palette: MapPalette): readonly LayerSpecification[] {
  return [
    { id: 'sea', type: 'background', paint: { 'background-color': palette.sea } },
    { id: 'land', type: 'fill', source: 'land', paint: { 'fill-color': palette.land, 'fill-antialias': false } },
  ]
}

/** Above the control areas: lines and water that help to find one's way. */
export function lineLayers(palette: MapPalette): readonly LayerSpecification[] {
  return [
    {
      id: 'river',
      type: 'line',
      source: 'rivers',
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: {
        'line-color': palette.waterLine,
        'line-width': ['interpolate', ['linear'], ['zoom'], 5, 0.8, 8, 1.8, 11, 3.5],
      },
    },
    {
      id: 'lake',
      type: 'fill',
      source: 'lakes',
      paint: { 'fill-color': palette.water, 'fill-outline-color': palette.waterLine },
    },
    {
      id: 'province-line',
      type: 'line',
      source: 'provinces',
      paint: {
        'line-color': palette.province,
        'line-dasharray': [3, 2],
        'line-width': ['interpolate', ['linear'], ['zoom'], 4, 0.4, 9, 1.2],
      },
    },
    { id: 'coast', type: 'line', source: 'coasts', paint: { 'line-color': palette.waterLine, 'line-width': 0.8 } },
    {
      id: 'country-line',
      type: 'line',
      source: 'countries',
      layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.country, 'line-width': ['interpolate', ['linear'], ['zoom'], 4, 0.9, 9, 1.6] },
    },
    {
      id: 'disputed-line',
      type: 'line',
      source: 'disputed',
      paint: {
        'line-color': palette.country,
        'line-dasharray': [4, 2.2],
        'line-width': ['interpolate', ['linear'], ['zoom'], 4, 1.1, 9, 1.9],
      },
    },
  ]
}

/** Countries in both scripts; provinces in one, or the map would be all names. */
const areaName: ExpressionSpecification = [
  'case',
  ['any', ['!=', ['get', 'rank'], 0], ['==', ['coalesce', ['get', 'nameAr'], ''], '']],
  ['get', 'name'],
  ['format', ['get', 'name'], {}, '\n', {}, ['get', 'nameAr'], { 'font-scale': 0.95 }],
]

/** A lake that the draft speaks of is named once: as its place. */
export function unnamedBy(places: readonly Feature[]): FilterSpecification {
  const names = places.map(({ properties }) => String(properties?.['name']))
  return ['!', ['in', ['get', 'name'], ['literal', names]]]
}

export function areaLabelLayers(palette: MapPalette): readonly LayerSpecification[] {
  return [
    {
      id: 'area-label',
      type: 'symbol',
      source: 'area-labels',
      minzoom: 3,
      filter: ['any', ['==', ['get', 'rank'], 0], ['>=', ['zoom'], 6]],
      layout: {
        'text-field': areaName,
        'text-font': regular,
        'text-letter-spacing': ['match', ['get', 'rank'], 0, 0.14, 0.06],
        'text-max-width': 8,
        'text-size': ['match', ['get', 'rank'], 0, 13, 11],
        'text-transform': ['match', ['get', 'rank'], 0, 'uppercase', 'none'],
        'text-padding': 8,
        'symbol-sort-key': ['get', 'rank'],
      },
      paint: { 'text-color': palette.areaInk, 'text-halo-color': palette.halo, 'text-halo-width': 1 },
    },
  ]
}

export function waterLabelLayers(palette: MapPalette): readonly LayerSpecification[] {
  return [
    {
      id: 'lake-label',
      type: 'symbol',
      source: 'lakes',
      minzoom: 6,
      layout: {
        'text-field': ['get', 'name'],
        'text-font': regular,
        'text-size': 11.5,
        'text-letter-spacing': 0.06,
        'text-max-width': 6,
        'text-padding': 4,
      },
      paint: { 'text-color': palette.waterInk, 'text-halo-color': palette.water, 'text-halo-width': 1 },
    },
    {
      id: 'water-label',
      type: 'symbol',
      source: 'river-names',
      minzoom: 6,
      layout: {
        'text-field': ['get', 'name'],
        'text-font': regular,
        'text-size': 11.5,
        'text-letter-spacing': 0.06,
        'text-offset': [0, -0.9],
        'symbol-placement': 'line',
        'symbol-spacing': 320,
        'text-padding': 4,
      },
      paint: { 'text-color': palette.waterInk, 'text-halo-color': palette.halo, 'text-halo-width': 1 },
    },
  ]
}
