/**
 * Large layers: each a source of its own, read by the map's worker from a blob, its points clustered until one is near.
 * https://maplibre.org/maplibre-style-spec/sources/#geojson
 */
import type { LayerSpecification, Map as MapLibreMap } from 'maplibre-gl'
import { regular } from '../map/fonts.ts'
import type { MapPalette } from '../map/palette.ts'
import type { MapLayer } from './layer.ts'

const prefix = 'large:'
/** Below the claims and the draft's places. */
const before = 'opened-fill'
const usualColour = '#555555'

/** Brings the map's large layers in line with the list. */
export function syncLarge(map: MapLibreMap, layers: readonly MapLayer[], palette: MapPalette): void {
  const wanted = layers.filter(({ url }) => url !== null)
  const ids = new Set(wanted.map(({ id }) => prefix + id))
  for (const { id } of map.getStyle().layers.filter(isLarge)) map.removeLayer(id)
  for (const id of Object.keys(map.getStyle().sources)) if (id.startsWith(prefix) && !ids.has(id)) map.removeSource(id)
  for (const layer of wanted) addLarge(map, layer, palette)
}

const isLarge = (layer: LayerSpecification): boolean => layer.id.startsWith(prefix)

function addLarge(map: MapLibreMap, { id, url, shapes, shown, colour }: MapLayer, palette: MapPalette): void {
  const source = prefix + id
  const cluster = shapes.lines === 0 && shapes.areas === 0
  if (!map.getSource(source)) {
    map.addSource(source, {
      type: 'geojson', data: url!, cluster, clusterRadius: 36, clusterMaxZoom: 11, maxzoom: 14, buffer: 32,
    })
  }
  if (shown) for (const layer of layersOf(source, colour ?? usualColour, palette)) map.addLayer(layer, before)
}

function layersOf(source: string, colour: string, palette: MapPalette): readonly LayerSpecification[] {
  const named = (part: string) => `${source}:${part}`
  return [
    {
      id: named('fill'), type: 'fill', source, filter: ['==', ['geometry-type'], 'Polygon'],
      paint: { 'fill-color': colour, 'fill-opacity': 0.25 },
    },
    {
      id: named('line'), type: 'line', source, filter: ['!=', ['geometry-type'], 'Point'],
      paint: { 'line-color': colour, 'line-width': 1.2 },
    },
    {
      id: named('point'), type: 'circle', source, filter: ['all', ['==', ['geometry-type'], 'Point'], ['!', ['has', 'point_count']]],
      paint: {
        'circle-radius': 4, 'circle-color': colour, 'circle-stroke-color': palette.halo, 'circle-stroke-width': 1,
      },
    },
    {
      id: named('cluster'), type: 'circle', source, filter: ['has', 'point_count'],
      paint: {
        'circle-radius': ['interpolate', ['linear'], ['log10', ['get', 'point_count']], 0, 7, 5, 26],
        'circle-color': colour, 'circle-opacity': 0.75, 'circle-stroke-color': palette.halo, 'circle-stroke-width': 1,
      },
    },
    {
      id: named('count'), type: 'symbol', source, filter: ['has', 'point_count'],
      layout: { 'text-field': ['get', 'point_count_abbreviated'], 'text-font': regular, 'text-size': 11 },
      paint: { 'text-color': '#ffffff', 'text-halo-color': colour, 'text-halo-width': 1 },
    },
  ]
}
