import type { Feature, Geometry } from 'geojson'
import type { Map as MapLibreMap } from 'maplibre-gl'
import type { TheatrePack } from '../../../core/model.ts'
import type { BaseMap, WaterFeature } from '../../../formats/locator/base/types.ts'
import { isLine, waterFeatures } from '../../../formats/locator/base/waters.ts'
import { setSource } from '../style/sources.ts'
import { withOwnScript } from './second-script.ts'

/** Of “country:SD”; provinces are named in one script. */
const countryOf = ({ id }: Feature): string | null => /^country:([A-Z]{2})$/.exec(String(id))?.[1] ?? null

export function fillBase(map: MapLibreMap, base: BaseMap): void {
  setSource(map, 'land', [feature(base.land)])
  setSource(map, 'provinces', [feature(base.provinceLines)])
  setSource(map, 'countries', [feature(base.countryLines)])
  setSource(map, 'disputed', [feature(base.disputedLines)])
  setSource(map, 'coasts', [feature(base.coasts)])
  setSource(
    map,
    'area-labels',
    base.labels.map((label) => withOwnScript(label, countryOf(label))),
  )
}

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
