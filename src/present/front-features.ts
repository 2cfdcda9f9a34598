import type { Feature, MultiLineString, MultiPolygon, Point, Polygon } from 'geojson'
import { beganOn } from '../core/front/history.ts'
import type {
  Basis,
  ControlArea,
  ControlStatus,
  FrontDay,
  FrontLine,
  HeldPlace,
  Holder,
  PartialDate,
} from '../core/model.ts'
import { frontColour, holderColour, holderName } from './palette.ts'
import type { SimpleStyle } from './simplestyle.ts'
import { areaStyle, lineStyle, markerStyle } from './simplestyle.ts'

interface FrontProperties extends SimpleStyle {
  /** ISO day. */
  readonly date: string
  readonly packId: string
}

export interface AreaProperties extends FrontProperties {
  readonly role: 'control-area'
  readonly holder: Holder
  /** The weakest basis of the places that a derived area comes from; of a drawn one its own. */
  readonly basis: Basis
  /** From 1 down to 0: derived areas fade out where no place is known. */
  readonly strength: number
  /** Whether it was derived from held places; false: as somebody has drawn it. */
  readonly derived: boolean
  readonly placeIds: readonly string[]
  /** Of drawn areas: what the map says of it, who drew it, and how far its edge may be off. */
  readonly status?: ControlStatus
  readonly source?: string
  readonly url?: string | null
  readonly edgeMetres?: number
  readonly label?: string | null
  readonly from?: string
  readonly to?: string | null
}

export interface FrontLineProperties extends FrontProperties {
  readonly role: 'front-line'
  readonly holders: readonly [Holder, Holder]
  readonly derived: boolean
  /** Whether it runs where no place is known nearby. */
  readonly faint: boolean
}

export interface HeldProperties extends FrontProperties {
  readonly role: 'held-place'
  readonly placeId: string
  readonly name: string
  readonly nameAr: string | null
  readonly holder: Holder
  /** From when the holder has had it, whole or partial; null where no source says. */
  readonly since: PartialDate | null
  readonly basis: Basis
  readonly source: string
  readonly url: string | null
}

export type AreaFeature = Feature<Polygon | MultiPolygon, AreaProperties>
export type FrontLineFeature = Feature<MultiLineString, FrontLineProperties>
export type HeldFeature = Feature<Point, HeldProperties>

/**
 * Who held what on one day: areas first, then the lines between them. Both are derived from the held places, and say
 * so. Ids: `front:<pack>:<day>:area:<holder>`, `front:<pack>:<day>:line:<holder>-<holder>`, numbered where one holder
 * has several.
 */
export function frontFeatures(day: FrontDay): readonly (AreaFeature | FrontLineFeature)[] {
  const ids = numbered()
  return [
    ...day.areas.map((area) => areaFeature(day, area, ids)),
    ...day.lines.map((line) => lineFeature(day, line, ids)),
  ]
}

/** The places whose holder is known on that day, as points. Ids: `front:<pack>:<day>:held:<place id>`. */
export function heldFeatures(day: FrontDay): readonly HeldFeature[] {
  return day.held.map((held) => heldFeature(day, held))
}

/** Gives each id once: the second use of "a" becomes "a:2". */
function numbered(): (id: string) => string {
  const used = new Map<string, number>()
  return (id) => {
    const count = (used.get(id) ?? 0) + 1
    used.set(id, count)
    return count === 1 ? id : `${id}:${count}`
  }
}

function areaFeature(day: FrontDay, area: ControlArea, ids: (id: string) => string): AreaFeature {
  const { date, packId } = day
  const { holder, basis, strength, derived, placeIds, geometry, drawn } = area
  return {
    type: 'Feature',
    id: ids(`front:${packId}:${date}:area:${holder}`),
    geometry,
    properties: {
      role: 'control-area',
      date,
      packId,
      holder,
      basis,
      strength,
      derived,
      placeIds,
      ...(drawn ? asDrawn(drawn) : {}),
      title: `${holderName(holder)}, ${date}`,
      description: drawn ? drawnWords(drawn) : `Derived from ${placeIds.length} held places; weakest basis: ${basis}.`,
      ...areaStyle(holderColour(holder), opacityOf(area), 1),
    },
  }
}

const opacityOf = ({ basis, strength }: ControlArea): number =>
  Math.round((basis === 'reported' ? 0.35 : 0.2) * strength * 100) / 100

type Said = NonNullable<ControlArea['drawn']>

const asDrawn = ({ status, source, url, edgeMetres, label = null, from, to }: Said) => ({
  status,
  source,
  url,
  edgeMetres,
  label,
  from,
  to,
})

const drawnWords = ({ label, status, source, from }: Said): string =>
  `${label ? `${label}. ` : ''}As drawn by ${source}: ${status}, ${from}.`

function lineFeature(day: FrontDay, line: FrontLine, ids: (id: string) => string): FrontLineFeature {
  const { date, packId } = day
  const { holders, derived, faint, geometry } = line
  return {
    type: 'Feature',
    id: ids(`front:${packId}:${date}:line:${holders.join('-')}`),
    geometry,
    properties: {
      role: 'front-line',
      date,
      packId,
      holders,
      derived,
      faint,
      title: `Front line, ${date}: ${holders.map(holderName).join(' / ')}`,
      description: lineWords(line),
      ...lineStyle(frontColour, 2.5, faint ? 0.4 : 0.9),
    },
  }
}

function lineWords({ derived, faint }: FrontLine): string {
  if (!derived) return 'The edge of the areas as they were drawn.'
  const known = 'Derived from the held places on both sides; not surveyed.'
  return faint ? `${known} No place is known nearby.` : known
}

const since = (record: HeldPlace['record']): string => (beganOn(record) === null ? '' : ` since ${beganOn(record)}`)

function heldFeature(day: FrontDay, { place, record }: HeldPlace): HeldFeature {
  const { date, packId } = day
  return {
    type: 'Feature',
    id: `front:${packId}:${date}:held:${place.id}`,
    geometry: { type: 'Point', coordinates: [place.lon, place.lat] },
    properties: {
      role: 'held-place',
      date,
      packId,
      placeId: place.id,
      name: place.name,
      nameAr: place.nameAr,
      holder: record.holder,
      since: beganOn(record),
      basis: record.basis,
      source: record.source,
      url: record.url,
      title: `${place.name}: ${holderName(record.holder)}`,
      description: `Held${since(record)} (${record.basis}). Source: ${record.source}`,
      ...markerStyle(holderColour(record.holder), 'small'),
    },
  }
}
