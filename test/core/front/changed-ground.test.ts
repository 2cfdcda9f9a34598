import { describe, expect, it } from 'vitest'
import { changedGround } from '../../../src/core/front/changed-ground.ts'
import { frontOn } from '../../../src/core/front/day.ts'
import { contains } from '../../../src/core/geo/outline.ts'
import { held, packOf, town } from './pack.ts'

describe('changedGround', () => {
  const pack = packOf(
    [town('a', -0.15, 0), town('b', 0.15, 0), town('far', 0.15, 0.8)],
    [held('a', 'red', 1), held('b', 'red', 1, { to: '2020-06-04' }), held('b', 'blue', 5), held('far', 'blue', 1)],
  )
  const change = (from: number, to: number) =>
    changedGround(frontOn(pack, `2020-06-0${from}`), frontOn(pack, `2020-06-0${to}`))

  it('is the ground about a place that another holds, with a size', () => {
    const [only, ...more] = change(4, 5)
    expect(more).toEqual([])
    expect(only).toMatchObject({ from: 'red', to: 'blue', derived: true })
    expect(contains(only!.geometry, [0.2, 0])).toBe(true)
    expect(contains(only!.geometry, [-0.2, 0])).toBe(false)
    // A disc of 20 km less what lies nearer to the other town: more than half of 1,257 square kilometres.
    expect(only!.squareKm).toBeGreaterThan(700)
    expect(only!.squareKm).toBeLessThan(1400)
  })

  it('goes the other way between the days the other way round', () => {
    expect(change(5, 4).map(({ from, to }) => [from, to])).toEqual([['blue', 'red']])
  })

  it('is none where nothing changed, nor where a place only came into sight', () => {
    expect(change(1, 4)).toEqual([])
    const seen = packOf([town('a', -0.5, 0), town('b', 0.5, 0)], [held('a', 'red', 1), held('b', 'blue', 3)])
    expect(changedGround(frontOn(seen, '2020-06-01'), frontOn(seen, '2020-06-05'))).toEqual([])
  })
})
