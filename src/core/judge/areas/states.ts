/** What states disagree about, and what was otherwise on the day of a claim. */
import type { Polygon } from 'geojson'
import { dayOfClaim } from '../../claims/refine/force/day.ts'
import { contains } from '../../geo/outline.ts'
import { said } from '../../model.ts'
import type { Dispute, Match, NamedPlace, OtherCapital, PartialDate, Place, Said, Succession } from '../../model.ts'
import { named } from '../../place/names/named.ts'
import type { Case, Judgement } from '../judgement.ts'
import { judgement } from '../judgement.ts'
import { positionOf } from '../distances/measure.ts'

/** First and last ISO day of what a date may mean; null where the text and its reader give none. */
interface Days {
  readonly first: string
  readonly last: string
}

const daysOf = (date: PartialDate): Days => ({
  first: `${date}-01-01`.slice(0, 10),
  last: `${date}-12-31`.slice(0, 10),
})

/** The days that a claim speaks of. */
function daysSaid({ draft, claim }: Case): Days | null {
  const { date } = dayOfClaim(draft, claim)
  return date === null ? null : daysOf(date)
}

type Lasting = { readonly from?: string; readonly to?: string }

/** Whether some of the days lie in it; of unknown days, whether they may. */
const mayLast = ({ from = '', to = '9999' }: Lasting, days: Days | null): boolean =>
  days === null || (days.last >= from && days.first < to)

const polygonOf = (ring: NonNullable<Dispute['ring']>): Polygon => ({
  type: 'Polygon',
  coordinates: [[...ring, ring[0]!].map(([lon, lat]) => [lon, lat])],
})

function liesIn({ areas = [], ring }: Dispute, place: Place, province: string | null): boolean {
  const code = province?.slice('province:'.length) ?? place.province ?? ''
  const codes = [code, place.type === 'country' ? `${place.country}-` : '', place.country === 'EH' ? 'EH-' : '']
  if (areas.some((area) => codes.some((one) => one.startsWith(area)))) return true
  return ring !== undefined && place.type !== 'country' && contains(polygonOf(ring), positionOf(place))
}

/** The disputes about the land on which a place lies, on the day of the claim. */
function disputesAt(input: Case): readonly Dispute[] {
  const { subject, ground } = input
  const days = daysSaid(input)
  const { province } = ground.outlines.around(...positionOf(subject))
  return (ground.states?.disputed ?? []).filter((one) => mayLast(one, days) && liesIn(one, subject, province))
}

const codeOf = ({ type, country, outline }: Place): string | null =>
  type === 'country' ? (country ?? outline?.slice('country:'.length) ?? null) : null

/** Who claims it, as messages name them. */
const sidesOf = ({ claimants, entity }: Dispute, { subject, ground }: Case): readonly NamedPlace[] => [
  ...claimants.flatMap((code) => ground.gazetteer.get(`country:${code}`) ?? []).map(named),
  ...(entity ? [{ name: entity.en, nameAr: entity.ar, type: subject.type, country: null }] : []),
]

/** Of a place on disputed ground and a country whose view makes the claim true: nobody is right or wrong. */
export function judgeDisputed(input: Case, area: Place): Judgement | null {
  const code = codeOf(area)
  if (code === null) return null
  const found = disputesAt(input).find(({ claimants, settled }) => claimants.includes(code) && settled !== code)
  if (!found) return null
  const message = said('containment.disputed', {
    place: named(input.subject),
    sides: sidesOf(found, input),
    source: found.source,
  })
  return judgement('undecided', message, { why: 'disputed' })
}

/** "Stanley, in Argentina": another place of the name lies on ground that this country claims. */
export const disputedNamesake = (input: Case, area: Place): Place | null => disputedNamesakes(input, area)[0] ?? null

function disputedNamesakes(input: Case, area: Place): readonly Place[] {
  const code = codeOf(area)
  const isClaimed = ({ place, match }: Match): boolean =>
    match !== 'variant' &&
    place.id !== input.subject.id &&
    disputesAt({ ...input, subject: place }).some(({ claimants }) => code !== null && claimants.includes(code))
  return (input.claim.subject?.matches ?? []).filter(isClaimed).map(({ place }) => place)
}

/**
 * "Dakhla, in Morocco" fits a quarter of Agadir: where a larger place of the name lies on ground that the country claims,
 * that one is likelier meant, and disputed.
 */
export function judgeLargerNamesake(input: Case, area: Place): Judgement | null {
  const own = input.subject.population ?? 0
  const other = disputedNamesakes(input, area).find(({ population }) => (population ?? 0) > own)
  return other ? judgeDisputed({ ...input, subject: other }, area) : null
}

/** Whether two sides claim the ground of the subject, whoever is said to have it: no fix is offered there. */
export const isDisputed = (input: Case): boolean => disputesAt(input).length > 0

/** "Juba, a Sudanese city" in 2009: the state that the land belonged to on that day. */
export function judgeFormerLand(input: Case, area: Place): Judgement | null {
  const [code, days] = [codeOf(area), daysSaid(input)]
  const { country } = input.ground.outlines.around(...positionOf(input.subject))
  const land = country?.slice('country:'.length)
  const isOf = (one: Succession): boolean => one.land === land && code !== null && one.was.includes(code)
  const found = days && input.ground.states?.successions.find((one) => isOf(one) && days.first < one.until)
  if (!days || !found) return null
  const message = said('containment.then', { subject: named(input.subject), area: named(area), until: found.until })
  return judgement(days.last < found.until ? 'agrees' : 'undecided', message, {
    ...(days.last < found.until ? { misfitMetres: 0 } : { why: 'no-date' as const }),
  })
}

/** "Bunia, in Orientale province" in 2020: of that province's day only can its outline tell. */
export function judgeFormerProvince(input: Case, area: Place): Judgement | null {
  const found = input.ground.states?.parted?.find(({ province }) => area.outline === `province:${province}`)
  if (!found || (daysSaid(input)?.last ?? '9999') < found.until) return null
  const message = said('containment.then', { subject: named(input.subject), area: named(area), until: found.until })
  return judgement('undecided', message, { why: 'no-date' })
}

/** Numbers of people are those of today, and say little of days before this one (chosen: towns doubled since). */
const firstNumbers = '2000-01-01'

/** Whether a claim speaks of a day when a place may have been of another size. */
export const isLongAgo = (input: Case): boolean => (daysSaid(input)?.last ?? '9999') < firstNumbers

export interface FormerLand {
  readonly land: Place
  /** ISO day before which it was part of the country. */
  readonly until: string
  /** Whether that holds for all the days that the claim speaks of. */
  readonly isSure: boolean
}

/** Countries of today that were part of another on the days that a claim speaks of: Eritrea of Ethiopia in 1985. */
export function formerLands(input: Case, country: Place): readonly FormerLand[] {
  const [code, days] = [codeOf(country), daysSaid(input)]
  if (code === null || days === null) return []
  return (input.ground.states?.successions ?? [])
    .filter(({ was, until }) => was.includes(code) && days.first < until)
    .flatMap(({ land, until }) => {
      const place = input.ground.gazetteer.get(`country:${land}`)
      return place ? [{ land: place, until, isSure: days.last < until }] : []
    })
}

/** Borders before this day are others than those of the outlines (chosen: after the last great change of them). */
const firstBorders = '1992-01-01'
/** Before this day, the table of capitals knows too few. */
const firstCapitals = '1945-01-01'

function judgeBefore(input: Case, first: string): Judgement | null {
  const days = daysSaid(input)
  return days && days.first < first
    ? judgement('undecided', said('containment.before-data', { from: first }), { why: 'out-of-scope' })
    : null
}

export const judgeBeforeBorders = (input: Case): Judgement | null => judgeBefore(input, firstBorders)
export const judgeBeforeCapitals = (input: Case): Judgement | null => judgeBefore(input, firstCapitals)

/** Rows of the table that speak of a country, and may of the day; where no day is known, of today. */
function capitalsOf(input: Case, code: string, days: Days | null): readonly OtherCapital[] {
  const isThen = (one: OtherCapital): boolean => (days === null ? one.to === undefined : mayLast(one, days))
  return (input.ground.states?.capitals ?? []).filter((one) => one.country === code && isThen(one))
}

const isRowOf = ({ place }: OtherCapital, { id, sameAs = [] }: Place): boolean => place === id || sameAs.includes(place)

/** What today's gazetteers do not say of a capital: one of that day, a second one, a disputed one; null: nothing. */
export function judgeOtherCapital(input: Case, area: Place): Judgement | null {
  const [code, days] = [codeOf(area), daysSaid(input)]
  if (code === null) return null
  const row = capitalsOf(input, code, days).find((one) => isRowOf(one, input.subject))
  if (!row) return null
  const both = { subject: named(input.subject), area: named(area) }
  if (row.as === 'disputed') return judgement('undecided', said('capital.disputed', both), { why: 'disputed' })
  if (row.as === 'seat') return judgement('undecided', said('capital.seat', both), { why: 'out-of-scope' })
  return judgement('agrees', capitalSaid(both, row))
}

function capitalSaid(both: { readonly subject: NamedPlace; readonly area: NamedPlace }, { to }: OtherCapital): Said {
  return to === undefined ? said('capital.of', both) : said('capital.then', { ...both, until: to })
}

/** "Abuja, the Nigerian capital" in 1985: another place was it on that day. */
export function judgeNotYetCapital(input: Case, area: Place): Judgement | null {
  const [code, days] = [codeOf(area), daysSaid(input)]
  if (code === null || days === null) return null
  const then = capitalsOf(input, code, days).find(
    (one) => one.as === 'capital' && one.to !== undefined && days.last < one.to,
  )
  const seat = then && input.ground.gazetteer.get(then.place)
  return seat && seat.id !== input.subject.id
    ? judgement('undecided', said('capital.then', { subject: named(seat), area: named(area), until: then.to! }), {
        why: 'no-date',
      })
    : null
}
