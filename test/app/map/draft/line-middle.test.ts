import { describe, expect, it } from 'vitest'
import { middleOf } from '../../../../src/app/map/draft/line-middle.ts'

const line = (...coordinates: number[][]) => middleOf({ type: 'LineString', coordinates })

describe('the middle of a line on the map', () => {
  it('lies on the line as it is drawn', () => {
    expect(line([0, 0], [2, 0])).toEqual({ at: [1, 0], angle: 0 })
    // Mercator stretches towards the pole: the middle on paper lies north of the mean latitude.
    const {
      at: [, lat],
    } = line([0, 0], [0, 60])
    expect(lat).toBeGreaterThan(33)
    expect(lat).toBeLessThan(37)
  })

  it.each([
    [[0, 0], [1, 1], -45],
    [[1, 1], [0, 0], -45],
    [[0, 0], [1, -1], 45],
    [[1, -1], [0, 0], 45],
    [[1, 0], [0, 0], 0],
    [[0, 0], [0, -1], 90],
    [[0, 0], [0, 1], 90],
  ])('from %j to %j keeps its words upright', (from, to, angle) => {
    expect(line(from, to).angle).toBeCloseTo(angle, 0)
  })
})
