/** "the southern shore of Lake Kivu", "Lebanon's northern coast", "the western border of Syria": the side that is said of a line. */
import { angleBetween } from '../../geo/bearing.ts'
import { linesOf } from '../../geo/line/edges.ts'
import { destination, inverse } from '../../geo/geodesic.ts'
import { contains } from '../../geo/outline.ts'
import { alongDegrees, bearingInArea } from '../../geo/part-of.ts'
import { isAny } from '../../../lang/engine/language.ts'
import { isArea } from '../../mention/type-words.ts'
import type { Claim, CompassWord, Draft, LonLat, Place, Verdict } from '../../model.ts'
import { said } from '../../model.ts'
import { named } from '../../place/names/named.ts'
import { countryAround } from './country-around.ts'
import { directionFix } from '../findings/fixes.ts'
import type { BorderCase, Case, Judgement } from '../judgement.ts'
import { judgement, tooCoarse } from '../judgement.ts'
import { positionOf } from '../distances/measure.ts'
import { judgePart } from '../areas/part-of-area.ts'
import { wordsAt } from '../findings/values.ts'

/** Tokens between the word for a side and its noun: "the southern | Turkish | border". */
const longestLead = 3
/** Degrees off the side that is said, up to which it is that one; from which, from the middle and at hand, another (chosen). */
const sameDegrees = 60
const sameAtMost = 120
const otherDegrees = [
  [90, 100],
  [67.5, 135],
] as const
/** Metres around a place in which it is looked for where the water lies (chosen). */
const lakeRings = [3_000, 8_000, 20_000]
const seaRings = [8_000, 25_000, 60_000]
const bearings = Array.from({ length: 24 }, (_, step) => step * 15)

const isNoun = ({ tokens }: Draft, at: number): boolean =>
  isAny(tokens[at], 'lineNoun', 'sideOrEnd', 'frontierNoun', 'coastNoun', 'sideBefore')

/** Whether a compass word is said of a line: right before the noun for it, or behind one; no part of a name. */
function isOfLine(draft: Draft, { firstToken, lastToken }: CompassWord): boolean {
  if (draft.tokens[firstToken]!.capital && draft.tokens[lastToken]?.capital) return false
  for (let at = lastToken; at < lastToken + longestLead; at++) if (isNoun(draft, at)) return true
  return isNoun(draft, firstToken - 1)
}

/** The side of a line that the words of a claim say; none where they say two. */
function sidesSaid(draft: Draft, { from, to }: Claim): readonly CompassWord[] {
  return draft.compass.filter((word) => word.from >= from && word.to <= to && isOfLine(draft, word))
}

interface Angles {
  /** Seen from the middle of the water. */
  readonly middle: number
  /** Away from the water at hand; null where it lies all around, or nowhere. */
  readonly near: number | null
}

/** Degrees from north away from the water around a point. */
function awayFromWater(at: LonLat, rings: readonly number[], isWater: (at: LonLat) => boolean): number | null {
  let [east, north, wet] = [0, 0, 0]
  for (const metres of rings)
    for (const bearing of bearings)
      if (isWater(destination(at, bearing, metres))) {
        wet++
        east += Math.sin((bearing * Math.PI) / 180)
        north += Math.cos((bearing * Math.PI) / 180)
      }
  if (wet === 0 || Math.hypot(east, north) < wet / 4) return null
  return ((Math.atan2(-east, -north) * 180) / Math.PI + 360) % 360
}

function anglesOf({ subject, ground: { outlines } }: Case, water: Place): Angles | null {
  const at = positionOf(subject)
  if (water.type === 'sea') {
    const isSea = (one: LonLat): boolean => outlines.around(...one).country === null
    const middle = inverse(positionOf(water), at).bearingDegrees
    return { middle, near: awayFromWater(at, seaRings, isSea) }
  }
  const lake = water.outline === null ? null : outlines.get(water.outline)?.geometry
  if (lake?.type !== 'Polygon' && lake?.type !== 'MultiPolygon') return null
  return { middle: bearingInArea(lake, at), near: awayFromWater(at, lakeRings, (one) => contains(lake, one)) }
}

type Side = 'same' | 'other' | 'untold'

/** Seen from both, so that a long or bent shore is told only where both bear it out. */
function sideOf({ middle, near }: Angles, degrees: number): Side {
  const [far, own] = [angleBetween(middle, degrees), near === null ? null : angleBetween(near, degrees)]
  if (own !== null && otherDegrees.some(([middle, near]) => far > middle && own > near)) return 'other'
  const [least, most] = [Math.min(far, own ?? far), Math.max(far, own ?? far)]
  return least <= sameDegrees && most <= sameAtMost ? 'same' : 'untold'
}

const unclear = (input: BorderCase, subject: Place, line: Place, compass: CompassWord): Judgement =>
  tooCoarse(
    said('side.shore-unclear', { subject: named(subject), line: named(line), stated: wordsAt(input.text, compass) }),
  )

/** "the southern shore of Lake Kivu". */
function ofWater(input: Case, water: Place, compass: CompassWord, found: Judgement): Judgement {
  const { subject, draft, text } = input
  const angles = anglesOf(input, water)
  const side = angles ? sideOf(angles, compass.degrees) : 'untold'
  if (side === 'same') return found
  if (side === 'untold') return unclear(input, subject, water, compass)
  const sideDegrees = angles!.near!
  const stated = wordsAt(text, compass)
  return judgement(
    'disagrees',
    said('side.shore', { subject: named(subject), line: named(water), sideDegrees, stated }),
    {
      tolerance: found.tolerance,
      measured: found.measured,
      misfitMetres: found.measured ? Math.round(found.measured.metres) : 0,
      fixes: [directionFix(draft, compass, sideDegrees)],
    },
  )
}

/** Whose side is meant: the area that the words name first; of "the border with Turkey" the country around the place. */
function ownerOf({ claim, draft, subject, reference, ground }: Case): Place | null {
  const line = claim.reference
  const isBeyond =
    line?.form === 'line' &&
    line.of === '' &&
    draft.tokens.slice(line.firstToken, line.lastToken).some((token) => isAny(token, 'accompanying'))
  // A border without a name is that of the country at hand.
  if (reference && !isBeyond && line?.name !== '') return reference
  const own = subject.country === null ? null : ground.gazetteer.get(`country:${subject.country}`)
  return own ?? countryAround(subject, ground)
}

/** Where along a coast, 0 to 1: from the one a place is on that side, up to the others it may not be, and is not (chosen). */
const [sameShare, leastShareOfLook, otherShare] = [0.6, 0.4, 0.25]
/** A coast that reaches further than this lies overseas too, and its ends say nothing (chosen). */
const longestCoast = 2_000_000
/** Degrees off the way a coast looks, from which it does not look that way (chosen). */
const lookingDegrees = 70

/** How far along its country's coast a place lies in a direction, 0 to 1; null where none is drawn, or overseas too. */
function alongCoast({ subject, ground: { outlines } }: Case, area: Place, degrees: number): number | null {
  const coast = area.type === 'country' ? outlines.get(`coast:${area.country}`) : null
  const points = coast ? (linesOf(coast.geometry).flat() as unknown as readonly LonLat[]) : []
  let [low, high] = [Infinity, -Infinity]
  for (const at of points) {
    const along = alongDegrees(at, positionOf(subject), degrees)
    low = Math.min(low, along)
    high = Math.max(high, along)
  }
  return high > low && high - low <= longestCoast ? -low / (high - low) : null
}

/** "Lebanon's northern coast": where along the coast, and which way it looks there. */
function ofCoast(input: Case, area: Place, compass: CompassWord, part: Verdict | undefined): Side {
  const isSea = (one: LonLat): boolean => input.ground.outlines.around(...one).country === null
  const inland = awayFromWater(positionOf(input.subject), seaRings, isSea)
  const looking = inland === null ? 180 : angleBetween((inland + 180) % 360, compass.degrees)
  const share = alongCoast(input, area, compass.degrees) ?? 0.5
  const isThere = share >= sameShare || (share > leastShareOfLook && looking <= sameDegrees)
  if (part === 'agrees' || (part !== 'disagrees' && isThere)) return 'same'
  return looking > lookingDegrees && (part === 'disagrees' || share <= otherShare) ? 'other' : 'untold'
}

/** "Lebanon's northern coast", "the western border of Syria": by the part of the area. */
function ofArea(input: Case, compass: CompassWord, found: Judgement): Judgement {
  const { claim, subject } = input
  const area = ownerOf(input)
  if (!area) return unclear(input, subject, subject, compass)
  const part = judgePart({ ...input, claim: { ...claim, compass, middle: null } }, area)
  const side = claim.reference?.line === 'coast' ? ofCoast(input, area, compass, part?.verdict) : null
  if (side ? side === 'same' : part?.verdict === 'agrees') return found
  if (part?.verdict === 'disagrees' && side !== 'untold') return part
  if (side === 'other') return onOtherSide(input, area, compass, found)
  return part?.verdict === 'undecided' ? part : unclear(input, subject, area, compass)
}

/** Where along its coast the place lies instead, seen from the middle of the area. */
function onOtherSide(input: Case, area: Place, compass: CompassWord, found: Judgement): Judgement {
  const { subject, text, ground } = input
  const outline = area.outline === null ? null : ground.outlines.get(area.outline)?.geometry
  if (outline?.type !== 'Polygon' && outline?.type !== 'MultiPolygon') return unclear(input, subject, area, compass)
  const sideDegrees = bearingInArea(outline, positionOf(subject))
  const told = { subject: named(subject), line: named(area), sideDegrees, stated: wordsAt(text, compass) }
  return judgement('disagrees', said('side.shore', told), { misfitMetres: 0, tolerance: found.tolerance })
}

/** A place that lies on a line, held against the side of the line that the claim says; what it was found where it says none. */
export function onSideSaid(input: Case, found: Judgement): Judgement {
  const { claim, subject, reference, draft } = input
  const [compass, other] = sidesSaid(draft, claim)
  if (!compass || found.verdict !== 'agrees') return found
  if (other || isArea(subject.type)) return unclear(input, subject, reference ?? subject, compass)
  const isWater = reference?.type === 'sea' || reference?.type === 'lake'
  const side = isWater ? ofWater(input, reference, compass, found) : ofArea(input, compass, found)
  // What is only near may lie on any side.
  const isNear = claim.relation === 'near' || claim.relation === 'beside'
  return isNear && side.verdict === 'disagrees' ? unclear(input, subject, reference ?? subject, compass) : side
}

/** Points of a border that are asked about, and the share of them that must lie on the side that is said (chosen). */
const mostPoints = 12
const leastShare = 0.5

/** "Syria's northern border with Turkey": where in the first area the line between the two runs. */
export function borderOnSide(input: BorderCase, one: Place, other: Place, found: Judgement): Judgement {
  const [compass, more] = sidesSaid(input.draft, input.claim)
  if (!compass || found.verdict !== 'agrees') return found
  const { outlines } = input.ground
  const key = `border:${[one.country, other.country].toSorted().join('/')}`
  const [line, area] = [outlines.get(key), one.outline === null ? null : outlines.get(one.outline)?.geometry]
  const isDrawn = area?.type === 'Polygon' || area?.type === 'MultiPolygon'
  if (more || !line || !isDrawn || one.type !== 'country' || other.type !== 'country')
    return unclear(input, one, other, compass)
  const points = linesOf(line.geometry).flat() as unknown as readonly LonLat[]
  const step = Math.max(1, Math.floor(points.length / mostPoints))
  const asked = points.filter((_, index) => index % step === 0)
  const same = asked.filter((at) => angleBetween(bearingInArea(area, at), compass.degrees) <= 67.5)
  return same.length >= leastShare * asked.length ? found : unclear(input, one, other, compass)
}
