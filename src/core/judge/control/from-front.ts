/** "12 km from the front line": against the front of the day, by every map and pack that draws one there. */
import { dayOfClaim } from '../../claims/refine/force/day.ts'
import { frontAtHand } from '../../front/at-hand.ts'
import { daysBetween, drawnAbout } from '../../front/drawn.ts'
import { coversDay } from '../../front/history.ts'
import { angleBetween } from '../../geo/bearing.ts'
import { inverse } from '../../geo/geodesic.ts'
import type { Claim, LonLat, Measured, Place, Quantity, Said, TheatrePack, Verdict } from '../../model.ts'
import { said } from '../../model.ts'
import { named } from '../../place/names/named.ts'
import { metresPer } from '../../units.ts'
import { acrossSources } from './drawn.ts'
import { noDate, outOfScope } from './held.ts'
import type { Case, Judgement } from '../judgement.ts'
import { judgement, tooCoarse, worse } from '../judgement.ts'
import { lengthIn, wordsAt } from '../findings/values.ts'

const tolerance: readonly Said[] = [said('tolerance.front')]

/** Derived lines run half-way between known places. */
export const derivedMetres = 10_000

/** A front that is a day older or younger may have moved by so much. */
export const metresADay = 500

/** Where published distances of places end, longer and shorter than stated: beyond that a figure is wrong. */
const widest = { short: 0.6, long: 1.7 } as const

interface Front {
  readonly day: string
  readonly source: string
  readonly sharpMetres: number
  readonly metres: number
  readonly at: LonLat
}

export function judgeFromFront(input: Case): Judgement {
  const { claim, subject, draft, ground } = input
  const { date } = dayOfClaim(draft, claim)
  if (date === null || date.length < 10) return noDate(said('front.no-day', { place: named(subject) }))
  const found = ground.packs.map((pack) => frontsOf(pack, subject, date)).filter(({ length }) => length > 0)
  if (found.length === 0) return outOfScope(said('front.not-drawn', { place: named(subject), day: date }))
  return acrossSources(found.map((fronts) => kindest(fronts.map((front) => judged(front, input, date)))))!
}

const kindness: readonly Verdict[] = ['agrees', 'undecided', 'loose', 'disagrees']

/** Either edge of contested ground may be meant. */
const kindest = (found: readonly Judgement[]): Judgement =>
  found.toSorted((a, b) => kindness.indexOf(a.verdict) - kindness.indexOf(b.verdict))[0]!

/** The nearest line of a pack on that day; beside contested ground that of each two sides. */
function frontsOf(pack: TheatrePack, { lon, lat }: Place, date: string): readonly Front[] {
  const [west, south, east, north] = pack.extent
  const isNear = lon >= west - 3 && lon <= east + 3 && lat >= south - 3 && lat <= north + 3
  const [hand, day] = [frontAtHand(), dayOfFront(pack, date)]
  if (!isNear || !hand || day === null) return []
  const drawn = hand.on(pack, day)
  // What runs half-way between far places is no front that anything could be measured to.
  const lines = drawn.lines.filter(({ faint }) => !faint)
  const isApart = lines.some(({ holders }) => holders.includes('contested'))
  const nearest = (isApart ? lines.map((line) => [line]) : [lines]).flatMap(
    (some) => hand.nearestEdge({ lines: some }, [lon, lat]) ?? [],
  )
  const isDerived = lines.some(({ derived }) => derived)
  const edges = [...(pack.areas ?? []), ...(pack.lines ?? [])].map(({ edgeMetres }) => edgeMetres)
  const sharp = isDerived ? derivedMetres : edges.reduce((most, one) => Math.max(most, one), 0)
  const off = Math.abs(daysBetween(day, date))
  return nearest.map((near) => ({ day, source: pack.title, sharpMetres: sharp + off * metresADay, ...near }))
}

/** The drawn day that is nearest; of packs of places the day itself. */
export function dayOfFront(pack: TheatrePack, date: string): string | null {
  if (!pack.areas?.length && !pack.lines?.length) return coversDay(pack, date) ? date : null
  const { before, after } = drawnAbout(pack, date, [...(pack.areas ?? []), ...(pack.lines ?? [])])
  if (before === null || after === null) return before ?? after
  return daysBetween(before, date) <= daysBetween(date, after) ? before : after
}

const gap = (low: number, high: number, { lowMetres, highMetres }: Quantity): number =>
  Math.max(0, low - highMetres, lowMetres - high)

function judged(front: Front, { claim, subject, text }: Case, date: string): Judgement {
  const quantity = claim.quantity!
  const measured = measuredTo(front, subject)
  const off = gap(measured.lowMetres, measured.highMetres, quantity)
  const message = said('front.measured', {
    place: named(subject),
    measured: lengthIn(front.metres, quantity.unit),
    stated: wordsAt(text, quantity),
    front: front.day,
    asked: front.day === date ? null : date,
    source: front.source,
  })
  const parts = { measured, misfitMetres: Math.round(off), tolerance }
  if (off > 0 && off <= front.sharpMetres)
    return tooCoarse([message, said('front.too-sharp', { sharp: lengthIn(front.sharpMetres, 'km') })], parts)
  const length = off === 0 ? 'agrees' : beyond(front.metres, quantity)
  const bearing = bearingOf(front, claim, measured)
  if (!bearing) return judgement(length, message, parts)
  const verdict = worse(length, bearing.verdict)
  return judgement(verdict, [message, bearing.message], {
    ...parts,
    why: verdict === 'undecided' ? 'too-coarse' : null,
    parts: { distance: length, direction: bearing.verdict },
  })
}

function measuredTo({ metres, at }: Front, { lon, lat, accuracyMetres, extentMetres }: Place): Measured {
  const { bearingDegrees } = inverse(at, [lon, lat])
  return {
    metres: Math.round(metres),
    lowMetres: Math.round(Math.max(0, metres - accuracyMetres - extentMetres)),
    highMetres: Math.round(metres + accuracyMetres),
    turfMetres: null,
    bearingDegrees: Math.round(bearingDegrees * 10) / 10,
    between: [at, [lon, lat]],
  }
}

function beyond(metres: number, { value, upper, unit }: Quantity): Verdict {
  const one = value * metresPer(unit)
  const other = upper === null ? one : upper * metresPer(unit)
  const isNear = metres >= one * widest.short && metres <= other * widest.long
  return isNear ? 'loose' : 'disagrees'
}

/** A front bends: what lies anywhere on the side that is named is on it, and only the far side is wrong. */
const directionDegrees = { open: 90, wrong: 135 } as const

function bearingOf(front: Front, { compass }: Claim, { bearingDegrees }: Measured) {
  if (!compass || bearingDegrees === null) return null
  const error = angleBetween(bearingDegrees, compass.degrees)
  const isBeside = front.metres < front.sharpMetres
  const { open, wrong } = directionDegrees
  const verdict: Verdict = isBeside ? 'undecided' : error > wrong ? 'disagrees' : error > open ? 'undecided' : 'agrees'
  return { verdict, message: said('front.direction', { bearingDegrees }) }
}
