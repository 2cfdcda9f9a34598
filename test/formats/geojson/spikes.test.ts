import fc from 'fast-check'
import type { Position } from 'geojson'
import { describe, expect, it } from 'vitest'
import { withoutSpikes } from '../../../src/formats/geojson/spikes.ts'

function blunted(ring: Position[]): Position[] | undefined {
  return withoutSpikes({ type: 'Polygon', coordinates: [ring] }).coordinates[0]
}

const square: Position[] = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 1],
  [0, 0],
]

describe('withoutSpikes', () => {
  it.each<[string, Position[]]>([
    [
      'a spike outwards',
      [
        [0, 0],
        [1, 0],
        [2, 0],
        [1, 0],
        [1, 1],
        [0, 1],
        [0, 0],
      ],
    ],
    [
      'a spike that rounding turned over',
      [
        [0, 0],
        [2, 0],
        [1, 0.000001],
        [1, 1],
        [0, 1],
        [0, 0],
      ],
    ],
    [
      'a spike at the seam',
      [
        [0, 0],
        [1, 0],
        [1, 1],
        [0, 1],
        [0, 0],
        [-1, 0],
        [0, 0],
      ],
    ],
    [
      'a position twice',
      [
        [0, 0],
        [1, 0],
        [1, 0],
        [1, 1],
        [0, 1],
        [0, 0],
      ],
    ],
    [
      'a spike upon a spike',
      [
        [0, 0],
        [1, 0],
        [2, 0],
        [2, 1],
        [2, 0],
        [1, 0],
        [1, 1],
        [0, 1],
        [0, 0],
      ],
    ],
  ])('takes away %s', (_name, ring) => {
    const found = blunted(ring)
    expect(found?.map(([x = 0, y = 0]) => [Math.round(x), Math.round(y)])).toEqual(square)
  })

  it.each<[string, Position[]]>([
    ['a square', square],
    [
      'a corner on a straight side',
      [
        [0, 0],
        [0.5, 0],
        [1, 0],
        [1, 1],
        [0, 1],
        [0, 0],
      ],
    ],
    [
      'a sharp tongue of land',
      [
        [0, 0],
        [1, 0],
        [9, 0.0001],
        [1, 0.0002],
        [1, 1],
        [0, 1],
        [0, 0],
      ],
    ],
    [
      'a ring that is nothing but a spike',
      [
        [0, 0],
        [1, 0],
        [2, 0],
        [0, 0],
      ],
    ],
  ])('keeps %s', (_name, ring) => {
    expect(blunted(ring)).toEqual(ring)
  })

  it('finds nothing more the second time', () => {
    const position = fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 3 }))
    fc.assert(
      fc.property(fc.array(position, { minLength: 3, maxLength: 9 }), (open) => {
        const once = blunted([...open, open[0] ?? [0, 0]])
        expect(once && blunted(once)).toEqual(once)
      }),
    )
  })
})
