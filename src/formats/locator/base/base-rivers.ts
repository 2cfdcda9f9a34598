/** The world's rivers and lakes for one window of the map. Runs in the checker's worker. */
import type { Feature } from 'geojson'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { extentOf } from '../../../core/geo/extent-of.ts'
import type { Extent, Gazetteer } from '../../../core/model.ts'
import type { WaterFeature } from './types.ts'
import type { LakeTopology, RiverTopology } from '../../../core/place/areas/outlines.ts'

interface Water {
  readonly id: string
  readonly code: string
  readonly geometry: WaterFeature['geometry']
  readonly extent: Extent
}

/** All waters of one file; the ids of their places begin with `kind`. */
function watersOf<Name extends 'rivers' | 'lakes'>(
  topology: Topology<Record<Name, GeometryCollection>> | null,
  name: Name,
  kind: string,
): readonly Water[] {
  return (topology?.objects[name].geometries ?? []).map((one): Water => {
    const { geometry } = feature(topology!, one) as Feature
    const drawn = geometry as Water['geometry']
    return { id: `${kind}${one.id}`, code: String(one.id), geometry: drawn, extent: extentOf(geometry) as Extent }
  })
}

/** Cuts windows out of the waters: those that touch it, whole, each with its English name. */
export function baseRivers(
  rivers: RiverTopology,
  lakes: LakeTopology | null,
): (window: Extent, gazetteer: Gazetteer) => readonly WaterFeature[] {
  const waters = [...watersOf(rivers, 'rivers', 'river:'), ...watersOf(lakes, 'lakes', 'lake:')]
  return ([west, south, east, north], gazetteer) =>
    waters
      .filter(({ extent }) => extent[0] <= east && extent[2] >= west && extent[1] <= north && extent[3] >= south)
      .map(({ id, code, geometry }) => {
        const place = gazetteer.get(id)
        const name = place?.name.replace(/^River | River$/, '') ?? ''
        return { type: 'Feature', geometry, properties: { code, name, nameAr: place?.nameAr ?? null } } as WaterFeature
      })
}
