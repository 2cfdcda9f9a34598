import type { Feature } from 'geojson'
import { describe, expect, it } from 'vitest'
import { sameFeatures } from '../../../../src/app/map/style/same-features.ts'

const at = (lon: number, name = 'Raqqa'): Feature => ({
  type: 'Feature',
  properties: { name },
  geometry: { type: 'Point', coordinates: [lon, 36] },
})

describe('sameFeatures', () => {
  it.each([
    ['nothing and nothing', [], []],
    ['copies', [at(39), at(38)], [at(39), at(38)]],
  ])('takes %s for the same', (_, before, now) => expect(sameFeatures(before, now)).toBe(true))

  it.each([
    ['one more', [at(39)], [at(39), at(38)]],
    ['one fewer', [at(39)], []],
    ['another order', [at(39), at(38)], [at(38), at(39)]],
    ['another place', [at(39)], [at(38)]],
    ['another name', [at(39)], [at(39, 'Tabqa')]],
    ['another height', [at(39)], [{ ...at(39), geometry: { type: 'Point', coordinates: [39, 36, 1] } } as Feature]],
  ])('does not take %s for the same', (_, before, now) => expect(sameFeatures(before, now)).toBe(false))

  it('sets a long list anew, unless it is the very same', () => {
    const long = Array.from({ length: 3000 }, (_, lon) => at(lon / 100))
    expect(sameFeatures(long, [...long])).toBe(false)
    expect(sameFeatures(long, long)).toBe(true)
  })
})
