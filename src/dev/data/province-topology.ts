import type { FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson'
import { quantize } from 'topojson-client'
import { topology } from 'topojson-server'
import type {
  GeometryCollection,
  MultiPolygon as TopoMultiPolygon,
  Polygon as TopoPolygon,
  Topology,
} from 'topojson-specification'
import type { Extent } from '../../core/model.ts'
import { simplifyLine } from './simplify-line.ts'

/** How far a border may be drawn off, by what it parts, in metres. */
export const toleranceMetres = { coast: 3000, country: 1000, province: 2000, theatre: 300 } as const

/** Of the narrowest side of a small province, at most this share: else councils of two kilometres would collapse. */
const smallShare = 0.05

/** Steps of the grid around the globe: about 90 m at the equator, well within the tolerances. */
const gridSteps = 450_000

export type ProvinceTopology = Topology<{ provinces: GeometryCollection }>
type Area = TopoPolygon | TopoMultiPolygon

/**
 * Provinces (their `id` opens with the country's code) as a TopoJSON topology: borders are shared, and stay shared
 * when simplified, so that no gap opens between two provinces. Finer within the extents of the theatres.
 */
export function provinceTopology(
  provinces: FeatureCollection<Polygon | MultiPolygon>,
  theatres: readonly Extent[],
): ProvinceTopology {
  const whole = topology({ provinces }) as unknown as ProvinceTopology
  const areas = whole.objects.provinces.geometries as Area[]
  const users = arcUsers(areas, whole.arcs as unknown as Arcs)
  const arcs = whole.arcs.map((arc, index) => {
    const line = arc as unknown as readonly Position[]
    return simplifyLine(line, tolerance(line, users[index] ?? [], theatres)) as Position[]
  })
  const bare = areas.map(({ type, id, arcs: rings }) => ({ type, id, arcs: rings }) as Area)
  const drawn = { type: 'Topology', objects: { provinces: { type: 'GeometryCollection', geometries: bare } }, arcs }
  return quantize(drawn as ProvinceTopology, gridSteps) as ProvinceTopology
}

type Arcs = readonly (readonly Position[])[]

interface User {
  readonly country: string
  /** Of the bounding box of the area's largest part, in degrees. */
  readonly narrowest: number
}

/** Which areas draw each arc. */
function arcUsers(areas: readonly Area[], arcs: Arcs): readonly (readonly User[])[] {
  const users: User[][] = arcs.map(() => [])
  for (const area of areas) {
    const user = { country: String(area.id).slice(0, 2), narrowest: narrowestSide(area, arcs) }
    for (const arc of new Set(arcIndexes(area))) users[arc]?.push(user)
  }
  return users
}

function narrowestSide(area: Area, arcs: Arcs): number {
  const parts = (area.type === 'Polygon' ? [area.arcs] : area.arcs) as readonly (readonly (readonly number[])[])[]
  const sides = parts.map(([ring = []]) => {
    const positions = ring.flatMap((arc) => arcs[arc < 0 ? ~arc : arc] ?? [])
    return Math.min(spread(positions.map(([lon = 0]) => lon)), spread(positions.map(([, lat = 0]) => lat)))
  })
  return Math.max(...sides)
}

function spread(values: readonly number[]): number {
  return (
    values.reduce((top, one) => Math.max(top, one), -Infinity) -
    values.reduce((low, one) => Math.min(low, one), Infinity)
  )
}

export function arcIndexes(area: Area): readonly number[] {
  return area.arcs.flat(Infinity).map((arc) => ((arc as number) < 0 ? ~(arc as number) : (arc as number)))
}

function tolerance(line: readonly Position[], users: readonly User[], theatres: readonly Extent[]): number {
  const countries = new Set(users.map((user) => user.country))
  const kind = users.length < 2 ? 'coast' : countries.size > 1 ? 'country' : 'province'
  const near = theatres.some((extent) => line.some((position) => within(extent, position)))
  const narrowest = Math.min(...users.map((user) => user.narrowest)) * 111_195
  return Math.min(near ? toleranceMetres.theatre : toleranceMetres[kind], narrowest * smallShare)
}

function within([west, south, east, north]: Extent, [lon = 0, lat = 0]: Position): boolean {
  return lon >= west && lon <= east && lat >= south && lat <= north
}
