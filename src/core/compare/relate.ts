/** How two statements of one thing stand to one another: one function a kind of topic. */
import { comparing } from '../model.ts'
import type { CompareSaid, Finding, LonLat, PlaceReport, Region } from '../model.ts'
import {
  directionsClash,
  gapOfRings,
  lengthsClash,
  positionsClash,
  sameShare,
  sizeOf,
  slackMetres,
} from '../claims/refine/clash.ts'
import type { Said } from '../claims/refine/clash.ts'
import { halfAngleOf } from '../claims/regions/regions.ts'
import { inverse } from '../geo/geodesic.ts'
import { disc, ring, wedge } from '../geo/region/regions.ts'
import { extentOf } from '../geo/extent-of.ts'
import { isAreaUnit, metresPer } from '../units.ts'
import type { Relation, Statement, TopicKind } from './comparison.ts'
import { daysApart, isWhole } from './days.ts'
import { areNear, metresBetween, nameOf, placeKey, pointOf } from './places.ts'
import { figureOf, kilometres } from './figure.ts'

export type Related =
  { readonly relation: 'agree' } | { readonly relation: Exclude<Relation, 'agree'>; readonly reason: CompareSaid }

const agree: Related = { relation: 'agree' }
const differ = (reason: CompareSaid): Related => ({ relation: 'differ', reason })
const conflict = (reason: CompareSaid): Related => ({ relation: 'conflict', reason })

const pointsOf = (degrees: number): 4 | 8 | 16 => (degrees % 90 === 0 ? 4 : degrees % 45 === 0 ? 8 : 16)

/** A statement as the clashes read claims: what has no upper bound reaches on. */
function saidIn({ finding, path }: Statement): Said {
  const { lowMetres, highMetres, directionDegrees } = finding.stated
  return {
    path,
    quantity: lowMetres === null ? null : { lowMetres, highMetres: highMetres ?? Infinity },
    compass: directionDegrees === null ? null : { degrees: directionDegrees, points: pointsOf(directionDegrees) },
  }
}

const farthestMetres = 20_004_000

function regionFrom({ quantity, compass }: Said, { lon, lat }: Pick<PlaceReport, 'lon' | 'lat'>): Region | null {
  if (!quantity) return null
  const [low, high] = [quantity.lowMetres, Math.min(farthestMetres, quantity.highMetres)]
  if (compass) return wedge([lon, lat], compass.degrees, halfAngleOf(compass.points), low, high)
  return low === 0 ? disc([lon, lat], high) : ring([lon, lat], low, high)
}

/** Whether two figures are the same as far as figures are printed: to a tenth, and bounded alike. */
function sameFigure(a: Finding, b: Finding): boolean {
  const [one, other] = [metresOf(a), metresOf(b)]
  const alike = (a.stated.bound === 'more-than') === (b.stated.bound === 'more-than')
  return one !== null && other !== null && alike && Math.abs(one - other) <= sameShare * Math.max(one, other)
}

const metresOf = ({ stated: { value, unit } }: Finding): number | null =>
  value === null || unit === null ? null : value * metresPer(unit)

const both = (a: Statement, b: Statement) => ({ one: figureOf(a), other: figureOf(b) })

/** The same figure about two places, or two figures about one or two. */
function differing(a: Statement, b: Statement, places: readonly [PlaceReport, PlaceReport]): Related {
  if (places[0].id === places[1].id) return differ(comparing('compare.other-figure', both(a, b)))
  const between = { places: [places[0].name, places[1].name], apart: kilometres(metresBetween(...places)) } as const
  const isSame = sameFigure(a.finding, b.finding)
  return differ(comparing(isSame ? 'compare.same-figure' : 'compare.some-points', { ...both(a, b), ...between }))
}

/** Two figures from known places: of a force on one day (`moves`), or of one place. */
function positionsOf(a: Statement, b: Statement, moves: boolean): Related {
  const [one, other] = [a.finding.reference?.place, b.finding.reference?.place]
  const isMeasured = [a, b].every((each) => saidIn(each).quantity && each.finding.region !== null)
  if (!one || !other || !isMeasured || !areNear(one, other)) return lengthsOf(a, b)
  const [first, second] = [saidIn(a), saidIn(b)]
  const isOne = one.id === other.id
  const isOff = isOne && gapOfRings([first, one], [second, other], !moves) > slackMetres + sizeOf(one)
  if (isOff || positionsClash([first, one], [second, other], regionFrom, moves))
    return conflict(comparing('compare.no-point', { ...both(a, b), moves }))
  if (!moves && gapOfRings([first, one], [second, other], false) > slackMetres + sizeOf(one) + sizeOf(other))
    return differ(comparing('compare.meet-loosely', both(a, b)))
  return isOne && sameFigure(a.finding, b.finding) ? agree : differing(a, b, [one, other])
}

/** Two lengths or directions for the way between the same two places. */
function lengthsOf(a: Statement, b: Statement): Related {
  const [first, second] = [saidIn(a), saidIn(b)]
  const places = [a.finding.subject?.place ?? null, a.finding.reference?.place ?? null]
  const turned = placeKey(a.finding.subject) !== placeKey(b.finding.subject)
  const clash = directionsClash(first, second, turned, places) ?? lengthsClash(first, second, places)
  if (clash?.about === 'direction')
    return conflict(comparing('compare.two-ways', { one: a.finding.quote, other: b.finding.quote }))
  if (clash?.verdict === 'disagrees') return conflict(comparing('compare.far-apart', both(a, b)))
  if (clash) return differ(comparing('compare.often-apart', both(a, b)))
  if (!first.quantity || !second.quantity || sameFigure(a.finding, b.finding)) return agree
  const isOneWay = first.path === second.path
  return differ(comparing(isOneWay ? 'compare.size-of-places' : 'compare.by-way', both(a, b)))
}

function distance(a: Statement, b: Statement): Related {
  const [one, other] = [a, b].map(({ finding }) =>
    [placeKey(finding.subject), placeKey(finding.reference)].sort().join(),
  )
  return one === other ? lengthsOf(a, b) : positionsOf(a, b, false)
}

function taken(a: Statement, b: Statement): Related {
  const [one, other] = [a.day, b.day]
  const place = nameOf(a.finding.subject)
  if (isWhole(one) && isWhole(other)) {
    if (one === other) return agree
    return conflict(comparing('compare.taken-days', { place, one, other, days: daysApart(one, other) }))
  }
  if (one !== null && other !== null && (one.startsWith(other) || other.startsWith(one))) return agree
  return one === other ? agree : differ(comparing('compare.taken-once', { place, day: one ?? other }))
}

function held(a: Statement, b: Statement): Related {
  if (a.side === b.side) return agree
  const two = { place: nameOf(a.finding.subject), one: a.side ?? '', other: b.side ?? '' }
  if (a.day !== null && a.day === b.day) return conflict(comparing('compare.held-one-day', { ...two, day: a.day }))
  return differ(comparing('compare.held-between', { ...two, oneDay: a.day, otherDay: b.day }))
}

/** A place lies in one province and one country, but in a province of a country too. */
function containment(a: Statement, b: Statement): Related {
  const [one, other] = [a.finding.reference, b.finding.reference]
  if (placeKey(one) === placeKey(other)) return agree
  const two = { place: nameOf(a.finding.subject), one: nameOf(one), other: nameOf(other) }
  const verdicts = new Set([a.finding.verdict, b.finding.verdict])
  const isOne = one?.place && other?.place && one.place.type === other.place.type
  if (verdicts.has('agrees') && verdicts.has('disagrees')) return conflict(comparing('compare.one-holds', two))
  if (isOne && verdicts.has('disagrees')) return conflict(comparing('compare.in-one', two))
  return verdicts.size === 1 && verdicts.has('agrees') ? agree : differ(comparing('compare.in-two', two))
}

/** Areas within a tenth are one figure; within a quarter they are as far apart as sources for an area are. */
const areaShares = [sameShare, 0.25] as const

function area(a: Statement, b: Statement): Related {
  const [one, other] = [metresOf(a.finding), metresOf(b.finding)]
  if (one === null || other === null || !isAreaUnit(a.finding.stated.unit!)) return agree
  const share = Math.abs(one - other) / Math.max(one, other)
  if (share <= areaShares[0]) return agree
  const reason = comparing('compare.areas', { ...both(a, b), percent: Math.round(share * 100) })
  return share <= areaShares[1] ? differ(reason) : conflict(reason)
}

/** Two points are one place to a kilometre; beyond five they are two. */
const pointMetres = [1_000, 5_000] as const

function coordinates(a: Statement, b: Statement): Related {
  const [one, other] = [a, b].map(({ finding }) => middleOf(finding))
  if (!one || !other) return agree
  const { metres } = inverse(one, other)
  if (metres <= pointMetres[0]) return agree
  const reason = comparing('compare.coordinates', { ...both(a, b), apart: kilometres(metres) })
  return metres <= pointMetres[1] ? differ(reason) : conflict(reason)
}

function middleOf({ region, subject }: Finding): LonLat | null {
  const extent = region && extentOf(region.geometry)
  if (!extent) return subject?.place ? pointOf(subject.place) : null
  return [(extent[0] + extent[2]) / 2, (extent[1] + extent[3]) / 2]
}

const byKind: Readonly<Record<TopicKind, (a: Statement, b: Statement) => Related>> = {
  position: (a, b) => positionsOf(a, b, true),
  distance,
  taken,
  held,
  containment,
  area,
  coordinates,
}

export const relate = (kind: TopicKind, a: Statement, b: Statement): Related => byKind[kind](a, b)
