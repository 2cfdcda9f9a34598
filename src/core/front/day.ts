import type { MultiPolygon, Polygon } from 'geojson'
import type { Cells } from '../geo/areas.ts'
import { cellsOf, clip, subtract, union } from '../geo/areas.ts'
import { mergeCells } from '../geo/merge-cells.ts'
import { reachOf } from '../geo/reach.ts'
import { rewind, round6 } from '../geo/rfc7946.ts'
import type { Basis, ControlArea, Extent, FrontDay, HeldPlace, Holder, TheatrePack } from '../model.ts'
import { basisRank } from './history.ts'
import { frontLines } from './lines.ts'
import { contestedDiscs, discs, joins } from './reach.ts'
import { heldOn, isContested, positionOf, reachMetresOf, sitesOf, widened } from './sites.ts'

/** Of a place that was reported to be held, this share of the reach around it is drawn as reported. */
const sureReaches = 0.5

type Area = Polygon | MultiPolygon

/** What the areas of one day are cut from. */
interface Ground {
  readonly pack: TheatrePack
  readonly sites: readonly HeldPlace[]
  readonly tiling: Cells
  /** A little more than the pack's, so that no outline ends at a sample. */
  readonly extent: Extent
  /** Where control is drawn, less what is contested. */
  readonly land: Area
}

/**
 * Who held what on an ISO day, derived from the held places: each has the ground that lies nearer to it than to any
 * other, as far as its holder reaches, and what one holder has is drawn as one. Two areas a holder: about the places
 * that were reported to be its own, and the rest, which is inferred. Ground about contested places is contested. Lines
 * run between two holders' ground. Outside of the pack's days nothing is held. The same pack and day give the same
 * result, to the last digit; what was drawn once is kept as long as the pack is.
 */
export function frontOn(pack: TheatrePack, date: string): FrontDay {
  const days = drawn.get(pack) ?? new Map<string, FrontDay>()
  drawn.set(pack, days)
  const day = days.get(date) ?? draw(pack, date)
  if (days.size < keptDays) days.set(date, day)
  return day
}

/** Days that are kept of a pack, some 60 kB each: drawing one takes about a tenth of a second. */
const keptDays = 60

const drawn = new WeakMap<TheatrePack, Map<string, FrontDay>>()

function draw(pack: TheatrePack, date: string): FrontDay {
  const held = heldOn(pack, date)
  const sites = sitesOf(pack, held)
  const extent = widened(pack.extent, reachMetresOf(pack, null) * 2)
  const tiling = cellsOf(sites.map(positionOf), extent)
  const whole = pack.area ?? rectangle(pack.extent)
  const fought = held.filter(isContested)
  const contested = both(union(contestedDiscs(pack, fought)), whole)
  const land = contested === null ? whole : (subtract(whole, contested) ?? whole)
  const grounds = holdersOf(sites).map((holder) => groundOf({ pack, sites, tiling, extent, land }, holder))
  return {
    date,
    packId: pack.id,
    held,
    areas: [
      ...grounds.flatMap(({ areas }) => areas),
      ...(contested ? [controlArea('contested', fought, contested)] : []),
    ],
    lines: frontLines(sites, tiling.edges, new Map(grounds.map(({ holder, reach }) => [holder, reach])), whole),
  }
}

function rectangle([west, south, east, north]: Extent): Polygon {
  return {
    type: 'Polygon',
    coordinates: [
      [
        [west, south],
        [east, south],
        [east, north],
        [west, north],
        [west, south],
      ],
    ],
  }
}

function holdersOf(sites: readonly HeldPlace[]): readonly Holder[] {
  return [...new Set(sites.map(({ record }) => record.holder))].sort()
}

interface HolderGround {
  readonly holder: Holder
  readonly reach: MultiPolygon | null
  /** What was reported first. */
  readonly areas: readonly ControlArea[]
}

function groundOf(ground: Ground, holder: Holder): HolderGround {
  const { pack, sites, tiling, extent, land } = ground
  const own = sites.filter(({ record }) => record.holder === holder)
  const reach = reachOf([...discs(pack, own), ...joins(pack, sites, tiling.edges, holder)], extent)
  const all = both(cellsFor(ground, own), reach, land)
  const sure = own.filter(({ record }) => record.basis === 'reported')
  const reported = both(reachOf(discs(pack, sure, sureReaches), extent), all)
  const rest = all && reported ? subtract(all, reported) : all
  const unsure = own.filter((one) => !sure.includes(one))
  return {
    holder,
    reach,
    areas: [
      ...(reported ? [controlArea(holder, sure, reported)] : []),
      ...(rest ? [controlArea(holder, unsure, rest, 'inferred')] : []),
    ],
  }
}

function cellsFor({ sites, tiling }: Ground, own: readonly HeldPlace[]): MultiPolygon | null {
  const chosen = new Set(own)
  return mergeCells(tiling.cells.filter((cell, at): cell is Polygon => cell !== null && chosen.has(sites[at]!)))
}

/** What lies in all of them; null where one is null. */
function both(...areas: readonly (Area | null)[]): MultiPolygon | null {
  return areas.every((area) => area !== null) ? clip(...areas) : null
}

/** What joins places is inferred at best, though no place stands on it. */
function controlArea(
  holder: Holder,
  held: readonly HeldPlace[],
  geometry: MultiPolygon,
  best: Basis = 'reported',
): ControlArea {
  return {
    holder,
    geometry: round6(rewind(geometry)),
    basis: held.map(({ record }) => record.basis).reduce(weaker, best),
    derived: true,
    placeIds: held.map(({ place }) => place.id).sort(),
  }
}

function weaker(one: Basis, other: Basis): Basis {
  return basisRank(other) > basisRank(one) ? other : one
}
