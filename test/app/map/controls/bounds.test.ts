import type { Feature } from 'geojson'
import { describe, expect, it } from 'vitest'
import { boundsOf, mainBoundsOf } from '../../../../src/formats/locator/bounds.ts'

const at = (lon: number, lat: number): Feature => ({
  type: 'Feature',
  properties: null,
  geometry: { type: 'Point', coordinates: [lon, lat] },
})
const sudan = [
  [25.3, 13.6],
  [24.9, 12.1],
  [22.4, 13.4],
  [30.2, 13.2],
  [32.5, 15.6],
  [37.2, 19.6],
  [36.4, 15.5],
  [33.9, 17.7],
].map(([lon, lat]) => at(lon!, lat!))
const washington = at(-77, 38.9)
const kualaLumpur = at(101.7, 3.1)

describe('what the map shows of a draft at first', () => {
  it('is all of it where it lies together', () => {
    expect(mainBoundsOf(sudan)).toEqual(boundsOf(sudan))
  })

  it('leaves out a few that lie far from all others', () => {
    expect(mainBoundsOf([...sudan, washington, kualaLumpur])).toEqual(boundsOf(sudan))
  })

  it('is all of a draft that speaks of few places, or of many far ones', () => {
    const few = [...sudan.slice(0, 4), washington]
    expect(mainBoundsOf(few)).toEqual(boundsOf(few))
    const world = [...sudan, washington, kualaLumpur, at(151, -33), at(-58, -34), at(2.3, 48.8)]
    expect(mainBoundsOf(world)).toEqual(boundsOf(world))
  })

  it('is nothing of nothing', () => {
    expect(mainBoundsOf([])).toBeNull()
  })
})
