import { describe, expect, it } from 'vitest'
import { pointAccuracyMetres } from '../../../src/core/place/accuracy.ts'

describe('accuracy of a point', () => {
  it.each([
    [26.91667, -6.05],
    [37.5, 36.25],
    [40.98333, 34.46667],
    [-0.01667, 0],
  ])('is less where it is rounded to the arc minute: %s, %s', (lon, lat) =>
    expect(pointAccuracyMetres(lon, lat)).toBe(2300),
  )

  it.each([
    [38.55, 35.8363],
    [29.22845, -1.67409],
    [36.6511, 35.4433],
    [26.9167, -6.0512],
  ])('is a gazetteer’s where it is not: %s, %s', (lon, lat) => expect(pointAccuracyMetres(lon, lat)).toBe(1000))
})
