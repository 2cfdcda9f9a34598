/** GPX 1.1, written by hand: togpx was left in 2019 and stands on a parser with known holes. */
import type { Feature, Geometry, Position } from 'geojson'
import { round6 } from '../../core/geo/rfc7946.ts'
import { cutAtAntimeridian } from '../geojson/antimeridian.ts'
import { escaped } from '../xml/escape.ts'

export interface GpxWritten {
  readonly text: string
  /** Areas have no place in a GPX: how many features were left out. */
  readonly leftOut: number
}

/** Points as waypoints and lines as tracks, a segment a line; the schema wants all waypoints before all tracks. */
export function writeGpx(features: readonly Feature[], title = 'Groundline', sources = ''): GpxWritten {
  const drawn = features.map((feature) => ({ feature, ...partsOf(feature.geometry) }))
  const waypoints = drawn.flatMap(({ feature, points }) => points.map((at) => waypoint(feature, at)))
  const tracks = drawn.flatMap(({ feature, lines }) => (lines.length > 0 ? [track(feature, lines)] : []))
  const text = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gpx version="1.1" creator="Groundline" xmlns="http://www.topografix.com/GPX/1/1">',
    `<metadata><name>${escaped(title)}</name>${sources === '' ? '' : `<desc>${escaped(sources)}</desc>`}</metadata>`,
    ...waypoints,
    ...tracks,
    '</gpx>',
    '',
  ].join('\n')
  return { text, leftOut: drawn.filter(({ points, lines }) => points.length + lines.length === 0).length }
}

interface Parts {
  readonly points: readonly Position[]
  readonly lines: readonly (readonly Position[])[]
}

function partsOf(geometry: Geometry | null): Parts {
  const drawn = geometry === null ? null : round6(cutAtAntimeridian(geometry))
  switch (drawn?.type) {
    case 'Point':
      return { points: [drawn.coordinates], lines: [] }
    case 'MultiPoint':
      return { points: drawn.coordinates, lines: [] }
    case 'LineString':
      return { points: [], lines: [drawn.coordinates] }
    case 'MultiLineString':
      return { points: [], lines: drawn.coordinates }
    case 'GeometryCollection': {
      const parts = drawn.geometries.map(partsOf)
      return { points: parts.flatMap(({ points }) => points), lines: parts.flatMap(({ lines }) => lines) }
    }
    default:
      return { points: [], lines: [] }
  }
}

function waypoint(feature: Feature, at: Position): string {
  return `<wpt ${attributes(at)}>${height(at)}${words(feature)}</wpt>`
}

function track(feature: Feature, lines: Parts['lines']): string {
  const segments = lines.map(
    (line) => `<trkseg>${line.map((at) => `<trkpt ${attributes(at)}>${height(at)}</trkpt>`).join('')}</trkseg>`,
  )
  return `<trk>${words(feature)}${segments.join('')}</trk>`
}

function attributes([lon = 0, lat = 0]: Position): string {
  return `lat="${lat}" lon="${lon}"`
}

function height([, , metres]: Position): string {
  return metres === undefined ? '' : `<ele>${metres}</ele>`
}

/** The schema's order: name, desc, src. */
function words({ properties }: Feature): string {
  const { title, name, description, source } = properties ?? {}
  const parts = [
    ['name', title ?? name],
    ['desc', description],
    ['src', source],
  ] as const
  return parts
    .filter(([, value]) => typeof value === 'string' && value !== '')
    .map(([tag, value]) => `<${tag}>${escaped(String(value))}</${tag}>`)
    .join('')
}
