import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, it } from 'vitest'
import { openPool, type CheckPool } from '../../../src/cli/archive/pool.ts'
import type { Document } from '../../../src/cli/documents.ts'
import { readSource } from '../../../src/formats/markup/read.ts'

const thread = fileURLToPath(new URL('dying-thread.mjs', import.meta.url))
const settings = {
  data: null,
  rules: { date: null, strict: false },
  want: 'line',
  thread,
  threadMegabytes: 60,
} as const

let pool: CheckPool | null = null
afterEach(() => pool?.close())

const document = (text: string): Document => ({
  path: text,
  name: { id: text },
  text,
  date: null,
  source: readSource(text, 'text'),
  stored: null,
})

describe('a text that its thread does not survive', () => {
  it.each([
    ['fills', 60_000, /needs more memory than a thread may take/],
    ['hangs', 1000, /takes too long/],
    ['throws', 60_000, /the thread that checked it ended \(not mine\)/],
  ])('%s: it alone is set aside, with the reason', async (word, batchMilliseconds, reason) => {
    pool = await openPool({ ...settings, threads: 2, batchMilliseconds })
    const texts = ['one', `this ${word}`, 'three']
    const answers = await pool.check(texts.map(document))
    const lines = (text: string) => ({ line: `${text}\n`, counts: { errors: 0, warnings: 0, infos: 0 } })
    expect(answers).toEqual([lines('one'), { error: expect.stringMatching(reason) as string }, lines('three')])
    expect(await pool.check([document('later')])).toEqual([lines('later')])
  })

  it('leaves what could not be read in its place', async () => {
    pool = await openPool({ ...settings, threads: 1 })
    const unread: Document = { path: 'x', name: { line: 1 }, error: 'line 1 is not valid JSON' }
    expect(await pool.check([unread, document('two')])).toMatchObject([{ error: unread.error }, { line: 'two\n' }])
  })
})

describe('a pool that cannot start', () => {
  it('says so, and does not wait', async () => {
    const missing = fileURLToPath(new URL('none.mjs', import.meta.url))
    await expect(openPool({ ...settings, threads: 1, thread: missing })).rejects.toThrow(/none\.mjs/)
  })
})
