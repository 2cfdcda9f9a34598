import type { FeatureCollection } from 'geojson'
import { feature, quantize } from 'topojson-client'
import { topology } from 'topojson-server'
import type { RiverTopology } from '../../core/place/outlines.ts'
import { gridSteps } from './cut.ts'

const featuresOf = (rivers: RiverTopology) => (feature(rivers, rivers.objects.rivers) as FeatureCollection).features

/** Rivers of two sources in one topology; where both draw one, that of `others`, which is there because it draws more. */
export function joinedRivers(own: RiverTopology, others: RiverTopology): RiverTopology {
  const added = featuresOf(others)
  const kept = featuresOf(own).filter(({ id }) => !added.some((one) => one.id === id))
  const collection: FeatureCollection = { type: 'FeatureCollection', features: [...kept, ...added] }
  return quantize(topology({ rivers: collection }) as unknown as RiverTopology, gridSteps)
}
