/** The fifth file of a pack, which it may have: control areas and front lines as somebody has drawn them. */
import type { Feature, LineString, MultiLineString, MultiPolygon, Polygon } from 'geojson'
import { controlStatuses, type DrawnArea, type DrawnLine } from '../../core/model.ts'
import { drawnFeatures, type Checked, type PackError } from './features.ts'
import type { Frame } from './rules.ts'
import { membersOf } from './rules.ts'
import { bases } from './shapes.ts'
import type { Shape } from './shape.ts'
import { day, listOf, nullable, numberIn, oneOf, optional, text, webAddress } from './shape.ts'

const dated = {
  from: day,
  to: nullable(day),
  source: text,
  url: nullable(webAddress),
  edgeMetres: numberIn(0, 100_000),
} as const

const areaShape: Shape = {
  holder: text,
  status: oneOf(controlStatuses),
  basis: oneOf(bases),
  label: optional(nullable(text)),
  ...dated,
}

const lineShape: Shape = { holders: listOf(text), ...dated }

export interface ReadAreas {
  readonly areas: readonly DrawnArea[]
  readonly lines: readonly DrawnLine[]
  readonly errors: readonly PackError[]
}

/** Drawn areas and lines with everything wrong with them. Geometry is taken as it is, whatever its size and decimals. */
export function readAreas(value: unknown, frame: Frame): ReadAreas {
  if (value === undefined) return { areas: [], lines: [], errors: [] }
  const checked = drawnFeatures('areas', value, (feature) => (isLine(feature) ? lineShape : areaShape))
  const errors = [...checked.errors, ...holderErrors(checked, frame), ...dayErrors(checked)]
  return {
    areas: checked.features.filter((feature) => !isLine(feature)).map(areaOf),
    lines: checked.features.filter(isLine).map(lineOf),
    errors,
  }
}

const isLine = (feature: unknown): boolean =>
  /LineString$/.test(String((feature as { geometry?: { type?: unknown } } | null)?.geometry?.type))

function holderErrors({ features }: Checked, { holders }: Frame): readonly PackError[] {
  return features.flatMap((feature) => {
    const members = membersOf(feature)
    const named = isLine(feature) ? (members.holders as readonly string[]) : [String(members.holder)]
    const count = isLine(feature) && named.length !== 2 ? ['"holders" must name the two sides of the line'] : []
    const unknown = named.filter((holder) => holder !== 'unknown' && !Object.hasOwn(holders, holder))
    return [...count, ...unknown.map((holder) => `the holder ${holder} is none that pack.json names`)].map(
      (message) => ({ file: 'areas' as const, feature: String(feature.id), message }),
    )
  })
}

function dayErrors({ features }: Checked): readonly PackError[] {
  return features.flatMap((feature) => {
    const { from, to } = membersOf(feature) as { from: string; to: string | null }
    const message = `"to" (${to}) comes before "from" (${from})`
    return to !== null && to < from ? [{ file: 'areas' as const, feature: String(feature.id), message }] : []
  })
}

function areaOf(feature: Feature): DrawnArea {
  const { holder, status, from, to, basis, source, url, edgeMetres, label } = membersOf(feature) as unknown as DrawnArea
  const geometry = feature.geometry as Polygon | MultiPolygon
  return {
    id: String(feature.id),
    holder,
    status,
    geometry,
    from,
    to,
    basis,
    source,
    url,
    edgeMetres,
    label: label ?? null,
  }
}

function lineOf(feature: Feature): DrawnLine {
  const { holders, from, to, source, url, edgeMetres } = membersOf(feature) as unknown as DrawnLine
  const geometry = feature.geometry as LineString | MultiLineString
  return { id: String(feature.id), holders, geometry, from, to, source, url, edgeMetres }
}

/** As they stand in the file. */
export function areaFeatures(areas: readonly DrawnArea[], lines: readonly DrawnLine[]): readonly Feature[] {
  return [...areas, ...lines].map(({ id, geometry, ...properties }) => ({ type: 'Feature', id, geometry, properties }))
}
