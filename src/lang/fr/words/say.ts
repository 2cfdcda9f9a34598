/** How French says what stands in a message: names with their articles, lengths, days, shares. */
import type { Length, LengthSpan, NamedHolder, NamedLine, NamedPlace } from '../../../core/model.ts'
import { pointOf } from '../../engine/labels.ts'
import type { Share } from '../../engine/speech.ts'
import { inUnit, limitsIn, offBy, speechOf } from '../../engine/speech.ts'
import { articleOf, called, deName, holders, isEn, points, provinces } from './names.ts'

export const speech = speechOf('fr')
const { number, list } = speech
export { number }

/** "le 1er juin 2016": the first of a month is an ordinal. */
export const day = (date: string): string => speech.day(date).replace(/^1 /, '1er ')
/** "le 22 juin 2016", "juin 2016": before a day, not before a month or a year. */
export const onDay = (date: string): string => (date.length === 10 ? `le ${day(date)}` : `en ${day(date)}`)

export const quote = (text: string): string => `«\u00a0${text}\u00a0»`
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** Nouns that gazetteers put behind the names of areas. */
const areaNoun = /\s(?:Governorate|Province|Oblast|Region|District|State)$/i

const countryOf = ({ name, country }: NamedPlace): string => (country && speech.country(country)) || name

/** "le Nord-Kivu", "la province d’Alep". */
const provinceOf = (name: string): string => provinces[name] ?? `la province ${deName(called[name] ?? name)}`

/** "Raqqa", "la province de Raqqa", "la Syrie". */
export function place(of: NamedPlace): string {
  if (of.type === 'province') return provinceOf(of.name.replace(areaNoun, ''))
  if (of.type !== 'country') return called[of.name] ?? of.name
  const name = countryOf(of)
  const article = articleOf(name)
  return article === 'l’' ? `l’${name}` : `${article} ${name}`.trim()
}

export const Place = (of: NamedPlace): string => capital(place(of))
/** "de la province de Raqqa et du Nord-Kivu". */
export const fromAll = (all: readonly NamedPlace[]): string => list(all.map(from))
/** The e of a participle that agrees with a place: "la Syrie est tenue". */
export const agreeing = (of: NamedPlace): string =>
  place(of).startsWith('la ') || (/^(?:city|town)$/.test(of.type) && !/^le /i.test(place(of))) ? 'e' : ''
/** "du 22 juin 2016", "de juin 2016", "d’août 2016". */
export const ofDay = (date: string): string => (date.length === 10 ? `du ${day(date)}` : deName(day(date)))
export const places = (all: readonly NamedPlace[]): string => list(all.map(place))

/** "de Raqqa", "de la province de Raqqa", "de la Syrie", "du Tchad", "des Pays-Bas". */
export function from(of: NamedPlace): string {
  const said = place(of)
  if (said.startsWith('le ')) return `du ${said.slice(3)}`
  return said.startsWith('les ') ? `des ${said.slice(4)}` : deName(said).replace(/^de (?=l’)/, 'de ')
}

/** "en Syrie", "au Tchad", "aux Pays-Bas", "dans la province de Raqqa", "à Raqqa". */
export function within(of: NamedPlace): string {
  if (of.type !== 'country') {
    const said = place(of)
    if (/^(?:province|region|district)$/.test(of.type)) return `dans ${said}`
    return said.startsWith('le ') ? `au ${said.slice(3)}` : `à ${said}`
  }
  const name = countryOf(of)
  if (isEn(name)) return `en ${name}`
  const article = articleOf(name)
  return article === 'les' ? `aux ${name}` : article === 'le' ? `au ${name}` : `à ${name}`
}

const lines: Readonly<Record<NonNullable<NamedLine['line']>, string>> = {
  border: 'de la frontière',
  coast: 'de la côte',
  bank: 'de la rive',
  front: 'du front près',
  shore: 'du rivage',
}

/** "de la frontière de la Syrie", "de Raqqa". */
export const fromLine = ({ place: of, line }: NamedLine): string =>
  line === null ? from(of) : `${lines[line]} ${from(of)}`

export const holder = ({ id, en }: NamedHolder): string => holders[id] ?? en
/** "tenu par l’État islamique" */
export const by = (one: NamedHolder): string => `par ${holder(one)}`

const units: Readonly<Record<Length['unit'], readonly [one: string, many: string]>> = {
  km: ['km', 'km'],
  mi: ['mile', 'miles'],
  nmi: ['mille marin', 'milles marins'],
  m: ['m', 'm'],
  yd: ['yard', 'yards'],
  ft: ['pied', 'pieds'],
  km2: ['km²', 'km²'],
  mi2: ['mile carré', 'miles carrés'],
  m2: ['m²', 'm²'],
  ha: ['hectare', 'hectares'],
  acre: ['acre', 'acres'],
}

const unit = (value: number, decimals: number, of: Length['unit']): string =>
  `${number(value, decimals)}\u00a0${units[of][speech.plural(value) === 'one' ? 0 : 1]}`

/** A figure as a text states it: "45,5 km". */
export const stated = (value: number, of: Length['unit']): string => unit(value, 3, of)

/** "45,5 km" */
export function length(given: Length): string {
  const { value, decimals } = inUnit(given)
  return unit(value, decimals, given.unit)
}

/** "de 20 à 46 km", "46 km au plus", "20 km au moins". */
export function span(given: LengthSpan): string {
  const [low, high] = limitsIn(given)
  if (high === null) return `${unit(low, 1, given.unit)} au moins`
  const end = unit(high, 1, given.unit)
  return low === 0 ? `${end} au plus` : low === high ? end : `de ${number(low, 1)} à ${end}`
}

const shares: Readonly<Record<Share, string>> = {
  tenth: 'un dixième',
  fifth: 'un cinquième',
  quarter: 'un quart',
  third: 'un tiers',
  half: 'la moitié',
  'two-thirds': 'deux tiers',
  'three-quarters': 'trois quarts',
}

/** ", soit un cinquième de trop", ", soit 3,2 fois plus"; '' where figure and ground meet. */
export function off(factor: number | null): string {
  const found = offBy(factor)
  if (!found) return ''
  if ('times' in found) return `, soit ${number(found.times, found.times < 10 ? 1 : 0)} fois la mesure`
  const share = found.share === null ? `${number(found.percent)}\u00a0%` : shares[found.share]
  return `, soit ${share} ${found.way === 'long' ? 'de trop' : 'de moins'}`
}

/** "nord-ouest" */
export const point = (degrees: number): string => pointOf(points, degrees)

/** "au nord-ouest", "à l’ouest" */
export function direction(degrees: number): string {
  const said = point(degrees)
  return /^[eo]/.test(said) ? `à l’${said}` : `au ${said}`
}

export const degrees = (value: number): string => `${Math.round(value) % 360}°`
export const ended = (text: string): string => `${text}${/[.?!…]$/.test(text) ? '' : '.'}`
