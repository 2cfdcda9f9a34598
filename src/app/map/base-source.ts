import type { Feature, Geometry } from 'geojson'
import type { Map as MapLibreMap } from 'maplibre-gl'
import type { TheatrePack } from '../../core/model.ts'
import type { BaseMap } from './base-map.ts'
import type { RiverFeature, WaterFeature } from './base-rivers.ts'
import { outside } from './outside.ts'
import { setSource } from './content.svelte.ts'

export function fillBase(map: MapLibreMap, base: BaseMap): void {
  setSource(map, 'land', [feature(base.land)])
  setSource(map, 'provinces', [feature(base.provinceLines)])
  setSource(map, 'countries', [feature(base.countryLines)])
  setSource(map, 'disputed', [feature(base.disputedLines)])
  setSource(map, 'coasts', [feature(base.coasts)])
  setSource(map, 'area-labels', base.labels)
}

/**
 * Rivers and lakes: the packs' own lines, with the names of their places, and the world's, but for the stretch of a
 * river that a pack draws itself.
 */
export function waterFeatures(packs: readonly TheatrePack[], waters: readonly WaterFeature[]): readonly Feature[] {
  const own = packs.flatMap((pack) =>
    pack.outlines.map(({ id, geometry }) => {
      const name = pack.places.find(({ outline }) => outline === id)?.name ?? ''
      return feature(geometry, { code: id, name })
    }),
  )
  const world = waters.map((water) => {
    const drawing =
      isLine(water) && packs.find(({ outlines }) => outlines.some(({ id }) => id === water.properties.code))
    return drawing ? { ...water, geometry: outside(water.geometry, drawing.extent) } : water
  })
  return [...own, ...world]
}

const isLine = (one: Feature): one is RiverFeature => !one.geometry.type.endsWith('Polygon')

export function fillWater(map: MapLibreMap, packs: readonly TheatrePack[], waters: readonly WaterFeature[]): void {
  const all = waterFeatures(packs, waters)
  const areas = all.filter((one) => !isLine(one))
  setSource(map, 'lakes', areas)
  setSource(map, 'rivers', all.filter(isLine))
}

function feature(geometry: Geometry, properties: Record<string, unknown> = {}): Feature {
  return { type: 'Feature', geometry, properties }
}
