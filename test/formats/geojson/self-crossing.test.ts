import { describe, expect, it } from 'vitest'
import { selfCrossing } from '../../../src/formats/geojson/self-crossing.ts'

function circle(count: number): number[][] {
  return Array.from({ length: count + 1 }, (_one, index) => {
    const angle = ((index % count) / count) * 2 * Math.PI
    return [Math.cos(angle), Math.sin(angle)]
  })
}

describe('selfCrossing', () => {
  it.each([
    [
      'a square',
      [
        [0, 0],
        [1, 0],
        [1, 1],
        [0, 1],
        [0, 0],
      ],
    ],
    [
      'a shape whose corner touches a side',
      [
        [0, 0],
        [4, 0],
        [4, 4],
        [2, 0],
        [0, 4],
        [0, 0],
      ],
    ],
    [
      'a side that is run twice',
      [
        [0, 0],
        [2, 0],
        [2, 1],
        [2, 0],
        [0, 0],
      ],
    ],
    ['a circle of 20,000 sides', circle(20_000)],
  ])('passes %s', (_name, ring) => {
    expect(selfCrossing(ring)).toBeNull()
  })

  it.each([
    [
      'a bow-tie',
      [
        [0, 0],
        [1, 1],
        [1, 0],
        [0, 1],
        [0, 0],
      ],
      [0, 2],
    ],
    [
      'a star',
      [
        [0, 0],
        [2, 4],
        [4, 0],
        [-1, 3],
        [5, 3],
        [0, 0],
      ],
      [0, 2],
    ],
  ])('finds the crossing in %s', (_name, ring, sides) => {
    expect(selfCrossing(ring)).toEqual(sides)
  })

  it('finds one crossing among many sides', () => {
    const ring = circle(5000)
    ring.splice(2500, 0, [2, 0.0001])
    expect(selfCrossing(ring)).not.toBeNull()
  })
})
