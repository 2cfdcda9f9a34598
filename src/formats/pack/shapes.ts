/** What each file of a theatre pack holds; described for authors in data/README.md. */
import { featureTypes } from '../../core/model.ts'
import { checkGeometry, isObject } from '../geojson/geometry.ts'
import type { Shape, Test } from './shape.ts'
import {
  day,
  listOf,
  matching,
  nullable,
  numberIn,
  object,
  oneOf,
  optional,
  partialDay,
  text,
  webAddress,
  wholeNumber,
} from './shape.ts'

export type PackFile = 'pack' | 'places' | 'control' | 'events' | 'areas'

export const bases = ['reported', 'inferred', 'baseline', 'weak'] as const

/** Ids go into file names and addresses: lower-case letters, digits, and single marks between them. */
export const slug = matching(/^[a-z0-9]+(?:[-_.][a-z0-9]+)*$/, 'raqqa-2016')
const country = matching(/^[A-Z]{2}$/, 'SY (ISO 3166-1)')
const province = matching(/^[A-Z]{2}-[A-Z0-9]{1,3}$/, 'SY-RA (ISO 3166-2)')
const longitude = numberIn(-180, 180)
const latitude = numberIn(-90, 90)

const position: Test = (value) =>
  Array.isArray(value) && value.length === 2 && longitude(value[0]) === null && latitude(value[1]) === null
    ? null
    : 'must be [longitude, latitude] in degrees'

const extent: Test = (value) => {
  const [west, south, east, north] = Array.isArray(value) && value.length === 4 ? (value as unknown[]) : []
  const tests = [longitude, latitude, longitude, latitude]
  const whole = [west, south, east, north].every((one, index) => tests[index]?.(one) === null)
  if (!whole) return 'must be [west, south, east, north] in degrees'
  return (west as number) < (east as number) && (south as number) < (north as number)
    ? null
    : 'must run from west to east and from south to north'
}

const area: Test = (value) => {
  if (!isObject(value) || !/Polygon$/.test(String(value.type))) return 'must be a Polygon or MultiPolygon'
  const faults: string[] = []
  checkGeometry(value, [], (fault) => faults.push(fault.message))
  return faults[0] ?? null
}

const lines: Test = (value) => {
  if (!isObject(value) || value.type !== 'MultiLineString') return 'must be a MultiLineString'
  const faults: string[] = []
  checkGeometry(value, [], (fault) => faults.push(fault.message))
  return faults[0] ?? null
}

/** Texts are compared in lower case. */
const lowerCase: Test = (value) =>
  text(value) ?? (value === String(value).toLowerCase() ? null : 'must be in lower case')

const holderNames = object({
  en: text,
  ar: text,
  words: optional(listOf(lowerCase)),
  colour: optional(matching(/^#[0-9a-f]{6}$/, '#c44e00')),
})

const holders: Test = (value) => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'must name each holder'
  const wrong = Object.entries(value)
    .map(([id, names]) => [id, slug(id) ?? holderNames(names)] as const)
    .find(([, message]) => message !== null)
  return wrong ? `${wrong[0]}: ${wrong[1]}` : null
}

const sourceShape: Shape = {
  title: text,
  publisher: text,
  date: optional(partialDay),
  accessed: optional(partialDay),
  url: webAddress,
}

const sources: Test = (value) => {
  if (!isObject(value)) return 'must name each source'
  const wrong = Object.entries(value)
    .map(([id, source]) => [id, slug(id) ?? object(sourceShape)(source) ?? undated(source)] as const)
    .find(([, message]) => message !== null)
  return wrong ? `${wrong[0]}: ${wrong[1]}` : null
}

const undated = (source: unknown): string | null =>
  isObject(source) && (source.date !== undefined || source.accessed !== undefined)
    ? null
    : 'needs "date", or "accessed" where the page changes'

export const packShape: Shape = {
  id: slug,
  title: text,
  version: matching(/^\d+\.\d+\.\d+$/, '1.0.0'),
  from: day,
  to: day,
  extent,
  licence: text,
  attribution: text,
  reachMetres: optional(numberIn(100, 500_000)),
  area: optional(area),
  rivers: optional(lines),
  bounds: optional(lines),
  outside: optional(text),
  sources: optional(sources),
  holders,
}

const placeShape: Shape = {
  names: object({ en: text, ar: nullable(text), aliases: listOf(text) }),
  type: oneOf(featureTypes),
  accuracyMetres: numberIn(0, 1_000_000),
  extentMetres: numberIn(0, 5_000_000),
  country: nullable(country),
  province: nullable(province),
  population: optional(wholeNumber),
  capitalOf: optional(listOf(text)),
  sameAs: optional(listOf(matching(/^[a-z]+:\S+$/, 'geonames:172955'))),
  outline: optional(matching(/^(?:country:[A-Z]{2}|province:[A-Z]{2}-[A-Z0-9]{1,3})$/, 'province:SY-RA or country:SY')),
  point: optional(position),
  outlineAccuracyMetres: optional(numberIn(0, 1_000_000)),
  outlineSource: optional(text),
  pressPoint: optional(
    object({
      lon: longitude,
      lat: latitude,
      accuracyMetres: numberIn(0, 1_000_000),
      source: text,
      urls: optional(listOf(webAddress)),
    }),
  ),
  sources: optional(listOf(slug)),
  source: text,
  urls: optional(listOf(webAddress)),
  note: optional(text),
}

/** Who says so: pages that pack.json names (rules.ts holds that one of both is there), or in words with a link. */
const sourced = {
  sources: optional(listOf(slug)),
  says: optional(text),
  source: optional(text),
  url: optional(nullable(webAddress)),
} as const

const controlShape: Shape = {
  placeId: text,
  holder: text,
  from: day,
  since: optional(nullable(partialDay)),
  to: nullable(day),
  order: numberIn(1, 1000),
  basis: oneOf(bases),
  ...sourced,
  reachMetres: optional(numberIn(100, 500_000)),
}

const distanceShape: Shape = {
  from: text,
  bound: oneOf(['exact', 'about', 'within', 'more-than', 'range']),
  value: numberIn(0, 10_000),
  upper: optional(numberIn(0, 10_000)),
  unit: oneOf(['km', 'mi', 'nmi', 'm', 'yd', 'ft']),
  directionDegrees: optional(numberIn(0, 360)),
}

const eventShape: Shape = {
  placeId: text,
  kind: slug,
  actor: text,
  from: day,
  to: day,
  statedFigures: text,
  saidBy: optional(text),
  distance: optional(object(distanceShape)),
  ...sourced,
}

/** The properties that features of each file have. */
export const featureShapes = { places: placeShape, control: controlShape, events: eventShape } as const
