/** "in northern Syria": whether a place that lies in an area lies in the part of it that is said. */
import { said } from '../../model.ts'
import type { CompassWord, Place } from '../../model.ts'
import { is } from '../../../lang/engine/language.ts'
import { angleBetween } from '../../geo/bearing.ts'
import { alongArea, alongDegrees, bearingInArea } from '../../geo/part-of.ts'
import { endingOf } from '../../text/endings.ts'
import { countryAround } from '../lines/country-around.ts'
import { named } from '../../place/names/named.ts'
import { directionFix } from '../findings/fixes.ts'
import type { Case, Judgement } from '../judgement.ts'
import { judgement, tooCoarse } from '../judgement.ts'
import { positionOf } from '../distances/measure.ts'
import { wordsAt } from '../findings/values.ts'

/** Degrees off, seen from the middle, up to which it is the part that is said, of four points and of eight (chosen). */
const sameDegrees = { 4: 67.5, 8: 45, 16: 45 } as const
/** From so many degrees off it is another; a neighbouring part is 45 off, and "northern Yemen" is said of the north-west (chosen). */
const otherDegrees = 105
/** Share of the area that lies less far: with less it is not northern, with more it is, wherever the middle is (chosen). */
const otherShare = 0.4
const sameShare = 0.6
/** The same of the last part on a side, "the far north" (chosen). */
const outermostShare = 0.75
/** Of the middle part: where so much of the area lies less far out, it has ended for sure, or may have (chosen). */
const middleShare = 0.75
/** As far as a place must lie beyond the middle line to be told apart by a simplified outline. */
const leastMetres = 5_000

type Area = Parameters<typeof alongArea>[0]

function areaOf({ ground }: Case, { outline }: Place): { readonly area: Area; readonly accuracyMetres: number } | null {
  const found = outline === null ? null : ground.outlines.get(outline)
  if (!found || (found.geometry.type !== 'Polygon' && found.geometry.type !== 'MultiPolygon')) return null
  return { area: found.geometry, accuracyMetres: found.accuracyMetres }
}

/** With fewer provinces they say nothing of where people live (chosen). */
const fewestProvinces = 5
/** Of provinces, by their middles: with less behind the place it is not that part to those who live there (chosen). */
const leastPeopled = 0.35
/** The same of the area and of the provinces, the mean of both: in the middle third it is neither part (chosen). */
const leastOfBoth = 0.6
/** Of an area of which no provinces are known (chosen). */
const leastAlone = 0.55
/** With less of the area, and of the provinces, behind it, it is the other part though it lies near the middle (chosen). */
const nearlyHalf = 0.49
const otherPeopled = 0.3

/**
 * Share of a country's provinces that lie less far in a direction than a place: provinces are small
 * where people live, and "northern Mali" begins where most of them end. Null of other areas.
 */
function shareOfProvinces({ ground, subject }: Case, within: Place, degrees: number): number | null {
  const ids = within.type === 'country' ? (ground.outlines.provincesOf?.(`country:${within.country}`) ?? []) : []
  const middles = ids.flatMap((id) => ground.gazetteer.get(id) ?? []).map(positionOf)
  if (middles.length < fewestProvinces) return null
  const behind = middles.filter((middle) => alongDegrees(middle, positionOf(subject), degrees) < 0)
  return behind.length / middles.length
}

/** A place in `within`, held against the part that the claim says; null where it says none. */
export function judgePart(input: Case, within: Place): Judgement | null {
  const { claim, text, subject } = input
  const part = claim.compass ?? claim.middle ?? null
  if (!part) return null
  const drawn = areaOf(input, within)
  const both = { subject: named(subject), area: named(within), stated: wordsAt(text, part) }
  if (!drawn) return tooCoarse(said('containment.part-unclear', both))
  if (claim.compass) return judgeSide(input, within, drawn, claim.compass, both)
  return judgeMiddle(drawn.area, subject, bearingInArea(drawn.area, positionOf(subject)), both)
}

type Drawn = NonNullable<ReturnType<typeof areaOf>>

/** "in northern Mali": by the outline, and by where the provinces lie. */
function judgeSide(input: Case, within: Place, drawn: Drawn, compass: CompassWord, both: Both): Judgement {
  const { subject } = input
  const bearing = bearingInArea(drawn.area, positionOf(subject))
  const { degrees, points, outermost } = compass
  const { share, shortOf } = alongArea(drawn.area, positionOf(subject), degrees)
  const angle = angleBetween(bearing, degrees)
  const isInside = (angle <= sameDegrees[points] && share >= 0.5) || (points === 4 && share >= sameShare)
  const peopled = shareOfProvinces(input, within, degrees)
  const isSame =
    isInside &&
    (!outermost || share >= outermostShare) &&
    isPeopled(share, peopled) &&
    shortOf(0.5) <= -drawn.accuracyMetres
  if (isSame) return judgement('agrees', said('containment.inside', both), { misfitMetres: 0 })
  if (isOfCountry(input, within, compass))
    return isOfWhole(input, compass)
      ? judgement('agrees', said('containment.inside', both), { misfitMetres: 0 })
      : tooCoarse(said('containment.part-unclear', both))
  const misfit = Math.round(shortOf(0.5) - subject.accuracyMetres - drawn.accuracyMetres)
  if (misfit < leastMetres || !(isOther(angle, share, peopled) || isBeyondAll(angle, share, peopled)))
    return tooCoarse(said('containment.part-unclear', both))
  return judgement('disagrees', said('containment.part', { ...both, bearingDegrees: bearing }), {
    misfitMetres: misfit,
    fixes: [fixFor(input, compass, bearing)],
  })
}

/** "the | eastern Donetsk region", "Ukraine's | eastern Donetsk region": said of the region as a whole. */
function isOfWhole({ draft: { tokens, language } }: Case, { firstToken }: CompassWord): boolean {
  const before = tokens[firstToken - 1]
  return is(before, 'definite') || endingOf(language.lexicon, before?.text ?? '', 'ownerEnding') !== ''
}

/** "in the eastern Donetsk region": where the region lies in its country is meant, and not which part of the region. */
function isOfCountry(input: Case, within: Place, { lastToken, degrees }: CompassWord): boolean {
  const isPart = within.type !== 'province' || is(input.draft.tokens[lastToken], 'genitive')
  const country = isPart ? null : countryAround(input.subject, input.ground)
  const drawn = country && areaOf(input, country)
  return drawn !== null && angleBetween(bearingInArea(drawn.area, positionOf(within)), degrees) <= sameDegrees[4]
}

/** Santiago is north of the middle of Chile, of its land and of its provinces, and nobody calls it northern. */
const isPeopled = (share: number, peopled: number | null): boolean =>
  peopled === null ? share >= leastAlone : peopled >= leastPeopled && (share + peopled) / 2 >= leastOfBoth

/** The other part by where in the area it lies, unless those who live there see it otherwise. */
const isOther = (angle: number, share: number, peopled: number | null): boolean =>
  (angle >= otherDegrees &&
    (share < otherShare ? (peopled ?? 0) < 0.5 : share < nearlyHalf && (peopled ?? 1) < otherPeopled)) ||
  (angle >= 90 && share < otherShare && (peopled ?? 1) < otherPeopled)

/** With next to no province behind it a place is not of that part, wherever the middle lies: Kidal and southern Mali (chosen). */
const fewBehind = 0.12
const isBeyondAll = (angle: number, share: number, peopled: number | null): boolean =>
  angle > sameDegrees[4] && share < 0.5 && (peopled ?? 1) <= fewBehind

const fixFor = ({ draft }: Case, compass: CompassWord, bearing: number) => directionFix(draft, compass, bearing)

type Both = { readonly stated: string } & Parameters<typeof said<'containment.inside'>>[1]

/** "in central Syria": vouched for in the middle, never flagged, for nobody has drawn where the middle ends. */
function judgeMiddle(area: Area, subject: Place, bearing: number, both: Both): Judgement {
  const { share } = alongArea(area, positionOf(subject), bearing)
  return share <= middleShare
    ? judgement('agrees', said('containment.inside', both), { misfitMetres: 0 })
    : tooCoarse(said('containment.part-unclear', both))
}
