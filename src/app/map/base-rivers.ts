/** The world's rivers for one window of the map. Runs in the checker's worker. */
import type { Feature, MultiLineString } from 'geojson'
import { feature } from 'topojson-client'
import { extentOf } from '../../core/geo/rfc7946.ts'
import type { Extent, Gazetteer } from '../../core/model.ts'
import type { RiverTopology } from '../../core/place/outlines.ts'

export type RiverFeature = Feature<MultiLineString, { readonly code: string; readonly name: string }>

interface River {
  readonly code: string
  readonly geometry: MultiLineString
  readonly extent: Extent
}

/** Cuts windows out of the rivers: those that touch it, whole, each with its English name. */
export function baseRivers(topology: RiverTopology): (window: Extent, gazetteer: Gazetteer) => readonly RiverFeature[] {
  const rivers = topology.objects.rivers.geometries.map((one): River => {
    const { geometry } = feature(topology, one) as Feature
    return { code: String(one.id), geometry: geometry as MultiLineString, extent: extentOf(geometry) as Extent }
  })
  return ([west, south, east, north], gazetteer) =>
    rivers
      .filter(({ extent }) => extent[0] <= east && extent[2] >= west && extent[1] <= north && extent[3] >= south)
      .map(({ code, geometry }) => {
        const name = gazetteer.get(`river:${code}`)?.name.replace(/^River | River$/, '') ?? ''
        return { type: 'Feature', geometry, properties: { code, name } }
      })
}
