import { isArea as isAreaType, isSettlement, typesOfWord } from '../../mention/type-words.ts'
import { isCurated, said } from '../../model.ts'
import { named } from '../../place/names/named.ts'
import type { CalledBy, FeatureType, Ground, Lexicon, Place } from '../../model.ts'
import type { Case, Judgement } from '../judgement.ts'
import { judgeCoast, judgeHalf } from '../lines/earth.ts'
import { anotherMetres } from './containment.ts'
import { judgement, tooCoarse } from '../judgement.ts'
import { judgeCalled } from './kind-of-place.ts'
import { judgeOwnPart } from './own-part.ts'
import { isTrusted } from '../weigh/trusted.ts'
import { isLongAgo, judgeBeforeCapitals, judgeNotYetCapital, judgeOtherCapital } from './states.ts'
import { measureToOutline } from '../distances/measure.ts'

/** The areas of which a place is the capital, each once under whatever ids it is known. */
function areasOf(place: Place, ground: Ground): readonly Place[] {
  const found = place.capitalOf.flatMap(
    (id) =>
      ground.gazetteer.get(id) ??
      ground.packs.flatMap((pack) => pack.places).find((other) => other.outline === id) ??
      [],
  )
  return found.filter((area, index) => found.findIndex((other) => isSamePlace(area, other)) === index)
}

const isSamePlace = (a: Place, b: Place): boolean =>
  a.id === b.id ||
  (a.outline !== null && a.outline === b.outline) ||
  (a.sameAs ?? []).includes(b.id) ||
  (b.sameAs ?? []).includes(a.id)

/** A name without the noun that says what kind of area it is: "raqqa" of "Raqqa Governorate", "Ar-Raqqa". */
function stem(lexicon: Lexicon, name: string): string {
  const words = name.toLowerCase().split(' ')
  const isArea = words.length > 1 && lexicon.value('feature', words.at(-1)!)?.every(isAreaType)
  const [first = '', ...more] = (isArea ? words.slice(0, -1) : words).flatMap((word) => word.split('-'))
  return more.length > 0 && lexicon.classesOf(first).has('nameArticle') ? more.join(' ') : [first, ...more].join(' ')
}

function judgeCapital(input: Case): Judgement {
  const { claim, subject, reference, ground } = input
  const areas = areasOf(subject, ground)
  if (claim.relation!.startsWith('capital-of-own')) return judgeOwnCapital(input, areas)
  if (claim.relation === 'capital-of-same-name') return judgeNamesakeCapital(input, areas)
  const other = judgeOtherCapital(input, reference!)
  if (other) return other
  const isCapital =
    areas.some((area) => isSamePlace(area, reference!)) ||
    (reference!.outline !== null && subject.capitalOf.includes(reference!.outline))
  if (!isCapital) return judgeNoCapital(input, areas)
  const agrees = said('capital.of', { subject: named(subject), area: named(reference!) })
  return judgeNotYetCapital(input, reference!) ?? judgement('agrees', agrees)
}

/** "Raqqa, the capital of the province of that name": the world's provinces are some years old, and Mali has new ones. */
function judgeNamesakeCapital({ claim, subject, draft }: Case, areas: readonly Place[]): Judgement {
  const { lexicon } = draft.language
  const bearers = (claim.subject?.matches ?? []).filter(({ use }) => use === undefined).map(({ place }) => place.id)
  const same = areas.find(
    (area) => bearers.includes(area.id) || stem(lexicon, area.name) === stem(lexicon, subject.name),
  )
  if (same) return judgement('agrees', said('capital.of', { subject: named(subject), area: named(same) }))
  const none = said('capital.of-no-such', { subject: named(subject) })
  return isCurated(subject.layer) ? judgement('disagrees', none) : tooCoarse(none)
}

/** The place is no capital of the area at hand: whether another place surely is. */
function judgeNoCapital(input: Case, areas: readonly Place[]): Judgement {
  const { claim, subject, reference, ground } = input
  const both = { subject: named(subject), area: named(reference!) }
  const seat = claim.reference?.form === 'name' ? seatOf(reference!, ground) : null
  if (!seat) return tooCoarse(said('capital.unknown', both))
  if (isElsewhere(subject, reference!, ground))
    return judgement('undecided', said('capital.far', both), { why: 'unknown-place' })
  const isLoose = isProvince(reference!) && isWithin(subject, reference!)
  if (!isLoose && !isTrusted(input))
    return judgement('undecided', said('capital.uncertain', both), { why: 'unknown-place' })
  const message = said('capital.other', { ...both, seat: named(seat), own: areas.map(named) })
  return judgeBeforeCapitals(input) ?? judgement(isLoose ? 'loose' : 'disagrees', message)
}

/** "Baquba, the provincial capital": of the province that was named before, else of its own. */
function judgeOwnCapital({ claim, subject, reference }: Case, areas: readonly Place[]): Judgement {
  const isProvincial = claim.relation === 'capital-of-own-province'
  const own = areas.filter((area) => area.type !== 'district' && (!isProvincial || isProvince(area)))
  const [first] = own
  if (!first) return tooCoarse(said('capital.of-none', { subject: named(subject) }))
  const isOther = reference !== null && isProvince(reference) && !own.some((area) => isSamePlace(area, reference))
  if (!isOther) return judgement('agrees', said('capital.of', { subject: named(subject), area: named(first) }))
  const message = said('capital.of-other', { subject: named(subject), own: named(first), area: named(reference) })
  return judgement('undecided', message, { why: 'ambiguous-place' })
}

/** "Baidoa, the seat of South West state": not of the province of that name across the continent. */
const isElsewhere = (subject: Place, area: Place, { outlines }: Ground): boolean =>
  isProvince(area) && (measureToOutline(subject, area, outlines)?.metres ?? 0) >= anotherMetres

/** Provinces move their seats, and a few have two (Leh and Kargil): another place of the province is no plain error. */
const isProvince = ({ type }: Place): boolean => type !== 'country'
const isWithin = ({ province }: Place, { outline }: Place): boolean =>
  outline !== null && outline === `province:${province}`

/** Only where another capital of the area is known can a place be wrongly called its capital. */
const seatOf = ({ id, outline, sameAs = [] }: Place, { gazetteer }: Ground): Place | null =>
  [id, ...(outline === null ? [] : [outline]), ...sameAs].reduce<Place | null>(
    (found, area) => found ?? gazetteer.seatOf?.(area) ?? null,
    null,
  )

/** What stands in or at a town, which a pack may hold as the town alone. */
const partsOfTowns: ReadonlySet<FeatureType> = new Set<FeatureType>([
  'crossroads',
  'border-crossing',
  'port',
  'bridge',
  'building',
  'power-station',
])
/** Whether there may be such a thing of that name besides the one at hand. */
function mayHave({ layer, type }: Place, word: string, lexicon: Lexicon): boolean {
  const types = typesOfWord(lexicon, word) ?? []
  if (isCurated(layer)) return isSettlement(type) && types.some((one) => partsOfTowns.has(one))
  return !lexicon.classesOf(word).has('wholeWorld')
}

/** With so many times fewer people another place of a name is not thought of (chosen). */
const hardlyKnown = 50

/** "the port city of Tripoli": another place of that name lies on a coast. */
const isCoastalElsewhere = ({ claim, subject, draft, ground }: Case, called: CalledBy): boolean =>
  (claim.subject?.matches ?? []).some(
    ({ place, match }) =>
      place.id !== subject.id &&
      match !== 'variant' &&
      (place.population ?? 0) * hardlyKnown >= (subject.population ?? 0) &&
      judgeCalled({ subject: place, draft, ground }, called, false)?.verdict === 'agrees',
  )

function judgeType(input: Case): Judgement {
  const { claim, subject, draft, ground } = input
  const { lexicon } = draft.language
  const word = claim.relation!.slice('is-a:'.length)
  const about = { subject: named(subject), word }
  const called = claim.called ?? { noun: word, size: null, unchecked: null }
  const own = judgeCalled({ subject, draft, ground }, called, isLongAgo(input))
  const isInland = own?.message.some(({ messageId }) => messageId === 'earth.landlocked')
  if (own && isInland && isCoastalElsewhere(input, called))
    return judgement('undecided', own.message, { why: 'ambiguous-place' })
  if (own) return own
  const known = { ...about, type: subject.type }
  return mayHave(subject, word, lexicon)
    ? tooCoarse(said('type.perhaps', known))
    : judgement('disagrees', said('type.differs', known))
}

/** What a place is said to be: of what type, the capital of what, with a coast or without. */
export function judgeIdentity(input: Case): Judgement {
  const relation = input.claim.relation!
  if (relation === 'in-half') return judgeHalf(input)
  if (relation === 'in-part') return judgeOwnPart(input)
  if (relation === 'landlocked' || relation === 'coastal') return judgeCoast(input)
  return relation.startsWith('is-a:') ? judgeType(input) : judgeCapital(input)
}
