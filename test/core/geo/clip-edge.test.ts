import type { Polygon } from 'geojson'
import { describe, expect, it } from 'vitest'
import { clipEdge } from '../../../src/core/geo/overlay/clip-edge.ts'
import type { LonLat } from '../../../src/core/model.ts'

/** A square from 0 to 10 with a square hole from 4 to 6. */
const area: Polygon = {
  type: 'Polygon',
  coordinates: [
    [
      [0, 0],
      [10, 0],
      [10, 10],
      [0, 10],
      [0, 0],
    ],
    [
      [4, 4],
      [4, 6],
      [6, 6],
      [6, 4],
      [4, 4],
    ],
  ],
}

describe('clipEdge', () => {
  it.each<readonly [string, LonLat, LonLat, readonly (readonly [LonLat, LonLat])[]]>([
    [
      'within',
      [1, 1],
      [2, 3],
      [
        [
          [1, 1],
          [2, 3],
        ],
      ],
    ],
    ['outside', [11, 1], [12, 3], []],
    [
      'across',
      [-5, 2],
      [15, 2],
      [
        [
          [0, 2],
          [10, 2],
        ],
      ],
    ],
    [
      'out of it',
      [5, 2],
      [5, -2],
      [
        [
          [5, 2],
          [5, 0],
        ],
      ],
    ],
    [
      'over the hole',
      [0.5, 5],
      [9.5, 5],
      [
        [
          [0.5, 5],
          [4, 5],
        ],
        [
          [6, 5],
          [9.5, 5],
        ],
      ],
    ],
    ['within the hole', [4.5, 5], [5.5, 5], []],
    ['of no length', [1, 1], [1, 1], []],
  ])('of an edge %s', (_, from, to, pieces) => {
    expect(clipEdge({ from, to }, area).map((piece) => [piece.from, piece.to])).toEqual(pieces)
  })
})
