/** What holds between the features of a pack: places that exist, holders that are named, days in order. */
import type { Feature, Position } from 'geojson'
import type { ReportedDistance } from '../../core/model.ts'
import type { Checked, PackError } from './features.ts'
import type { PackFile } from './shapes.ts'

/** The members of pack.json that the rules need. */
export interface Frame {
  readonly sources?: Readonly<Record<string, unknown>>
  readonly from: string
  readonly to: string
  readonly extent: readonly [number, number, number, number]
  readonly holders: Readonly<Record<string, unknown>>
}

/** The properties of a feature whose shape has been checked. */
export type Members = Readonly<Record<string, unknown>>

export const membersOf = (feature: Feature): Members => feature.properties ?? {}
const idOf = (feature: Feature): string => String(feature.id)

function error(file: PackFile, feature: Feature, message: string): PackError {
  return { file, feature: idOf(feature), message }
}

/** Longitude and latitude of a place: of its point, or of `point` where the geometry is a line or a polygon. */
export function pointOf(place: Feature): Position | null {
  if (place.geometry.type === 'Point') return place.geometry.coordinates
  return (membersOf(place).point as Position | undefined) ?? null
}

export function placeErrors({ features, ids }: Checked, frame: Frame): readonly PackError[] {
  return features.flatMap((place) => [
    ...unknownSources(place, frame).map((message) => error('places', place, message)),
    ...pointErrors(place),
    ...swapErrors('places', place, frame),
    ...unknownCapitals(place, ids).map((id) => error('places', place, `"capitalOf": ${id} is no place here`)),
  ])
}

const outlines: ReadonlySet<string> = new Set(['LineString', 'MultiLineString', 'Polygon', 'MultiPolygon'])

function pointErrors(place: Feature): readonly PackError[] {
  const { point, outline, outlineAccuracyMetres, outlineSource } = membersOf(place)
  const own = place.geometry.type !== 'Point'
  const lacks = own && (point === undefined || outlineAccuracyMetres === undefined || outlineSource === undefined)
  return [
    ...(lacks ? ['a line or polygon needs "point", "outlineAccuracyMetres" and "outlineSource"'] : []),
    ...(own && outline !== undefined ? ['has a geometry of its own and cannot have "outline" as well'] : []),
    ...(own && !outlines.has(place.geometry.type) ? ['must be a point, lines or polygons'] : []),
    ...(!own && point !== undefined ? ['is a point: "point" would be a second one'] : []),
  ].map((message) => error('places', place, message))
}

/** The point of a wide place says little: that of Turkey lies outside of a pack on Syria. */
const wide: ReadonlySet<unknown> = new Set(['country', 'region', 'sea', 'desert'])

/** A point far outside whose axes, swapped, lie inside: both are in range, so nothing else finds it. */
function swapErrors(file: PackFile, place: Feature, { extent }: Frame): readonly PackError[] {
  const [lon = 0, lat = 0] = pointOf(place) ?? []
  if (wide.has(membersOf(place).type)) return []
  if (inside(extent, lon, lat) || !inside(extent, lat, lon)) return []
  return [error(file, place, `${lon}, ${lat} lies outside the extent and ${lat}, ${lon} inside: axes look swapped`)]
}

function inside([west, south, east, north]: Frame['extent'], lon: number, lat: number): boolean {
  return lon >= west && lon <= east && lat >= south && lat <= north
}

function unknownCapitals(place: Feature, ids: Checked['ids']): readonly string[] {
  const named = (membersOf(place).capitalOf ?? []) as readonly string[]
  return named.filter((id) => !ids?.has(id) && !/^(?:country|province):/.test(id))
}

export function controlErrors({ features }: Checked, places: Checked, frame: Frame): readonly PackError[] {
  return [
    ...features.flatMap((record) => [
      ...linkErrors('control', record, 'holder', places, frame),
      ...sourceErrors('control', record, frame),
      ...dayErrors('control', record, frame),
      ...sinceErrors(record),
    ]),
    ...orderErrors(features),
  ]
}

export function eventErrors({ features }: Checked, places: Checked, frame: Frame): readonly PackError[] {
  return features.flatMap((event) => [
    ...linkErrors('events', event, 'actor', places, frame),
    ...sourceErrors('events', event, frame),
    ...dayErrors('events', event, frame),
    ...distanceErrors(event, places),
  ])
}

/** The place exists, the point is the place's, the holder is one that pack.json names. */
function linkErrors(
  file: PackFile,
  feature: Feature,
  role: 'holder' | 'actor',
  places: Checked,
  frame: Frame,
): readonly PackError[] {
  const members = membersOf(feature)
  const holder = String(members[role])
  const place = places.features.find((one) => one.id === members.placeId)
  return [
    ...(Object.hasOwn(frame.holders, holder) ? [] : [`"${role}" is ${holder}, which pack.json does not name`]),
    ...((places.ids?.has(members.placeId) ?? true) ? [] : [`"placeId": ${String(members.placeId)} is no place here`]),
    ...(place ? awayFrom(place, feature) : []),
  ].map((message) => error(file, feature, message))
}

/** A record says who says so: by pages of pack.json, or in words of its own with a link or null. */
function sourceErrors(file: PackFile, feature: Feature, frame: Frame): readonly PackError[] {
  const { source, sources, says, url } = membersOf(feature)
  const own = source !== undefined || url !== undefined
  return [
    ...(sources === undefined && source === undefined
      ? ['"source" is missing: say who says so, or name pages of pack.json in "sources"']
      : []),
    ...(sources === undefined && source !== undefined && url === undefined
      ? ['"url" is missing: a link, or null']
      : []),
    ...(sources !== undefined && own ? ['has "sources" and a "source" or "url" of its own: keep one of both'] : []),
    ...(sources === undefined && says !== undefined ? ['"says" is what the pages in "sources" say: it has none'] : []),
    ...(Array.isArray(sources) && sources.length === 0 ? ['"sources" names no page'] : []),
  ]
    .concat(unknownSources(feature, frame))
    .map((message) => error(file, feature, message))
}

function unknownSources(feature: Feature, { sources = {} }: Frame): readonly string[] {
  const named = (membersOf(feature).sources ?? []) as readonly string[]
  return named
    .filter((id) => !Object.hasOwn(sources, id))
    .map((id) => `"sources": ${id} is no source that pack.json names`)
}

function sinceErrors(record: Feature): readonly PackError[] {
  const { since, from } = membersOf(record) as { since?: string | null; from: string }
  const isLate = typeof since === 'string' && since > from.slice(0, since.length)
  return isLate ? [error('control', record, `"since" (${since}) comes after "from" (${from})`)] : []
}

/** A report: measured from a place that is there, by somebody, with a range where it says one. */
function distanceErrors(event: Feature, places: Checked): readonly PackError[] {
  const { distance, saidBy } = membersOf(event) as { distance?: ReportedDistance; saidBy?: string }
  if (distance === undefined) return []
  const { from, bound, value, upper } = distance
  const isRange = upper !== undefined && upper > value
  return [
    ...(saidBy === undefined ? ['"saidBy" is missing: who gives the distance'] : []),
    ...((places.ids?.has(from) ?? true) ? [] : [`"distance": "from" is ${from}, which is no place here`]),
    ...((bound === 'range') === isRange
      ? []
      : ['"distance": a range has an "upper" above its "value", nothing else has']),
  ].map((message) => error('events', event, message))
}

function awayFrom(place: Feature, feature: Feature): readonly string[] {
  const [lon, lat] = pointOf(place) ?? []
  const { geometry } = feature
  const same = geometry.type === 'Point' && geometry.coordinates[0] === lon && geometry.coordinates[1] === lat
  return same ? [] : [`its point must be that of ${idOf(place)}: ${lon}, ${lat}`]
}

function dayErrors(file: PackFile, feature: Feature, frame: Frame): readonly PackError[] {
  const { from, to } = membersOf(feature) as { from: string; to: string | null }
  return [
    ...(to !== null && to < from ? [`"to" (${to}) comes before "from" (${from})`] : []),
    ...(from > frame.to ? [`"from" (${from}) comes after the pack's last day (${frame.to})`] : []),
    ...(to !== null && to < frame.from ? [`"to" (${to}) comes before the pack's first day (${frame.from})`] : []),
  ].map((message) => error(file, feature, message))
}

/** Records of one place follow one another: none starts while another runs, but on the day on which that one ends. */
function orderErrors(control: readonly Feature[]): readonly PackError[] {
  const sorted = control.toSorted(byPlaceAndDay)
  return sorted.slice(1).flatMap((record, index) => {
    const before = sorted[index]
    return before && membersOf(before).placeId === membersOf(record).placeId ? overlap(before, record) : []
  })
}

function byPlaceAndDay(one: Feature, other: Feature): number {
  const [a, b] = [membersOf(one), membersOf(other)]
  return (
    inOrder(String(a.placeId), String(b.placeId)) ||
    inOrder(String(a.from), String(b.from)) ||
    Number(a.order) - Number(b.order)
  )
}

/** By code unit, the same on every machine. */
export function inOrder(one: string, other: string): number {
  return one < other ? -1 : Number(one > other)
}

function overlap(before: Feature, record: Feature): readonly PackError[] {
  const [a, b] = [membersOf(before), membersOf(record)] as readonly [Members, Members]
  const start = String(b.from)
  if (a.from === b.from && a.order === b.order) {
    return [error('control', record, `has the same day and order as ${idOf(before)}`)]
  }
  const free = a.to !== null && (a.from === b.from ? a.to === start : String(a.to) < start)
  return free ? [] : [error('control', before, `runs into ${idOf(record)}, which starts on ${start}: end it with "to"`)]
}
