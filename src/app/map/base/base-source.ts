import type { Feature, Geometry } from 'geojson'
import type { Map as MapLibreMap } from 'maplibre-gl'
import type { Outline, TheatrePack } from '../../../core/model.ts'
import type { BaseMap, RiverFeature, WaterFeature } from '../../kernel/check/calls.ts'
import { outside } from './outside.ts'
import { setSource } from '../style/sources.ts'

export function fillBase(map: MapLibreMap, base: BaseMap): void {
  setSource(map, 'land', [feature(base.land)])
  setSource(map, 'provinces', [feature(base.provinceLines)])
  setSource(map, 'countries', [feature(base.countryLines)])
  setSource(map, 'disputed', [feature(base.disputedLines)])
  setSource(map, 'coasts', [feature(base.coasts)])
  setSource(map, 'area-labels', base.labels)
}

/**
 * Rivers and lakes: the packs' own, with the names of their places, and the world's, but for the lakes that a pack
 * draws itself, and the stretch of a river that it does.
 */
export function waterFeatures(packs: readonly TheatrePack[], waters: readonly WaterFeature[]): readonly Feature[] {
  const drawn = packs.flatMap((pack) =>
    pack.outlines.map((outline) => ({ pack, outline, place: placeOf(pack, outline) })),
  )
  const own = drawn.map(({ outline: { id, geometry }, place }) =>
    feature(geometry, { code: id, name: place?.name ?? '', nameAr: place?.nameAr ?? null }),
  )
  const lakes = new Set(drawn.flatMap(({ place }) => (place?.type === 'lake' ? [place.name, ...place.aliases] : [])))
  const world = waters.flatMap((water): readonly Feature[] => {
    if (!isLine(water)) return lakes.has(water.properties.name) ? [] : [water]
    const drawing = drawn.find(({ outline }) => outline.id === water.properties.code)
    return [drawing ? { ...water, geometry: outside(water.geometry, drawing.pack.extent) } : water]
  })
  return [...own, ...world]
}

const placeOf = ({ places }: TheatrePack, { id }: Outline) => places.find(({ outline }) => outline === id)

const isLine = (one: Feature): one is RiverFeature => !one.geometry.type.endsWith('Polygon')

export function fillWater(map: MapLibreMap, packs: readonly TheatrePack[], waters: readonly WaterFeature[]): void {
  const all = waterFeatures(packs, waters)
  const areas = all.filter((one) => !isLine(one))
  setSource(map, 'lakes', areas)
  const rivers = all.filter(isLine)
  setSource(map, 'rivers', rivers)
  setSource(map, 'river-names', rivers)
}

function feature(geometry: Geometry, properties: Record<string, unknown> = {}): Feature {
  return { type: 'Feature', geometry, properties }
}
