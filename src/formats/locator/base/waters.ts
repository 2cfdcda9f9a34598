import type { Feature } from 'geojson'
import type { Outline, Place, TheatrePack } from '../../../core/model.ts'
import { outside } from './outside.ts'
import type { RiverFeature, WaterFeature } from './types.ts'

/**
 * Rivers and lakes: the packs' own, with the names of their places, and the world's, but for the lakes that a pack
 * draws itself, and the stretch of a river that it does.
 */
export function waterFeatures(packs: readonly TheatrePack[], waters: readonly WaterFeature[]): readonly Feature[] {
  const drawn = packs.flatMap((pack) =>
    pack.outlines.map((outline) => ({ pack, outline, place: placeOf(pack, outline) })),
  )
  const own = drawn.map(({ outline, place }) => ownWater(outline, place))
  const lakes = new Set(drawn.flatMap(({ place }) => (place?.type === 'lake' ? [place.name, ...place.aliases] : [])))
  const world = waters.flatMap((water): readonly Feature[] => {
    if (!isLine(water)) return lakes.has(water.properties.name) ? [] : [water]
    const drawing = drawn.find(({ outline }) => outline.id === water.properties.code)
    return [drawing ? { ...water, geometry: outside(water.geometry, drawing.pack.extent) } : water]
  })
  return [...own, ...world]
}

const placeOf = ({ places }: TheatrePack, { id }: Outline) => places.find(({ outline }) => outline === id)

export const isLine = (one: Feature): one is RiverFeature => !one.geometry.type.endsWith('Polygon')

function ownWater({ id, geometry }: Outline, place: Place | undefined): Feature {
  return { type: 'Feature', geometry, properties: { code: id, name: place?.name ?? '', nameAr: place?.nameAr ?? null } }
}
