/** Large layers on the map: each a source of vector tiles that its own worker cuts. */
import { addProtocol } from 'maplibre-gl'
import type { LayerSpecification, Map as MapLibreMap } from 'maplibre-gl'
import { regular } from '../../map/style/fonts.ts'
import type { MapPalette } from '../../../formats/locator/palette.ts'
import { largeZoom, tileLayer } from './large-tiles.ts'
import type { LargeTiles } from '../../kernel/ports.ts'
import type { MapLayer } from '../../kernel/ports.ts'

const protocol = 'groundline-large'
const prefix = 'large:'
/** Below the claims and the draft's places. */
const before = 'opened-fill'
const usualColour = '#555555'

/** Of each layer drawn: where its tiles come from, and how it looks. */
const drawn = new Map<string, { readonly tiles: LargeTiles; readonly look: string }>()

/** Brings the map's large layers in line with the list. What looks as before is left alone. */
export function syncLarge(map: MapLibreMap, layers: readonly MapLayer[], palette: MapPalette): void {
  const wanted = new Map(
    layers.flatMap((layer) =>
      (layer.large ? [[layer.id, layer.large.tiles, layer] as const] : []).map(([id, tiles, one]) => [
        id,
        { tiles, layer: one, look: `${one.shown} ${one.colour} ${palette.halo}` },
      ]),
    ),
  )
  for (const id of drawnOn(map)) if (wanted.get(id)?.look !== drawn.get(id)?.look) removeLarge(map, id)
  for (const [id, { tiles, layer, look }] of wanted) {
    if (!map.getSource(prefix + id)) addLarge(map, layer, palette)
    drawn.set(id, { tiles, look })
  }
}

/** Layers of the map that features of large files are looked for in. */
export const largeLayers = (map: MapLibreMap): readonly string[] =>
  map.getLayersOrder().filter((id) => id.startsWith(prefix))

const drawnOn = (map: MapLibreMap): readonly string[] =>
  [...drawn.keys()].filter((id) => map.getSource(prefix + id) !== undefined)

function removeLarge(map: MapLibreMap, id: string): void {
  for (const layer of largeLayers(map).filter((one) => one.startsWith(`${prefix}${id}:`))) map.removeLayer(layer)
  map.removeSource(prefix + id)
  drawn.delete(id)
}

function addLarge(map: MapLibreMap, { id, shown, colour }: MapLayer, palette: MapPalette): void {
  addProtocol(protocol, async ({ url }) => {
    const [layer = '', z, x, y] = url.slice(protocol.length + 3).split('/')
    const tile = await drawn.get(layer)?.tiles.tile(Number(z), Number(x), Number(y))
    return { data: tile ?? new ArrayBuffer(0) }
  })
  map.addSource(prefix + id, { type: 'vector', tiles: [`${protocol}://${id}/{z}/{x}/{y}`], maxzoom: largeZoom })
  if (shown) for (const layer of layersOf(prefix + id, colour ?? usualColour, palette)) map.addLayer(layer, before)
}

function layersOf(source: string, colour: string, palette: MapPalette): readonly LayerSpecification[] {
  const named = (part: string) => ({ id: `${source}:${part}`, source, 'source-layer': tileLayer })
  return [
    {
      ...named('fill'),
      type: 'fill',
      filter: ['==', ['geometry-type'], 'Polygon'],
      paint: { 'fill-color': colour, 'fill-opacity': 0.25 },
    },
    {
      ...named('line'),
      type: 'line',
      filter: ['!=', ['geometry-type'], 'Point'],
      paint: { 'line-color': colour, 'line-width': 1.2 },
    },
    {
      ...named('point'),
      type: 'circle',
      filter: ['all', ['==', ['geometry-type'], 'Point'], ['!', ['has', 'point_count']]],
      paint: {
        'circle-radius': 4,
        'circle-color': colour,
        'circle-stroke-color': palette.halo,
        'circle-stroke-width': 1,
      },
    },
    {
      ...named('cluster'),
      type: 'circle',
      filter: ['has', 'point_count'],
      paint: {
        'circle-radius': ['interpolate', ['linear'], ['log10', ['get', 'point_count']], 0, 7, 5, 26],
        'circle-color': colour,
        'circle-opacity': 0.75,
        'circle-stroke-color': palette.halo,
        'circle-stroke-width': 1,
      },
    },
    {
      ...named('count'),
      type: 'symbol',
      filter: ['has', 'point_count'],
      layout: { 'text-field': ['get', 'point_count_abbreviated'], 'text-font': regular, 'text-size': 11 },
      paint: { 'text-color': '#ffffff', 'text-halo-color': colour, 'text-halo-width': 1 },
    },
  ]
}
