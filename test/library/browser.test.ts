/** The library for pages: the ground over `fetch`, a check that loads what it misses, and a linter that asks a worker. */
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it, vi } from 'vitest'
import { check as checkWhole } from '../../src/core/index.ts'
import type { Ground, Place } from '../../src/core/model.ts'
import { answerer, type Request } from '../../src/library/answer.ts'
import { check, loadGround } from '../../src/library/browser.ts'
import type { Fetch } from '../../src/library/browser.ts'
import type { LinterWorker } from '../../src/library/worker.ts'
import { createLinter } from '../../src/library/worker.ts'

const data = fileURLToPath(new URL('../../build/data/', import.meta.url))
const wrong = 'The Tabqa airbase lies 145 km from Raqqa.'

/** Serves the built data, and nothing else. */
const fetch: Fetch = (url) => {
  const file = data + url.replace('https://desk.example/data/', '')
  const ok = existsSync(file)
  const bytes = ok ? new Uint8Array(readFileSync(file)) : new Uint8Array()
  return Promise.resolve({ ok, status: ok ? 200 : 404, arrayBuffer: () => Promise.resolve(bytes.buffer) })
}

const small = (): Promise<Ground> => loadGround({ data: 'https://desk.example/data', fetch, world: false })

describe.skipIf(!existsSync(data))('groundline/browser (skipped until "npm run data:build" was run)', () => {
  it.each([
    wrong,
    'La base de Tabqa se trouve à 145 km de Raqqa.',
    'Tabqa lies on the border with Turkey. It is 45 km (38 miles) long.',
    'At 35.7547 N, 38.5668 E stands the base, between Raqqa and Tabqa, held by the Syrian army.',
    '',
  ])('finds what the whole library finds: %s', async (text) => {
    const ground = await small()
    const date = '2016-06-22'
    expect((await check(text, ground, { date })).findings).toEqual(checkWhole(text, ground, { date }).findings)
  })

  it('tells places in the markup as it stands, in the language asked for', async () => {
    const markdown = '# Day\n\nThe Tabqa airbase lies **145** km from Raqqa.'
    const { findings } = await check(markdown, await small(), { format: 'markdown', uiLang: 'fr' })
    expect(findings).toMatchObject([{ quote: 'lies **145** km from Raqqa', from: 25 }])
    expect(findings[0]?.message).toContain('soit 3,2 fois la mesure')
  })

  it('puts places of its own before all others', async () => {
    const built = (await small()).gazetteer.get('raqqa')!
    const place: Place = { ...built, id: 'mine', name: 'Camp Nowhere' }
    const ground = await loadGround({ data: 'https://desk.example/data/', fetch, world: false, places: [place] })
    const { findings } = await check('Camp Nowhere lies 45 km from Tabqa airbase.', ground)
    expect(findings).toMatchObject([{ subject: { place: { id: 'mine' } }, verdict: 'agrees' }])
  })

  it.each<[string, Fetch, RegExp]>([
    ['a file that is missing', fetch, /^https:\/\/desk\.example\/none\/manifest\.json cannot be fetched: .* 404$/],
    ['no network', () => Promise.reject(new Error('offline')), /manifest\.json cannot be fetched: offline$/],
  ])('names %s', async (_, given, said) => {
    await expect(loadGround({ data: 'https://desk.example/none', fetch: given })).rejects.toThrow(said)
  })

  it('names a gazetteer that cannot be used', async () => {
    const gazetteers = [new Uint8Array([1, 2, 3])]
    const asked = loadGround({ data: 'https://desk.example/data/', fetch, world: false, gazetteers })
    await expect(asked).rejects.toThrow(/^gazetteers\[0\] cannot be used/)
  })
})

/** A worker of this thread; one that `fails` says so once it has been asked something. */
function workerOf(fails: boolean): () => LinterWorker {
  const answer = answerer()
  return () => {
    const heard = { message: (_: { data?: unknown }) => {}, error: (_: { data?: unknown }) => {} }
    return {
      addEventListener: (type, listener) => void (heard[type] = listener),
      terminate: () => undefined,
      postMessage(message) {
        if (fails) setTimeout(() => heard.error({}))
        else void answer(structuredClone(message) as Request).then((reply) => heard.message({ data: reply }))
      },
    }
  }
}

describe.skipIf(!existsSync(data))('groundline/worker (skipped until "npm run data:build" was run)', () => {
  const ground = { data: 'https://desk.example/data/', world: false }

  it.each<[string, () => LinterWorker]>([
    ['in a worker', workerOf(false)],
    ['in the page, where the worker cannot be loaded', workerOf(true)],
    [
      'in the page, where none may be started',
      () => {
        throw new Error('refused by the policy')
      },
    ],
  ])('checks %s', async (_, worker) => {
    vi.stubGlobal('fetch', fetch)
    const linter = createLinter({ ...ground, worker })
    await linter.ready
    const results = await Promise.all([
      linter.lint(wrong),
      linter.lint('Nothing.'),
      linter.lint(wrong, { uiLang: 'fr' }),
    ])
    expect(results.map(({ findings }) => findings.length)).toEqual([1, 0, 1])
    linter.close()
    await expect(linter.lint(wrong)).rejects.toThrow('the linter is closed')
    vi.unstubAllGlobals()
  })

  it('says that its data is missing, of every text', async () => {
    vi.stubGlobal('fetch', fetch)
    const linter = createLinter({ data: 'https://desk.example/none/', worker: workerOf(false) })
    await expect(linter.ready).rejects.toThrow('404')
    await expect(linter.lint(wrong)).rejects.toThrow('404')
    vi.unstubAllGlobals()
  })

  it('gives up a text that was overtaken before it was begun', async () => {
    vi.stubGlobal('fetch', fetch)
    const linter = createLinter({ ...ground, worker: workerOf(false) })
    const aborting = new AbortController()
    const overtaken = linter.lint(wrong, { signal: aborting.signal })
    aborting.abort(new Error('overtaken'))
    await expect(overtaken).rejects.toThrow('overtaken')
    expect((await linter.lint(wrong)).findings).toHaveLength(1)
    vi.unstubAllGlobals()
  })
})
