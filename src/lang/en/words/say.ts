/** How English says what stands in a message: names, lengths, days, shares. */
import type { FeatureType, Length, LengthSpan, NamedHolder, NamedLine, NamedPlace } from '../../../core/model.ts'
import { pointOf } from '../../engine/labels.ts'
import type { Share } from '../../engine/speech.ts'
import { inUnit, limitsIn, offBy, speechOf } from '../../engine/speech.ts'
import { points } from '../points.ts'

export const speech = speechOf('en-GB')
export const { day, number, list } = speech

export const count = (n: number, one: string, many = `${one}s`): string =>
  `${number(n)} ${speech.plural(n) === 'one' ? one : many}`

const withArticle = /^(?:United|Netherlands|Philippines|Maldives|Bahamas|Comoros|Seychelles|Gambia)|Republic|Islands$/

/** "Raqqa", "the Euphrates", "the Red Sea", "the United Arab Emirates". */
export function place({ name, type }: NamedPlace): string {
  const isThe = type === 'river' || type === 'sea' || (type === 'country' && withArticle.test(name))
  return isThe && !/^(?:the|lake|river)\b/i.test(name) ? `the ${name}` : name
}

export const places = (all: readonly NamedPlace[]): string => list(all.map(place))

/** For the start of a sentence. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
export const Place = (one: NamedPlace): string => capital(place(one))

/** "the border of Syria", "the shore of Lake Chad"; the place itself where no line is named. */
export const line = ({ place: of, line: what }: NamedLine): string =>
  what === null ? place(of) : `the ${what === 'front' ? 'front at' : `${what} of`} ${place(of)}`

export const holder = ({ en }: NamedHolder): string => en
export const quote = (text: string): string => `“${text}”`

const units: Readonly<Record<Length['unit'], readonly [one: string, many: string]>> = {
  km: ['km', 'km'],
  mi: ['mile', 'miles'],
  nmi: ['nautical mile', 'nautical miles'],
  m: ['m', 'm'],
  yd: ['yard', 'yards'],
  ft: ['foot', 'feet'],
  km2: ['km²', 'km²'],
  mi2: ['square mile', 'square miles'],
  m2: ['m²', 'm²'],
  ha: ['hectare', 'hectares'],
  acre: ['acre', 'acres'],
}

const unit = (figure: string, of: Length['unit']): string => `${figure} ${units[of][figure === '1' ? 0 : 1]}`

/** A figure as a text states it: "45.5 km", "1 mile". */
export const stated = (value: number, of: Length['unit']): string => unit(number(value, 3), of)

/** "45.5 km", "1 mile". */
export function length(given: Length): string {
  const { value, decimals } = inUnit(given)
  return unit(number(value, decimals), given.unit)
}

/** "20 to 46 km", "at most 46 km", "at least 20 km". */
export function span(given: LengthSpan): string {
  const [low, high] = limitsIn(given)
  if (high === null) return `at least ${unit(number(low, 1), given.unit)}`
  const end = unit(number(high, 1), given.unit)
  return low === 0 ? `at most ${end}` : low === high ? end : `${number(low, 1)} to ${end}`
}

const shares: Readonly<Record<Share, string>> = {
  tenth: 'a tenth',
  fifth: 'a fifth',
  quarter: 'a quarter',
  third: 'a third',
  half: 'a half',
  'two-thirds': 'two thirds',
  'three-quarters': 'three quarters',
}

/** ", a fifth too much", ", 3.2 times as much"; '' where figure and ground meet. */
export function off(factor: number | null): string {
  const found = offBy(factor)
  if (!found) return ''
  if ('times' in found) return `, ${number(found.times, found.times < 10 ? 1 : 0)} times as much`
  const share = found.share === null ? `${number(found.percent)} %` : shares[found.share]
  return `, ${share} too ${found.way === 'long' ? 'much' : 'little'}`
}

/** "west-south-west". */
export const direction = (degrees: number): string => pointOf(points, degrees)
export const degrees = (value: number): string => `${Math.round(value) % 360}°`

/** "military base". */
export const typeName = (type: FeatureType): string => type.replaceAll('-', ' ')

/** "a town", "an airbase". */
export const a = (word: string): string => `${/^[aeiou]/i.test(word) ? 'an' : 'a'} ${word}`
export const aType = (type: FeatureType): string => a(typeName(type))

/** A piece of text that ends its sentence. */
export const ended = (text: string): string => `${capital(text)}${/[.?!…]$/.test(text) ? '' : '.'}`
