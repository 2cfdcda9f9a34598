/** Layers over a draft, as the browser keeps them: two tabs on one draft lose nothing of each other's. */
import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { MapLayer } from '../../../../src/app/kernel/ports.ts'
import { dropLayersBut, keepLayers, loadLayers } from '../../../../src/app/features/layers/store.ts'

const tiles = {
  tile: () => Promise.resolve(null),
  find: () => Promise.resolve({ features: [], all: 0 }),
  end: () => undefined,
}

const small = (id: string): MapLayer => ({
  id,
  name: `${id}.geojson`,
  count: 1,
  shapes: { points: 1, lines: 0, areas: 0 },
  extent: null,
  about: null,
  shown: true,
  colour: null,
  features: [],
  large: null,
})

const large = (id: string): MapLayer => ({
  ...small(id),
  large: { tiles, source: { file: new File(['{}'], `${id}.geojson`), options: {} } },
})

const ids = async (draft: string) => (await loadLayers(draft)).map(({ layer }) => layer.id)
const seen = (...layers: readonly string[]) => new Set(layers)

beforeEach(() => {
  vi.stubGlobal('navigator', { storage: { estimate: () => Promise.resolve({ usage: 0, quota: 1e9 }) } })
})

describe('the layers of a draft', () => {
  it('are kept, and go when the tab that had them removes them', async () => {
    await keepLayers('alone', [small('a'), large('b')], seen('a', 'b'))
    expect(await ids('alone')).toEqual(['a', 'b'])
    await keepLayers('alone', [small('a')], seen('a', 'b'))
    expect(await ids('alone')).toEqual(['a'])
    await keepLayers('alone', [], seen('a', 'b'))
    expect(await ids('alone')).toEqual([])
  })

  it.each([
    ['small', small],
    ['large', large],
  ])('of another tab stay, and are given back: %s ones', async (kind, layer) => {
    const draft = `two tabs, ${kind}`
    await keepLayers(draft, [layer('mine')], seen('mine'))
    const second = await keepLayers(draft, [layer('yours')], seen('yours'))
    expect(second.others.map(({ layer }) => layer.id)).toEqual(['mine'])
    expect(await ids(draft)).toEqual(['mine', 'yours'])
    const again = await keepLayers(draft, [layer('yours'), layer('mine')], seen('yours', 'mine'))
    expect(again).toEqual({ left: [], others: [] })
    expect(await ids(draft)).toEqual(['yours', 'mine'])
  })

  it('that both tabs write at once are all kept', async () => {
    const names = ['a', 'b', 'c', 'd', 'e']
    await Promise.all(names.map((name) => keepLayers('at once', [small(name)], seen(name))))
    expect((await ids('at once')).sort()).toEqual(names)
  })

  it('without room for their file are named, and left out', async () => {
    vi.stubGlobal('navigator', { storage: { estimate: () => Promise.resolve({ usage: 9, quota: 10 }) } })
    expect((await keepLayers('full', [small('a'), large('b')], seen('a', 'b'))).left).toEqual(['b'])
    expect(await ids('full')).toEqual(['a'])
  })

  it('go with their draft', async () => {
    await keepLayers('gone', [small('a'), large('b')], seen('a', 'b'))
    await dropLayersBut(['alone'])
    expect(await ids('gone')).toEqual([])
  })
})
