/** A Redis that refuses, fills up or is not there, and a job whose source has changed. */
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Redis } from 'ioredis'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hasData } from '../bundled.ts'
import { run } from '../run.ts'
import { hasRedis, startRedis, type RedisServer } from './redis.ts'

const root = mkdtempSync(join(tmpdir(), 'groundline-redis-'))
const archive = join(root, 'archive.jsonl')
writeFileSync(
  archive,
  Array.from({ length: 1500 }, (_, id) => JSON.stringify({ id, text: 'A secret text.' })).join('\n'),
)

describe('no Redis', () => {
  it('is said at once, with what to do', async () => {
    const { code, err } = await run(['enqueue', archive, '--redis', 'redis://127.0.0.1:1'])
    expect([code, err]).toEqual([2, expect.stringMatching(/No Redis answers at redis:\/\/127\.0\.0\.1:1: start one/)])
  })

  it('is not asked on another machine without TLS and a password', async () => {
    const { code, err } = await run(['worker', '--results', root, '--redis', 'redis://queue.example'])
    expect([code, err]).toEqual([2, expect.stringMatching(/needs TLS .* and a password/)])
  })
})

describe.skipIf(!hasData || !hasRedis)('a Redis (skipped without built data, or a Redis)', () => {
  let redis: RedisServer
  let asked: Redis
  beforeAll(async () => {
    redis = await startRedis('--requirepass', 'the-word')
    asked = new Redis({ host: '127.0.0.1', port: redis.port, password: 'the-word' })
  }, 60_000)
  afterAll(async () => {
    asked?.disconnect()
    await redis?.kill()
  })

  const enqueue = (address: string, ...more: readonly string[]) =>
    run(['enqueue', archive, '--root', root, '--redis', address, ...more])
  const withWord = () => redis.address.replace('//', '//:the-word@')

  it('that refuses the password says so, and nobody repeats it', async () => {
    for (const address of [redis.address, redis.address.replace('//', '//:wrong-word@')]) {
      const { code, err } = await enqueue(address)
      expect([code, err]).toEqual([2, expect.stringMatching(/does not accept the password/)])
      expect(err).not.toContain('wrong-word')
    }
  })

  it('that is full says so; enqueued again when there is room, the archive is there once', async () => {
    const used = Number(/used_memory:(\d+)/.exec(await asked.info('memory'))![1])
    await asked.config('SET', 'maxmemory', String(used + 150_000))
    const full = await enqueue(withWord(), '--batch', '1')
    expect([full.code, full.err]).toEqual([2, expect.stringMatching(/Redis is full .* enqueue again/)])
    await asked.config('SET', 'maxmemory', '0')
    expect((await enqueue(withWord(), '--batch', '1')).code).toBe(0)
    expect(await asked.llen('bull:groundline:wait')).toBe(1500)
  })

  it('that may forget is warned of', async () => {
    await asked.config('SET', 'maxmemory', '900mb')
    await asked.config('SET', 'maxmemory-policy', 'allkeys-lru')
    expect((await enqueue(withWord())).err).toMatch(/may throw jobs away when it fills up: set maxmemory-policy/)
  })

  it('holds no text', async () => {
    const keys = await asked.keys('*')
    const dumps = await Promise.all(
      keys.map(async (key) => ((await asked.type(key)) === 'hash' ? JSON.stringify(await asked.hgetall(key)) : '')),
    )
    expect(dumps.join('')).toContain('archive.jsonl')
    expect(dumps.join('')).not.toContain('secret')
  })
})
