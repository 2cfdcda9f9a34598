import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Playing } from '../../../../src/app/map/front/playing.svelte.ts'
import type { FrontDayState } from '../../../../src/app/kernel/front-day.svelte.ts'
import { addDays } from '../../../../src/app/kernel/dates.ts'
import { packOf } from '../../../core/front/pack.ts'

/** The days of a theatre; `ready` says whether the day shown has been drawn. */
function days(day: string) {
  return {
    pack: packOf([], []),
    day,
    ready: {} as unknown,
    prepared: [] as string[],
    choose(chosen: string) {
      this.day = chosen
    },
    step(by: number) {
      this.day = addDays(this.day, by)
    },
    prepare(next: string) {
      this.prepared.push(next)
    },
  }
}

beforeEach(() => {
  vi.useFakeTimers()
  // The rune, as the compiler of the page would have it: a plain value will do here.
  vi.stubGlobal('$state', <T>(value: T) => value)
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe('playing the days', () => {
  it('goes from day to day, has the next one prepared, and stops at the last', () => {
    const front = days('2020-06-08')
    const playing = new Playing(front as unknown as FrontDayState)
    playing.toggle()
    expect([playing.on, front.prepared]).toEqual([true, ['2020-06-09']])
    vi.advanceTimersByTime(1000)
    expect(front.day).toBe('2020-06-09')
    vi.advanceTimersByTime(5000)
    expect([front.day, playing.on]).toEqual(['2020-06-10', false])
  })

  it('starts anew from the last day, waits for a day that is not drawn yet, and stops when told', () => {
    const front = days('2020-06-10')
    const playing = new Playing(front as unknown as FrontDayState)
    playing.start()
    expect(front.day).toBe('2020-06-01')
    front.ready = null
    vi.advanceTimersByTime(3000)
    expect(front.day).toBe('2020-06-01')
    front.ready = {}
    vi.advanceTimersByTime(1000)
    expect(front.day).toBe('2020-06-02')
    playing.toggle()
    vi.advanceTimersByTime(9000)
    expect([front.day, playing.on]).toEqual(['2020-06-02', false])
  })
})
