/** The form of a drawing, and the drawing that it makes. */
import type { DrawingFault } from '../../strings/faults.ts'
import type { Position } from 'geojson'
import type { PartialDate } from '../../../core/model.ts'
import type { Drawing, DrawingShape } from '../../../present/drawing.ts'
import { isFault, readPosition } from '../../kernel/position.ts'
import { written } from '../../kernel/position-text.ts'
import { readDate } from '../../kernel/read-date.ts'
import { holesOf } from './holes.ts'

export interface DrawingForm {
  readonly title: string
  readonly holder: string
  readonly source: string
  readonly note: string
  readonly from: string
  readonly to: string
  /** '' for that of the holder. */
  readonly colour: string
  /** The points, one a line; those of an area's holes after an empty line each. */
  readonly points: string
}

/** A front line of a thousand kilometres has a few hundred points. */
export const mostPoints = 2_000
const longest = 2_000

const leastPoints: Readonly<Record<DrawingShape, number>> = { point: 1, line: 2, front: 2, polygon: 3 }

export function formOf({ title, holder, source, note, from, to, colour, geometry }: Drawing): DrawingForm {
  return {
    title,
    holder,
    source,
    note,
    from: from ?? '',
    to: to ?? '',
    colour: colour ?? '',
    points: partsOf(geometry)
      .map((part) => part.map(lineOf).join('\n'))
      .join('\n\n'),
  }
}

const lineOf = ([lon = 0, lat = 0]: Position): string => written([lon, lat])

/** The points, then those of each hole; without the last point of a ring, which is the first again. */
const partsOf = (geometry: Drawing['geometry']): readonly (readonly Position[])[] => [
  pointsOf(geometry),
  ...holesOf(geometry).map((ring) => ring.slice(0, -1)),
]

/** Without the last point of a ring, which is the first again. */
export function pointsOf(geometry: Drawing['geometry']): readonly Position[] {
  if (geometry.type === 'Point') return [geometry.coordinates]
  return geometry.type === 'LineString' ? geometry.coordinates : (geometry.coordinates[0] ?? []).slice(0, -1)
}

/** The drawing as the form has it, or the first thing that is wrong. Points that were not touched keep their digits. */
export function drawingOf(form: DrawingForm, before: Drawing): Drawing | DrawingFault {
  const [from, to] = [dateOf(form.from), dateOf(form.to)]
  if (from === undefined) return { fault: 'from' }
  if (to === undefined) return { fault: 'to' }
  if (from !== null && to !== null && to < from) return { fault: 'order' }
  if (form.colour !== '' && !/^#[0-9a-f]{6}$/i.test(form.colour)) return { fault: 'colour' }
  const geometry =
    form.points === formOf(before).points ? before.geometry : geometryOf(form.points, before.shape, before)
  if ('fault' in geometry) return geometry
  return {
    ...before,
    geometry,
    from,
    to,
    title: plain(form.title),
    holder: plain(form.holder),
    source: plain(form.source),
    note: form.note.trim().slice(0, longest),
    colour: form.colour === '' ? null : form.colour.toLowerCase(),
  }
}

const plain = (text: string) =>
  text
    .replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]+/gu, ' ')
    .trim()
    .slice(0, longest)

/** Undefined where it is no date. */
function dateOf(text: string): PartialDate | null | undefined {
  return text.trim() === '' ? null : (readDate(text) ?? undefined)
}

/**
 * Geometry of a shape from points, one a line. An empty line within those of an area begins a hole. Lines that say what
 * `before` has keep its digits.
 */
export function geometryOf(
  text: string,
  shape: DrawingShape,
  before: Drawing | null = null,
): Drawing['geometry'] | DrawingFault {
  const lines = text.split('\n').map((line) => line.trim())
  if (lines.filter((line) => line !== '').length > mostPoints) return { fault: 'many' }
  const exact = new Map(before ? partsOf(before.geometry).flatMap((part) => part.map((at) => [lineOf(at), at])) : [])
  const parts: Position[][] = [[]]
  for (const [at, line] of lines.entries()) {
    if (line === '') {
      if (shape === 'polygon' && parts.at(-1)!.length > 0) parts.push([])
      continue
    }
    const point = exact.get(line) ?? pointOf(line)
    if (!point) return { fault: 'point', line: at + 1, text: line.slice(0, 60) }
    parts.at(-1)!.push(point)
  }
  return fromParts(
    parts.filter((part) => part.length > 0),
    shape,
  )
}

function pointOf(line: string): Position | null {
  const read = readPosition(line)
  return isFault(read) ? null : [round6(read.lon), round6(read.lat)]
}

function fromParts(
  [points = [], ...holes]: readonly Position[][],
  shape: DrawingShape,
): Drawing['geometry'] | DrawingFault {
  if (points.length < leastPoints[shape]) return { fault: 'few' }
  if (holes.some((hole) => hole.length < leastPoints.polygon)) return { fault: 'hole' }
  return withRings(shaped(points, shape), holes)
}

function withRings(geometry: Drawing['geometry'], holes: readonly Position[][]): Drawing['geometry'] {
  if (geometry.type !== 'Polygon' || holes.length === 0) return geometry
  return { ...geometry, coordinates: [...geometry.coordinates, ...holes.map((hole) => [...hole, [...hole[0]!]])] }
}

export function shaped(points: readonly Position[], shape: DrawingShape): Drawing['geometry'] {
  if (shape === 'point') return { type: 'Point', coordinates: [...points[0]!] }
  if (shape === 'polygon') return { type: 'Polygon', coordinates: [[...points, [...points[0]!]]] }
  return { type: 'LineString', coordinates: [...points] }
}

export const round6 = (degrees: number): number => Math.round(degrees * 1e6) / 1e6

export function newDrawing(shape: DrawingShape, geometry: Drawing['geometry'], id: string): Drawing {
  return { id, shape, geometry, title: '', holder: '', source: '', note: '', from: null, to: null, colour: null }
}
