import type { Feature, LineString, MultiLineString, MultiPolygon, Polygon } from 'geojson'
import type { ControlRecord, Outline, Place, TheatreEvent, TheatrePack } from '../../core/model.ts'
import { readAreas, type ReadAreas } from './areas.ts'
import { checkedFeatures } from './features.ts'
import type { PackError } from './features.ts'
import { controlErrors, eventErrors, inOrder, membersOf, placeErrors, pointOf } from './rules.ts'
import { featureShapes, packShape } from './shapes.ts'
import { misshapen } from './shape.ts'
import { citedIn } from './cited.ts'

export type { PackError } from './features.ts'
export type { PackFile } from './shapes.ts'
export { featureShapes } from './shapes.ts'

/** The files of a pack, parsed: pack.json, places.geojson, control.geojson, events.geojson, and areas.geojson if any. */
export interface PackFiles {
  readonly pack: unknown
  readonly places: unknown
  readonly control: unknown
  readonly events: unknown
  /** Left out: nothing is drawn. */
  readonly areas?: unknown
}

/**
 * Reads and checks a theatre pack. Never throws for what the files hold: either the pack, or everything that is wrong
 * with it, by file and feature in the order of the files. Control is sorted by day, then place, then order.
 */
export function readPack(files: PackFiles): { readonly pack: TheatrePack } | { readonly errors: readonly PackError[] } {
  const frameErrors = packErrors(files.pack)
  const places = checkedFeatures('places', files.places, featureShapes.places)
  const control = checkedFeatures('control', files.control, featureShapes.control)
  const events = checkedFeatures('events', files.events, featureShapes.events)
  const single = [...frameErrors, ...places.errors, ...control.errors, ...events.errors]
  if (frameErrors.length > 0) return { errors: single }
  const frame = files.pack as Frame
  const misplaced = placeErrors(places, frame)
  const faulty = new Set(misplaced.map(({ feature }) => feature))
  const sound = { ...places, features: places.features.filter(({ id }) => !faulty.has(String(id))) }
  const drawn = readAreas(files.areas, frame)
  const errors = [
    ...single,
    ...misplaced,
    ...controlErrors(control, sound, frame),
    ...eventErrors(events, sound, frame),
    ...drawn.errors,
  ]
  return errors.length > 0
    ? { errors }
    : { pack: { ...assemble(frame, places.features, control.features, events.features), ...drawnIn(drawn) } }
}

/** Packs of places alone stay as they were. */
function drawnIn({ areas, lines }: ReadAreas): Pick<TheatrePack, 'areas' | 'lines'> {
  return { ...(areas.length > 0 ? { areas } : {}), ...(lines.length > 0 ? { lines } : {}) }
}

type Frame = Omit<TheatrePack, 'places' | 'outlines' | 'control' | 'events'> & {
  readonly holders: NonNullable<TheatrePack['holders']>
}

function packErrors(pack: unknown): readonly PackError[] {
  const wrong = misshapen(pack, packShape)
  const { from, to } = (pack ?? {}) as { from?: string; to?: string }
  const turned = wrong.length === 0 && String(to) < String(from) ? [`"to" (${to}) comes before "from" (${from})`] : []
  return [...wrong, ...turned].map((message) => ({ file: 'pack', feature: null, message }))
}

function assemble(
  frame: Frame,
  places: readonly Feature[],
  control: readonly Feature[],
  events: readonly Feature[],
): TheatrePack {
  return {
    ...frame,
    places: places.map(placeOf),
    outlines: places.filter((place) => place.geometry.type !== 'Point').map(outlineOf),
    control: control.map((record) => recordOf(record, frame)).toSorted(byDayAndPlace),
    events: events.map((event) => eventOf(event, frame)),
  }
}

interface PlaceMembers extends Omit<Place, 'id' | 'name' | 'nameAr' | 'aliases' | 'lon' | 'lat' | 'layer'> {
  readonly names: { readonly en: string; readonly ar: string | null; readonly aliases: readonly string[] }
  readonly outlineAccuracyMetres: number
  readonly outlineSource: string
}

function placeOf(feature: Feature): Place {
  const members = membersOf(feature) as unknown as PlaceMembers
  const [lon = 0, lat = 0] = pointOf(feature) ?? []
  const { names, type, accuracyMetres, extentMetres, country, province, source } = members
  return {
    id: String(feature.id),
    name: names.en,
    nameAr: names.ar,
    aliases: names.aliases,
    type,
    lon,
    lat,
    accuracyMetres,
    extentMetres,
    population: members.population ?? null,
    country,
    province,
    outline: feature.geometry.type === 'Point' ? (members.outline ?? null) : String(feature.id),
    capitalOf: members.capitalOf ?? [],
    layer: 'theatre',
    source,
    sameAs: members.sameAs ?? [],
    note: members.note ?? null,
    pressPoint: members.pressPoint ?? null,
  }
}

function outlineOf(feature: Feature): Outline {
  const members = membersOf(feature) as unknown as PlaceMembers
  return {
    id: String(feature.id),
    geometry: feature.geometry as Polygon | MultiPolygon | LineString | MultiLineString,
    accuracyMetres: members.outlineAccuracyMetres,
    source: members.outlineSource,
  }
}

function recordOf(feature: Feature, frame: Frame): ControlRecord {
  const members = membersOf(feature) as unknown as ControlRecord
  const { placeId, holder, from, to, order, basis, reachMetres } = members
  // The first day of a pack is that of its data, not of a capture.
  const since = members.since === undefined && from <= frame.from ? null : members.since
  return {
    placeId,
    holder,
    from,
    ...(since === undefined ? {} : { since }),
    to,
    order,
    basis,
    ...citedIn(feature, frame),
    ...(reachMetres === undefined ? {} : { reachMetres }),
  }
}

function eventOf(feature: Feature, frame: Frame): TheatreEvent {
  const members = membersOf(feature) as unknown as TheatreEvent & { readonly from: string; readonly to: string }
  const { from: date, to, kind, placeId, actor, statedFigures, saidBy, distance } = members
  return {
    id: String(feature.id),
    date,
    ...(to > date ? { until: to } : {}),
    kind,
    placeId,
    actor,
    statedFigures,
    ...(saidBy === undefined ? {} : { saidBy }),
    ...(distance === undefined ? {} : { distance }),
    ...citedIn(feature, frame),
  }
}

function byDayAndPlace(one: ControlRecord, other: ControlRecord): number {
  return inOrder(one.from, other.from) || inOrder(one.placeId, other.placeId) || one.order - other.order
}
