import { isArea } from '../../mention/type-words.ts'
import type { CoordinatePair, LonLat, Place, Said } from '../../model.ts'
import { said } from '../../model.ts'
import { inverse } from '../../geo/geodesic.ts'
import { turfDistanceMetres } from '../../geo/sphere.ts'
import { replaceSpan } from '../findings/fixes.ts'
import type { Case, Judgement, Replacement } from '../judgement.ts'
import { judgement, tooCoarse } from '../judgement.ts'
import { measureToOutline, positionOf } from './measure.ts'
import { named } from '../../place/names/named.ts'
import { metresOrKilometres } from '../findings/values.ts'

/** Beyond twice what is allowed and this much more it is elsewhere: gazetteers place one town up to 2 km apart. */
const elsewhereMetres = 2_000

/** What is said to lie at the edge of a place, or near it, lies this far beyond it, and nowhere farther than `wrong` (chosen). */
const besideMetres = { fits: 15_000, wrong: 80_000 } as const

/** Ways in which a pair is commonly miswritten: what it would be if mended, and how to say it. */
function misreadings({
  lon,
  lat,
}: CoordinatePair): readonly { readonly at: LonLat; readonly told: Said; readonly swapped: boolean }[] {
  const swapped =
    Math.abs(lon) <= 90 ? [{ at: [lat, lon] as LonLat, told: said('coordinates.swapped'), swapped: true }] : []
  return [
    ...swapped,
    { at: [-lon, lat], told: said('coordinates.east-west'), swapped: false },
    { at: [lon, -lat], told: said('coordinates.north-south'), swapped: false },
  ]
}

const half = String.raw`([^NSEW,;/]+?)`
const joint = String.raw`(\s{0,2}[NSEW]?\s{0,2}(?:[,;/]|\band\b|\s)\s{0,2}[NSEW]?\s{0,2})`
const halves = new RegExp(String.raw`^([NSEW]?\s{0,2})${half}${joint}${half}(\s{0,2}[NSEW]?)$`, 'u')

/** The two halves of the pair exchanged, each letter left where it stands: "38.5668, 35.7547" -> "35.7547, 38.5668". */
function exchanged(text: string, pair: CoordinatePair): readonly Replacement[] {
  const parts = pair.format === 'mgrs' || pair.format === 'utm' ? null : halves.exec(pair.text)
  if (!parts) return []
  const [, before, first, between, second, behind] = parts
  return [replaceSpan(text, pair, `${before}${second}${between}${first}${behind}`)]
}

/** Where the gazetteer has the place, as decimals of the same fineness. */
function placed(text: string, pair: CoordinatePair, place: Place): readonly Replacement[] {
  const number = String.raw`([-−–+]?\d{1,3}\.(\d{1,12}))`
  const printed = new RegExp(String.raw`^${number}(\s{0,2}[,;/]\s{0,2})${number}$`, 'u').exec(pair.text)
  if (pair.format !== 'decimal' || !printed) return []
  const digits = Math.min(5, printed[2]!.length, printed[5]!.length)
  return [replaceSpan(text, pair, `${place.lat.toFixed(digits)}${printed[3]}${place.lon.toFixed(digits)}`)]
}

/** What the digits, the place's size and its accuracy allow; a place with an outline has no further size. */
function allowedFor({ subject, ground }: Case, pair: CoordinatePair): number {
  const outline = subject.outline === null ? null : ground.outlines.get(subject.outline)
  return pair.precisionMetres + (outline ? outline.accuracyMetres : subject.extentMetres + subject.accuracyMetres)
}

/** Metres from a point to the place: to its outline where it has one. */
function metresTo(input: Case, at: LonLat): number {
  const { subject, ground } = input
  const point: Place = { ...subject, lon: at[0], lat: at[1], extentMetres: 0, accuracyMetres: 0 }
  return measureToOutline(point, subject, ground.outlines)?.metres ?? inverse(positionOf(subject), at).metres
}

/** "48.9, 37.8 in Donetsk": the province of that name, where the point lies in it. */
function provinceMeant({ claim, subject, ground }: Case, at: LonLat): Place | null {
  const [lon, lat] = at
  const areas = (claim.subject?.matches ?? []).filter(
    ({ place, use }) => isArea(place.type) && place.id !== subject.id && use !== 'demonym',
  )
  const point: Place = { ...subject, lon, lat, extentMetres: 0, accuracyMetres: 0 }
  return areas.find(({ place }) => measureToOutline(point, place, ground.outlines)?.metres === 0)?.place ?? null
}

/** A coordinate pair against the place beside it: how far apart, for the pair's precision and the place's size. */
export function judgeCoordinates(input: Case): Judgement {
  const { claim, subject, text } = input
  const pair = claim.coordinates!
  const at: LonLat = [pair.lon, pair.lat]
  const [metres, allowed] = [metresTo(input, at), allowedFor(input, pair)]
  const { bearingDegrees, metres: apart } = inverse(positionOf(subject), at)
  const tolerance = [
    said('tolerance.coordinates', {
      digits: metresOrKilometres(pair.precisionMetres),
      size: metresOrKilometres(subject.extentMetres),
      known: metresOrKilometres(subject.accuracyMetres),
    }),
  ]
  const measured = {
    metres: apart,
    lowMetres: Math.max(0, metres - allowed),
    highMetres: apart + pair.precisionMetres + subject.accuracyMetres,
    turfMetres: turfDistanceMetres(positionOf(subject), at),
    bearingDegrees: apart < 1 ? null : bearingDegrees,
    between: [positionOf(subject), at] as const,
  }
  const misfitMetres = Math.round(Math.max(0, metres - allowed))
  const about = { subject: named(subject), away: metresOrKilometres(metres) }
  const off = said('coordinates.off', about)
  if (misfitMetres === 0)
    return judgement('agrees', said('coordinates.within', about), { measured, misfitMetres, tolerance })
  if (claim.relation === 'near' && misfitMetres <= besideMetres.wrong)
    return misfitMetres <= besideMetres.fits
      ? judgement('agrees', off, { measured, misfitMetres: 0, tolerance })
      : tooCoarse(off, { measured, misfitMetres, tolerance })
  const province = claim.relation === 'in' ? provinceMeant(input, at) : null
  if (province)
    return judgement('undecided', [off, said('place.other-reading', { place: named(province) })], {
      why: 'ambiguous-place',
      measured,
    })
  const mended = misreadings(pair).find(
    (reading) => metresTo(input, reading.at) <= Math.max(2 * allowed, elsewhereMetres) && metres > 2 * allowed,
  )
  if (mended) {
    return judgement('disagrees', [off, mended.told], {
      measured,
      misfitMetres,
      tolerance,
      fixes: mended.swapped ? exchanged(text, pair) : [],
    })
  }
  const verdict = metres > 2 * allowed + elsewhereMetres ? 'disagrees' : 'loose'
  return judgement(verdict, off, { measured, misfitMetres, tolerance, fixes: placed(text, pair, subject) })
}
