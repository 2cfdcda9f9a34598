import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it, vi } from 'vitest'

const origin = { name: 'a.html', format: 'html', source: '<p>Tabqa lies <b>145</b> km off.' } as const
const load = () => import('../../../../src/app/features/files/origin.ts')

describe('the source of a draft', () => {
  beforeEach(() => vi.resetModules())

  it('is there when the page is loaded again', async () => {
    await (await load()).rememberOrigin('one', origin)
    vi.resetModules()
    expect(await (await load()).originOf('one')).toEqual(origin)
    expect(await (await load()).originOf('two')).toBeNull()
  })

  it('gives way to newer ones', async () => {
    const { rememberOrigin } = await load()
    for (let count = 0; count < 101; count++) await rememberOrigin(`draft ${count}`, origin)
    vi.resetModules()
    const { originOf } = await load()
    expect(await originOf('draft 100')).toEqual(origin)
    expect(await originOf('one')).toBeNull()
  })

  it('is at hand where nothing can be kept', async () => {
    const { rememberOrigin, originOf } = await load()
    vi.stubGlobal('indexedDB', {
      open: () => {
        throw new Error('refused')
      },
    })
    await rememberOrigin('three', origin)
    expect(await originOf('three')).toEqual(origin)
    vi.unstubAllGlobals()
  })
})
