/** "Port Sudan is on the Red Sea", "Syria's Mediterranean coast", "the Don flows into the Sea of Azov": the sea that is named. */
import { adjacentMetres } from '../../claims/regions/regions.ts'
import { namedLine } from '../../claims/regions/named-line.ts'
import { linesOf } from '../../geo/line/edges.ts'
import { destination, inverse } from '../../geo/geodesic.ts'
import { nearestOn } from '../../geo/outline.ts'
import { said } from '../../model.ts'
import type { Ground, LonLat, NamedPlace, Place } from '../../model.ts'
import { matchesOf } from '../../mention/build.ts'
import { named } from '../../place/names/named.ts'
import { lineTolerance } from './line-tolerance.ts'
import { countryAround } from './country-around.ts'
import type { Case, Judgement } from '../judgement.ts'
import { judgement, tooCoarse } from '../judgement.ts'
import { measureToOutline, positionOf } from '../distances/measure.ts'
import type { FormerLand } from '../areas/states.ts'
import { formerLands, judgeBeforeBorders } from '../areas/states.ts'
import type { OnSea } from './which-sea.ts'
import { onSea, seaOf, seasAt } from './which-sea.ts'
import { kilometres } from '../findings/values.ts'

/** A sea that nothing draws is known as a circle; its arms reach about half as far again. */
const reach = 1.5
/** Cities on lagoons and estuaries (Kaliningrad, Mykolaiv) are said to lie on the sea: chosen. */
const inlandMetres = 15_000

/** By the sea that holds it where a bay has no name in the gazetteer. */
const seasNamed = (at: readonly LonLat[], { gazetteer }: Ground): readonly NamedPlace[] => {
  const ids = at.flatMap((one) => seasAt(one)).map(({ id, within }) => (gazetteer.get(id) ? id : within))
  return [...new Set(ids)].flatMap((id) => (id === null ? [] : (gazetteer.get(id) ?? []))).map(named)
}

/** Which sea the coast belongs to, for a place that lies on it. */
function whichSea({ subject, reference, ground }: Case): Judgement {
  const sea = reference!
  const both = { subject: named(subject), sea: named(sea) }
  const at = positionOf(subject)
  const own = seaOf(sea.id)
  const unclear = (): Judgement =>
    tooCoarse(said('sea.near-limit', both), { tolerance: own ? [seaTolerance(own[0]!.limitMetres)] : [] })
  if (!own) return isBesideSmall(subject, sea) ? judgement('agrees', said('sea.on', both)) : unknownSea(sea)
  const found = onSea(own, at, subject.accuracyMetres)
  if (found === 'on') return judgement('agrees', said('sea.on', both), { misfitMetres: 0 })
  if (found === 'off') return judgement('disagrees', said('sea.other', { ...both, actual: seasNamed([at], ground) }))
  return found === 'unclear' ? unclear() : unknownSea(sea)
}

const seaTolerance = (metres: number) => said('tolerance.sea', { near: kilometres(metres) })
const unknownSea = (sea: Place): Judgement => tooCoarse(said('sea.which', { sea: named(sea) }))

/** A strait that is known as a circle, and the place beside it. */
const smallMetres = 60_000
const isBesideSmall = (subject: Place, sea: Place): boolean =>
  sea.extentMetres <= smallMetres &&
  inverse(positionOf(subject), positionOf(sea)).metres <= reach * sea.extentMetres + subject.extentMetres

/** "Port Sudan is on the Red Sea". */
export function judgeOnSea(input: Case): Judgement {
  const { subject, ground } = input
  if (subject.type === 'country' || subject.type === 'province') return judgeCoastOf(input)
  const country = countryAround(subject, ground)
  const coast = country && ground.outlines.get(`coast:${country.country}`)
  if (!country || country.country === null) return tooCoarse(said('sea.coast-unknown', { subject: named(subject) }))
  const both = { subject: named(subject), country: named(country) }
  if (!coast) return judgement('disagrees', said('sea.landlocked', both))
  const nearest = nearestOn(coast.geometry, positionOf(subject))
  const allowed = adjacentMetres + coast.accuracyMetres + subject.extentMetres + subject.accuracyMetres
  const which = whichSea(input)
  if (which.verdict === 'disagrees') return which
  if (nearest.metres <= allowed) return unlessInlet(input, which, allowed)
  const message = said('sea.coast', { ...both, measured: kilometres(nearest.metres) })
  const tolerance = [lineTolerance(coast.accuracyMetres, 'coast')]
  if (nearest.metres <= allowed + inlandMetres) return tooCoarse(message, { tolerance })
  const verdict = nearest.metres > 2 * (allowed + inlandMetres) ? 'disagrees' : 'loose'
  return judgement(verdict, message, { misfitMetres: Math.round(nearest.metres - allowed), tolerance })
}

/** Water this wide is sea, and no river mouth or creek: its half in metres, and how closely it is looked for (chosen). */
const openMetres = 4_000
const stepMetres = 3_000
const bearings = Array.from({ length: 24 }, (_, step) => step * 15)

/** Whether open water begins within so many metres of a point. */
function isByOpenWater(at: LonLat, metres: number, { outlines }: Ground): boolean {
  const isSea = (one: LonLat): boolean => outlines.around(...one).country === null
  const isOpen = (middle: LonLat): boolean =>
    isSea(middle) && bearings.every((bearing) => isSea(destination(middle, bearing, openMetres)))
  const steps = Array.from({ length: Math.ceil((metres + openMetres) / stepMetres) }, (_, step) => step + 1)
  return steps.some((step) => bearings.some((bearing) => isOpen(destination(at, bearing, step * stepMetres))))
}

/** A gulf of this radius is no wider than a river mouth itself: the Gulf of Aqaba (chosen). */
const narrowMetres = 100_000

/** "Kherson, on the Black Sea": a coast in the data, but of the estuary of a river. */
function unlessInlet({ subject, reference, ground }: Case, found: Judgement, allowed: number): Judgement {
  const isNarrow = reference!.extentMetres <= narrowMetres
  const isOwn = found.verdict !== 'agrees' || isNarrow || seaOf(reference!.id) === null
  if (isOwn || isByOpenWater(positionOf(subject), allowed, ground)) return found
  return tooCoarse(said('sea.inlet', { subject: named(subject), sea: named(reference!) }))
}

/** Points of a long coast that are asked about. */
const mostPoints = 600

function pointsAlong(geometry: Parameters<typeof linesOf>[0]): readonly LonLat[] {
  const points = linesOf(geometry).flat() as unknown as readonly LonLat[]
  const step = Math.max(1, Math.floor(points.length / mostPoints))
  return points.filter((_, index) => index % step === 0)
}

/** The points of a country's coast that belong to an area: all of them, or those of its province. */
function coastOf(area: Place, { outlines }: Ground): readonly LonLat[] | null {
  const coast = area.country === null ? null : outlines.get(`coast:${area.country}`)
  if (!coast) return outlines.get(`country:${area.country}`) ? [] : null
  const points = pointsAlong(coast.geometry)
  if (area.type === 'country') return points
  const own = points.filter(([lon, lat]) => {
    const measured = measureToOutline({ ...area, lon, lat, extentMetres: 0, accuracyMetres: 0 }, area, outlines)
    return measured !== null && measured.metres <= adjacentMetres
  })
  return own
}

/** The best that holds of any point; where the table has no sea, this one is far off all the same. */
const best: readonly OnSea[] = ['on', 'unclear', 'off', 'unknown']

/** "Ethiopia's Red Sea coast" in 1985: a land on that sea that was part of the country on that day. */
function judgeCoastThen(input: Case): Judgement | null {
  const { subject, reference, ground } = input
  const own = seaOf(reference!.id)
  if (!own || subject.type !== 'country') return null
  const isOn = ({ land }: FormerLand): boolean => (coastOf(land, ground) ?? []).some((at) => onSea(own, at, 0) === 'on')
  const found = formerLands(input, subject).find(isOn)
  if (!found) return null
  const message = said('earth.coast-then', { subject: named(subject), land: named(found.land), until: found.until })
  return found.isSure
    ? judgement('agrees', message, { misfitMetres: 0 })
    : judgement('undecided', message, { why: 'no-date' })
}

/** "Syria's Mediterranean coast", "Eritrea, on the Red Sea": whether any of the coast lies on it. */
export function judgeCoastOf(input: Case): Judgement {
  const { subject, reference, ground } = input
  const sea = reference!
  const both = { subject: named(subject), sea: named(sea) }
  const [own, points] = [seaOf(sea.id), coastOf(subject, ground)]
  if (!own || points === null) return unknownSea(sea)
  const found = new Set(points.map((at) => onSea(own, at, 0)))
  const verdict = best.find((one) => found.has(one)) ?? 'off'
  if (verdict === 'on') return judgement('agrees', said('sea.country-on', both), { misfitMetres: 0 })
  if (verdict === 'unknown') return unknownSea(sea)
  if (verdict !== 'off') return tooCoarse(said('sea.near-limit', both))
  const then = judgeCoastThen(input) ?? judgeBeforeBorders(input)
  if (then) return then
  return judgement('disagrees', said('sea.country-not-on', { ...both, actual: seasNamed(points, ground).slice(0, 4) }))
}

/** An end of a drawn river this near the coast of a sea is its mouth: deltas are wide, and lines are cut short (chosen). */
const mouthMetres = 40_000

/** "The Dnipro": the river of that name, where a town bears it too. */
function riverMeant({ claim, subject, draft, ground: { gazetteer } }: Case): Place | null {
  if (subject.type === 'river') return subject
  const { name = '', types = [] } = claim.subject ?? {}
  const found = types.length > 0 ? [] : matchesOf({ gazetteer, draft }, name, ['river'])
  return found.find(({ place, match }) => place.type === 'river' && match !== 'variant')?.place ?? null
}

/** "The Don flows into the Sea of Azov": the ends of the drawn line that lie at a coast. */
export function judgeSeaMouth(input: Case): Judgement {
  const { ground } = input
  const sea = input.reference!
  const river = riverMeant(input)
  const line = river && namedLine(river, null, ground.outlines)
  const own = seaOf(sea.id)
  if (!river || !line || !own) return unknownSea(sea)
  const both = { subject: named(river), sea: named(sea) }
  const ends = linesOf(line.geometry).flatMap((one) => [one[0]!, one.at(-1)!] as unknown as readonly LonLat[])
  const atCoast = ends.filter((at) => isAtCoast(at, ground))
  const found = atCoast.map((at) => onSea(own, at, 0))
  if (found.includes('on')) return judgement('agrees', said('sea.river-into', both), { misfitMetres: 0 })
  if (found.length === 0 || found.some((one) => one !== 'off')) return unknownSea(sea)
  return judgement('disagrees', said('sea.river-elsewhere', { ...both, actual: seasNamed(atCoast, ground) }))
}

function isAtCoast(at: LonLat, { outlines }: Ground): boolean {
  const { country } = outlines.around(...at)
  if (country === null) return true
  const coast = outlines.get(`coast:${country.slice('country:'.length)}`)
  return coast !== null && nearestOn(coast.geometry, at).metres <= mouthMetres
}
