/** Whether two areas touch: by the land border that the data has of two countries, else by how near their outlines come. */
import { dayOfClaim } from '../../claims/refine/force/day.ts'
import { adjacentMetres } from '../../claims/regions/regions.ts'
import { destination } from '../../geo/geodesic.ts'
import { isArea } from '../../mention/type-words.ts'
import { countBefore } from '../../text/count-before.ts'
import type { Claim, Draft, Ground, LonLat, Outline, Outlines, Place } from '../../model.ts'
import { said } from '../../model.ts'
import { isBeforeBorders, isClaimedBorder } from './borders-of-the-day.ts'
import type { Closest } from './closest.ts'
import { closest } from './closest.ts'
import type { BorderCase, Case, Judgement } from '../judgement.ts'
import { judgement, tooCoarse } from '../judgement.ts'
import { judgeBorderLength } from '../areas/length.ts'
import { named } from '../../place/names/named.ts'
import { borderOnSide } from './shore-side.ts'
import { kilometres } from '../findings/values.ts'

export const areTwoAreas = (subject: Place, reference: Place | null): boolean =>
  reference !== null && isArea(reference.type) && subject.outline !== null && (isArea(subject.type) || isLand(subject))

/** A place with an outline of its own that is no water. */
const isLand = ({ type }: Place): boolean => type === 'island'

/** Whether the drawn areas share a line: no measuring is needed. */
function sharesLine(a: Place, b: Place, outlines: Outlines): boolean {
  if (a.type === 'country' && b.type === 'country' && a.country !== null && b.country !== null)
    return outlines.get(`border:${[a.country, b.country].toSorted().join('/')}`) !== null
  return a.outline !== null && b.outline !== null && (outlines.neighbours?.(a.outline) ?? []).includes(b.outline)
}

const outlineOf = ({ outline }: Place, outlines: Outlines): Outline | null =>
  outline === null ? null : outlines.get(outline)

/** How far out maritime zones reach from two shores that face each other: 200 nautical miles each (UNCLOS, article 57). */
const seaMetres = 2 * 200 * 1852
const bearings = Array.from({ length: 24 }, (_, step) => step * 15)

/** In wider waters states draw borders past the islands of a third (Turkey and Libya past Crete): chosen. */
const narrowMetres = 100_000

/**
 * Whether two countries can have a border at sea: halfway between their nearest points lies sea, and in narrow waters
 * nobody else's land is nearer to it than theirs.
 */
function faceAtSea([a, b]: readonly [Place, Place], { metres, between }: Closest, outlines: Outlines): boolean {
  if (metres > seaMetres || a.type !== 'country' || b.type !== 'country') return false
  const [from, to] = between
  const middle: LonLat = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2]
  if (outlines.around(...middle).country !== null) return false
  if (metres > narrowMetres) return true
  const around = [0.3, 0.6, 0.9].flatMap((share) =>
    bearings.map((bearing) => destination(middle, bearing, (share * metres) / 2)),
  )
  return around.every((at) => [null, a.outline, b.outline].includes(outlines.around(...at).country))
}

/** The neighbours that a message names at most. */
const mostNamed = 9

function neighboursOf({ outline }: Place, { outlines, gazetteer }: Ground): readonly Place[] {
  const found = outline === null ? [] : (outlines.neighbours?.(outline) ?? [])
  return found.length > mostNamed ? [] : found.flatMap((id) => gazetteer.get(id) ?? [])
}

/** Years that stand in the sentence of a claim by themselves: "in 1985", "the war of 1979". */
function yearsBeside({ sentences, tokens }: Draft, { from }: Claim): readonly string[] {
  const sentence = sentences[countBefore(sentences, (one) => one.from <= from) - 1]
  const own = sentence ? tokens.slice(sentence.firstToken, sentence.lastToken) : []
  return own.flatMap(({ kind, text }) =>
    kind === 'number' && /^(?:1[89]|20)\d\ds?$/.test(text) ? [text.slice(0, 4)] : [],
  )
}

/** What may make a border true all the same of two areas that lie apart, or null. */
function excuse({ claim, draft, ground }: BorderCase, two: readonly [Place, Place], found: Closest): Judgement | null {
  const [one, other] = two
  const both = { subject: named(one), reference: named(other) }
  const { date } = dayOfClaim(draft, claim)
  const days = [...(date === null ? [] : [date]), ...yearsBeside(draft, claim)]
  if (days.some((day) => isBeforeBorders(day, [one.country, other.country])))
    return judgement('undecided', said('border.of-today', both), { why: 'out-of-scope' })
  return faceAtSea(two, found, ground.outlines) ? tooCoarse(said('border.at-sea', both)) : null
}

/** Whether two areas border one another. */
export function judgeBorderOf(input: BorderCase, one: Place, other: Place): Judgement {
  const { outlines } = input.ground
  const both = { subject: named(one), reference: named(other) }
  if (one.outline === other.outline)
    return judgement('undecided', said('place.itself', { place: named(one) }), { why: 'out-of-scope' })
  if (isClaimedBorder(one.country ?? '', other.country ?? '') && one.type === 'country' && other.type === 'country')
    return judgement('undecided', said('border.claimed', both), { why: 'disputed' })
  const touches = (): Judgement => judgement('agrees', said('border.touches', both), { misfitMetres: 0 })
  if (sharesLine(one, other, outlines)) return touches()
  const [first, second] = [outlineOf(one, outlines), outlineOf(other, outlines)]
  if (!first || !second) return tooCoarse(said('place.no-outline', { place: named(first ? other : one) }))
  const allowed = adjacentMetres + first.accuracyMetres + second.accuracyMetres
  const found = closest(first, second, allowed)
  const tolerance = [said('tolerance.border', { near: kilometres(allowed) })]
  if (found.metres <= allowed) return { ...touches(), tolerance }
  const message = said('border.apart', {
    ...both,
    apart: kilometres(found.metres),
    neighbours: neighboursOf(one, input.ground).map(named),
  })
  return (
    excuse(input, [one, other], found) ??
    judgement(found.metres > 2 * allowed ? 'disagrees' : 'loose', message, {
      misfitMetres: Math.round(found.metres - allowed),
      tolerance,
    })
  )
}

/** "Syria borders Iraq". */
export const judgeBordering = (input: Case): Judgement => judgeBorderOf(input, input.subject, input.reference!)

const placeOf = ({ gazetteer, packs }: Ground, id: string): Place | null =>
  packs.flatMap((pack) => pack.places).find(({ outline }) => outline === id) ?? gazetteer.get(id)

const order = ['agrees', 'undecided', 'loose', 'disagrees'] as const

/** "the Syria-Iraq border", and its length: of areas of these names the two that fit best; null where the claim is of another kind. */
export function judgeBorderOfTwo(input: BorderCase): Judgement | null {
  const { subject, reference } = input.claim
  if (!subject?.sides || reference !== subject) return null
  const [ones, others] = subject.sides.map((keys) => keys.flatMap((key) => placeOf(input.ground, key) ?? []))
  const judge = input.claim.relation === 'border-length' ? judgeBorderLength : judgeBorderOf
  const judged = ones!
    .flatMap((one) => others!.map((other) => [one, other] as const))
    .filter(([one, other]) => one.outline !== other.outline)
    .map(([one, other]) => borderOnSide(input, one, other, judge(input, one, other)))
  return judged.sort((a, b) => order.indexOf(a.verdict) - order.indexOf(b.verdict))[0] ?? null
}
