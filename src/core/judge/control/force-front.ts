/** Where a side's ground came nearest to a place, by every map and pack that draws one about that day. */
import { daysOn } from '../../claims/refine/force/day.ts'
import { frontAtHand, type FrontAtHand } from '../../front/at-hand.ts'
import { daysBetween } from '../../front/drawn.ts'
import { recordOn } from '../../front/history.ts'
import { holderIn } from '../../front/sides.ts'
import { angleBetween } from '../../geo/bearing.ts'
import { inverse } from '../../geo/geodesic.ts'
import type { FrontDay, Ground, Holder, LonLat, Measured, Place, Said, TheatrePack } from '../../model.ts'
import { said } from '../../model.ts'
import { named } from '../../place/names/named.ts'
import { acrossSources } from './drawn.ts'
import type { Stand } from './force-words.ts'
import { dayOfFront, derivedMetres, metresADay } from './from-front.ts'
import type { ForceCase, Judgement } from '../judgement.ts'
import { judgement, tooCoarse } from '../judgement.ts'
import { factorBetween, type Span } from './reports.ts'
import { holderIn as nameIn, kilometres, lengthIn } from '../findings/values.ts'

/** A force, the place and the day, and how far from it the text puts the force. */
export interface Asked extends ForceCase {
  readonly place: Place
  readonly side: string
  readonly day: string
  readonly stand: Stand
  readonly span: Span
  /** The words of the figure. */
  readonly stated: string
}

interface Nearest {
  readonly pack: TheatrePack
  readonly day: string
  /** Null: the map tells no sides, and the nearest front is meant. */
  readonly holder: Holder | null
  readonly metres: number
  readonly at: LonLat
  readonly sharpMetres: number
  /** Whether a line runs nearer where no place is known: there the side may stand as near as it likes. */
  readonly isOpen: boolean
}

const tolerance: readonly Said[] = [said('tolerance.front')]

/** Beyond this many times what the front leaves possible a figure is wrong: derived lines stand on few places. */
const wrongFactor = 2.5

/** Known to this share of the distance, a front tells by its nearest point. */
const sharpShare = 0.1

/** A judgement over all fronts of that day; null where none is drawn near. */
export function judgeByFronts(asked: Asked): Judgement | null {
  const hand = frontAtHand()
  const found = hand ? asked.ground.packs.flatMap((pack) => nearestIn(hand, pack, asked) ?? []) : []
  return acrossSources(found.map((nearest) => judged(asked, nearest)))
}

/** Degrees about a pack's extent within which its front says something. */
const margin = 1

function nearestIn(hand: FrontAtHand, pack: TheatrePack, { place, side, day: date }: Asked): Nearest | null {
  const [west, south, east, north] = pack.extent
  const { lon, lat } = place
  const isNear = lon >= west - margin && lon <= east + margin && lat >= south - margin && lat <= north + margin
  const day = dayOfFront(pack, date)
  if (!isNear || day === null) return null
  const front = hand.on(pack, day)
  const holder = holderIn(pack, side)
  const known = holder !== null && front.areas.some((area) => area.holder === holder) ? holder : null
  const near = nearestTo(hand, front, known, [lon, lat])
  const sharp = sharpOf(pack, front) + Math.abs(daysBetween(day, date)) * metresADay
  return near && { pack, day, holder: known, sharpMetres: sharp, ...near }
}

const sharpOf = ({ areas = [], lines = [] }: TheatrePack, front: FrontDay): number =>
  front.lines.some(({ derived }) => derived)
    ? derivedMetres
    : [...areas, ...lines].reduce((most, { edgeMetres }) => Math.max(most, edgeMetres), 0)

/** Its own ground about the place is no way off; else its nearest line, and that of anybody where sides are not told. */
function nearestTo(hand: FrontAtHand, { areas, lines }: FrontDay, holder: Holder | null, at: LonLat) {
  if (areas.some((area) => area.holder === holder && hand.isInside(area.geometry, at)))
    return { metres: 0, at, isOpen: false }
  const own = lines.filter(({ holders }) => holder === null || holders.includes(holder))
  const near = hand.nearestEdge({ lines: own.filter(({ faint }) => !faint) }, at)
  const faint = hand.nearestEdge({ lines: own.filter((line) => line.faint) }, at)
  return near && { ...near, isOpen: faint !== null && faint.metres < near.metres }
}

const messageOf = ({ place, day: date, claim }: Asked, { pack, day, holder, metres, sharpMetres }: Nearest): Said =>
  said('force.front', {
    place: named(place),
    holder: holder === null ? null : nameIn(pack, holder),
    measured: lengthIn(metres, claim.quantity?.unit ?? 'km'),
    sharp: kilometres(sharpMetres),
    front: day,
    asked: day === date ? null : date,
    source: pack.title,
  })

function judged(asked: Asked, nearest: Nearest): Judgement {
  const { place, span } = asked
  const { pack, metres, sharpMetres } = nearest
  const measured = measuredTo(nearest, place)
  const message = messageOf(asked, nearest)
  const possible = { low: measured.lowMetres, high: measured.highMetres }
  const factor = factorBetween(span, possible)
  const parts = { measured, misfitMetres: Math.round(gap(span, possible)), tolerance }
  if (factor > 1 && reachesOut(asked, pack)) return tooCoarse([message, said('force.edge-of-map')], parts)
  if (factor > 1) return judgement(factor > wrongFactor ? 'disagrees' : 'loose', message, parts)
  const isWithin = possible.low >= span.low && possible.high <= span.high
  const isSharp = sharpMetres <= sharpShare * metres && metres >= span.low && metres <= span.high
  return (isWithin || isSharp) && isThatWay(asked, nearest)
    ? judgement('agrees', message, parts)
    : tooCoarse([message, said(nearest.isOpen ? 'force.unknown-between' : 'force.too-coarse')], parts)
}

/** Metres in a degree of latitude, at least. */
const degreeMetres = 110_500

/** Whether the text may speak of ground that the pack does not cover: its force may stand there. */
function reachesOut(
  { place: { lon, lat }, span }: Asked,
  { extent: [west, south, east, north] }: TheatrePack,
): boolean {
  const up = (Number.isFinite(span.high) ? span.high : span.low) / degreeMetres
  const aside = up / Math.max(0.1, Math.cos((lat * Math.PI) / 180))
  return lon - aside < west || lon + aside > east || lat - up < south || lat + up > north
}

const gap = (one: Span, other: Span): number => Math.max(0, one.low - other.high, other.low - one.high)

/** What the place's size and the sharpness of the front leave possible. */
function measuredTo(
  { metres, at, sharpMetres, isOpen }: Nearest,
  { lon, lat, accuracyMetres, extentMetres }: Place,
): Measured {
  const off = sharpMetres + accuracyMetres
  return {
    metres: Math.round(metres),
    lowMetres: isOpen ? 0 : Math.round(Math.max(0, metres - off - extentMetres)),
    highMetres: Math.round(metres + off),
    turfMetres: null,
    bearingDegrees: metres === 0 ? null : Math.round(inverse([lon, lat], at).bearingDegrees * 10) / 10,
    between: [at, [lon, lat]],
  }
}

/** A compass word allows 45 degrees either side, and the nearest point is not the only one. */
const compassDegrees = 45

function isThatWay({ claim, place }: Asked, { at, metres, sharpMetres }: Nearest): boolean {
  if (!claim.compass) return true
  const { bearingDegrees } = inverse([place.lon, place.lat], at)
  return metres > 2 * sharpMetres && angleBetween(bearingDegrees, claim.compass.degrees) <= compassDegrees
}

/** A day beside that asked for on which the side had the place, or fought in it; null where none is known. */
export function heldNear({ packs }: Ground, side: string, place: Place, day: string): string | null {
  const days = [day, daysOn(day, 1), daysOn(day, -1)]
  const isHeld = (pack: TheatrePack, one: string): boolean => {
    const record = recordOn(pack, place.id, one)
    return record !== null && (record.holder === holderIn(pack, side) || record.holder === 'contested')
  }
  return days.find((one) => packs.some((pack) => isHeld(pack, one))) ?? null
}
