import { describe, expect, it } from 'vitest'
import { offBy } from '../../../src/lang/engine/speech.ts'

describe('how far a figure is off', () => {
  it.each([
    [1, null],
    [1.04, null],
    [1.1, 'long tenth'],
    [1.19, 'long fifth'],
    [1.34, 'long third'],
    [1.4, 'long 40 %'],
    [0.75, 'short quarter'],
    [0.6, 'short 40 %'],
    [0.52, 'short half'],
    [0.36, 'short 64 %'],
    [0.33, 'short two-thirds'],
    [0.1, 'short 90 %'],
    [1.95, 'times 1.95'],
    [3.2, 'times 3.2'],
    [Number.POSITIVE_INFINITY, null],
    [null, null],
  ])('%s: %s', (factor, expected) => {
    const off = offBy(factor)
    const said = off && ('times' in off ? `times ${off.times}` : `${off.way} ${off.share ?? `${off.percent} %`}`)
    expect(said).toBe(expected)
  })
})
