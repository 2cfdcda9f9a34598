/** A day as somebody has drawn it: the areas as they are, and the front along their edges. */
import { linesOf } from '../geo/edges.ts'
import { nearLines } from '../geo/near-lines.ts'
import type { ControlArea, DrawnArea, DrawnLine, FrontDay, FrontLine, Holder, LonLat, TheatrePack } from '../model.ts'
import { linesBetween } from './drawn-lines.ts'
import { drawnAreasOn, drawnLinesOn, unknownHolder } from './drawn.ts'
import { heldOn } from './sites.ts'

export { isDrawnOn } from './drawn.ts'

/** How near to a coast or a border, in metres, an edge follows it: coasts are drawn to 3 km. */
const alongMetres = 3000

export function drawnDay(pack: TheatrePack, date: string): FrontDay {
  const areas = drawnAreasOn(pack, date)
  const lines = drawnLinesOn(pack, date)
  return {
    date,
    packId: pack.id,
    held: heldOn(pack, date),
    areas: areas.map(areaOf),
    lines: lines.length > 0 ? lines.map(lineOf) : edgesBetween(pack, areas),
  }
}

function areaOf(area: DrawnArea): ControlArea {
  const { geometry, ...drawn } = area
  return { holder: nameOf(area), geometry, basis: drawn.basis, strength: 1, derived: false, placeIds: [], drawn }
}

function lineOf({ holders, geometry }: DrawnLine): FrontLine {
  const coordinates = geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates
  return { holders, geometry: { type: 'MultiLineString', coordinates }, derived: false, faint: false }
}

/** What two areas share is the front between them; other edges are that of an area against what is not drawn. */
function edgesBetween(pack: TheatrePack, areas: readonly DrawnArea[]): readonly FrontLine[] {
  const named = areas.map((area) => ({ holder: nameOf(area), rings: linesOf(area.geometry) }))
  return linesBetween(named, pack.outside ?? unknownHolder, followsBounds(pack))
}

const following = new WeakMap<object, (at: LonLat) => boolean>()

/** Whether an edge follows a coast or a border. */
function followsBounds({ bounds }: TheatrePack): (at: LonLat) => boolean {
  if (!bounds) return () => false
  const known = following.get(bounds) ?? nearLines(bounds, alongMetres)
  following.set(bounds, known)
  return known
}

const nameOf = ({ holder, status }: DrawnArea): Holder => (status === 'contested' ? 'contested' : holder)
