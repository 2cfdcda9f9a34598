import { describe, expect, it } from 'vitest'
import { followRest } from '../../../../src/app/map/controls/rest.ts'
import type { Resting } from '../../../../src/app/map/controls/rest.ts'

/** A map that draws when it is told to. */
class FakeMap {
  readonly said: boolean[] = []
  frames = 0
  readonly #heard = new Map<string, () => void>()
  triggerRepaint(): void {
    this.frames++
  }
  on(event: string, hear: () => void): void {
    this.#heard.set(event, hear)
  }
  fire(event: string): void {
    this.#heard.get(event)?.()
  }
}

function followed(): FakeMap {
  const map = new FakeMap()
  followRest(map as unknown as Resting, (rests) => map.said.push(rests))
  return map
}

describe('a map at rest', () => {
  it('is at rest once it is idle, and no sooner', () => {
    const map = followed()
    expect(map.said).toEqual([])
    map.fire('idle')
    expect(map.said).toEqual([true])
  })

  it('is at rest no longer once a frame is asked for, before that frame is drawn', () => {
    const map = followed()
    map.fire('idle')
    map.triggerRepaint()
    expect(map.said).toEqual([true, false])
    expect(map.frames).toBe(1)
    map.fire('idle')
    expect(map.said).toEqual([true, false, true])
  })

  it('is at rest no longer once data is on its way', () => {
    const map = followed()
    map.fire('idle')
    map.fire('dataloading')
    expect(map.said).toEqual([true, false])
  })
})
