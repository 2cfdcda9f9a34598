import type { Place } from '../../core/model.ts'

export function place(id: string, name: string, lon: number, lat: number): Place {
  return {
    id,
    name,
    nameAr: null,
    aliases: [],
    type: 'town',
    lon,
    lat,
    accuracyMetres: 500,
    extentMetres: 0,
    population: 1000,
    country: 'SY',
    province: null,
    outline: null,
    capitalOf: [],
    layer: 'own',
    source: 'Own',
  }
}
