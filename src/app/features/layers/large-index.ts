/** Many features cut into vector tiles as the map asks for them, points clustered until one is near. Runs in a worker. */
import { GeoJSONVT } from '@maplibre/geojson-vt'
import { fromGeojsonVt } from '@maplibre/vt-pbf'
import type { Feature } from 'geojson'
import { largeZoom, tileLayer } from './large-tiles.ts'
import type { ShapeCounts } from '../../kernel/ports.ts'

export interface LargeIndex {
  /** A tile as Mapbox Vector Tile with one layer; null where it is empty. */
  tile(z: number, x: number, y: number): ArrayBuffer | null
}

/** Units along a tile's edge, which is 512 pixels wide. */
const extent = 4096
const units = (pixels: number) => (pixels * extent) / 512
const clusterPixels = 36
/** Up to this zoom level points that lie together are one. */
const clusterZoom = 11

/** Of more than points nothing is clustered: what lies beside a line would vanish. */
export function largeIndex(features: readonly Feature[], { lines, areas }: ShapeCounts): LargeIndex {
  const index = new GeoJSONVT(
    { type: 'FeatureCollection', features: [...features] },
    {
      maxZoom: largeZoom,
      extent,
      buffer: units(32),
      tolerance: units(0.375),
      cluster: lines === 0 && areas === 0,
      clusterOptions: { maxZoom: clusterZoom, radius: units(clusterPixels), extent },
    },
  )
  return {
    tile(z, x, y) {
      const tile = index.getTile(z, x, y)
      if (!tile || tile.features.length === 0) return null
      return fromGeojsonVt({ [tileLayer]: tile }, { version: 2, extent }).slice().buffer as ArrayBuffer
    },
  }
}
