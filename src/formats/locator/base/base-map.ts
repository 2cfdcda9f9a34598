/** The pale ground of the map for one window of the world, cut from the outlines. Runs in the checker's worker. */
import type { Feature, Point } from 'geojson'
import { merge, mesh } from 'topojson-client'
import type { Extent, Gazetteer } from '../../../core/model.ts'
import { arcsOf, decodeArcs } from '../../../core/place/areas/arcs.ts'
import type { Arc, AreaTopology, TopoArea } from '../../../core/place/areas/arcs.ts'
import type { BaseMap } from './types.ts'
import type { LineKind, Viewpoint } from './disputes.ts'
import { lineBetween } from './disputes.ts'

type Between = (a: TopoArea, b: TopoArea) => boolean

export type BaseMaps = (extent: Extent, gazetteer: Gazetteer, viewpoint?: Viewpoint) => Omit<BaseMap, 'rivers'>

/** Cuts windows out of one topology; disputed borders as seen from a viewpoint. */
export function baseMaps(topology: AreaTopology): BaseMaps {
  const areas = topology.objects.provinces.geometries as readonly TopoArea[]
  const arcs = decodeArcs(topology)
  return (extent, gazetteer, viewpoint = 'neutral') => {
    const window = onGrid(topology, extent)
    const geometries = areas.filter((area) => arcsOf(area).some((arc) => touches(arcs[arc], window)))
    const object = { type: 'GeometryCollection' as const, geometries: [...geometries] }
    const drawnAs =
      (kind: LineKind): Between =>
      (a, b) =>
        a !== b && lineBetween(String(a.id), String(b.id), viewpoint) === kind
    const lines = (filter: Between) => mesh(topology, object, filter as Parameters<typeof mesh>[2])
    return {
      extent,
      land: merge(topology, object.geometries as Parameters<typeof merge>[1]),
      provinceLines: lines(drawnAs('province')),
      countryLines: lines(drawnAs('country')),
      disputedLines: lines(drawnAs('disputed')),
      coasts: lines((a, b) => a === b),
      labels: labelsOf(geometries, gazetteer),
    }
  }
}

function countryOf({ id }: TopoArea): string {
  return String(id).slice(0, 2)
}

/** The window in steps of the topology's grid. */
function onGrid({ transform }: AreaTopology, [west, south, east, north]: Extent): Omit<Arc, 'xy'> {
  const {
    scale: [sx, sy],
    translate: [tx, ty],
  } = transform ?? { scale: [1, 1], translate: [0, 0] }
  return { west: (west - tx) / sx, south: (south - ty) / sy, east: (east - tx) / sx, north: (north - ty) / sy }
}

function touches(arc: Arc | undefined, window: Omit<Arc, 'xy'>): boolean {
  return (
    arc !== undefined &&
    arc.west <= window.east &&
    arc.east >= window.west &&
    arc.south <= window.north &&
    arc.north >= window.south
  )
}

function labelsOf(areas: readonly TopoArea[], gazetteer: Gazetteer): readonly Feature<Point>[] {
  const countries = [...new Set(areas.map(countryOf))].map((code) => label(`country:${code}`, 0, gazetteer))
  const provinces = areas.map(({ id }) => label(`province:${id}`, 1, gazetteer))
  return [...countries, ...provinces].filter((one) => one !== null)
}

function label(id: string, rank: 0 | 1, gazetteer: Gazetteer): Feature<Point> | null {
  const place = gazetteer.get(id)
  if (!place) return null
  const { name, nameAr, lon, lat } = place
  return {
    type: 'Feature',
    id,
    geometry: { type: 'Point', coordinates: [lon, lat] },
    properties: { name, nameAr, rank },
  }
}
