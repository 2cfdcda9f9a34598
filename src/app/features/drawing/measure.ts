/** What a line or an area drawn on the map measures, on the WGS 84 ellipsoid. */
import type { LineString, Point, Polygon, Position } from 'geojson'
import { inverse } from '../../../core/geo/geodesic.ts'
import { areaSquareMetres } from '../../../core/geo/surface.ts'
import type { LonLat } from '../../../core/model.ts'
import { lengthIn } from '../../../present/labels.ts'
import { strings } from '../../strings.ts'
import { locale } from '../../strings/language.ts'

export interface Measure {
  /** Length of the line, or round the area. */
  readonly metres: number
  /** From the first point to the last, 0 north, 90 east; null for an area. */
  readonly bearingDegrees: number | null
  /** Null for a line. */
  readonly squareMetres: number | null
  /** What stands on the map: the length of each part at its middle, the area amid it. */
  readonly labels: readonly { readonly at: LonLat; readonly text: string }[]
}

type Drawn = LineString | Polygon | Point

/** Null for a point, and for a line that does not reach anywhere yet. */
export function measure(geometry: Drawn): Measure | null {
  if (geometry.type === 'Point') return null
  const area = geometry.type === 'Polygon'
  const points = (area ? (geometry.coordinates[0] ?? []) : geometry.coordinates).map(lonLat)
  const parts = points
    .slice(1)
    .map((to, at) => ({ from: points[at]!, to, ...inverse(points[at]!, to) }))
    .filter(({ metres }) => metres > 0)
  if (parts.length === 0) return null
  const metres = parts.reduce((sum, part) => sum + part.metres, 0)
  const labels = parts.map(({ from, to, metres: length }) => ({ at: middle(from, to), text: both(length) }))
  if (!area) {
    const whole = inverse(points[0]!, points.at(-1)!)
    return { metres, bearingDegrees: whole.metres > 0 ? whole.bearingDegrees : null, squareMetres: null, labels }
  }
  const squareMetres = areaSquareMetres(geometry)
  return {
    metres,
    bearingDegrees: null,
    squareMetres,
    labels: [...labels, { at: centre(points), text: areas(squareMetres) }],
  }
}

const lonLat = ([lon = 0, lat = 0]: Position): LonLat => [lon, lat]
const middle = (a: LonLat, b: LonLat): LonLat => [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2]

function centre(points: readonly LonLat[]): LonLat {
  const ring = points.slice(0, -1)
  const mean = (axis: 0 | 1) => ring.reduce((sum, point) => sum + point[axis], 0) / Math.max(1, ring.length)
  return [mean(0), mean(1)]
}

/** "45.5 km (28.3 miles)"; metres below one kilometre. */
export function both(metres: number): string {
  const [one, other] = metres < 1000 ? (['m', 'ft'] as const) : (['km', 'mi'] as const)
  return `${lengthIn(metres, one, strings.labels)} (${lengthIn(metres, other, strings.labels)})`
}

const squareMetresPerSquareMile = 2_589_988.110336

/** "12.4 km² (4.8 sq mi)"; hectares below one square kilometre. */
export function areas(squareMetres: number): string {
  const { units } = strings.labels
  if (squareMetres < 1e6)
    return `${figure(squareMetres / 1e4)} ${units.ha} (${figure(squareMetres / 4046.8564224)} ${units.acre})`
  return `${figure(squareMetres / 1e6)} ${units.km2} (${figure(squareMetres / squareMetresPerSquareMile)} ${units.mi2})`
}

function figure(value: number): string {
  return (value < 100 ? Math.round(value * 10) / 10 : Math.round(value)).toLocaleString(locale())
}
