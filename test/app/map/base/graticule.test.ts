import { describe, expect, it } from 'vitest'
import type { Extent } from '../../../../src/core/model.ts'
import { degrees, graticule, stepFor } from '../../../../src/app/map/base/graticule.ts'

const labels = (extent: Extent) =>
  graticule(extent)
    .filter(({ properties }) => properties?.['kind'] === 'label')
    .map(({ properties }) => properties?.['label'])

describe('graticule', () => {
  it.each([
    [0.1, 1 / 60],
    [1, 10 / 60],
    [4, 0.5],
    [8, 1],
    [60, 10],
    [360, 30],
  ])('over %d degrees has a line each %d', (span, step) => {
    expect(stepFor(span)).toBeCloseTo(step, 6)
  })

  it('labels the lines of a theatre', () => {
    expect(labels([37.2, 35.1, 39.9, 36.8])).toEqual([
      '37°30′ E',
      '38°00′ E',
      '38°30′ E',
      '39°00′ E',
      '39°30′ E',
      '35°30′ N',
      '36°00′ N',
      '36°30′ N',
    ])
  })

  it('names hemispheres, the zero lines and the far side of the date line', () => {
    expect([degrees(-5, 'E', 'W', 1), degrees(0, 'N', 'S', 1), degrees(185, 'E', 'W', 1)]).toEqual([
      '5° W',
      '0°',
      '175° W',
    ])
  })

  it('stays on the map near the poles, and draws a whole globe once', () => {
    const lats = graticule([-400, -89, 400, 89]).flatMap(({ geometry }) =>
      geometry.type === 'LineString' ? geometry.coordinates.map(([, lat = 0]) => lat) : [],
    )
    expect(Math.max(...lats.map(Math.abs))).toBeLessThanOrEqual(85)
    expect(graticule([-400, -89, 400, 89]).length).toBeLessThan(60)
  })
})
