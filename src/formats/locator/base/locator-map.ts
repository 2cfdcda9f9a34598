/** A small map of where in the world the theatre lies, as SVG paths. Runs in the checker's worker. */
import type { MultiLineString, MultiPolygon, Position } from 'geojson'
import type { Extent, Gazetteer } from '../../../core/model.ts'
import type { LocatorMap } from './types.ts'
import type { BaseMaps } from './base-map.ts'

const width = 132

/** Equirectangular, true to scale along the middle: for a map of an inch that is all one can see. */
export function locatorMap(extent: Extent, windows: BaseMaps, gazetteer: Gazetteer): LocatorMap {
  const base = windows(extent, gazetteer)
  const height = heightOf(extent)
  const onto = projection(extent, height)
  return { extent, width, height, land: polygons(base.land, onto), borders: lines(base.countryLines, onto) }
}

function heightOf([west, south, east, north]: Extent): number {
  const middle = Math.cos((((south + north) / 2) * Math.PI) / 180)
  return Math.round((width * (north - south)) / ((east - west) * Math.max(0.2, middle)))
}

type Onto = (at: Position) => readonly [number, number]

/** To half pixels, and not far beyond the edge: what lies outside is cut off by the frame. */
export function projection([west, south, east, north]: Extent, height: number): Onto {
  const half = (value: number, size: number) => Math.round(Math.min(size + 20, Math.max(-20, value)) * 2) / 2
  return ([lon = 0, lat = 0]) => [
    half(((lon - west) / (east - west)) * width, width),
    half(((north - lat) / (north - south)) * height, height),
  ]
}

function polygons({ coordinates }: MultiPolygon, onto: Onto): string {
  return coordinates
    .flat()
    .map((ring) => path(ring, onto, 3, 'Z'))
    .join('')
}

function lines({ coordinates }: MultiLineString, onto: Onto): string {
  return coordinates.map((line) => path(line, onto, 2, '')).join('')
}

/** Points that fall on the one before are left out, and so is what shrinks to less than a line. */
function path(positions: readonly Position[], onto: Onto, least: number, end: string): string {
  const points: (readonly [number, number])[] = []
  for (const position of positions) {
    const point = onto(position)
    const last = points.at(-1)
    if (!last || last[0] !== point[0] || last[1] !== point[1]) points.push(point)
  }
  return points.length < least ? '' : `M${points.map(([x, y]) => `${x},${y}`).join('L')}${end}`
}
