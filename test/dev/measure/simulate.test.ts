import { describe, expect, it } from 'vitest'
import { simulate } from '../../../src/dev/measure/archive/simulate.ts'

const even = () => 0.5

describe('the simulation of many workers', () => {
  it.each([
    ['one worker takes as long as its jobs', { checkSeconds: [1], queueSeconds: 0, storeSeconds: 0 }, 1, 1],
    [
      'ten are ten times as fast where nothing else holds them up',
      { checkSeconds: [1], queueSeconds: 0, storeSeconds: 0 },
      10,
      10,
    ],
    [
      'a queue that takes a tenth of a second gives ten jobs a second',
      { checkSeconds: [1], queueSeconds: 0.1, storeSeconds: 0 },
      100,
      10,
    ],
    ['so does a store', { checkSeconds: [1], queueSeconds: 0, storeSeconds: 0.1 }, 100, 10],
  ])('%s', (_name, measured, workers, perSecond) => {
    expect(simulate(measured, workers, 1000, even).jobsPerSecond).toBeCloseTo(perSecond, 0)
  })

  it('says what is busy', () => {
    const { queueBusy, storeBusy, workersBusy } = simulate(
      { checkSeconds: [1], queueSeconds: 0.1, storeSeconds: 0.01 },
      100,
      2000,
      even,
    )
    expect(queueBusy).toBeCloseTo(1, 1)
    expect(storeBusy).toBeCloseTo(0.1, 1)
    expect(workersBusy).toBeCloseTo(0.1, 1)
  })
})
