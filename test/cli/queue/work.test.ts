import { mkdirSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Document } from '../../../src/cli/documents.ts'
import { collect } from '../../../src/cli/queue/collect.ts'
import type { ArchiveJob } from '../../../src/cli/queue/job.ts'
import { folderOf, partName, writeFailure } from '../../../src/cli/queue/results.ts'
import { doJob, type Attempt, type Deaths, type WorkSettings } from '../../../src/cli/queue/work.ts'
import { run } from '../run.ts'

let root = ''
let results = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'groundline-'))
  results = join(root, 'results')
  for (const id of ['a', 'b', 'c']) writeFileSync(join(root, `${id}.txt`), `Text ${id}.`)
})

const job: ArchiveJob = {
  run: '0123456789abcdef',
  number: 1,
  of: 2,
  program: '1',
  data: 'x',
  date: null,
  strict: false,
  source: { kind: 'texts', texts: ['a', 'b', 'c'].map((id) => ({ id, place: `${id}.txt` })) },
}

const lineOf = (document: Document) =>
  'text' in document ? { line: `${document.text}\n`, counts: { errors: 0, warnings: 0, infos: 0 } } : document
const settings = (): WorkSettings => ({
  results,
  readables: { root, allowed: [] },
  check: (documents) => Promise.resolve(documents.map(lineOf)),
})
const first: Attempt = { last: false, deaths: null, note: () => Promise.resolve() }
const part = () => readFileSync(join(folderOf(results, job), partName(job)), 'utf8')

describe('a job', () => {
  it('leaves its answers whole, and is not done again', async () => {
    expect(await doJob(job, settings(), first)).toEqual({ texts: 3 })
    expect(part()).toBe('Text a.\nText b.\nText c.\n')
    const never = { ...settings(), check: () => Promise.reject(new Error('checked twice')) }
    expect(await doJob(job, never, first)).toEqual({ texts: 0 })
  })

  it('done by two workers at once leaves one file, whole', async () => {
    await Promise.all([1, 2, 3].map(() => doJob(job, settings(), first)))
    expect(readdirSync(folderOf(results, job))).toEqual([partName(job)])
    expect(part().split('\n')).toHaveLength(4)
  })

  it('leaves nothing where the disk does not take it', async () => {
    mkdirSync(results)
    writeFileSync(join(results, job.run), 'a file where the folder should be')
    await expect(doJob(job, settings(), first)).rejects.toMatchObject({
      code: expect.stringMatching(/EEXIST|ENOTDIR/) as string,
    })
  })

  it('says a text that vanished in its place', async () => {
    const gone = {
      ...job,
      source: {
        kind: 'texts',
        texts: [
          { id: 'z', place: 'z.txt' },
          { id: 'a', place: 'a.txt' },
        ],
      },
    } as const
    await doJob(gone, settings(), first)
    expect(part()).toBe('{"id":"z","error":"z.txt does not exist: check the name"}\nText a.\n')
  })
})

describe('a text that ends its worker', () => {
  /** A worker that ends when it checks "Text b.", and what it leaves behind. */
  async function died(deaths: Deaths | null): Promise<Deaths | null> {
    let left = deaths
    const check = (documents: readonly Document[]) =>
      documents.some((one) => 'text' in one && one.text === 'Text b.')
        ? Promise.reject(new Error('the end'))
        : Promise.resolve(documents.map(lineOf))
    const note = (next: Deaths) => {
      left = next
      return Promise.resolve()
    }
    const ended = await doJob(job, { ...settings(), check }, { last: false, deaths, note }).catch(() => null)
    return ended ? null : (left ?? { at: null, count: {} })
  }

  it('is found, and set aside after the third worker; the others are checked', async () => {
    let deaths: Deaths | null = null
    let workers = 0
    do {
      deaths = await died(deaths)
      workers++
    } while (deaths !== null && workers < 10)
    // One that nobody watched, then three at that text.
    expect(workers).toBe(5)
    expect(part()).toBe('Text a.\n{"id":"b","error":"b: set aside: 3 workers died while they checked it"}\nText c.\n')
  })

  it('is found though it ends the worker while it is read', async () => {
    const deaths = { at: null, count: { 1: 3 } }
    writeFileSync(join(root, 'b.txt'), 'Never read.')
    const seen: string[] = []
    const check = (documents: readonly Document[]) => {
      seen.push(...documents.map(({ path }) => path))
      return Promise.resolve(documents.map(lineOf))
    }
    const noted: (number | null)[] = []
    const note = ({ at }: Deaths) => Promise.resolve(void noted.push(at))
    await doJob(job, { ...settings(), check }, { last: false, deaths, note })
    expect([seen, noted]).toEqual([
      ['a', 'b', 'c'],
      [0, 2],
    ])
    expect(part()).not.toContain('Never read.')
  })

  it('is not blamed where workers died at different texts', async () => {
    const deaths = { at: 2, count: { 0: 2, 1: 2 } }
    await doJob(job, settings(), { ...first, deaths })
    expect(part()).toBe('Text a.\nText b.\nText c.\n')
  })
})

describe('collecting', () => {
  const output = () => join(root, 'all.jsonl')

  it('puts the parts into one file, in order', async () => {
    await doJob({ ...job, number: 2 }, settings(), first)
    await doJob({ ...job, source: { kind: 'texts', texts: [{ id: 'a', place: 'a.txt' }] } }, settings(), first)
    const { code } = await run(['collect', results, '-o', output()])
    expect(code).toBe(0)
    expect(readFileSync(output(), 'utf8')).toBe('Text a.\nText a.\nText b.\nText c.\n')
  })

  it('says what is missing and why, and writes nothing unless told to', async () => {
    await doJob(job, settings(), first)
    await writeFailure(results, { ...job, number: 2 }, 'a.jsonl has changed')
    const refused = await run(['collect', results, '-o', output()])
    expect(refused.err).toMatch(/job 2 of 2 is not done: a\.jsonl has changed/)
    expect([refused.code, readdirSync(root).includes('all.jsonl')]).toEqual([2, false])
    expect((await run(['collect', results, '-o', output(), '--partial'])).code).toBe(2)
    expect(readFileSync(output(), 'utf8')).toBe('Text a.\nText b.\nText c.\n')
  })

  it('does not guess between several runs', async () => {
    await doJob(job, settings(), first)
    await doJob({ ...job, run: 'fedcba9876543210' }, settings(), first)
    const io = {} as Parameters<typeof collect>[2]
    await expect(collect(results, { output: output() }, io)).rejects.toThrow(/several runs: name one/)
    await expect(collect(root, { output: output() }, io)).rejects.toThrow(/holds no answers/)
    await expect(collect(join(root, 'none'), { output: output() }, io)).rejects.toThrow(/does not exist/)
  })
})
