import { describe, expect, it } from 'vitest'
import { windowFor } from '../../../../src/formats/locator/base/window.ts'

describe('the window of the world to draw', () => {
  it('is wider than the view, by at least eight degrees', () => {
    expect(windowFor([38, 35, 39, 36], null)).toEqual([30, 27, 47, 44])
    expect(windowFor([0, 0, 40, 40], null)).toEqual([-20, -20, 60, 60])
  })
  it('is not asked for again while the view stays in it', () => {
    expect(windowFor([32, 30, 45, 40], [30, 27, 47, 44])).toBeNull()
  })
  it.each([[[29, 30, 45, 40]], [[32, 30, 48, 40]], [[32, 20, 45, 40]], [[32, 30, 45, 50]]] as const)(
    'is asked for when %j leaves it',
    (view) => expect(windowFor(view, [30, 27, 47, 44])).not.toBeNull(),
  )
  it('ends where the world does', () => {
    expect(windowFor([-400, -100, 400, 100], null)).toEqual([-180, -90, 180, 90])
    expect(windowFor([170, 80, 190, 89], [-180, -90, 180, 90])).toBeNull()
  })
})
