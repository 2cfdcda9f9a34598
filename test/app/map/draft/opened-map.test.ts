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

describe('what a file of ours in text alone holds', () => {
  const typed = (properties: Record<string, unknown>) =>
    drawnFeatures(own, [{ ...feature('x'), properties: { role: 'place', ...properties } }]).places[0]!.properties

  it('is numbers, and yes or no, again', () =>
    expect(typed({ mentions: '2', strength: '0.6', faint: 'false', alone: 'true', name: '12' })).toEqual({ role: 'place', mentions: 2, strength: 0.6, faint: false, alone: true, name: '12' })) // prettier-ignore

  it('is left out where a layer would break on it', () =>
    expect(typed({ mentions: 'many', strength: {}, angle: ' ', faint: 'no' })).toEqual({ role: 'place' }))

  it('stays as it is where nothing is wrong, or the feature is another’s', () => {
    const right = { ...feature('x'), properties: { role: 'place', mentions: 2 } }
    const other = { ...feature('x'), properties: { mentions: 'many' } }
    const { places, other: others } = drawnFeatures(own, [right, other])
    expect([places[0], others[0]]).toEqual([right, other])
    expect(places[0]).toBe(right)
  })
})
