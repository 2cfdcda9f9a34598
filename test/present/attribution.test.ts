import { expect, it } from 'vitest'
import { unrepeated } from '../../src/present/attribution.ts'

it.each([
  [[], []],
  [
    ['Places: GeoNames, Wikipedia', 'GeoNames, US Census Bureau', 'Wikipedia'],
    ['Places: GeoNames, Wikipedia', 'US Census Bureau'],
  ],
  [
    ['OpenStreetMap', 'GeoNames'],
    ['OpenStreetMap', 'GeoNames'],
  ],
])('names each maker once: %j', (given, named) => {
  expect(unrepeated(given)).toEqual(named)
})
