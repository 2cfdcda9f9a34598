/** A day as somebody has drawn it: the areas as they are, and the front along their edges. */
import { followsBounds } from './follows-bounds.ts'
import type { ControlArea, DrawnArea, DrawnLine, FrontDay, FrontLine, Holder, TheatrePack } from '../model.ts'
import { linesBetween } from './drawn-lines.ts'
import { drawnAreasOn, drawnLinesOn, unknownHolder } from './drawn.ts'
import { heldOn } from './sites.ts'

export { isDrawnOn } from './drawn.ts'

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
  const named = areas.map((area) => ({ holder: nameOf(area), geometry: area.geometry }))
  return linesBetween(named, pack.outside ?? unknownHolder, followsBounds(pack))
}

const nameOf = ({ holder, status }: DrawnArea): Holder => (status === 'contested' ? 'contested' : holder)
