import type { Polygon, Position } from 'geojson'
import { describe, expect, it } from 'vitest'
import { mergeCells } from '../../../src/core/geo/overlay/merge-cells.ts'

/** The unit square with its south-western corner there, turning either way. */
function square(x: number, y: number, clockwise = false): Polygon {
  const ring: Position[] = [
    [x, y],
    [x + 1, y],
    [x + 1, y + 1],
    [x, y + 1],
    [x, y],
  ]
  return { type: 'Polygon', coordinates: [clockwise ? ring.toReversed() : ring] }
}

function sizes(cells: readonly Polygon[]) {
  return mergeCells(cells)?.coordinates.map((rings) => rings.map((ring) => ring.length))
}

describe('mergeCells', () => {
  it.each<readonly [string, readonly Polygon[], number[][] | undefined]>([
    ['nothing of nothing', [], undefined],
    ['one as it is', [square(0, 0)], [[5]]],
    ['two neighbours as one', [square(0, 0), square(1, 0)], [[7]]],
    ['cells that turn either way', [square(0, 0), square(1, 0, true)], [[7]]],
    ['two apart as two parts', [square(0, 0), square(5, 0)], [[5], [5]]],
    [
      'a ring of eight with its hole',
      [
        [0, 0],
        [1, 0],
        [2, 0],
        [0, 1],
        [2, 1],
        [0, 2],
        [1, 2],
        [2, 2],
      ].map(([x = 0, y = 0]) => square(x, y)),
      [[13, 5]],
    ],
    [
      'nine without a hole',
      [
        [0, 0],
        [1, 0],
        [2, 0],
        [0, 1],
        [1, 1],
        [2, 1],
        [0, 2],
        [1, 2],
        [2, 2],
      ].map(([x = 0, y = 0]) => square(x, y)),
      [[13]],
    ],
  ])('makes %s', (_, cells, expected) => {
    expect(sizes(cells)).toEqual(expected)
  })
})
