/** Halves of the earth, and coasts of countries and towns. */
import { adjacentMetres } from '../../claims/regions/regions.ts'
import { linesOf } from '../../geo/line/edges.ts'
import { nearestOn } from '../../geo/outline.ts'
import { isArea } from '../../mention/type-words.ts'
import { said } from '../../model.ts'
import type { Ground, Place } from '../../model.ts'
import { named } from '../../place/names/named.ts'
import { countryAround } from './country-around.ts'
import type { Case, Judgement } from '../judgement.ts'
import { judgement, tooCoarse } from '../judgement.ts'
import { measureToOutline, positionOf } from '../distances/measure.ts'
import type { FormerLand } from '../areas/states.ts'
import { formerLands, judgeBeforeBorders } from '../areas/states.ts'
import { kilometres } from '../findings/values.ts'

/** Metres in a degree of latitude, on the sphere of mean radius. */
const degreeMetres = 111_195

/** Lowest and highest latitude, or longitude, of a place: of its outline where it has one. */
function spanOf(place: Place, axis: 0 | 1, { outlines }: Ground): readonly [number, number] {
  const outline = place.outline === null ? null : outlines.get(place.outline)
  const spread = (place.extentMetres + place.accuracyMetres) / degreeMetres
  const at = positionOf(place)[axis]
  if (!outline) return [at - spread, at + spread]
  const all = linesOf(outline.geometry).flatMap((line) => line.map((point) => point[axis]!))
  return [all.reduce((a, b) => Math.min(a, b)), all.reduce((a, b) => Math.max(a, b))]
}

/** East and west of Greenwich are no halves that people mean near it, or near the date line (chosen). */
const nearMeridian = 20
const isUnclear = (low: number, high: number): boolean => low < nearMeridian && high > -nearMeridian

/** "Singapore lies in the Southern Hemisphere". */
export function judgeHalf({ claim, subject, ground }: Case): Judgement {
  const { degrees } = claim.compass!
  const isNorthSouth = degrees % 180 === 0
  const [low, high] = spanOf(subject, isNorthSouth ? 1 : 0, ground)
  const isBoth = isNorthSouth ? low < 0 && high > 0 : isUnclear(low, high) || high > 180 - nearMeridian
  if (degrees % 90 !== 0 || isBoth) return tooCoarse(said('earth.both-halves', { subject: named(subject) }))
  const isUpper = low >= 0
  const half = isNorthSouth ? (isUpper ? 'N' : 'S') : isUpper ? 'E' : 'W'
  const at = Math.abs(positionOf(subject)[isNorthSouth ? 1 : 0])
  const isStated = isUpper === (degrees === 0 || degrees === 90)
  const message = said('earth.half', { subject: named(subject), half, degrees: at })
  return judgement(isStated ? 'agrees' : 'disagrees', message, {
    misfitMetres: isStated ? 0 : Math.round(Math.max(0, Math.min(Math.abs(low), Math.abs(high))) * degreeMetres),
  })
}

/** Metres from an area, or a town, to the coast of its country; Infinity where that has none; null: not known. */
function metresToCoast(place: Place, ground: Ground): number | null {
  const country = place.type === 'country' ? place : countryAround(place, ground)
  if (!country?.country || !ground.outlines.get(`country:${country.country}`)) return null
  const coast = ground.outlines.get(`coast:${country.country}`)
  if (!coast) return Infinity
  if (place.type === 'country') return 0
  if (!isArea(place.type)) return nearestOn(coast.geometry, positionOf(place)).metres
  const metres = linesOf(coast.geometry)
    .flat()
    .map((at) => toArea(place, [at[0]!, at[1]!], ground))
  return metres.includes(null) ? null : metres.reduce<number>((a, b) => Math.min(a, b!), Infinity)
}

const toArea = (area: Place, [lon, lat]: readonly [number, number], { outlines }: Ground): number | null =>
  measureToOutline({ ...area, lon, lat, extentMetres: 0, accuracyMetres: 0 }, area, outlines)?.metres ?? null

/** The Caspian is a sea to some and a lake to others: who lies on it alone is called landlocked all the same. */
const onCaspianAlone: ReadonlySet<string> = new Set('KZ/TM/AZ/UZ/KG'.split('/'))
/** Towns further from the coast than this are no coastal towns; between this and the nearer limit nothing is said. */
const inlandMetres = 40_000

/** "Landlocked Ethiopia" in 1985: a land with a coast that was part of it on that day. */
function judgeCoastThen(input: Case): Judgement | null {
  const { claim, subject, ground } = input
  const hasCoast = ({ land }: FormerLand): boolean => ground.outlines.get(`coast:${land.country}`) !== null
  const found = subject.type === 'country' ? formerLands(input, subject).find(hasCoast) : undefined
  if (!found) return null
  const message = said('earth.coast-then', { subject: named(subject), land: named(found.land), until: found.until })
  if (!found.isSure) return judgement('undecided', message, { why: 'no-date' })
  return judgement(claim.relation === 'coastal' ? 'agrees' : 'disagrees', message)
}

/** "Chad is a landlocked country", "Togo, a coastal nation". */
export function judgeCoast(input: Case): Judgement {
  const { claim, subject, ground } = input
  const metres = metresToCoast(subject, ground)
  const about = { subject: named(subject) }
  const then = metres === Infinity ? judgeCoastThen(input) : null
  if (then) return then
  if (metres === null || onCaspianAlone.has(subject.country ?? '')) return tooCoarse(said('sea.coast-unknown', about))
  const near = adjacentMetres + subject.extentMetres * (isArea(subject.type) ? 0 : 1)
  const isOn = metres <= near
  const isOff = metres > inlandMetres + near
  const isCoastal = claim.relation === 'coastal'
  if (!isOn && !isOff) return tooCoarse(said('sea.coast-unknown', about))
  const message = said(isOn ? 'earth.on-coast' : 'earth.landlocked', about)
  const before = isOn === isCoastal ? null : judgeBeforeBorders(input)
  if (before) return before
  return judgement(isOn === isCoastal ? 'agrees' : 'disagrees', message, {
    tolerance: [said('tolerance.side', { near: kilometres(near) })],
  })
}
