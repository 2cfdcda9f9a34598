import type { Feature, FeatureCollection } from 'geojson'
import { feature, quantize } from 'topojson-client'
import { topology } from 'topojson-server'
import type { Banks } from '../../core/model.ts'
import type { RiverTopology } from '../../core/place/areas/outlines.ts'
import { gridSteps } from './cut.ts'

const featuresOf = (rivers: RiverTopology) => (feature(rivers, rivers.objects.rivers) as FeatureCollection).features

/** Rivers of two sources in one topology; where both draw one, that of `others`, which is there because it draws more. */
export function joinedRivers(
  own: RiverTopology,
  others: RiverTopology,
  towns: ReadonlyMap<string, Banks>,
): RiverTopology {
  const added = featuresOf(others)
  const kept = featuresOf(own).filter(({ id }) => !added.some((one) => one.id === id))
  const withTowns = (one: Feature): Feature => {
    const banks = towns.get(String(one.id))
    return banks ? { ...one, properties: { ...one.properties, banks } } : one
  }
  const collection: FeatureCollection = { type: 'FeatureCollection', features: [...kept, ...added].map(withTowns) }
  return quantize(topology({ rivers: collection }) as unknown as RiverTopology, gridSteps)
}
