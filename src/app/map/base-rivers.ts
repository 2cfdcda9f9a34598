/** The world's rivers for one window of the map. Runs in the checker's worker. */
import type { Feature, MultiLineString, Position } from 'geojson'
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
  return ([west, south, east, north], gazetteer) => rivers
    .filter(({ extent }) => extent[0] <= east && extent[2] >= west && extent[1] <= north && extent[3] >= south)
    .map(({ code, geometry }) => {
      const name = gazetteer.get(`river:${code}`)?.name.replace(/^River | River$/, '') ?? ''
      return { type: 'Feature', geometry, properties: { code, name } }
    })
}

/** What of a river runs outside of an extent: within it a theatre pack draws its own line of it. */
export function outside({ coordinates }: MultiLineString, [west, south, east, north]: Extent): MultiLineString {
  const isWithin = ([lon = 0, lat = 0]: Position) => lon >= west && lon <= east && lat >= south && lat <= north
  const parts: Position[][] = []
  for (const line of coordinates) {
    let part: Position[] = []
    for (const position of line) {
      if (!isWithin(position)) part.push(position)
      else if (part.length > 0) part = (parts.push(part), [])
    }
    if (part.length > 0) parts.push(part)
  }
  return { type: 'MultiLineString', coordinates: parts.filter(({ length }) => length > 1) }
}
