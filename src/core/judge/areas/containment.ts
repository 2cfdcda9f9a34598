import { isCurated, said } from '../../model.ts'
import type { Match, Measured, Outlines, Place, Said } from '../../model.ts'
import { withoutProvinceNoun } from '../../text/bare.ts'
import { isApposedArea } from '../../claims/refine/areas.ts'
import { judgeBorderSide, mayBeBeyond } from '../lines/border-side.ts'
import { isFamous } from '../weigh/doubt.ts'
import { replaceSpan } from '../findings/fixes.ts'
import { isArea, isSettlement } from '../../mention/type-words.ts'
import type { Case, Judgement } from '../judgement.ts'
import { judgement, tooCoarse } from '../judgement.ts'
import { measureToOutline, positionOf } from '../distances/measure.ts'
import { judgeCalled } from './kind-of-place.ts'
import { judgePart } from './part-of-area.ts'
import {
  disputedNamesake,
  isDisputed,
  judgeBeforeBorders,
  judgeDisputed,
  isLongAgo,
  judgeFormerLand,
  judgeFormerProvince,
  judgeLargerNamesake,
} from './states.ts'
import { isTrusted } from '../weigh/trusted.ts'
import { territoryOf } from './territory.ts'
import { named } from '../../place/names/named.ts'
import { kilometres } from '../findings/values.ts'

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

/** "Deir al-Balah is in Gaza": what holds places is the territory, or the province, rather than the city of that name. */
const areaMeant = (input: Case, named: Place): Place =>
  named.outline === null
    ? (territoryOf(input.claim.reference, named, input.ground) ?? provinceOfName(input, named) ?? named)
    : named

/** "in western Idlib": the province of that name, where it is the one around the place. */
function provinceOfName({ claim: { reference }, subject, ground }: Case, { country }: Place): Place | undefined {
  const { province } = ground.outlines.around(...positionOf(subject))
  const isMeant = ({ place, use }: Match): boolean =>
    place.outline === province && place.type === 'province' && use === undefined && place.country === country
  return province !== null && reference?.types.length === 0 ? reference.matches.find(isMeant)?.place : undefined
}

/** "in Hama province", "a small Syrian town": the place against the outline of the area, and what else its words say. */
export function judgeContainment(input: Case): Judgement {
  const { claim, reference } = input
  const area = areaMeant(input, reference!)
  const found = judgeDisputed(input, area) ?? judgeFormerLand(input, area) ?? judgeInside(input, area)
  const called = claim.called && found.verdict === 'agrees' ? judgeCalled(input, claim.called, isLongAgo(input)) : null
  return called && called.verdict !== 'agrees' ? { ...called, message: [...called.message, ...found.message] } : found
}

/** Countries that touch, or lie in one another: a point and a simplified outline do not tell them apart. */
const isAround = ({ type, extentMetres }: Place, metres: number): boolean =>
  type === 'country' && metres <= extentMetres

/** People of a land live in others within so many metres: "the Armenian town of Anjar" (chosen: Lebanon, Iraq, Kosovo). */
const peopleMetres = 1_500_000

/** "the Serb town of Pale": an adjective that may speak of who lives there. */
function mayBeOfPeople({ claim, draft }: Case, metres: number): boolean {
  if (claim.by !== 'adjective') return false
  const { lexicon } = draft.language
  const [people, noun] = [claim.reference!.text.toLowerCase(), claim.called?.noun ?? ''].map((word) =>
    lexicon.classesOf(word),
  )
  const isSmall = !noun!.has('bigNoun')
  return people!.has('ofPeople')
    ? isSmall || metres <= peopleMetres
    : isSmall && people!.has('ofMinority') && metres <= peopleMetres
}

/** "in western Azerbaijan": the area around the place that is called by the side and the name, West Azerbaijan. */
function areaOfPart({ claim: { compass, reference }, subject, ground, draft }: Case): Place | null {
  const { lexicon } = draft.language
  if (!compass || !reference) return null
  return (
    lexicon
      .wordsOf('compassPoint')
      .filter((word) => lexicon.value('compassPoint', word)?.degrees === compass.degrees)
      .flatMap((word) => ground.gazetteer.lookup(`${word} ${reference.name}`))
      .map(({ place }) => place)
      .find((place) => isArea(place.type) && isWithin(ground.outlines, subject, place)) ?? null
  )
}

function judgeInside(input: Case, area: Place): Judgement {
  const { subject, ground } = input
  const measured = measureToOutline(subject, area, ground.outlines)
  if (!measured) return tooCoarse(said('place.no-outline', { place: named(area) }))
  const beside = byGazetteer(input, area, measured)
  if (beside && beside.verdict !== 'agrees') return beside
  return beside || measured.metres === 0 || isWithin(ground.outlines, subject, area)
    ? judgeHeld(input, area)
    : judgeOutside(input, area, measured)
}

/** The place lies in the area: what else may keep a tick from it. */
const judgeHeld = (input: Case, area: Place): Judgement =>
  judgeLargerNamesake(input, area) ??
  unlessFamous(input, area) ??
  judgeFormerProvince(input, area) ??
  judgePart(input, area) ??
  judgement('agrees', said('containment.inside', { subject: named(input.subject), area: named(area) }), {
    misfitMetres: 0,
  })

/** The place lies outside of the area as it is drawn. */
function judgeOutside(input: Case, area: Place, measured: Measured): Judgement {
  const { claim, subject, ground, draft } = input
  const both = { subject: named(subject), area: named(area) }
  const misfit = Math.round(Math.max(0, measured.lowMetres - edgeMetres))
  const actual = actualArea(subject, area, ground)
  const instead = { ...both, actual: actual && named(actual) }
  const message = said('containment.outside', { ...instead, outside: kilometres(measured.metres) })
  const tolerance = [said('tolerance.outline', { edge: kilometres(edgeMetres) })]
  if (misfit === 0)
    return besideBorder(input, area, measured) ?? tooCoarse(said('containment.edge', both), { tolerance })
  const doubt = firstDoubt({
    input,
    area,
    measured,
    message,
    notHeld: said('containment.not-held', instead),
    tolerance,
  })
  if (doubt) return doubt
  // Gazetteers hold names in English: what a draft in another language calls the area is not known.
  const fixes =
    actual && claim.reference && mayMend(input)
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

interface Outside {
  readonly input: Case
  readonly area: Place
  readonly measured: Measured
  readonly message: Said
  /** What is said where the place may be another one than the text means. */
  readonly notHeld: Said
  readonly tolerance: readonly Said[]
}

const firstDoubt = (outside: Outside): Judgement | null =>
  doubts.reduce<Judgement | null>((found, doubt) => found ?? doubt(outside), null)

/** What keeps a place outside of an area from being called wrong, in the order in which it is asked. */
const doubts: readonly ((outside: Outside) => Judgement | null)[] = [
  (outside) => (isApposedArea(outside.input.claim) ? unlessMeant(outside) : null),
  ({ input: { subject }, area, measured, tolerance }) =>
    isAround(subject, measured.metres)
      ? tooCoarse(said('containment.edge', { subject: named(subject), area: named(area) }), { tolerance })
      : null,
  ({ input, notHeld, tolerance }) =>
    input.claim.by && !isTrusted(input) ? judgement('undecided', notHeld, { why: 'unknown-place', tolerance }) : null,
  ({ input, measured, message, tolerance }) =>
    mayBeOfPeople(input, measured.metres)
      ? judgement('undecided', [message, said('containment.of-people')], { why: 'out-of-scope', tolerance })
      : null,
  (outside) => otherReading(outside, provinceSaid(outside.input, outside.area)),
  ({ input }) => judgeBeforeBorders(input),
  (outside) => otherReading(outside, namesakeOf(outside.input, outside.area)),
  ({ input: { subject }, area, measured, message, tolerance }) =>
    area.type !== 'country' && measured.metres >= anotherMetres
      ? judgement('undecided', [message, said('containment.another', { subject: named(subject), area: named(area) })], {
          why: 'unknown-place',
          tolerance,
        })
      : null,
]

const unlessMeant = ({ input, area, notHeld, tolerance }: Outside): Judgement | null =>
  isMeant(input.subject, area) ? null : judgement('undecided', notHeld, { why: 'unknown-place', tolerance })

const otherReading = ({ message, tolerance }: Outside, other: Place | null): Judgement | null =>
  other &&
  judgement('undecided', [message, said('place.other-reading', { place: named(other) })], {
    why: 'ambiguous-place',
    tolerance,
  })

/** Another area that the words may mean. */
const namesakeOf = (input: Case, area: Place): Place | null =>
  isApposedArea(input.claim) ? null : (disputedNamesake(input, area) ?? areaOfPart(input))

/** A small town this near a border may have its twin across it, where the words do not speak of sides: Malaba (chosen). */
const twinMetres = 5_000

/** "in western Azerbaijan": the province of West Azerbaijan, which is no part of the country of that name. */
function provinceSaid({ claim, subject, draft, ground }: Case, area: Place): Place | null {
  const { compass } = claim
  if (!compass) return null
  const { lexicon } = draft.language
  const points = lexicon.wordsOf('compassPoint').filter((word) => {
    const point = lexicon.value('compassPoint', word)!
    return point.degrees === compass.degrees
  })
  const names = [area.name, claim.reference?.name ?? ''].flatMap((name) => points.map((word) => `${word} ${name}`))
  const found = names.flatMap((name) => ground.gazetteer.lookup(name))
  const holds = ({ place, match }: Match): boolean =>
    isArea(place.type) && match !== 'variant' && isWithin(ground.outlines, subject, place)
  return found.find(holds)?.place ?? null
}

/** A place with fewer people is none that readers think of before a great city of its name (chosen). */
const hamletPopulation = 20_000

/** "El Paso, in Mexico": a hamlet of the name lies there, and a city that everybody knows lies elsewhere. */
function unlessFamous({ claim, subject }: Case, area: Place): Judgement | null {
  if (area.type !== 'country' || isCurated(subject.layer) || (subject.population ?? 0) >= hamletPopulation) return null
  const isElsewhere = ({ place, match, use }: Match): boolean =>
    match !== 'variant' &&
    use !== 'demonym' &&
    isSettlement(place.type) &&
    isFamous(place) &&
    place.country !== area.country
  const famous = (claim.subject?.matches ?? []).find(isElsewhere)?.place
  if (!famous) return null
  const both = { subject: named(subject), area: named(area) }
  const message = [said('containment.inside', both), said('place.other-reading', { place: named(famous) })] as const
  return judgement('undecided', message, { why: 'ambiguous-place' })
}

/** A border is drawn up to so many metres from where it runs. */
const drawnMetres = 3_000

/** "Metula, in Lebanon": so near a border the gazetteer tells in which country a place lies, not the drawn line; null farther off. */
function byGazetteer(input: Case, area: Place, measured: Measured): Judgement | null {
  const { subject, ground } = input
  const isTold = area.type === 'country' && area.country !== null && subject.country !== null && !isArea(subject.type)
  if (!isTold || measured.metres > drawnMetres) return null
  const isListed = subject.country === area.country
  const isDrawn = ground.outlines.around(...positionOf(subject)).country === area.outline
  if (isListed === isDrawn) return null
  return isDrawn
    ? tooCoarse(said('containment.edge', { subject: named(subject), area: named(area) }))
    : judgeBorderSide({ ...input, reference: area })
}

/** Near the border of a country the gazetteer may tell on which side of it a place lies, where the outline cannot. */
function besideBorder(input: Case, area: Place, measured: Measured): Judgement | null {
  const isCountry = area.type === 'country' && input.subject.type !== 'country'
  const isTwoSided = isCountry && !mayBeBeyond(input.subject, measured, twinMetres)
  const found = isTwoSided ? judgeBorderSide({ ...input, reference: area }) : null
  return found?.verdict === 'disagrees' ? found : null
}

/**
 * "Smithville, Ohio" may be a hamlet that no gazetteer has. Only a curated place, or a town so large that readers would
 * think of it, is taken to be the one that the text means.
 */
const isMeant = (subject: Place, area: Place): boolean =>
  isCurated(subject.layer) || ((subject.population ?? 0) >= 100_000 && area.type === 'country')

/** An adjective cannot be replaced by a name, nor a name by one of another language; disputed ground has no right answer. */
const mayMend = (input: Case): boolean =>
  input.claim.by !== 'adjective' && !input.draft.language.exonyms && !isDisputed(input)

/** The name itself within "the province of Raqqa". */
function nameSpan(text: string, mention: NonNullable<Case['claim']['reference']>) {
  const at = text.indexOf(mention.name, mention.from)
  return at >= mention.from && at + mention.name.length <= mention.to
    ? { from: at, to: at + mention.name.length }
    : mention
}
