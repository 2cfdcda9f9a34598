/** Whether a place is what the text calls it: by its type, by how many people live there, by its coast. */
import { said } from '../../model.ts'
import type { CalledBy, Ground, Lexicon, Outline, Place, Said, WordClass } from '../../model.ts'
import { isSeat } from '../../mention/evidence.ts'
import { isSettlement, typeAgreement, typesOfWord } from '../../mention/type-words.ts'
import { isCurated } from '../../model.ts'
import { linesOf } from '../../geo/line/edges.ts'
import { nearestOn } from '../../geo/outline.ts'
import { turfDistanceMetres } from '../../geo/sphere.ts'
import { named } from '../../place/names/named.ts'
import { countryAround } from '../lines/country-around.ts'
import type { Case, Judgement } from '../judgement.ts'
import { judgement, tooCoarse } from '../judgement.ts'
import { positionOf } from '../distances/measure.ts'

/** Up to how many people a word fits, and from how many it is wrong (chosen; towns and cities overlap widely in print). */
interface Size {
  readonly least: number
  readonly most: number
  readonly wrongFrom: number
}
type Sized = Readonly<Record<'any' | 'small' | 'large', Size | null>>
const endless = { least: 0, most: Infinity, wrongFrom: Infinity }
const sizes: readonly (readonly [WordClass, Sized])[] = [
  ['villageNoun', { any: { least: 0, most: 10_000, wrongFrom: 100_000 }, small: null, large: null }],
  [
    'townNoun',
    {
      any: { least: 0, most: 200_000, wrongFrom: 1_000_000 },
      small: { least: 0, most: 50_000, wrongFrom: 300_000 },
      large: { least: 20_000, most: 300_000, wrongFrom: 1_500_000 },
    },
  ],
  [
    'bigNoun',
    {
      any: { ...endless, least: 20_000 },
      small: { least: 10_000, most: 400_000, wrongFrom: 2_000_000 },
      large: { ...endless, least: 200_000 },
    },
  ],
  ['plainNoun', { any: endless, small: null, large: null }],
]

type Fit = 'fits' | 'open' | 'wrong'

/** The size that a noun says, with its adjective; null for a noun that says none. */
const sizeOf = (classes: ReadonlySet<string>, size: CalledBy['size']): Size | null =>
  sizes.find(([of]) => classes.has(of))?.[1][size ?? 'any'] ?? null

/** A seat of a country or province is a city, however small; a curated type is known. */
const isKnownAs = (place: Place, classes: ReadonlySet<string>): boolean => {
  const isCuratedAs = (type: Place['type']): boolean => isCurated(place.layer) && place.type === type
  return (
    (classes.has('bigNoun') && (isSeat(place) || isCuratedAs('city'))) ||
    (classes.has('townNoun') && isCuratedAs('town')) ||
    (classes.has('villageNoun') && isCuratedAs('village'))
  )
}

function fitsSize(place: Place, classes: ReadonlySet<string>, size: CalledBy['size']): Fit {
  const said = sizeOf(classes, size)
  if (!said) return 'open'
  if (size === null && isKnownAs(place, classes)) return 'fits'
  if (classes.has('plainNoun') && size === null) return 'fits'
  const people = place.population
  if (people === null) return size === null && fitsUnknown(place, classes) ? 'fits' : 'open'
  if (people >= said.wrongFrom || (classes.has('villageNoun') && isNationalSeat(place))) return 'wrong'
  return people >= said.least && people <= said.most ? 'fits' : 'open'
}

/** Of cities the gazetteers know how many live there: what they do not know of is a village or a town. */
const fitsUnknown = ({ type }: Place, classes: ReadonlySet<string>): boolean =>
  classes.has('townNoun') || (classes.has('villageNoun') && type === 'village')

const isNationalSeat = ({ capitalOf }: Place): boolean => capitalOf.some((id) => id.startsWith('country:'))

/** A harbour town lies no farther from the sea than this, with its own size (chosen); there are ports on rivers too. */
const harbourMetres = 10_000

/** So far from the sea no harbour is one of the sea; and so near a lake, or a great river, there may be one (chosen: Basra, Kinshasa). */
const inlandMetres = 150_000
const waterMetres = 25_000
/** With fewer people it may be another place of that name. */
const knownPeople = 50_000
/** How far apart the ends of a river lie that ships go up to a port city. */
const greatRiverMetres = 500_000

/** Metres beyond the size of a place to the coast of its country; Infinity where that has none; null: not known. */
function metresToCoast(place: Place, ground: Ground): number | null {
  const { outlines } = ground
  const country = countryAround(place, ground)
  if (!country?.country || !outlines.get(`country:${country.country}`)) return null
  const coast = outlines.get(`coast:${country.country}`)
  if (!coast) return Infinity
  return nearestOn(coast.geometry, positionOf(place)).metres - coast.accuracyMetres - place.extentMetres
}

function isGreat({ id, geometry }: Outline): boolean {
  if (!id.startsWith('river:')) return true
  const points = linesOf(geometry).flat()
  const [lons, lats] = [points.map(([lon]) => lon!), points.map(([, lat]) => lat!)]
  const corner = (of: 'min' | 'max') =>
    [lons.reduce((a, b) => Math[of](a, b)), lats.reduce((a, b) => Math[of](a, b))] as const
  return turfDistanceMetres(corner('min'), corner('max')) >= greatRiverMetres
}

/** How a place fits the word for one with a harbour: on a lake or a great river inland nobody knows here. */
function fitsHarbour(place: Place, ground: Ground): Fit {
  const metres = metresToCoast(place, ground)
  if (place.type === 'port' || (metres ?? Infinity) <= harbourMetres) return 'fits'
  const isKnown = isSeat(place) || (place.population ?? 0) >= knownPeople
  const waters =
    isKnown && (metres ?? 0) > inlandMetres ? ground.outlines.watersAt?.(...positionOf(place), waterMetres) : null
  return !waters || waters.some(isGreat) ? 'open' : 'wrong'
}

/** Of a settlement and a noun for one. */
function fitsSettlement(place: Place, { noun, size }: CalledBy, lexicon: Lexicon, ground: Ground): Fit {
  const classes = classesOf(lexicon, noun)
  if (classes.has('harbourNoun')) return fitsHarbour(place, ground)
  if (classes.has('suburbNoun')) return place.type === 'suburb' ? 'fits' : 'open'
  return fitsSize(place, classes, size)
}

/** Of a word, or of a phrase that is one noun: "port city". */
function classesOf(lexicon: Lexicon, noun: string): ReadonlySet<string> {
  const [first = '', ...more] = noun.split(' ')
  if (more.length === 0) return lexicon.classesOf(noun)
  return lexicon.phrasesFrom(first).find(({ words }) => words.join(' ') === noun)?.classes ?? new Set()
}

/** What a settlement may be besides: a port, a camp; else another thing of that name. */
function fitOf(place: Place, called: CalledBy, lexicon: Lexicon, ground: Ground): Fit | null {
  const types = typesOfWord(lexicon, called.noun) ?? []
  const isPort = types.includes('port')
  if (isSettlement(place.type) && (isPort || types.some(isSettlement)))
    return fitsSettlement(place, called, lexicon, ground)
  if (typeAgreement(place.type, types) === 0) return null
  return called.size !== null || (isSettlement(place.type) && !types.includes(place.type)) ? 'open' : 'fits'
}

function messageOf(place: Place, { noun, size }: CalledBy, fit: Fit, lexicon: Lexicon): Said {
  const about = { subject: named(place), word: noun, size }
  if (fit === 'fits') return said('type.agrees', { subject: named(place), word: noun })
  if (fit === 'wrong' && classesOf(lexicon, noun).has('harbourNoun'))
    return said('earth.landlocked', { subject: named(place) })
  return place.population !== null && isSettlement(place.type)
    ? said(fit === 'wrong' ? 'type.size' : 'type.size-open', { ...about, people: place.population })
    : said('type.unchecked', { word: noun })
}

/** How a settlement, or another place of the type of the noun, fits what it is called; null: it is of another type. */
export function judgeCalled(
  { subject: place, draft, ground }: Pick<Case, 'subject' | 'draft' | 'ground'>,
  called: CalledBy,
  isLongAgo: boolean,
): Judgement | null {
  const now = fitOf(place, called, draft.language.lexicon, ground)
  if (now === null) return null
  // The people of today say little of how large a place was then.
  const fit = now === 'wrong' && isLongAgo ? 'open' : now
  const message = messageOf(place, called, fit, draft.language.lexicon)
  return fit === 'open' ? tooCoarse(message) : judgement(fit === 'fits' ? 'agrees' : 'disagrees', message)
}
