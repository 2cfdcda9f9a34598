import process from 'node:process'
import { describe, expect, it } from 'vitest'
import { beginHalf, endHalf } from '../../src/cli/half-files.ts'
import { endable, endingSignals } from '../../src/cli/signals.ts'

const listeners = (): readonly number[] => endingSignals.map((signal) => process.listenerCount(signal))

describe('signals that end the command', () => {
  it('are listened to only while a half file is there', () => {
    const before = listeners()
    beginHalf('a.part')
    beginHalf('b.part')
    expect(listeners()).toEqual(before.map((count) => count + 1))
    endHalf('a.part')
    expect(listeners()).toEqual(before.map((count) => count + 1))
    endHalf('b.part')
    expect(listeners()).toEqual(before)
  })

  it('are heard by nobody during work that lets nothing else run, and by the same ones behind it', async () => {
    const heard: string[] = []
    const listener = (signal: string) => void heard.push(signal)
    process.once('SIGTERM', listener)
    const before = listeners()
    expect(await endable(listeners)).toEqual([0, 0])
    await expect(endable(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken')
    await expect(
      endable(() => {
        throw new Error('broken')
      }),
    ).rejects.toThrow('broken')
    expect(listeners()).toEqual(before)
    process.emit('SIGTERM', 'SIGTERM')
    process.emit('SIGTERM', 'SIGTERM')
    expect(heard).toEqual(['SIGTERM'])
  })
})
