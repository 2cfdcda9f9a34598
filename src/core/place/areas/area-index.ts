import type { Arc, AreaTopology, TopoArea } from './arcs.ts'
import { arcsOf, crossesOdd, decodeArcs, squaredDistance } from './arcs.ts'

/** Degrees of a cell of the index: some 4,600 provinces give about four to a cell. */
const cellDegrees = 2
const columns = 360 / cellDegrees

/** A point off every drawn area is given to one this near: drawn coasts are off by up to 3 km. In metres. */
const shoreMetres = 3500

/** Metres in a degree of latitude, on the sphere of mean radius. */
const degreeMetres = 111_195

interface IndexedArea {
  readonly id: string
  readonly arcs: readonly Arc[]
  readonly west: number
  readonly south: number
  readonly east: number
  readonly north: number
}

export interface AreaIndex {
  /** Code of the area around the point, or on whose shore it lies; null at sea. */
  at(lon: number, lat: number): string | null
}

/** Finds areas by point: a grid of cells, bounds, then the even-odd rule over the arcs. */
export function indexAreas(topology: AreaTopology): AreaIndex {
  const {
    scale: [stepX, stepY],
    translate: [x0, y0],
  } = topology.transform ?? { scale: [1, 1], translate: [0, 0] }
  const arcs = decodeArcs(topology)
  const areas = (topology.objects.provinces.geometries as readonly TopoArea[]).map((area) => indexed(area, arcs))
  const marginY = shoreMetres / degreeMetres
  const cells = fillCells(
    areas.map((area) => ({
      area,
      west: area.west * stepX + x0,
      east: area.east * stepX + x0,
      south: area.south * stepY + y0 - marginY,
      north: area.north * stepY + y0 + marginY,
    })),
  )
  return {
    at(lon, lat) {
      const near = cells.get(cellOf(lon, lat))
      if (near === undefined) return null
      const [x, y] = [(lon - x0) / stepX, (lat - y0) / stepY]
      const squeeze = (Math.cos((lat * Math.PI) / 180) * stepX) / stepY
      const inside = near.find((area) => contains(area, x, y))
      return (inside ?? onShore(near, x, y, squeeze, marginY / stepY))?.id ?? null
    },
  }
}

function indexed(area: TopoArea, all: readonly Arc[]): IndexedArea {
  const arcs = arcsOf(area).map((arc) => all[arc]!)
  return {
    id: String(area.id),
    arcs,
    west: Math.min(...arcs.map((arc) => arc.west)),
    south: Math.min(...arcs.map((arc) => arc.south)),
    east: Math.max(...arcs.map((arc) => arc.east)),
    north: Math.max(...arcs.map((arc) => arc.north)),
  }
}

interface Bounded {
  readonly area: IndexedArea
  readonly west: number
  readonly south: number
  readonly east: number
  readonly north: number
}

/** Areas by the cells that their bounds touch, with the width of the shore to the sides. */
function fillCells(areas: readonly Bounded[]): ReadonlyMap<number, readonly IndexedArea[]> {
  const cells = new Map<number, IndexedArea[]>()
  for (const { area, west, south, east, north } of areas) {
    const margin = Math.min(1, shoreMetres / degreeMetres / Math.cos((Math.max(-south, north, 0) * Math.PI) / 180) || 1)
    for (let lat = south; lat < north + cellDegrees; lat += cellDegrees) {
      for (let lon = west - margin; lon < east + margin + cellDegrees; lon += cellDegrees) {
        const cell = cellOf(Math.min(lon, east + margin), Math.min(lat, north))
        const held = cells.get(cell)
        if (held === undefined) cells.set(cell, [area])
        else if (held.at(-1) !== area) held.push(area)
      }
    }
  }
  return cells
}

function cellOf(lon: number, lat: number): number {
  return Math.floor((lat + 90) / cellDegrees) * columns + Math.floor((lon + 180) / cellDegrees)
}

function contains(area: IndexedArea, x: number, y: number): boolean {
  if (x < area.west || x > area.east || y < area.south || y > area.north) return false
  let odd = false
  for (const arc of area.arcs) if (crossesOdd(arc, x, y)) odd = !odd
  return odd
}

function onShore(
  areas: readonly IndexedArea[],
  x: number,
  y: number,
  squeeze: number,
  reach: number,
): IndexedArea | null {
  let best: { area: IndexedArea; squared: number } | null = null
  for (const area of areas) {
    for (const arc of area.arcs) {
      if (y < arc.south - reach || y > arc.north + reach) continue
      if (x < arc.west - reach / squeeze || x > arc.east + reach / squeeze) continue
      const squared = squaredDistance(arc, x, y, squeeze)
      if (squared <= reach * reach && squared < (best?.squared ?? Infinity)) best = { area, squared }
    }
  }
  return best?.area ?? null
}
