import type { MultiLineString, MultiPolygon, Polygon } from 'geojson'
import { feature, merge } from 'topojson-client'
import { edgeIndexOf } from '../../geo/line/edge-index.ts'
import { rewind, round6 } from '../../geo/rfc7946.ts'
import type { Banks, Extent, LonLat, Outline, Outlines } from '../../model.ts'
import { borderLines } from './border-lines.ts'
import { indexAreas } from './area-index.ts'
import type { AreaIndex } from './area-index.ts'
import { provincesOfRegion } from './region-parts.ts'
import type {
  GeometryCollection,
  GeometryObject,
  MultiLineString as LinesObject,
  Polygon as PolygonObject,
  Topology,
} from 'topojson-specification'
import type { AreaTopology, TopoArea } from './arcs.ts'

export type { AreaTopology } from './arcs.ts'

interface RiverProperties {
  /** All vertices run downstream, the main course first; such lines are drawn sharper, unless they are coarse. */
  readonly flows?: boolean
  readonly coarse?: boolean
  /** Of those that flow: west, south, east, north. */
  readonly extent?: Extent
  readonly banks?: Banks
  /** Of the World Data Bank II; else of Natural Earth. */
  readonly source?: string
}

/** Lines of rivers, each with its code as `id` ("euphrates"). */
export type RiverTopology = Topology<{ rivers: GeometryCollection<RiverProperties> }>

interface LakeProperties {
  readonly accuracyMetres: number
}

/** Shores of lakes, islands left out, each with its code as `id` ("lake-chad") and how far the shore may be off. */
export type LakeTopology = Topology<{ lakes: GeometryCollection<LakeProperties> }>

/** What the ids of outlines begin with. */
type Drawn = 'province' | 'country' | 'region' | 'border' | 'coast'

/**
 * How far drawn borders may be off, in metres. Measured on GeoNames' 199,568 towns: 467 lie in another country than
 * GeoNames says (disputed land left out), 95 % of them within 2.4 km of their own. Of 2,747 in a neighbouring province
 * half are within 1.2 km of their own, and the far ones mostly where provinces have been redrawn since. Rivers that news
 * names: of 50 bridges and dams 9 in 10 lie within 1.5 km of their line (test/data/river-flow.test.ts).
 */
const accuracyMetres = { country: 2400, province: 3000, coast: 3500, river: 3000, sharpRiver: 1800 } as const

const source = 'Natural Earth 1:10m, simplified (public domain)'
const wdbiiSource = 'GSHHG 2.3.7, World Data Bank II (LGPL)'
const lakeSource = 'Natural Earth 1:50m (public domain)'

/** The outlines of areas and, where there are any, of rivers. */
export function makeOutlines(topology: AreaTopology, rivers: RiverTopology | null = null): Outlines {
  const areas = areaOutlines(topology)
  return rivers ? withRivers(areas, rivers) : areas
}

/** Rivers ("river:euphrates") beside other outlines. */
export function withRivers(outlines: Outlines, rivers: RiverTopology): Outlines {
  const all = withDrawn(outlines, 'river:', (code, id) => riverOf(rivers, code, id))
  const ids = rivers.objects.rivers.geometries.map(({ id }) => `river:${id}`)
  const watersAt: typeof all.watersAt = (lon, lat, metres) => nearOf(ids, all, [lon, lat], metres)
  return { ...all, riversAt: riversOf(rivers, all), watersAt }
}

/** Lakes ("lake:lake-chad") beside other outlines. */
export function withLakes(outlines: Outlines, lakes: LakeTopology): Outlines {
  const { geometries } = lakes.objects.lakes
  const all = withDrawn(outlines, 'lake:', (code, id) => {
    const lake = geometries.find((one) => one.id === code)
    const drawn = lake && (feature(lakes, lake as PolygonObject).geometry as Polygon | MultiPolygon)
    return drawn ? outline(id, drawn, (lake.properties as LakeProperties).accuracyMetres, lakeSource) : null
  })
  const ids = geometries.map(({ id }) => `lake:${id}`)
  const watersAt: typeof all.watersAt = (lon, lat, metres) => [
    ...(outlines.watersAt?.(lon, lat, metres) ?? []),
    ...nearOf(ids, all, [lon, lat], metres),
  ]
  return { ...all, watersAt }
}

/** Outlines of one kind beside others, each drawn when it is first asked for. */
function withDrawn(outlines: Outlines, kind: string, draw: (code: string, id: string) => Outline | null): Outlines {
  const drawn = new Map<string, Outline | null>()
  return {
    get(id) {
      if (!id.startsWith(kind)) return outlines.get(id)
      if (!drawn.has(id)) drawn.set(id, draw(id.slice(kind.length), id))
      return drawn.get(id) ?? null
    },
    around: (lon, lat) => outlines.around(lon, lat),
    riversAt: (lon, lat, metres) => outlines.riversAt?.(lon, lat, metres) ?? [],
    ...(outlines.watersAt ? { watersAt: outlines.watersAt.bind(outlines) } : {}),
    neighbours: (id) => outlines.neighbours?.(id) ?? [],
    provincesOf: (country) => outlines.provincesOf?.(country) ?? [],
  }
}

/** Degrees beyond its extent within which a river is looked at more closely: some 50 km, as far as anybody asks. */
const besideDegrees = 0.5

const isAbout = ([west, south, east, north]: Extent, lon: number, lat: number): boolean =>
  lon > west - besideDegrees && lon < east + besideDegrees && lat > south - besideDegrees && lat < north + besideDegrees

/** Rivers whose flow is known near a point. */
function riversOf(rivers: RiverTopology, outlines: Outlines): NonNullable<Outlines['riversAt']> {
  const about = (lon: number, lat: number) =>
    rivers.objects.rivers.geometries.filter(({ properties }) => {
      const { flows, extent } = (properties ?? {}) as RiverProperties
      return flows && extent && isAbout(extent, lon, lat)
    })
  return (lon, lat, metres) =>
    about(lon, lat)
      .flatMap(({ id }) => outlines.get(`river:${id}`) ?? [])
      .filter(isNear([lon, lat], metres))
}

/** Those of some waters that lie near a point. */
const nearOf = (ids: readonly string[], outlines: Outlines, at: LonLat, metres: number): readonly Outline[] =>
  ids.flatMap((id) => outlines.get(id) ?? []).filter(isNear(at, metres))

const isNear =
  (at: LonLat, metres: number) =>
  ({ geometry, accuracyMetres }: Outline): boolean =>
    (edgeIndexOf(geometry)?.nearest(at).metres ?? Infinity) <= metres + accuracyMetres

/**
 * Outlines of the world's provinces ("province:SY-RA"), of countries ("country:SY": their provinces as one), of regions
 * made of provinces ("region:donbas"), of land borders ("border:SY", "border:SY/TR") and of coasts ("coast:SY"), put
 * together when first asked for; and which province and country lie around a point.
 */
export function areaOutlines(topology: AreaTopology): Outlines {
  const provinces = topology.objects.provinces.geometries as readonly TopoArea[]
  const byCode = new Map(provinces.map((area) => [String(area.id), area]))
  let index: AreaIndex | null = null
  const lines = borderLines(topology)
  const drawn = new Map<string, Outline | null>()
  const draw = (id: string): Outline | null => {
    const [kind, code = ''] = id.split(':') as [Drawn, string?]
    if (kind === 'province') return outline(id, provinceOf(topology, byCode.get(code)), accuracyMetres.province)
    if (kind === 'country') return outline(id, countryOf(topology, provinces, code), accuracyMetres.country)
    if (kind === 'region') return outline(id, regionOf(topology, byCode, id), accuracyMetres.province)
    const [country = '', neighbour] = code.split('/')
    if (kind === 'border') return outline(id, lines.border(country, neighbour), accuracyMetres.country)
    return kind === 'coast' ? outline(id, lines.coast(code), accuracyMetres.coast) : null
  }
  return {
    get(id) {
      if (!drawn.has(id)) drawn.set(id, draw(id))
      return drawn.get(id) ?? null
    },
    around(lon, lat) {
      index ??= indexAreas(topology)
      const code = index.at(lon, lat)
      return code === null
        ? { country: null, province: null }
        : { country: `country:${code.slice(0, 2)}`, province: `province:${code}` }
    },
    neighbours(id) {
      const [kind, code = ''] = id.split(':') as [Drawn, string?]
      return kind === 'country' || kind === 'province' ? lines.neighbours(code).map((one) => `${kind}:${one}`) : []
    },
    provincesOf(country) {
      const start = `${country.slice('country:'.length)}-`
      return [...byCode.keys()].filter((code) => code.startsWith(start)).map((code) => `province:${code}`)
    },
  }
}

function outline(
  id: string,
  geometry: Outline['geometry'] | null,
  metres: number,
  from: string = source,
): Outline | null {
  return geometry === null ? null : { id, geometry: round6(rewind(geometry)), accuracyMetres: metres, source: from }
}

function provinceOf(topology: AreaTopology, area: TopoArea | undefined): Polygon | MultiPolygon | null {
  if (area === undefined) return null
  const { geometry } = feature(topology, area as PolygonObject<object>)
  return geometry as Polygon | MultiPolygon
}

function riverOf(rivers: RiverTopology, code: string, id: string): Outline | null {
  const line = rivers.objects.rivers.geometries.find((one: GeometryObject) => one.id === code)
  if (!line) return null
  const drawn = feature(rivers, line as LinesObject<object>).geometry as MultiLineString
  const { flows, coarse, banks, source: of } = (line.properties ?? {}) as RiverProperties
  const metres = flows && !coarse && of === undefined ? accuracyMetres.sharpRiver : accuracyMetres.river
  const found = outline(id, drawn, metres, of === undefined ? source : wdbiiSource)
  return found && flows ? { ...found, flows, ...(banks ? { banks } : {}) } : found
}

function countryOf(topology: AreaTopology, provinces: readonly TopoArea[], code: string): MultiPolygon | null {
  return joined(
    topology,
    provinces.filter((area) => String(area.id).startsWith(`${code}-`)),
  )
}

function regionOf(topology: AreaTopology, byCode: ReadonlyMap<string, TopoArea>, id: string): MultiPolygon | null {
  return joined(
    topology,
    provincesOfRegion(id).map((code) => byCode.get(code)),
  )
}

function joined(topology: AreaTopology, areas: readonly (TopoArea | undefined)[]): MultiPolygon | null {
  const parts = areas.filter((area) => area !== undefined)
  return parts.length === 0 ? null : merge(topology, parts as unknown as Parameters<typeof merge>[1])
}
