import type { Feature } from 'geojson'
import { describe, expect, it } from 'vitest'
import { colouredFeatures } from '../../../../src/app/map/draft/coloured.ts'
import { isTwin, layerOf } from '../../../../src/app/features/layers/layer.ts'
import { sketchOf } from '../../../../src/app/features/layers/sketch.ts'
import { summaryOf } from '../../../../src/app/features/layers/summary.ts'
import { columnsOf, matching } from '../../../../src/app/features/layers/table.ts'

const point = (lon: number, lat: number, properties: Feature['properties'] = null): Feature => ({
  type: 'Feature',
  properties,
  geometry: { type: 'Point', coordinates: [lon, lat] },
})
const square: Feature = {
  type: 'Feature',
  properties: { name: 'Square' },
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [38, 35],
        [39, 35],
        [39, 36],
        [38, 36],
        [38, 35],
      ],
    ],
  },
}
const plain = { format: 'geojson', about: null, warnings: [], large: false } as const

describe('a layer', () => {
  it('knows how much of what it holds, and where', () => {
    expect(summaryOf([point(38, 35), point(40, 36), square])).toEqual({
      count: 3,
      shapes: { points: 2, lines: 0, areas: 1 },
      extent: [38, 35, 40, 36],
    })
    expect(summaryOf([]).extent).toBeNull()
  })
  it('gives its features its own colour, and leaves them alone without one', () => {
    const layer = layerOf('a', { ...plain, ...summaryOf([square]), features: [square] })
    expect(colouredFeatures(layer)).toBe(layer.features)
    const [red] = colouredFeatures({ ...layer, colour: '#ff0000' })
    expect(red?.properties).toEqual({ name: 'Square', fill: '#ff0000', stroke: '#ff0000', 'marker-color': '#ff0000' })
  })
})

describe('a file that lies on the map already', () => {
  const file = (features: readonly Feature[]) => ({ ...plain, ...summaryOf(features), features })
  const layer = layerOf('a', file([square, point(38, 36)]))
  it('is known by what it holds, whatever its name', () => {
    expect(isTwin(layer, file([square, point(38, 36)]))).toBe(true)
    expect(isTwin(layer, file([square, point(38, 36, { name: 'New' })]))).toBe(false)
    expect(isTwin(layer, file([square]))).toBe(false)
  })
})

describe('the sketch', () => {
  it('keeps within its box, north up', () => {
    const { path, points } = sketchOf([square, point(38, 36), point(39, 35)], [38, 35, 39, 36], 200, 100)
    const [northWest = [0, 0], southEast = [0, 0]] = points
    expect(northWest[0]).toBeLessThan(southEast[0])
    expect(northWest[1]).toBeLessThan(southEast[1])
    const numbers = path.match(/-?[\d.]+/g)?.map(Number) ?? []
    expect(Math.min(...numbers)).toBeGreaterThanOrEqual(6)
    expect(Math.max(...numbers)).toBeLessThanOrEqual(194)
  })
  it('of one point does not divide by nothing', () => {
    const { points } = sketchOf([point(38, 35)], [38, 35, 38, 35], 200, 100)
    expect(points.flat().every(Number.isFinite)).toBe(true)
  })
})

describe('the table', () => {
  const rows = [point(0, 0, { b: 1, name: 'Raqqa' }), point(0, 0, { c: { deep: 'Tabqa' } }), point(0, 0)]
  it('has a column a property, the name first', () => expect(columnsOf(rows)).toEqual(['name', 'b', 'c']))
  it.each([
    ['RAQQA', 1],
    ['tabqa', 1],
    ['', 3],
    ['Hama', 0],
  ])('finds %s', (wanted, n) => expect(matching(rows, wanted)).toHaveLength(n))
})
