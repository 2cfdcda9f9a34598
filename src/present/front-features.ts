import type { Feature, MultiLineString, MultiPolygon, Point } from 'geojson'
import type { Basis, ControlArea, FrontDay, FrontLine, HeldPlace, Holder } from '../core/model.ts'
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
  /** The weakest basis of the places that the area is derived from. */
  readonly basis: Basis
  readonly derived: true
  readonly placeIds: readonly string[]
}

export interface FrontLineProperties extends FrontProperties {
  readonly role: 'front-line'
  readonly holders: readonly [Holder, Holder]
  readonly derived: true
}

export interface HeldProperties extends FrontProperties {
  readonly role: 'held-place'
  readonly placeId: string
  readonly name: string
  readonly nameAr: string | null
  readonly holder: Holder
  /** ISO day from which the holder has had it. */
  readonly since: string
  readonly basis: Basis
  readonly source: string
  readonly url: string | null
}

export type AreaFeature = Feature<MultiPolygon, AreaProperties>
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
  const { holder, basis, derived, placeIds, geometry } = area
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
      derived,
      placeIds,
      title: `${holderName(holder)}, ${date}`,
      description: `Derived from ${placeIds.length} held places; weakest basis: ${basis}.`,
      ...areaStyle(holderColour(holder), basis === 'reported' ? 0.35 : 0.2, 1),
    },
  }
}

function lineFeature(day: FrontDay, line: FrontLine, ids: (id: string) => string): FrontLineFeature {
  const { date, packId } = day
  const { holders, derived, geometry } = line
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
      title: `Front line, ${date}: ${holders.map(holderName).join(' / ')}`,
      description: 'Derived from the held places on both sides; not surveyed.',
      ...lineStyle(frontColour, 2.5, 0.9),
    },
  }
}

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
      since: record.from,
      basis: record.basis,
      source: record.source,
      url: record.url,
      title: `${place.name}: ${holderName(record.holder)}`,
      description: `Held since ${record.from} (${record.basis}). Source: ${record.source}`,
      ...markerStyle(holderColour(record.holder), 'small'),
    },
  }
}
