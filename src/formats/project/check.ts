/** Whether the members of a project are of the kinds that the program relies on. */
import type { Position } from 'geojson'
import { featureTypes, layers } from '../../core/model.ts'
import { drawingShapes } from '../../present/drawing.ts'
import { isClosed, isObject } from '../geojson/geometry.ts'

export interface Problem {
  readonly path: string
  readonly message: string
}

type Test = (value: unknown) => boolean
/** Each member with its test and, in words, what it should be. */
type Shape = Readonly<Record<string, readonly [test: Test, what: string]>>

const mostProblems = 20
const mostText = 5_000_000

const isText: Test = (value) => typeof value === 'string'
const isNumber: Test = (value) => typeof value === 'number' && Number.isFinite(value)
const text = [isText, 'text'] as const
const optionalText = [(value: unknown) => value === null || isText(value), 'text or null'] as const
const length = [(value: unknown) => isNumber(value) && (value as number) >= 0, 'a number of nought or more'] as const
const texts = [(value: unknown) => Array.isArray(value) && value.every(isText), 'an array of text'] as const
const isDate: Test = (value) => isText(value) && /^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(value as string)
const date = [
  (value: unknown) => value === null || isDate(value),
  'a date (2016, 2016-06 or 2016-06-22) or null',
] as const
const oneOf = (...names: readonly string[]) =>
  [(value: unknown) => names.includes(value as string), `one of ${names.slice(0, 6).join(', ')}`] as const
const degrees = (most: number) =>
  [(value: unknown) => isNumber(value) && Math.abs(value as number) <= most, `degrees up to ${most}`] as const
const verdict = oneOf('agrees', 'loose', 'disagrees', 'undecided')

const keep: Shape = { key: text, reason: text, at: text, quote: text, verdict, message: text }
const entry: Shape = {
  time: text,
  key: text,
  kind: text,
  quote: text,
  verdict,
  message: text,
  action: oneOf('flagged', 'fixed', 'kept'),
  reason: text,
  before: text,
  after: text,
  dataVersion: text,
}
const place: Shape = {
  id: text,
  name: text,
  nameAr: optionalText,
  aliases: texts,
  type: oneOf(...featureTypes),
  lon: degrees(180),
  lat: degrees(90),
  accuracyMetres: length,
  extentMetres: length,
  population: [(value) => value === null || isNumber(value), 'a number or null'],
  country: optionalText,
  province: optionalText,
  outline: optionalText,
  capitalOf: texts,
  layer: oneOf(...layers),
  source: text,
  sameAs: [(value) => value === undefined || texts[0](value), 'an array of text'],
  note: [(value) => value === undefined || optionalText[0](value), 'text or null'],
  pressPoint: [(value) => value === undefined || value === null || isPressPoint(value), 'a point or null'],
}
const pressPoint: Shape = { lon: degrees(180), lat: degrees(90), accuracyMetres: length, source: text }
const isPressPoint: Test = (value) => isObject(value) && isShaped(value, pressPoint)
const isPosition: Test = (value) =>
  Array.isArray(value) &&
  value.length >= 2 &&
  value.every(isNumber) &&
  Math.abs(value[0]) <= 180 &&
  Math.abs(value[1]) <= 90
const listOf =
  (test: Test, least: number): Test =>
  (value) =>
    Array.isArray(value) && value.length >= least && value.every(test)
const isRing: Test = (value) =>
  listOf(isPosition, 4)(value) && isClosed((value as readonly Position[]).map((at) => at.slice(0, 2)))
const drawable: Readonly<Record<string, Test>> = {
  Point: isPosition,
  LineString: listOf(isPosition, 2),
  Polygon: listOf(isRing, 1),
}
/** Whatever its author could draw opens again: an area that runs clockwise, crosses itself or has shrunk to a line too. */
const isDrawn: Test = (value) =>
  isObject(value) && Object.hasOwn(drawable, String(value.type)) && drawable[String(value.type)]!(value.coordinates)
const drawing: Shape = {
  id: text,
  shape: oneOf(...drawingShapes),
  geometry: [isDrawn, 'a sound Point, LineString or Polygon'],
  title: text,
  holder: text,
  source: text,
  note: text,
  from: date,
  to: date,
  colour: [(value) => value === null || (isText(value) && /^#[0-9a-f]{6}$/i.test(value as string)), '#rrggbb or null'],
}
const draftText = [
  (value: unknown) => isText(value) && (value as string).length <= mostText,
  'text up to 5 million letters',
] as const
const layer: Shape = { name: text, features: [Array.isArray, 'an array'] }
const version: Shape = { id: text, version: text, licence: text }

/** The first twenty faults, each with its path; none where the members can be relied on. */
export function problemsIn(value: Readonly<Record<string, unknown>>): readonly Problem[] {
  const about = isObject(value.about) ? value.about : {}
  return [
    ...member(value, 'text', draftText),
    ...member(value, 'reported', date),
    ...member(value, 'pins', [(one) => isObject(one) && Object.values(one).every(isText), 'names and place ids']),
    ...rows(value, 'keeps', keep),
    ...rows(value, 'places', place),
    ...rows(value, 'drawings', drawing),
    ...rows(value, 'layers', layer),
    ...rows(value, 'trail', entry),
    ...member(value, 'about', [isObject, 'an object']),
    ...rows(about, 'data', version),
    ...member(about, 'program', text),
    ...member(about, 'savedAt', text),
  ].slice(0, mostProblems)
}

function member(
  value: Readonly<Record<string, unknown>>,
  key: string,
  [test, what]: Shape[string],
): readonly Problem[] {
  return value[key] === undefined || test(value[key]) ? [] : [{ path: key, message: `"${key}" must be ${what}` }]
}

function rows(value: Readonly<Record<string, unknown>>, key: string, shape: Shape): readonly Problem[] {
  const list = value[key]
  if (list === undefined) return []
  if (!Array.isArray(list)) return [{ path: key, message: `"${key}" must be an array` }]
  return list.flatMap((row: unknown, index) => rowProblems(row, `${key}[${index}]`, shape))
}

function rowProblems(row: unknown, path: string, shape: Shape): readonly Problem[] {
  if (!isObject(row)) return [{ path, message: 'It must be an object' }]
  return Object.entries(shape)
    .filter(([name, [test]]) => !test(row[name]))
    .map(([name, [, what]]) => ({ path: `${path}.${name}`, message: `"${name}" must be ${what}` }))
}

function isShaped(row: Readonly<Record<string, unknown>>, shape: Shape): boolean {
  return Object.entries(shape).every(([name, [test]]) => test(row[name]))
}
