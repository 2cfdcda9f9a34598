/** Workers and Redis that are killed in the middle of their work: nothing lost, nothing doubled. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { Queue } from 'bullmq'
import { Redis } from 'ioredis'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bundled, hasData, start } from '../bundled.ts'
import { hasRedis, startRedis, type RedisServer } from './redis.ts'

const root = mkdtempSync(join(tmpdir(), 'groundline-queue-'))
const archive = join(root, 'archive.jsonl')
const results = join(root, 'results')
const output = join(root, 'all.jsonl')

const textOf = (at: number) =>
  `Report ${at}. Tabqa lies ${40 + (at % 90)} km west of Raqqa, and Aleppo ${100 + (at % 300)} km from Damascus. `

function writeArchive(count: number): void {
  const lines = Array.from({ length: count }, (_, at) =>
    at === 7 ? 'broken' : JSON.stringify({ id: `a${at}`, text: textOf(at).repeat(1 + (at % 3)), date: '2016-06-20' }),
  )
  writeFileSync(archive, lines.join('\n'))
}

const partsIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.jsonl')).length

describe.skipIf(!hasData || !hasRedis)('a queue of real workers (skipped without built data, or a Redis)', () => {
  let command = ''
  let redis: RedisServer
  const env = () => ({ GROUNDLINE_REDIS: redis.address })
  const worker = (name: string) =>
    start(
      command,
      ['worker', '--root', root, '--results', results, '-j', '1', '--lease', '2', '--until-empty', '--name', name],
      env(),
    )
  const enqueue = () => start(command, ['enqueue', archive, '--root', root, '--batch', '5'], env()).ended

  beforeAll(async () => {
    command = await bundled()
    redis = await startRedis()
  }, 120_000)
  afterAll(() => redis?.kill())

  const countParts = () => (existsSync(results) ? partsIn(results) : 0)

  /** Waits until as many parts are there. */
  async function parts(count: number): Promise<void> {
    for (let tries = 0; tries < 1200 && countParts() < count; tries++) await setTimeout(50)
  }

  it('loses and doubles nothing when workers and Redis are killed', async () => {
    writeArchive(60)
    const whole = start(command, ['check', archive]).ended
    expect(await enqueue()).toMatchObject({ code: 0, err: expect.stringMatching(/60 texts in 12 jobs/) as string })
    const [one, two] = [worker('same'), worker('same')]
    await parts(2)
    await one.kill()
    await redis.kill()
    await parts(3)
    await redis.restart()
    await parts(6)
    await two.kill()
    // Enqueued again: what is there stays there.
    await enqueue()
    const last = await worker('last').ended
    expect(last.code).toBe(0)
    const { code } = await start(command, ['collect', results, '-o', output]).ended
    expect([code, readFileSync(output, 'utf8') === (await whole).out.replaceAll(archive, 'archive.jsonl')]).toEqual([
      0,
      true,
    ])
  }, 300_000)

  it('is enqueued again after Redis forgot everything: nothing is checked twice, and no job of another version is taken', async () => {
    const connection = new Redis(redis.address, { maxRetriesPerRequest: null })
    await connection.flushall()
    const queue = new Queue('groundline', { connection })
    const run = '0123456789abcdef'
    const source = { kind: 'texts', texts: [] }
    const other = { run, number: 1, of: 1, program: '9.9.9', data: 'x', date: null, strict: false, source }
    await queue.add('check', other, { jobId: `${run}-1` })
    await enqueue()
    const { err, code } = await worker('again').ended
    expect([code, err.match(/done before/g)?.length, err.includes('texts ->')]).toEqual([2, 12, false])
    expect(err.match(/need Groundline 9\.9\.9, this worker is/g)).toHaveLength(1)
    expect(await queue.getJobCountByTypes('waiting', 'delayed', 'active')).toBe(1)
    await queue.close()
    connection.disconnect()
  }, 120_000)
})
