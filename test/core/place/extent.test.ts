import { describe, expect, it } from 'vitest'
import { editDistance } from '../../../src/core/place/names/edits.ts'
import { radiusFromPopulation } from '../../../src/core/place/extent.ts'

describe('radiusFromPopulation', () => {
  it.each([
    [null, 250],
    [0, 250],
    [500, 516],
    [177_636, 3654],
    [1_000_000, 6500],
    [30_000_000, 20_197],
    [-5, 250],
  ])('gives %s people %s metres', (people, metres) => {
    expect(Math.abs(radiusFromPopulation(people) - metres)).toBeLessThanOrEqual(1)
  })

  it('grows with the population, and not for ever', () => {
    const radii = [1e3, 1e4, 1e5, 1e6, 1e7, 1e9].map(radiusFromPopulation)
    expect(radii).toEqual(radii.toSorted((a, b) => a - b))
    expect(radii.at(-1)).toBe(30_000)
  })
})

describe('editDistance', () => {
  it.each([
    ['raqqa', 'raqqa', 0],
    ['raqa', 'raqqa', 1],
    ['taqba', 'tabqa', 1],
    ['homs', 'hama', 2],
    ['', 'ab', 2],
    ['a', 'abcd', 3],
  ])('from %s to %s is %s, or more than two', (a, b, edits) => {
    expect(editDistance(a, b, 2)).toBe(Math.min(3, edits))
    expect(editDistance(b, a, 2)).toBe(Math.min(3, edits))
  })
})
