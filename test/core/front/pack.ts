import type { ControlRecord, Place, TheatrePack } from '../../../src/core/model.ts'

/** A place on the equator's grid: `town('a', 0.1, 0)`. */
export function town(id: string, lon: number, lat: number, more: Partial<Place> = {}): Place {
  return {
    id,
    name: id,
    nameAr: null,
    aliases: [],
    type: 'town',
    lon,
    lat,
    accuracyMetres: 500,
    extentMetres: 500,
    population: null,
    country: null,
    province: null,
    outline: null,
    capitalOf: [],
    layer: 'theatre',
    source: 'Test',
    ...more,
  }
}

/** `held('a', 'red', 3)`: from 3 June 2020 on. */
export function held(placeId: string, holder: string, day: number, more: Partial<ControlRecord> = {}): ControlRecord {
  const from = `2020-06-${String(day).padStart(2, '0')}`
  return { placeId, holder, from, to: null, order: 1, basis: 'reported', source: 'Test', url: null, ...more }
}

export function packOf(
  places: readonly Place[],
  control: readonly ControlRecord[],
  more: Partial<TheatrePack> = {},
): TheatrePack {
  return {
    id: 'test',
    title: 'Test',
    version: '1.0.0',
    licence: 'CC0',
    from: '2020-06-01',
    to: '2020-06-10',
    extent: [-1, -1, 1, 1],
    reachMetres: 20_000,
    places,
    outlines: [],
    control,
    events: [],
    ...more,
  }
}
