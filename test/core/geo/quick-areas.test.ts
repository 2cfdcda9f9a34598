import { expect, it, vi } from 'vitest'
import { ExactWanted } from '../../../src/core/geo/overlay/exact-wanted.ts'
import { quickClip, quickSubtract, quickUnion } from '../../../src/core/geo/overlay/quick-areas.ts'
import type { Area } from '../../../src/core/geo/overlay/clipper.ts'
import { areaSquareMetres } from '../../../src/core/geo/surface.ts'

vi.mock('polygon-clipping', () => {
  const givesUp = (): never => {
    throw new Error('Unable to complete output ring')
  }
  return { default: { union: givesUp, intersection: givesUp, difference: givesUp } }
})

/** A degree square whose south-western corner lies there. */
const square = (lon: number, lat: number): Area => ({
  type: 'Polygon',
  coordinates: [
    [
      [lon, lat],
      [lon + 1, lat],
      [lon + 1, lat + 1],
      [lon, lat + 1],
      [lon, lat],
    ],
  ],
})
const [here, east] = [square(38, 35), square(38.5, 35)]
const degree = areaSquareMetres(here)

// In this order: nothing has loaded the exact library before, and it stays loaded.
it('says that the exact library is wanted where the quick one gives up', () => {
  for (const cut of [() => quickUnion([here, east]), () => quickClip(here, east), () => quickSubtract(here, east)])
    expect(cut).toThrow(ExactWanted)
})

it('cuts exactly once that is loaded', async () => {
  await import('../../../src/core/geo/overlay/exact-areas.ts')
  const sizes = [quickUnion([here, east]), quickClip(here, east), quickSubtract(here, east)].map(
    (area) => areaSquareMetres(area!) / degree,
  )
  expect(sizes.map((size) => Math.round(size * 1000) / 1000)).toEqual([1.5, 0.5, 0.5])
})
