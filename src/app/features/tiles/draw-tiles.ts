/** Draws a tile file under everything else, in the map's own quiet inks. */
import { addProtocol, removeProtocol } from 'maplibre-gl'
import type {
  ExpressionSpecification,
  LayerSpecification,
  RasterLayerSpecification,
  Map as MapLibreMap,
} from 'maplibre-gl'
import { regular } from '../../map/style/fonts.ts'
import type { MapPalette } from '../../../formats/locator/palette.ts'
import { tileRules } from './schema.ts'
import type { TileInk, TileRule } from './schema.ts'
import type { TileMap } from '../../kernel/ports.ts'

const source = 'base-tiles'
const paper = 'base-tiles-extent'
const protocol = 'groundline-tiles'
/** Our own coarser drawing of what the tiles show: it goes under them, and is seen where they end. */
const coarse = ['river', 'lake', 'province-line', 'coast']

/** Returns what takes the tiles off the map again. */
export function drawTiles(map: MapLibreMap, tiles: TileMap, palette: MapPalette): () => void {
  addProtocol(protocol, async ({ url }, { signal }) => {
    const [z = 0, x = 0, y = 0] = url
      .slice(protocol.length + 3)
      .split('/')
      .map(Number)
    const tile = await tiles.tile(z, x, y, signal)
    return { data: tiles.kind === 'vector' ? (tile ?? new ArrayBuffer(0)) : await pictureIn(tile) }
  })
  addSources(map, tiles)
  const layers = tileLayers(tiles, palette)
  const before = layerAbove(map, 'land')
  // Names stand over who holds the ground, and give way to ours.
  for (const layer of layers) map.addLayer(layer, layer.type === 'symbol' ? 'area-label' : before)
  const standsIn = tiles.kind === 'raster' || tiles.schema !== null
  const raise = standsIn && layers[0] ? lowered(map, coarse, layers[0].id) : () => undefined
  return () => {
    removeProtocol(protocol)
    // The map may be gone already.
    if (!map.getStyle()) return
    raise()
    for (const { id } of layers) map.removeLayer(id)
    for (const id of [source, paper]) map.removeSource(id)
  }
}

function addSources(map: MapLibreMap, { kind, minZoom, maxZoom, extent }: TileMap): void {
  const [west, south, east, north] = extent
  const corners = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ]
  map.addSource(paper, { type: 'geojson', data: { type: 'Polygon', coordinates: [corners] } })
  const bounds: [number, number, number, number] = [west, south, east, north]
  const shared = { tiles: [`${protocol}://{z}/{x}/{y}`], minzoom: minZoom, maxzoom: maxZoom, bounds }
  map.addSource(
    source,
    kind === 'vector' ? { type: 'vector', ...shared } : { type: 'raster', tileSize: 256, ...shared },
  )
}

/** What the three schemas call the class of a road or a place. */
const kindOf: ExpressionSpecification = ['coalesce', ['get', 'class'], ['get', 'kind_detail'], ['get', 'kind'], '']
const wideRoads = ['motorway', 'trunk', 'highway']
const mainRoads = ['primary', 'secondary', 'major_road', 'medium_road']

export function tileLayers(tiles: TileMap, palette: MapPalette): readonly LayerSpecification[] {
  if (tiles.kind === 'raster') return [{ id: 'base-tiles', type: 'raster', source, paint: receding(palette) }]
  if (tiles.schema === null) return tiles.layerNames.flatMap((layer) => plainLayers(layer, palette))
  const hasLand = tileRules[tiles.schema].some(([, ink]) => ink === 'land')
  const ground = {
    id: paper,
    type: 'fill',
    source: paper,
    minzoom: tiles.minZoom,
    paint: { 'fill-color': hasLand ? palette.sea : palette.land },
  } as const
  return [ground, ...tileRules[tiles.schema].map((rule) => drawnAs(rule, palette))]
}

function drawnAs([layer, ink]: TileRule, palette: MapPalette): LayerSpecification {
  const base = { id: `base-tiles-${layer}-${ink}`, source, 'source-layer': layer }
  if (ink === 'label') {
    return {
      ...base,
      type: 'symbol',
      minzoom: 4,
      layout: {
        'text-field': ['coalesce', ['get', 'name:en'], ['get', 'name_en'], ['get', 'name:latin'], ['get', 'name'], ''],
        'text-font': regular,
        'text-max-width': 8,
        'text-size': ['match', kindOf, ['city', 'capital', 'state_capital'], 13, 'town', 12, 11],
      },
      paint: { 'text-color': palette.areaInk, 'text-halo-color': palette.halo, 'text-halo-width': 1 },
    }
  }
  if (ink === 'land' || ink === 'water' || ink === 'building') {
    const colour = { land: palette.land, water: palette.water, building: palette.province }[ink]
    return { ...base, type: 'fill', filter: ['==', ['geometry-type'], 'Polygon'], paint: { 'fill-color': colour } }
  }
  return {
    ...base,
    type: 'line',
    filter: ['==', ['geometry-type'], 'LineString'],
    layout: { 'line-join': 'round', 'line-cap': ink === 'border' ? 'butt' : 'round' },
    paint: linePaint(ink, palette),
  }
}

function linePaint(ink: Exclude<TileInk, 'land' | 'water' | 'building' | 'label'>, palette: MapPalette) {
  const colour = { river: palette.waterLine, road: palette.province, border: palette.province }[ink]
  const [far, near] = { river: [0.6, 3], road: [0.5, 3.5], border: [0.5, 1.2] }[ink] as [number, number]
  const wide = (width: number) =>
    ink === 'road' ? ['match', kindOf, wideRoads, width * 1.7, mainRoads, width * 1.1, width * 0.5] : width
  return {
    'line-color': colour,
    'line-width': ['interpolate', ['linear'], ['zoom'], 5, wide(far), 14, wide(near)] as never,
    ...(ink === 'border' ? { 'line-dasharray': [3, 2] } : {}),
  }
}

/** Names that are not known are drawn thinly, over our own map. */
function plainLayers(layer: string, palette: MapPalette): readonly LayerSpecification[] {
  const base = { source, 'source-layer': layer }
  return [
    {
      ...base,
      id: `base-tiles-${layer}-line`,
      type: 'line',
      filter: ['!=', ['geometry-type'], 'Point'],
      paint: { 'line-color': palette.country, 'line-width': 0.7, 'line-opacity': 0.7 },
    },
    {
      ...base,
      id: `base-tiles-${layer}-point`,
      type: 'circle',
      filter: ['==', ['geometry-type'], 'Point'],
      paint: { 'circle-radius': 2, 'circle-color': palette.country },
    },
  ]
}

function layerAbove(map: MapLibreMap, id: string): string | undefined {
  const { layers } = map.getStyle()
  return layers[layers.findIndex((layer) => layer.id === id) + 1]?.id
}

/** Puts layers under another, in their order; gives back what puts them where they were. */
function lowered(map: MapLibreMap, ids: readonly string[], under: string): () => void {
  const order = map.getLayersOrder()
  const there = ids.filter((id) => map.getLayer(id)).map((id) => ({ id, next: order[order.indexOf(id) + 1] }))
  for (const { id } of there) map.moveLayer(id, under)
  return () => {
    // From the last on: what stood behind it is in its place again.
    for (const { id, next } of there.toReversed()) map.moveLayer(id, next)
  }
}

/** A clear one where there is no tile, or none that can be read: the ground below shows through. */
async function pictureIn(tile: ArrayBuffer | null): Promise<ImageBitmap> {
  const clear = () => createImageBitmap(new ImageData(1, 1))
  return tile ? createImageBitmap(new Blob([tile])).catch(clear) : clear()
}

/** Pictures come in inks of their own: they step back behind the draft's, and are turned over for the dark. */
function receding({ dark }: MapPalette): RasterLayerSpecification['paint'] {
  const quiet = { 'raster-saturation': -0.55, 'raster-fade-duration': 0 } as const
  return dark
    ? { ...quiet, 'raster-brightness-min': 0.85, 'raster-brightness-max': 0.08, 'raster-hue-rotate': 180 }
    : { ...quiet, 'raster-brightness-min': 0.14 }
}
