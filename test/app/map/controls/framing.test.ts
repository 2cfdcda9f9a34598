import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { roomIn } from '../../../../src/app/map/controls/framing.ts'

describe('the room about what the map shows', () => {
  it('is wider where the controls are, on the other side where the page runs from right to left', () => {
    expect(roomIn(1000, 900, 50, false)).toEqual({ top: 50, bottom: 94, left: 50, right: 102 })
    expect(roomIn(1000, 900, 50, true)).toEqual({ top: 50, bottom: 94, left: 102, right: 50 })
  })
  it('leaves half of any map to what is shown', () => {
    const size = fc.integer({ min: 1, max: 3000 })
    fc.assert(
      fc.property(size, size, fc.nat(200), fc.boolean(), (width, height, about, fromRight) => {
        const { top, bottom, left, right } = roomIn(width, height, about, fromRight)
        expect(left + right).toBeLessThanOrEqual(width / 2 + 1)
        expect(top + bottom).toBeLessThanOrEqual(height / 2 + 1)
      }),
    )
  })
})
