import { forward, toPoint } from 'mgrs'
import { describe, expect, it } from 'vitest'
import type { LonLat } from '../../src/core/model.ts'
import { decimalPosition, dmsPosition, mgrsPosition, turned } from '../../src/present/position.ts'

const airbase: LonLat = [38.5668, 35.7547]

describe('a position in words', () => {
  it('is latitude first in decimals, and in degrees, minutes and seconds', () => {
    expect(decimalPosition(airbase)).toBe('35.75470, 38.56680')
    expect(dmsPosition(airbase)).toBe('35°45′16.9″ N 38°34′00.5″ E')
    expect(dmsPosition([-0.5, -33.99999])).toBe('34°00′00.0″ S 0°30′00.0″ W')
  })

  it('is MGRS to the metre, which leads back to the point', () => {
    const words = mgrsPosition(airbase, forward) ?? ''
    expect(words).toMatch(/^37S [A-Z]{2} \d{5} \d{5}$/)
    const [lon = 0, lat = 0] = toPoint(words.replaceAll(' ', ''))
    expect(lon).toBeCloseTo(airbase[0], 4)
    expect(lat).toBeCloseTo(airbase[1], 4)
  })

  it('has no MGRS near the poles, and turns what was scrolled round the globe back', () => {
    expect([mgrsPosition([0, 84.5], forward), mgrsPosition([0, -80.5], forward)]).toEqual([null, null])
    expect([turned(190), turned(-190), turned(540), turned(38)]).toEqual([-170, 170, -180, 38])
    expect(mgrsPosition([airbase[0] + 360, airbase[1]], forward)).toBe(mgrsPosition(airbase, forward))
  })
})
