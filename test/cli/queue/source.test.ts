import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { readDocuments, type Document } from '../../../src/cli/documents.ts'
import { isAddress, type ArchiveJob } from '../../../src/cli/queue/job.ts'
import { planOf, type PlanSettings } from '../../../src/cli/queue/plan.ts'
import { documentsOf } from '../../../src/cli/queue/source.ts'

const root = mkdtempSync(join(tmpdir(), 'groundline-'))
const usual: PlanSettings = { root, batch: 3, address: null, program: '1', data: 'x', date: null, strict: false }
const readables = { root, allowed: [] as readonly string[] }

async function read(
  jobs: readonly Pick<ArchiveJob, 'source'>[],
  from = readables,
  last = true,
): Promise<readonly Document[]> {
  const found: Document[] = []
  for (const job of jobs) for await (const document of documentsOf(job, from, last)) found.push(document)
  return found
}

const bare = (document: Document) => {
  const { name, date } = { date: null, ...document }
  return { name, date, text: 'text' in document ? document.text : null }
}

let server: Server | null = null
afterEach(() => {
  server?.closeAllConnections()
  server?.close()
  server = null
})

async function serve(answer: RequestListener): Promise<string> {
  server = createServer(answer)
  await new Promise<void>((resolve) => server!.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

/** Serves a file whole and in parts. */
const fileServer =
  (bytes: Buffer): RequestListener =>
  (request, response) => {
    const range = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '')
    if (!range) return response.writeHead(200, { 'Content-Length': bytes.length }).end(bytes)
    const [from, to] = [Number(range[1]), Number(range[2])]
    const part = bytes.subarray(from, to + 1)
    response.writeHead(206, { 'Content-Range': `bytes ${from}-${to}/${bytes.length}` }).end(part)
  }

const anyLine = fc.oneof(
  fc.string().map((text) => JSON.stringify({ id: text, text })),
  fc.string().map((text) => JSON.stringify({ text: `${text}.`, date: '2016' })),
  fc.constantFrom('', '  ', 'not json', '{"text": 1}', '\r', '﻿'),
)

describe('an archive cut into jobs', () => {
  it('is read as without: every line once, in order, under the same name', async () => {
    const file = join(root, 'lines.jsonl')
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyLine, { maxLength: 14 }),
        fc.boolean(),
        fc.integer({ min: 1, max: 5 }),
        async (lines, ends, batch) => {
          writeFileSync(file, lines.join('\n') + (ends ? '\n' : ''))
          const { jobs } = await planOf([file], { ...usual, batch })
          const whole: Document[] = []
          for await (const document of readDocuments([file], 'jsonl', Readable.from([]))) whole.push(document)
          expect((await read(jobs)).map(bare)).toEqual(whole.map(bare))
        },
      ),
      { numRuns: 60 },
    )
  })

  it('is the same over HTTP, in parts', async () => {
    const text = Array.from({ length: 10 }, (_, id) => JSON.stringify({ id, text: `Ä ${id}` })).join('\n')
    const origin = await serve(fileServer(Buffer.from(text)))
    const { jobs, texts } = await planOf([`${origin}/a.jsonl`], usual)
    expect([jobs.length, texts, isAddress(`${origin}/a.jsonl`)]).toEqual([4, 10, true])
    const found = await read(jobs, { root, allowed: [origin] })
    expect(found.map(({ name }) => name)).toEqual(Array.from({ length: 10 }, (_, id) => ({ id })))
  })

  it('takes a list of ids, and where the texts lie', async () => {
    const origin = await serve((request, response) => response.end(`Text of ${decodeURIComponent(request.url ?? '')}`))
    writeFileSync(join(root, 'ids.txt'), 'one\n\n two/2 \r\n')
    const { jobs } = await planOf([join(root, 'ids.txt')], { ...usual, address: `${origin}/{id}` })
    expect((await read(jobs, { root, allowed: [origin] })).map(bare)).toEqual([
      { name: { id: 'one' }, date: null, text: 'Text of /one' },
      { name: { id: 'two/2' }, date: null, text: 'Text of /two/2' },
    ])
  })

  it('has the same name while it is the same, and another when it is not', async () => {
    const file = join(root, 'same.jsonl')
    writeFileSync(file, '{"text": "one"}\n')
    const first = await planOf([file], usual)
    expect((await planOf([file], usual)).run).toBe(first.run)
    expect((await planOf([file], { ...usual, strict: true })).run).not.toBe(first.run)
    writeFileSync(file, '{"text": "other"}\n')
    expect((await planOf([file], usual)).run).not.toBe(first.run)
  })

  it('must lie where workers see it', async () => {
    writeFileSync(join(root, '..', 'outside.txt'), 'x')
    await expect(planOf([join(root, '..', 'outside.txt')], usual)).rejects.toThrow(/does not lie below .* --root/)
    await expect(planOf([join(root, 'none.txt')], usual)).rejects.toThrow(/does not exist: check the name/)
  })
})

const one = (place: string): Pick<ArchiveJob, 'source'> => ({ source: { kind: 'texts', texts: [{ id: 'x', place }] } })

describe('a job of somebody else', () => {
  mkdirSync(join(root, 'in'), { recursive: true })
  writeFileSync(join(root, 'secret.txt'), 'The secret.')
  symlinkSync(join(root, 'secret.txt'), join(root, 'in', 'link.txt'))
  const inside = { root: join(root, 'in'), allowed: [] }

  it.each([
    ['a path that leads out', '../secret.txt'],
    ['a path from the top', '/etc/passwd'],
    ['a link that leads out', 'link.txt'],
    ['the folder itself', '.'],
  ])('reads nothing outside the root: %s', async (_name, place) => {
    const [found] = await read([one(place)], inside)
    expect(found).toMatchObject({ error: expect.stringMatching(/lies outside the worker's root folder/) as string })
  })

  it('waits for no pipe', async () => {
    execFileSync('mkfifo', [join(root, 'in', 'pipe.txt')])
    expect(await read([one('pipe.txt')], inside)).toMatchObject([{ error: 'pipe.txt is no file' }])
  })

  it('asks no server that the worker was not told of', async () => {
    let asked = 0
    const origin = await serve((_, response) => {
      asked++
      response.end('x')
    })
    const [found] = await read([one(`${origin}/x`)])
    expect(found).toMatchObject({ error: expect.stringMatching(/may not read from .*--allow/) as string })
    expect(asked).toBe(0)
  })

  it('follows no redirect', async () => {
    const origin = await serve((_, response) => response.writeHead(302, { Location: 'http://127.0.0.1:1/' }).end())
    await expect(read([one(`${origin}/x`)], { root, allowed: [origin] }, false)).rejects.toThrow(/does not answer/)
  })
})

describe('what cannot be read', () => {
  it('is said in its place where trying again changes nothing', async () => {
    const origin = await serve((_, response) => response.writeHead(404).end('no'))
    const found = await read([one('none.txt'), one(`${origin}/x`)], { root, allowed: [origin] }, false)
    expect(found).toMatchObject([
      { error: 'none.txt does not exist: check the name' },
      { error: expect.stringMatching(/answers 404/) as string },
    ])
  })

  it('is tried again where it may pass, and said in its place at last', async () => {
    const origin = await serve((_, response) => response.writeHead(503).end('later'))
    const allowed = { root, allowed: [origin] }
    await expect(read([one(`${origin}/x`)], allowed, false)).rejects.toMatchObject({ final: false })
    expect(await read([one(`${origin}/x`)], allowed, true)).toMatchObject([
      { error: expect.stringMatching(/503/) as string },
    ])
  })

  it.each([
    ['longer', '{"text": "one"}\n{"text": "two"}\n'],
    ['as long', '{"text": "two"}\n'],
  ])('is given up where the file is another than enqueued: %s', async (_name, text) => {
    const file = join(root, 'grows.jsonl')
    writeFileSync(file, '{"text": "one"}\n')
    const { jobs } = await planOf([file], usual)
    writeFileSync(file, text)
    await expect(read(jobs)).rejects.toMatchObject({
      final: true,
      message: expect.stringMatching(/has changed since/) as string,
    })
  })

  it('is given up where a server gives no parts', async () => {
    const origin = await serve((_, response) =>
      response.writeHead(200, { 'Content-Length': 16 }).end('{"text": "one"}\n'),
    )
    const { jobs } = await planOf([`${origin}/a`], usual)
    await expect(read(jobs, { root, allowed: [origin] })).rejects.toMatchObject({ final: true })
  })
})
