import { describe, expect, it } from 'vitest'
import { dataReader } from '../../../../src/app/kernel/check/data-cache.ts'

const base = 'https://desk.example/groundline/data/'

/** A cache as browsers have it, as far as the reader uses it. */
function memory(broken = false) {
  const kept = new Map<string, Uint8Array>()
  const cache = {
    async match(key: string, options?: CacheQueryOptions) {
      const plain = (url: string) => (options?.ignoreSearch ? url.split('?')[0] : url)
      const found = [...kept].find(([url]) => plain(url) === plain(key))
      return found && new Response(found[1] as Uint8Array<ArrayBuffer>)
    },
    async put(key: string, response: Response) {
      if (broken) throw new DOMException('full', 'QuotaExceededError')
      kept.set(key, new Uint8Array(await response.arrayBuffer()))
    },
    keys: async () => [...kept.keys()].map((url) => ({ url })),
    delete: async (key: { url: string } | string) => kept.delete(typeof key === 'string' ? key : key.url),
  }
  return { kept, openCache: async () => cache as unknown as Cache }
}

/** A server that can be switched off, and counts what it is asked for. */
function server(files: Record<string, number>) {
  const asked: string[] = []
  const state = { on: true }
  const fetch = async (address: string) => {
    asked.push(address.replace(base, ''))
    if (!state.on) throw new TypeError('Failed to fetch')
    const byte = files[address.replace(base, '')]
    return byte === undefined ? new Response('', { status: 404 }) : new Response(new Uint8Array([byte]))
  }
  return { asked, state, fetch }
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 10))

describe('a data file', () => {
  it('is fetched once, and there without a network afterwards', async () => {
    const { kept, openCache } = memory()
    const { asked, state, fetch } = server({ 'world.bin.gz': 7 })
    const reader = () => dataReader(base, { 'world.bin.gz': 'aa' }, { fetch, openCache })
    expect(await reader().read('world.bin.gz')).toEqual(new Uint8Array([7]))
    await settled()
    state.on = false
    expect(await reader().read('world.bin.gz')).toEqual(new Uint8Array([7]))
    expect(asked).toEqual(['world.bin.gz'])
    expect([...kept.keys()]).toEqual([`${base}world.bin.gz?aa`])
  })

  it('is fetched anew when it holds something else; the older copy serves where that fails', async () => {
    const { openCache, kept } = memory()
    const { state, fetch } = server({ 'world.bin.gz': 7 })
    await dataReader(base, { 'world.bin.gz': 'aa' }, { fetch, openCache }).read('world.bin.gz')
    await settled()
    const newer = dataReader(base, { 'world.bin.gz': 'bb' }, { fetch, openCache })
    state.on = false
    expect(await newer.read('world.bin.gz')).toEqual(new Uint8Array([7]))
    state.on = true
    await newer.read('world.bin.gz')
    await settled()
    await newer.tidy()
    expect([...kept.keys()]).toEqual([`${base}world.bin.gz?bb`])
  })

  it.each(['manifest.json', 'unknown.bin'])('%s is never kept: nothing says what it should hold', async (file) => {
    const { kept, openCache } = memory()
    const { fetch } = server({ [file]: 1 })
    await dataReader(base, { 'manifest.json': 'aa' }, { fetch, openCache }).read(file)
    await settled()
    expect(kept.size).toBe(0)
  })

  it('that the server lacks is an error with its name, and is not kept', async () => {
    const { kept, openCache } = memory()
    const { fetch } = server({})
    const reader = dataReader(base, { 'world.bin.gz': 'aa' }, { fetch, openCache })
    await expect(reader.read('world.bin.gz')).rejects.toThrow('world.bin.gz: the server answered 404')
    expect(kept.size).toBe(0)
  })

  it.each([
    ['there is no room', () => memory(true).openCache],
    ['the browser keeps nothing', () => async () => null],
    ['asking is refused', () => () => Promise.reject(new DOMException('', 'SecurityError'))],
  ])('is read all the same where %s', async (_why, make) => {
    const { fetch } = server({ 'world.bin.gz': 7 })
    const reader = dataReader(base, { 'world.bin.gz': 'aa' }, { fetch, openCache: make() })
    expect(await reader.read('world.bin.gz')).toEqual(new Uint8Array([7]))
    await settled()
    await reader.tidy()
  })

  it('of another page on the same origin is left alone', async () => {
    const { kept, openCache } = memory()
    kept.set('https://desk.example/other/data/world.bin.gz?zz', new Uint8Array([1]))
    await dataReader(base, {}, { fetch: server({}).fetch, openCache }).tidy()
    expect(kept.size).toBe(1)
  })
})
