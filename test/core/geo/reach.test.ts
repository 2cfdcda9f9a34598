import { describe, expect, it } from 'vitest'
import { destination } from '../../../src/core/geo/geodesic.ts'
import { contains } from '../../../src/core/geo/outline.ts'
import { reachOf } from '../../../src/core/geo/region/reach.ts'
import type { Extent, LonLat } from '../../../src/core/model.ts'

const extent: Extent = [37, 34.5, 40, 37]
const disc = (at: LonLat, metres = 20_000) => ({ from: at, to: at, metres })

describe('reachOf', () => {
  it.each([0, 45, 90, 180, 300])('draws a disc at its radius, bearing %i', (bearing) => {
    const at: LonLat = [38.5, 35.8]
    const outline = reachOf([disc(at)], extent)!
    expect(contains(outline, destination(at, bearing, 19_600))).toBe(true)
    expect(contains(outline, destination(at, bearing, 20_400))).toBe(false)
  })

  it('draws a strip between two places, and not beside it', () => {
    const outline = reachOf([{ from: [38, 35.5], to: [39, 35.5], metres: 10_000 }], extent)!
    expect(contains(outline, [38.5, 35.58])).toBe(true)
    expect(contains(outline, [38.5, 35.6])).toBe(false)
  })

  it('fills the notch between two discs, but not where they are far apart', () => {
    const [a, b]: [LonLat, LonLat] = [
      [38.3, 35.8],
      [38.7, 35.8],
    ]
    const notch: LonLat = [38.5, 35.8 + 11_000 / 111_195]
    expect(contains(reachOf([disc(a), disc(b)], extent)!, notch)).toBe(true)
    expect(contains(reachOf([disc(a), disc(b)], extent, { blendMetres: 1 })!, notch)).toBe(false)
    expect(contains(reachOf([disc([37.6, 35.8]), disc([39.2, 35.8])], extent)!, [38.4, 35.8])).toBe(false)
  })

  it('is nothing where nothing is, and the same every time', () => {
    expect(reachOf([], extent)).toBeNull()
    expect(reachOf([disc([10, 10])], extent)).toBeNull()
    expect(reachOf([disc([38, 35])], extent)).toEqual(reachOf([disc([38, 35])], extent))
  })
})
