/** From drawn points and areas to places and who had them when. */
import type { Polygon } from 'geojson'
import { inverse } from '../../../core/geo/geodesic.ts'
import { contains, metresToEdge } from '../../../core/geo/outline.ts'
import { extentOf } from '../../../core/geo/extent-of.ts'
import { areaSquareMetres } from '../../../core/geo/surface.ts'
import type { LonLat, Place } from '../../../core/model.ts'
import type { Drawing } from '../../../present/drawing.ts'
import type { Authored, AuthoredNames, Site, SiteRecord } from './authored.ts'

/** A point set by hand on a map of a theatre is not known better than this. */
const drawnAccuracyMetres = 1000
/** A drawn point as near to a place of the same name is that place, however it was set. */
const sameMetres = 20_000
/** Steps of the grid on which the middle of an area is sought. */
const steps = 24

interface Found {
  readonly place: Place
  readonly records: SiteRecord[]
  readonly own: boolean
}

/** Drawings that say who holds something. */
export const holding = (drawings: readonly Drawing[]): readonly Drawing[] =>
  drawings.filter(({ shape, holder }) => holder !== '' && (shape === 'point' || shape === 'polygon'))

/**
 * Points first: each is a place, or says of a place of that name who has it. Then areas: each says it of the places in
 * it of which no point does, as inferred; an area with no place in it becomes one, at its middle, as wide as it is.
 * Places of the draft are kept without a holder, those of a gazetteer only where they have one or something happened.
 */
export function sitesOf(authored: Authored): readonly Site[] {
  const told = new Set(authored.events.map(({ placeId }) => placeId))
  return found(authored)
    .filter(({ own, records, place }) => own || records.length > 0 || told.has(place.id))
    .map(({ place, records }) => ({ place: called(place, authored.names.get(place.id)), records: inTurn(records) }))
}

/** Where an event can be: all places that are drawn, added or named, whether the pack takes them or not. */
export const candidatesOf = (authored: Pick<Authored, 'places' | 'named' | 'drawings' | 'from'>): readonly Place[] =>
  found(authored).map(({ place }) => place)

/** A place with what the author adds to it. */
function called(place: Place, names: AuthoredNames | undefined): Place {
  if (!names) return place
  const aliases = [...place.aliases, ...names.aliases].filter((one) => one !== place.name)
  return {
    ...place,
    nameAr: names.ar.trim() || place.nameAr,
    aliases: [...new Set(aliases)],
    type: names.type ?? place.type,
  }
}

function found({
  places,
  named,
  drawings,
  from,
}: Pick<Authored, 'places' | 'named' | 'drawings' | 'from'>): readonly Found[] {
  const sites: Found[] = [
    ...places.map((place) => ({ place, records: [], own: true })),
    ...named
      .filter(({ id }) => !places.some((one) => one.id === id))
      .map((place) => ({ place, records: [], own: false })),
  ]
  const held = holding(drawings)
  for (const drawing of held.filter(({ shape }) => shape === 'point')) {
    siteOf(sites, drawing).records.push(recordOf(drawing, 'reported', from))
  }
  const pointed = new Set(sites.filter(({ records }) => records.length > 0))
  for (const drawing of held) {
    if (drawing.geometry.type === 'Polygon') spread(sites, pointed, drawing, drawing.geometry, from)
  }
  return sites
}

function siteOf(sites: Found[], drawing: Drawing): Found {
  const at = drawing.geometry.coordinates as unknown as LonLat
  const known = sites.find(
    ({ place }) => isCalled(place, drawing.title) && inverse(at, [place.lon, place.lat]).metres <= sameMetres,
  )
  if (known) return known
  const made: Found = { place: placeAt(at, drawing, 0), records: [], own: true }
  sites.push(made)
  return made
}

function spread(sites: Found[], pointed: ReadonlySet<Found>, drawing: Drawing, area: Polygon, from: string): void {
  const inside = sites.filter(({ place }) => contains(area, [place.lon, place.lat]))
  for (const site of inside) {
    if (!pointed.has(site)) site.records.push(recordOf(drawing, 'inferred', from))
  }
  if (inside.length > 0) return
  const radius = Math.sqrt(areaSquareMetres(area) / Math.PI)
  const reachMetres = Math.round(Math.min(500_000, Math.max(100, radius)))
  const record = { ...recordOf(drawing, 'reported', from), reachMetres }
  sites.push({ place: placeAt(middleOf(area), drawing, reachMetres), records: [record], own: true })
}

function recordOf({ holder, from, to, source }: Drawing, basis: SiteRecord['basis'], first: string): SiteRecord {
  return { holder, from: from ?? first, to, basis, source }
}

function isCalled({ name, nameAr, aliases }: Place, title: string): boolean {
  const same = (one: string): boolean => one.localeCompare(title, 'en', { sensitivity: 'base' }) === 0
  return title !== '' && [name, nameAr ?? '', ...aliases].some(same)
}

function placeAt([lon, lat]: LonLat, { id, title, source }: Drawing, extentMetres: number): Place {
  return {
    id: `draft:${id}`,
    name: title,
    nameAr: /\p{Script=Arabic}/u.test(title) ? title : null,
    aliases: [],
    type: 'locality',
    lon: round(lon),
    lat: round(lat),
    accuracyMetres: drawnAccuracyMetres,
    extentMetres,
    population: null,
    country: null,
    province: null,
    outline: null,
    capitalOf: [],
    layer: 'draft',
    source,
    note: null,
  }
}

const round = (degrees: number): number => Math.round(degrees * 1e6) / 1e6

/** The point of a grid over the area that lies deepest within it. */
function middleOf(area: Polygon): LonLat {
  const [west, south, east, north] = extentOf(area)
  const grid = Array.from({ length: steps * steps }, (_, at): LonLat => [
    west + (((at % steps) + 0.5) * (east - west)) / steps,
    south + ((Math.floor(at / steps) + 0.5) * (north - south)) / steps,
  ])
  const depth = (at: LonLat): number => (contains(area, at) ? metresToEdge(area, at) : -1)
  return grid.map((at) => ({ at, depth: depth(at) })).reduce((best, one) => (one.depth > best.depth ? one : best)).at
}

/** By their first days; one without an end lasts until the next begins. */
function inTurn(records: readonly SiteRecord[]): readonly SiteRecord[] {
  const sorted = records.toSorted((one, other) => (one.from < other.from ? -1 : Number(one.from > other.from)))
  return sorted.map((record, at) => {
    const next = sorted[at + 1]
    if (!next || record.to !== null) return record
    return { ...record, to: next.from === record.from ? record.from : dayBefore(next.from) }
  })
}

function dayBefore(day: string): string {
  const time = Date.parse(`${day}T00:00:00Z`)
  return Number.isNaN(time) ? day : new Date(time - 86_400_000).toISOString().slice(0, 10)
}
