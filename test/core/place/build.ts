import type { Place } from '../../../src/core/model.ts'

/** A town of the world layer, with what a test says of it. */
export function place(id: string, name: string, rest: Partial<Place> = {}): Place {
  return {
    id,
    name,
    nameAr: null,
    aliases: [],
    type: 'town',
    lon: 39,
    lat: 36,
    accuracyMetres: 1000,
    extentMetres: 250,
    population: null,
    country: null,
    province: null,
    outline: null,
    capitalOf: [],
    layer: 'world',
    source: 'a test',
    ...rest,
  }
}
