/** Coordinates of large geometries as bare numbers: a tenth of the memory, and stored as they are. */
import type { LineString, MultiLineString, MultiPolygon, Polygon, Position } from 'geojson'

export type Drawn = Polygon | MultiPolygon | LineString | MultiLineString

/** Longitudes and latitudes in turn, without heights. */
export interface Packed {
  readonly type: Drawn['type']
  /** Positions of each line or ring. */
  readonly lengths: Uint32Array
  /** Of a MultiPolygon: rings of each polygon. */
  readonly rings: Uint32Array
  readonly values: Float64Array
}

const packedOf = new WeakMap<Drawn, Packed>()

/** Packs a geometry; one that is packed already is taken as it is. */
export function pack(geometry: Drawn): Packed {
  return packedOf.get(geometry) ?? packNow(geometry)
}

function packNow(geometry: Drawn): Packed {
  const polygons = geometry.type === 'MultiPolygon' ? geometry.coordinates : []
  const lines = linesIn(geometry)
  const values = new Float64Array(lines.reduce((sum, { length }) => sum + length, 0) * 2)
  let at = 0
  for (const line of lines) {
    for (const [lon = 0, lat = 0] of line) {
      values[at++] = lon
      values[at++] = lat
    }
  }
  const lengths = Uint32Array.from(lines, ({ length }) => length)
  return { type: geometry.type, lengths, rings: Uint32Array.from(polygons, ({ length }) => length), values }
}

const linesIn = (geometry: Drawn): readonly Position[][] =>
  geometry.type === 'LineString'
    ? [geometry.coordinates]
    : geometry.type === 'MultiPolygon'
      ? geometry.coordinates.flat()
      : geometry.coordinates

/** A geometry whose coordinates are made when they are asked for, and held only as long as somebody holds them. */
export function unpack(packed: Packed): Drawn {
  let held: WeakRef<object> | null = null
  const geometry = {
    type: packed.type,
    get coordinates(): unknown {
      const known = held?.deref()
      if (known) return known
      const made = coordinatesOf(packed)
      held = new WeakRef(made)
      return made
    },
  } as Drawn
  packedOf.set(geometry, packed)
  return geometry
}

function coordinatesOf({ type, lengths, rings, values }: Packed): object {
  let at = 0
  const lines = Array.from(lengths, (length) => Array.from({ length }, (): Position => [values[at++]!, values[at++]!]))
  if (type === 'LineString') return lines[0] ?? []
  if (type !== 'MultiPolygon') return lines
  let first = 0
  return Array.from(rings, (count) => lines.slice(first, (first += count)))
}

/** With longitude for latitude. Rings run backwards then, so that an area still lies to the left of its edges. */
export function turnedAxes({ values, lengths, ...same }: Packed): Packed {
  const turned = new Float64Array(values.length)
  let first = 0
  for (const length of lengths) {
    for (let at = 0; at < length; at++) {
      const from = (first + length - 1 - at) * 2
      turned[(first + at) * 2] = values[from + 1]!
      turned[(first + at) * 2 + 1] = values[from]!
    }
    first += length
  }
  return { ...same, lengths, values: turned }
}

/** The same geometry, packed. */
export const lean = <G extends Drawn>(geometry: G): G => unpack(pack(geometry)) as G
