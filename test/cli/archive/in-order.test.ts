import fc from 'fast-check'
import { setTimeout } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { inOrder } from '../../../src/cli/archive/in-order.ts'

async function* from<Item>(items: readonly Item[]): AsyncGenerator<Item> {
  yield* items
}

async function collect<Item>(items: AsyncIterable<Item>): Promise<readonly Item[]> {
  const found: Item[] = []
  for await (const item of items) found.push(item)
  return found
}

describe('work in order', () => {
  it('gives every result once and in order, and never has more under way than it may', async () => {
    const piece = fc.record({ wait: fc.integer({ min: 0, max: 3 }), weight: fc.integer({ min: 0, max: 12 }) })
    const limits = fc.record({ pieces: fc.integer({ min: 1, max: 4 }), weight: fc.integer({ min: 1, max: 20 }) })
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 12 }), limits, async (pieces, most) => {
        let [running, weight] = [0, 0]
        const work = async (at: number) => {
          running++
          weight += pieces[at]!.weight
          expect(running).toBeLessThanOrEqual(most.pieces)
          expect(running === 1 || weight <= most.weight).toBe(true)
          await setTimeout(pieces[at]!.wait)
          running--
          weight -= pieces[at]!.weight
          return at
        }
        const numbers = pieces.map((_, at) => at)
        const results = await collect(inOrder(from(numbers), work, (at) => pieces[at]!.weight, most))
        expect(results).toEqual(numbers)
      }),
      { numRuns: 30 },
    )
  })

  it('reads no further than results are taken', async () => {
    let read = 0
    async function* endless() {
      for (;;) yield read++
    }
    const results = inOrder(
      endless(),
      (at) => Promise.resolve(at),
      () => 1,
      { pieces: 3, weight: 100 },
    )
    await results.next()
    await results.next()
    expect(read).toBeLessThanOrEqual(6)
    await results.return(undefined)
  })
})
