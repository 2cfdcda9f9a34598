/** Features of an opened map file as drawings that can be edited. */
import type { Feature, Geometry, Position } from 'geojson'
import type { Drawing, DrawingShape } from '../../../present/drawing.ts'
import { drawingShapes } from '../../../present/drawing.ts'
import { readDate } from '../../kernel/read-date.ts'
import { mostPoints, newDrawing, pointsOf, round6 } from './form.ts'
import { holesOf } from './holes.ts'

/** More than these are a layer to look at, not drawings. */
export const mostTaken = 300

type Simple = Drawing['geometry']

export interface TakenOver {
  readonly drawings: readonly Drawing[]
  /** Features without a geometry, or with one that is too large. */
  readonly left: number
}

/** Parts of a multi-geometry become a drawing each; areas keep their holes. */
export function takeOver(features: readonly Feature[], newId: () => string): TakenOver {
  const drawings: Drawing[] = []
  let left = 0
  for (const { geometry, properties } of features) {
    const parts = geometry === null ? [] : simple(geometry).filter((part) => sizeOf(part) <= mostPoints)
    if (parts.length === 0) left++
    for (const part of parts) drawings.push(drawn(part, properties ?? {}, newId()))
  }
  return { drawings, left }
}

function simple(geometry: Geometry): readonly Simple[] {
  switch (geometry.type) {
    case 'Point':
    case 'LineString':
    case 'Polygon':
      return [geometry]
    case 'MultiPoint':
      return geometry.coordinates.map((coordinates) => ({ type: 'Point', coordinates }))
    case 'MultiLineString':
      return geometry.coordinates.map((coordinates) => ({ type: 'LineString', coordinates }))
    case 'MultiPolygon':
      return geometry.coordinates.map((coordinates) => ({ type: 'Polygon', coordinates }))
    case 'GeometryCollection':
      return geometry.geometries.flatMap(simple)
  }
}

function drawn(geometry: Simple, properties: Readonly<Record<string, unknown>>, id: string): Drawing {
  const text = (...names: readonly string[]) =>
    names
      .map((name) => properties[name])
      .find((value): value is string => typeof value === 'string')
      ?.slice(0, 2000) ?? ''
  const shape = shapeOf(geometry, properties['shape'])
  const colour = text('stroke', 'marker-color', 'fill')
  return {
    ...newDrawing(shape, plain(geometry), id),
    title: text('title', 'name'),
    holder: text('holder'),
    source: text('source'),
    note: text('note', 'description'),
    from: readDate(text('from')),
    to: readDate(text('to')),
    colour: /^#[0-9a-f]{6}$/i.test(colour) ? colour.toLowerCase() : null,
  }
}

/** Points of the outline and of all holes. */
const sizeOf = (part: Simple): number => holesOf(part).reduce((sum, ring) => sum + ring.length, pointsOf(part).length)

/** Without heights, and as exact as anything that is drawn. */
function plain(geometry: Simple): Simple {
  const at = ([lon = 0, lat = 0]: Position) => [round6(lon), round6(lat)]
  if (geometry.type === 'Point') return { type: 'Point', coordinates: at(geometry.coordinates) }
  if (geometry.type === 'LineString') return { type: 'LineString', coordinates: geometry.coordinates.map(at) }
  return { type: 'Polygon', coordinates: geometry.coordinates.map((ring) => ring.map(at)) }
}

function shapeOf({ type }: Simple, said: unknown): DrawingShape {
  if (type === 'Point') return 'point'
  if (type === 'Polygon') return 'polygon'
  return drawingShapes.find((shape) => shape === said && shape === 'front') ?? 'line'
}
