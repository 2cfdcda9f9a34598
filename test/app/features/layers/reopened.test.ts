import { describe, expect, it } from 'vitest'
import type { LargeTiles } from '../../../../src/app/kernel/ports.ts'
import type { ReadEnd } from '../../../../src/app/features/layers/read.ts'
import { reopened } from '../../../../src/app/features/layers/reopened.ts'

const source = { file: new File(['{}'], 'many.geojson'), options: { repair: ['winding'] } } as const
const file = {
  format: 'geojson',
  count: 9000,
  shapes: { points: 9000, lines: 0, areas: 0 },
  extent: null,
  about: null,
  warnings: [],
  features: [],
  large: true,
} as const

/** A reading that ends when it is told to, and counts how often it was begun, cancelled, and its tiles ended. */
function reader() {
  const counts = { read: 0, cancelled: 0, ended: 0, lost: 0 }
  let finish: (end: ReadEnd) => void = () => {}
  const tiles: LargeTiles = {
    tile: async (z) => new ArrayBuffer(z),
    find: async (_wanted, most) => ({ features: [], all: most }),
    end: () => void counts.ended++,
  }
  const again = reopened(
    source,
    () => void counts.lost++,
    (asked) => {
      expect(asked).toBe(source)
      counts.read++
      return { done: new Promise((resolve) => (finish = resolve)), cancel: () => void counts.cancelled++ }
    },
  )
  return { again, counts, succeed: () => finish({ kind: 'read', file, tiles }), end: (end: ReadEnd) => finish(end) }
}

describe('a large file that was kept', () => {
  it('is read once, when it is first asked for, and answers from then on', async () => {
    const { again, counts, succeed } = reader()
    expect(counts.read).toBe(0)
    const [tile, found] = [again.tile(3, 0, 0), again.find('raqqa', 500)]
    expect(counts.read).toBe(1)
    succeed()
    expect((await tile)?.byteLength).toBe(3)
    expect((await found).all).toBe(500)
    expect((await again.tile(4, 0, 0))?.byteLength).toBe(4)
    expect(counts).toEqual({ read: 1, cancelled: 0, ended: 0, lost: 0 })
  })

  it.each<ReadEnd>([
    { kind: 'failed', message: 'NotReadableError' },
    { kind: 'read', file: { ...file, large: false }, tiles: null },
  ])('that can no longer be read (%o) is said once, and holds nothing', async (end) => {
    const { again, counts, end: finish } = reader()
    const tile = again.tile(3, 0, 0)
    finish(end)
    expect(await tile).toBeNull()
    expect(await again.find('', 10)).toEqual({ features: [], all: 0 })
    expect(counts.lost).toBe(1)
  })

  it('can be ended before, while and after it is read', async () => {
    const before = reader()
    before.again.end()
    expect(await before.again.tile(3, 0, 0)).toBeNull()
    expect(before.counts).toMatchObject({ read: 0, cancelled: 0 })
    const during = reader()
    const tile = during.again.tile(3, 0, 0)
    during.again.end()
    expect(await tile).toBeNull()
    expect(during.counts).toMatchObject({ read: 1, cancelled: 1, lost: 0 })
    const after = reader()
    const read = after.again.tile(3, 0, 0)
    after.succeed()
    await read
    after.again.end()
    await Promise.resolve()
    expect(after.counts).toMatchObject({ cancelled: 1, ended: 1 })
  })
})
