/** "Kobane, on the Turkish side of the border with Syria": in which country, or area, the place lies. */
import { roughKilometres } from '../../geo/rough.ts'
import { isCurated, said } from '../../model.ts'
import type { Ground, Measured, Place } from '../../model.ts'
import { named } from '../../place/names/named.ts'
import { countryAround } from './country-around.ts'
import type { Case, Judgement } from '../judgement.ts'
import { judgement, tooCoarse } from '../judgement.ts'
import { isArea } from '../../mention/type-words.ts'
import { metresToEdge } from '../../geo/outline.ts'
import { measureToOutline, positionOf } from '../distances/measure.ts'
import { judgeDisputed } from '../areas/states.ts'
import { territoryOf } from '../areas/territory.ts'
import { kilometres } from '../findings/values.ts'

/** A place this near a drawn border, besides what the drawing may be off, is told by no outline. */
const edgeMetres = 1_000
/** Gazetteers say by themselves in which country a place lies: its point may be drawn this far beyond the border. */
const drawnBeyondMetres = 6_000
/** Towns of one name on both sides of a border (Moyale, Rafah, Nogales) lie this near one another. */
const twinKilometres = 60

/** From so many people on a gazetteer that lists a place on one side of a border is believed (chosen). */
const knownPopulation = 20_000
/** A hamlet at a border post stands on both sides of the line under one name: Torkham, Chirundu (chosen). */
const besideMetres = 2_000

/** Whether a place stands so near an area, and is so small, that one of the name may lie across the line. */
export function mayBeBeyond(place: Place, { metres }: Measured, beside = besideMetres): boolean {
  const { layer, type, population, extentMetres, accuracyMetres } = place
  if (isArea(type)) return false
  if (type === 'border-crossing') return metres <= drawnBeyondMetres + accuracyMetres
  return !isCurated(layer) && (population ?? 0) < knownPopulation && metres <= beside + extentMetres
}

/** Whether a place lies in an area, by what its gazetteer says and by the outline; null where neither tells. */
function liesIn(place: Place, area: Place, ground: Ground): boolean | null {
  const measured = measureToOutline(place, area, ground.outlines)
  if (!measured) return null
  const found = toldOf(place, area, measured, ground)
  return found === false && mayBeBeyond(place, measured) ? null : found
}

/** By the gazetteer and the outline alone, whatever the size of the place. */
function toldOf(place: Place, area: Place, measured: Measured, ground: Ground): boolean | null {
  const isToldByGazetteer = area.type === 'country' && area.country !== null && place.country !== null
  if (isToldByGazetteer && place.country === area.country) return measured.metres <= drawnBeyondMetres ? true : null
  if (isToldByGazetteer && isInOwnCountry(place, ground)) return false
  if (measured.lowMetres > edgeMetres) return false
  return measured.metres === 0 && isClearOf(place, area, ground) ? true : null
}

/** Whether the outlines bear out in which country the gazetteer has a place. */
function isInOwnCountry(place: Place, { outlines }: Ground): boolean {
  const own = measureToOutline(place, { ...place, type: 'country', outline: `country:${place.country}` }, outlines)
  return own !== null && own.metres <= drawnBeyondMetres
}

/** Whether a place within an area is far enough from its edge to be told by the outline. */
function isClearOf(place: Place, { outline }: Place, { outlines }: Ground): boolean {
  const drawn = outline === null ? null : outlines.get(outline)
  if (!drawn) return false
  const near = metresToEdge(drawn.geometry, positionOf(place))
  return near > edgeMetres + drawn.accuracyMetres + place.accuracyMetres
}

function isToldOf(place: Place, area: Place, ground: Ground): boolean | null {
  const measured = measureToOutline(place, area, ground.outlines)
  return measured && toldOf(place, area, measured, ground)
}

/** Another place of the name that lies on that side: the twin across the border. */
function twinOn({ claim, subject, ground }: Case, area: Place): Place | null {
  const found = (claim.subject?.matches ?? []).find(
    ({ place, use }) =>
      place.id !== subject.id &&
      use !== 'demonym' &&
      roughKilometres(place, subject) <= twinKilometres &&
      isToldOf(place, area, ground) !== false,
  )
  return found?.place ?? null
}

/** On which side of a border a place lies. */
export function judgeBorderSide(input: Case): Judgement {
  const { claim, subject, reference, ground } = input
  const area = territoryOf(claim.reference, reference!, ground) ?? reference!
  const both = { subject: named(subject), area: named(area) }
  const tolerance = [said('tolerance.side', { near: kilometres(edgeMetres) })]
  const lies = liesIn(subject, area, ground)
  if (lies === true) return judgement('agrees', said('border.on-side', both), { misfitMetres: 0 })
  const disputed = judgeDisputed(input, area)
  if (disputed) return disputed
  if (lies === null) return tooCoarse(said('border.side-unclear', both), { tolerance })
  if (twinOn(input, area)) return judgement('undecided', said('border.side-namesake', both), { why: 'ambiguous-place' })
  const own = subject.country === null ? null : ground.gazetteer.get(`country:${subject.country}`)
  const actual = own ?? countryAround(subject, ground)
  return judgement('disagrees', said('border.other-side', { ...both, actual: actual && named(actual) }), {
    misfitMetres: Math.round(measureToOutline(subject, area, ground.outlines)?.lowMetres ?? 0),
    tolerance,
  })
}
