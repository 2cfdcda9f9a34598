import { describe, expect, it } from 'vitest'
import { duration, progressLine } from '../../../src/cli/archive/progress.ts'

describe('how far an archive is', () => {
  it.each([
    [
      { done: 12_000, before: 0, total: 100_000, seconds: 60 },
      '12,000 of 100,000 checked (12 %), 200 a second, 7 min left',
    ],
    [
      { done: 12_000, before: 11_400, total: 100_000, seconds: 60 },
      '12,000 of 100,000 checked (12 %), 10 a second, 2 h 27 min left',
    ],
    [{ done: 12, before: 0, total: null, seconds: 10 }, '12 checked, 1.2 a second'],
    [{ done: 0, before: 0, total: 5, seconds: 0 }, '0 of 5 checked (0 %), 0.0 a second'],
    [{ done: 5, before: 0, total: 5, seconds: 1 }, '5 of 5 checked (100 %), 5.0 a second'],
    [{ done: 0, before: 0, total: 0, seconds: 1 }, '0 checked, 0.0 a second'],
  ])('%o', (state, line) => {
    expect(progressLine(state)).toBe(line)
  })

  it.each([
    [0.2, '1 s'],
    [89, '89 s'],
    [91, '2 min'],
    [5400, '1 h 30 min'],
  ])('%d seconds are %s', (seconds, words) => {
    expect(duration(seconds)).toBe(words)
  })
})
