import type { Feature, Geometry } from 'geojson'
import type { Map as MapLibreMap } from 'maplibre-gl'
import type { Outline } from '../../core/model.ts'
import type { BaseMap } from './base-map.ts'
import { setSource } from './content.svelte.ts'

export function fillBase(map: MapLibreMap, base: BaseMap): void {
  setSource(map, 'land', [feature(base.land)])
  setSource(map, 'provinces', [feature(base.provinceLines)])
  setSource(map, 'countries', [feature(base.countryLines)])
  setSource(map, 'disputed', [feature(base.disputedLines)])
  setSource(map, 'coasts', [feature(base.coasts)])
  setSource(map, 'area-labels', base.labels)
}

/** The pack's river and lake; its names come with its places. */
export function fillWater(map: MapLibreMap, outlines: readonly Outline[], nameOf: (id: string) => string): void {
  const drawn = outlines.map(({ id, geometry }) => feature(geometry, { name: nameOf(id) }))
  const isArea = ({ geometry }: Feature) => geometry.type.endsWith('Polygon')
  setSource(map, 'lakes', drawn.filter(isArea))
  setSource(map, 'rivers', drawn.filter((one) => !isArea(one)))
}

function feature(geometry: Geometry, properties: Record<string, unknown> = {}): Feature {
  return { type: 'Feature', geometry, properties }
}
