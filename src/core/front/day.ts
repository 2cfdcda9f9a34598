import type { MultiPolygon, Polygon } from 'geojson'
import { edgeIndexOf } from '../geo/line/edge-index.ts'
import { quickClip, quickSubtract, quickUnion } from '../geo/overlay/quick-areas.ts'
import { reachOf } from '../geo/region/reach.ts'
import { settled } from '../geo/overlay/settle.ts'
import { cornersOf } from '../geo/overlay/thinned.ts'
import type { Basis, ControlArea, Extent, FrontDay, HeldPlace, Holder, TheatrePack } from '../model.ts'
import { bringFront } from './at-hand.ts'
import { banksOf, edgesOf, territoryOf, type Bank } from './banks.ts'
import { nearestEdge } from './distance.ts'
import { drawnDay, isDrawnOn } from './drawn-day.ts'
import { basisRank } from './history.ts'
import { bankOf, landOf } from './land.ts'
import { frontLines } from './lines.ts'
import { contestedDiscs, discs, joins } from './reach.ts'
import { heldOn, isContested, reachMetresOf, sitesOf, widened } from './sites.ts'

/** Of a place that was reported to be held, this share of the reach around it is drawn as reported. */
const sureReaches = 0.5

/** How control fades out where no place is known: so many reaches off it is drawn so strongly, and then no more. */
const bands = [
  { reaches: 1, strength: 1, stepMetres: 3000 },
  { reaches: 1.5, strength: 0.6, stepMetres: 5000 },
  { reaches: 2.2, strength: 0.3, stepMetres: 5000 },
] as const

type Area = Polygon | MultiPolygon

/** What the areas of one day are cut from. */
interface Ground {
  readonly pack: TheatrePack
  readonly sites: readonly HeldPlace[]
  readonly banks: readonly Bank[]
  /** A little more than the pack's, so that no outline ends at a sample. */
  readonly extent: Extent
  /** Where control is drawn, less lakes and what is contested. */
  readonly land: Area
}

/**
 * Who held what on an ISO day: as drawn where the pack has drawn areas of that day, else derived from the held places.
 * Derived: each place has the ground that lies nearer to it than to any other on the same bank of a river; what one
 * holder has is one, and fades out where no place is known: first what was reported to be its own, then what is inferred,
 * then what grows faint. Ground about contested places is contested. Lines run between two holders' ground, along rivers
 * too. Outside of the pack's days nothing is held. The same pack and day give the same result, to the last digit.
 */
export function frontOn(pack: TheatrePack, date: string): FrontDay {
  const days = made.get(pack) ?? new Map<string, FrontDay>()
  made.set(pack, days)
  const day = days.get(date) ?? (isDrawnOn(pack, date) ? drawnDay(pack, date) : derive(pack, date))
  // The last that was asked for stands last.
  days.delete(date)
  days.set(date, day)
  forgetFirst(days)
  return day
}

/** Days and corners that are kept of a pack: deriving a day takes a few tenths of a second, a corner some 100 bytes. */
const keptDays = 60
const keptCorners = 1_500_000

const made = new WeakMap<TheatrePack, Map<string, FrontDay>>()

/** A long series of large days would fill the memory: those that were asked for longest ago are made anew. */
function forgetFirst(days: Map<string, FrontDay>): void {
  let corners = [...days.values()].reduce((sum, day) => sum + cornersIn(day), 0)
  for (const [date, day] of days) {
    if (days.size <= keptDays && (corners <= keptCorners || days.size <= 2)) return
    corners -= cornersIn(day)
    days.delete(date)
  }
}

const counted = new WeakMap<FrontDay, number>()

function cornersIn(day: FrontDay): number {
  const known = counted.get(day) ?? [...day.areas, ...day.lines].reduce((sum, one) => sum + cornersOf(one.geometry), 0)
  counted.set(day, known)
  return known
}

function derive(pack: TheatrePack, date: string): FrontDay {
  const held = heldOn(pack, date)
  if (held.length === 0) return { date, packId: pack.id, held, areas: [], lines: [] }
  const land = landOf(pack)
  const sites = sitesOf(pack, held, (at) => bankOf(land, at))
  const extent = widened(pack.extent, reachMetresOf(pack, null) * 3)
  const banks = banksOf(land, sites, extent)
  const fought = held.filter(isContested)
  const contested = quickClip(quickUnion(contestedDiscs(pack, fought)), land.whole)
  const free = contested === null ? land.whole : (quickSubtract(land.whole, contested) ?? land.whole)
  const ground: Ground = { pack, sites, banks, extent, land: free }
  const grounds = holdersOf(sites).map((holder) => groundOf(ground, holder))
  const reaches = new Map(grounds.map(({ holder, reach }) => [holder, reach]))
  return {
    date,
    packId: pack.id,
    held,
    areas: [...grounds.flatMap(({ areas }) => areas), ...controlArea('contested', fought, contested, 'reported', 1)],
    lines: frontLines(banks, land.rivers, reaches),
  }
}

function holdersOf(sites: readonly HeldPlace[]): readonly Holder[] {
  return [...new Set(sites.map(({ record }) => record.holder))].sort()
}

interface HolderGround {
  readonly holder: Holder
  readonly reach: MultiPolygon | null
  /** What was reported first, what is faint last. */
  readonly areas: readonly ControlArea[]
}

function groundOf(ground: Ground, holder: Holder): HolderGround {
  const { pack, sites, banks, extent, land } = ground
  const own = sites.filter(({ record }) => record.holder === holder)
  const sure = own.filter(({ record }) => record.basis === 'reported')
  const unsure = own.filter((one) => !sure.includes(one))
  const territory = quickClip(territoryOf(banks, holder), land)
  const reaches = bands.map(({ reaches, stepMetres }) =>
    reachOf(strandsOf(ground, own, holder, reaches), extent, { stepMetres }),
  )
  const reported = quickClip(territory, reachOf(discs(pack, sure, sureReaches), extent))
  const fading = bands.flatMap(({ strength }, at) => {
    const inner = at === 0 ? reported : (reaches[at - 1] ?? null)
    const whole = quickClip(territory, reaches[at] ?? null)
    const rest = whole && inner ? quickSubtract(whole, inner) : whole
    return controlArea(holder, at === 0 ? unsure : [], rest, 'inferred', strength)
  })
  return {
    holder,
    reach: reaches[0] ?? null,
    areas: [...controlArea(holder, sure, reported, 'reported', 1), ...fading],
  }
}

function strandsOf({ pack, banks }: Ground, own: readonly HeldPlace[], holder: Holder, reaches: number) {
  const joined = banks.flatMap((bank) => joins(pack, bank.sites, edgesOf(bank, true), holder, reaches))
  return [...discs(pack, own, reaches), ...joined]
}

/** What joins places is inferred at best, though no place stands on it. */
function controlArea(
  holder: Holder,
  held: readonly HeldPlace[],
  area: MultiPolygon | null,
  best: Basis,
  strength: number,
): readonly ControlArea[] {
  const geometry = area && settled(area)
  if (geometry === null) return []
  const basis = held.map(({ record }) => record.basis).reduce(weaker, best)
  return [{ holder, geometry, basis, strength, derived: true, placeIds: held.map(({ place }) => place.id).sort() }]
}

function weaker(one: Basis, other: Basis): Basis {
  return basisRank(other) > basisRank(one) ? other : one
}

bringFront({ on: frontOn, isInside: (area, at) => edgeIndexOf(area)?.isInside(at) ?? false, nearestEdge })
