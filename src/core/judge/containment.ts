import { isCurated, said } from '../model.ts'
import type { Outlines, Place } from '../model.ts'
import { withoutProvinceNoun } from '../text/bare.ts'
import { isApposedArea } from '../claims/refine/areas.ts'
import { replaceSpan } from './fixes.ts'
import type { Case, Judgement } from './judgement.ts'
import { judgement, tooCoarse } from './judgement.ts'
import { measureToOutline, positionOf } from './measure.ts'
import { judgePart } from './part-of-area.ts'
import { territoryOf } from './territory.ts'
import { named } from '../place/named.ts'
import { kilometres } from './values.ts'

/** A place that lies this near the drawn line of an area may be on either side of it. */
const edgeMetres = 3_000

/** Where the ground has the place: its province and country, by outline. */
function actualArea(subject: Place, reference: Place, ground: Case['ground']): Place | null {
  const around = ground.outlines.around(...positionOf(subject))
  const id = reference.type === 'country' ? around.country : around.province
  return id === null ? null : placeOfOutline(ground, id)
}

const placeOfOutline = (ground: Case['ground'], id: string): Place | null => {
  const packed = ground.packs.flatMap((pack) => pack.places).find((place) => place.outline === id)
  return packed ?? ground.gazetteer.get(id)
}

/** A curated place knows its province and country better than a simplified outline does. */
const isSaidWithin = (subject: Place, reference: Place): boolean =>
  isCurated(subject.layer) &&
  reference.outline !== null &&
  (reference.outline === `country:${subject.country}` || reference.outline === `province:${subject.province}`)

const isWithin = (outlines: Outlines, subject: Place, reference: Place): boolean => {
  if (isSaidWithin(subject, reference)) return true
  const { country, province } = outlines.around(...positionOf(subject))
  return reference.outline !== null && (reference.outline === country || reference.outline === province)
}

/** Names of provinces recur: one this far away is not the one that is meant. */
export const anotherMetres = 500_000

/** "Deir al-Balah is in Gaza": what holds places is the territory rather than the city of that name. */
const areaMeant = (claim: Case['claim'], named: Place, ground: Case['ground']): Place =>
  named.outline === null ? (territoryOf(claim.reference, named, ground) ?? named) : named

/** "in Hama province": the place against the outline of the area. */
export function judgeContainment(input: Case): Judgement {
  const { claim, subject, reference, ground, draft } = input
  const area = areaMeant(claim, reference!, ground)
  const measured = measureToOutline(subject, area, ground.outlines)
  const both = { subject: named(subject), area: named(area) }
  if (!measured) return tooCoarse(said('place.no-outline', { place: named(area) }))
  if (measured.metres === 0 || isWithin(ground.outlines, subject, area))
    return judgePart(input, area) ?? judgement('agrees', said('containment.inside', both), { misfitMetres: 0 })
  const misfit = Math.round(Math.max(0, measured.lowMetres - edgeMetres))
  const actual = actualArea(subject, area, ground)
  const instead = { ...both, actual: actual && named(actual) }
  const message = said('containment.outside', { ...instead, outside: kilometres(measured.metres) })
  const tolerance = [said('tolerance.outline', { edge: kilometres(edgeMetres) })]
  if (misfit === 0) return tooCoarse(said('containment.edge', both), { tolerance })
  if (isApposedArea(claim) && !isTrusted(subject, area))
    return judgement('undecided', said('containment.not-held', instead), { why: 'unknown-place', tolerance })
  if (area.type !== 'country' && measured.metres >= anotherMetres)
    return judgement('undecided', [message, said('containment.another', both)], { why: 'unknown-place', tolerance })
  // Gazetteers hold names in English: what a draft in another language calls the area is not known.
  const fixes =
    actual && claim.reference && !draft.language.exonyms
      ? [
          replaceSpan(
            draft.text,
            nameSpan(draft.text, claim.reference),
            withoutProvinceNoun(actual.name, draft.language),
          ),
        ]
      : []
  return judgement('disagrees', message, { misfitMetres: misfit, tolerance, fixes })
}

/**
 * "Smithville, Ohio" may be a hamlet that no gazetteer has. Only a curated place, or a town so large that readers would
 * think of it, is taken to be the one that the text means.
 */
const isTrusted = (subject: Place, area: Place): boolean =>
  isCurated(subject.layer) || ((subject.population ?? 0) >= 100_000 && area.type === 'country')

/** The name itself within "the province of Raqqa". */
function nameSpan(text: string, mention: NonNullable<Case['claim']['reference']>) {
  const at = text.indexOf(mention.name, mention.from)
  return at >= mention.from && at + mention.name.length <= mention.to
    ? { from: at, to: at + mention.name.length }
    : mention
}
