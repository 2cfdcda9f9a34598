/** A long track put together from chunks that were read one by one. */
import type { Element } from '@xmldom/xmldom'
import type { Feature, GeoJsonProperties, LineString, Position } from 'geojson'
import { featureOf } from './element.ts'

/** What an element without points says of itself. */
export function ownProperties(element: Element): GeoJsonProperties {
  const document = element.ownerDocument!
  const point = document.createElement(element.tagName === 'rte' ? 'rtept' : 'trkpt')
  point.setAttribute('lat', '0')
  point.setAttribute('lon', '0')
  const parent = element.tagName === 'rte' ? element : element.appendChild(document.createElement('trkseg'))
  // A line of no points is read as nothing at all.
  for (const one of [point, point.cloneNode(true)]) parent.appendChild(one)
  const { coordinateProperties: _of, ...own } = featureOf(element)?.properties ?? {}
  return own
}

/** Values along a line: one a position, but for `times`, which only positions with a time have. */
type Values = Readonly<Record<string, readonly unknown[]>>

interface Line {
  readonly positions: readonly Position[]
  readonly values: Values
}

/** The feature as togeojson makes it of a whole track; `chunks` by segment. Null where no segment has two points. */
export function joined(properties: GeoJsonProperties, chunks: readonly (readonly Feature[])[]): Feature | null {
  const lines = chunks.filter((segment) => segment.length > 0).map(lineOf)
  const [first, ...others] = lines
  if (!first) return null
  const time = chunks.flat().find(({ properties: of }) => of?.['time'] !== undefined)?.properties?.['time']
  const dated = time === undefined ? properties : { time, ...properties }
  const values = others.length === 0 ? first.values : valuesOf(lines)
  const isTrack = properties?.['_gpxType'] === 'trk'
  const geometry =
    others.length === 0
      ? { type: 'LineString' as const, coordinates: [...first.positions] }
      : { type: 'MultiLineString' as const, coordinates: lines.map(({ positions }) => [...positions]) }
  return { type: 'Feature', geometry, properties: isTrack ? { ...dated, coordinateProperties: values } : dated }
}

function lineOf(segment: readonly Feature[]): Line {
  const parts = segment.map(({ geometry, properties }) => ({
    positions: (geometry as LineString).coordinates,
    values: (properties?.['coordinateProperties'] ?? {}) as Values,
  }))
  const names = namesOf(parts)
  return {
    positions: parts.flatMap(({ positions }) => positions),
    values: Object.fromEntries(names.map((name) => [name, parts.flatMap((part) => along(part, name))])),
  }
}

function valuesOf(lines: readonly Line[]): Values {
  const all = namesOf(lines).map((name) => [name, lines.map((line) => along(line, name))] as const)
  return Object.fromEntries(
    all.map(([name, values]) => [name, name === 'times' ? values.filter((one) => one.length > 0) : values]),
  )
}

function namesOf(parts: readonly Line[]): readonly string[] {
  return [...new Set(parts.flatMap(({ values }) => Object.keys(values)))]
}

function along({ positions, values }: Line, name: string): readonly unknown[] {
  return values[name] ?? (name === 'times' ? [] : Array<null>(positions.length).fill(null))
}
