import type { Geometry, Position } from 'geojson'

/** A little more than half of the last decimal written, twice: how far rounding moves two points from one another. */
const slackDegrees = 1.5e-6

/**
 * A geometry whose rings have no spikes: no corner where a side runs out and back along itself, and no position twice in
 * a row. Cutting leaves such sides without width, and rounding would turn them over. Points and lines stay as they are.
 */
export function withoutSpikes<G extends Geometry>(geometry: G): G {
  if (geometry.type === 'Polygon') return { ...geometry, coordinates: geometry.coordinates.map(blunted) }
  if (geometry.type !== 'MultiPolygon') return geometry
  return { ...geometry, coordinates: geometry.coordinates.map((rings) => rings.map(blunted)) }
}

/** The ring without its spikes; as it was where nothing would be left of it. */
function blunted(ring: Position[]): Position[] {
  let open = ring.slice(0, -1)
  for (let before = Infinity; open.length < before;) {
    before = open.length
    open = atSeam(open.reduce(pushCorner, []))
  }
  const [first] = open
  if (open.length === ring.length - 1) return ring
  return first && open.length >= 3 ? [...open, first] : ring
}

/** The corners on both sides of the seam, where the ring begins and ends. */
function atSeam(corners: Position[]): Position[] {
  while (corners.length > 3 && isSpike(corners.at(-2), corners.at(-1), corners[0])) corners.pop()
  while (corners.length > 3 && isSpike(corners.at(-1), corners[0], corners[1])) corners.shift()
  return corners
}

function pushCorner(corners: Position[], next: Position): Position[] {
  while (corners.length > 1 && isSpike(corners.at(-2), corners.at(-1), next)) corners.pop()
  const last = corners.at(-1)
  if (!last || !isSame(last, next)) corners.push(next)
  return corners
}

function isSame(a: Position, b: Position): boolean {
  return a[0] === b[0] && a[1] === b[1]
}

/** The way from a to b turns back at b: the shorter of the two sides lies along the longer. */
function isSpike(a: Position | undefined, b: Position | undefined, c: Position | undefined): boolean {
  if (!a || !b || !c) return false
  if (isSame(b, c)) return true
  const [inX, inY] = [(b[0] ?? 0) - (a[0] ?? 0), (b[1] ?? 0) - (a[1] ?? 0)]
  const [outX, outY] = [(c[0] ?? 0) - (b[0] ?? 0), (c[1] ?? 0) - (b[1] ?? 0)]
  if (inX * outX + inY * outY >= 0) return false
  const longer = Math.max(Math.hypot(inX, inY), Math.hypot(outX, outY))
  return Math.abs(inX * outY - inY * outX) <= slackDegrees * longer
}
