import { describe, expect, it } from 'vitest'
import type { Feature } from 'geojson'
import { drawnFeatures, partOf } from '../../../../src/app/map/draft/opened-map.ts'

function feature(id: string, role?: string): Feature {
  return { type: 'Feature', id, geometry: { type: 'Point', coordinates: [0, 0] }, properties: role ? { role } : null }
}

const own = {
  front: [feature('f', 'control-area')],
  claims: [feature('c', 'claim-line')],
  places: [feature('p', 'place')],
  drawings: [feature('d', 'drawing')],
}
const ids = (features: readonly Feature[]) => features.map(({ id }) => id)

describe('an opened file on the map', () => {
  it.each([
    ['control-area', 'front'],
    ['front-line', 'front'],
    ['held-place', 'front'],
    ['claim-line', 'claims'],
    ['claim-region', 'claims'],
    ['place', 'places'],
    ['drawing', 'drawings'],
    ['something', 'other'],
    [undefined, 'other'],
  ])('a feature of role %s is part of %s', (role, part) => expect(partOf(feature('x', role))).toBe(part))

  it('leaves the draft alone where there is none', () => {
    const { front, claims, places, other } = drawnFeatures(own, [])
    expect([ids(front), ids(claims), ids(places), ids(other)]).toEqual([['f'], ['c'], ['p'], []])
  })

  it('stands in for the parts that it brings, and only those', () => {
    const opened = [feature('c2', 'claim-line'), feature('x')]
    const { front, claims, places, other } = drawnFeatures(own, opened)
    expect([ids(front), ids(claims), ids(places), ids(other)]).toEqual([['f'], ['c2'], ['p'], ['x']])
  })
})
