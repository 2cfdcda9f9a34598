/** Terra Draw's adapter for MapLibre, which shows areas with their holes: what Terra Draw holds of them has none. */
import type { Map as MapLibreMap } from 'maplibre-gl'
import type { GeoJSONStoreFeatures, TerraDrawChanges } from 'terra-draw'
import { TerraDrawMapLibreGLAdapter } from 'terra-draw-maplibre-gl-adapter'
import type { Drawing } from '../../../present/drawing.ts'
import { withHoles } from './holes.ts'

type Render = TerraDrawMapLibreGLAdapter<MapLibreMap>['render']
type Find = (id: string) => Drawing | null

export class HoledAdapter extends TerraDrawMapLibreGLAdapter<MapLibreMap> {
  readonly #find: Find

  /** `find` gives a drawing as the draft has it: while it is being moved, as it was before. */
  constructor(map: MapLibreMap, find: Find) {
    super({ map, coordinatePrecision: 9, prefixId: 'draw' })
    this.#find = find
  }

  override render(changes: TerraDrawChanges, styling: Parameters<Render>[1]): void {
    super.render(holed(changes, this.#find), styling)
  }
}

/** The same changes, each area with the holes of its drawing. */
export function holed(changes: TerraDrawChanges, find: Find): TerraDrawChanges {
  const shown = (feature: GeoJSONStoreFeatures): GeoJSONStoreFeatures => {
    const own = feature.geometry.type === 'Polygon' ? find(String(feature.id)) : null
    if (!own || feature.geometry.type !== 'Polygon') return feature
    return { ...feature, geometry: withHoles(own.geometry, feature.geometry) as typeof feature.geometry }
  }
  const { created, updated, unchanged } = changes
  return { ...changes, created: created.map(shown), updated: updated.map(shown), unchanged: unchanged.map(shown) }
}
