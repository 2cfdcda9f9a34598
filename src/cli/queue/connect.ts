/** The way to Redis, and what is worth knowing of it before work is entrusted to it. */
import { readFile } from 'node:fs/promises'
import { Redis, type RedisOptions } from 'ioredis'
import { Failure } from '../failure.ts'
import { shownAddress, type RedisAddress } from './address.ts'

/** How to connect, again and again where the line breaks. */
export async function connectionOf(address: RedisAddress, ca: string | null): Promise<RedisOptions> {
  const { host, port, username, password, db, tls } = address
  const certificates = ca === null ? undefined : await readFile(ca, 'utf8').catch(missing(ca))
  return {
    host,
    port,
    username,
    password,
    db,
    ...(tls ? { tls: { ca: certificates, servername: /^[\d.:]+$/.test(host) ? undefined : host } } : {}),
    connectTimeout: 10_000,
    // Restarts and broken lines are waited out: half a second at first, then every five seconds.
    retryStrategy: (times) => Math.min(500 * times, 5000),
  }
}

/** A connection for BullMQ, which tells of errors by events of its own: without a listener one would end the program. */
export function openRedis(options: RedisOptions, more: Pick<RedisOptions, 'maxRetriesPerRequest'>): Redis {
  const redis = new Redis({ ...options, ...more })
  redis.on('error', () => undefined)
  return redis
}

function missing(file: string): (error: Error) => never {
  return (error) => {
    throw new Failure(`${file} cannot be read: ${error.message}`)
  }
}

export interface RedisState {
  readonly version: string
  /** Whether jobs outlive a restart of Redis. */
  readonly keeps: boolean
  /** Whether Redis may throw jobs away when it fills up. */
  readonly forgets: boolean
}

/** Asks Redis once; rejects with a `Failure` that says what is wrong and what to do, never with the password. */
export async function probe(address: RedisAddress, options: RedisOptions): Promise<RedisState> {
  const redis = new Redis({ ...options, lazyConnect: true, retryStrategy: () => null, maxRetriesPerRequest: 0 })
  let reason: Error | null = null
  redis.on('error', (error: Error) => {
    reason ??= error
  })
  try {
    await redis.connect()
    return stateFrom(await redis.info())
  } catch (error) {
    throw new Failure(refusal(address, (reason ?? error) as Error & { readonly code?: string }))
  } finally {
    redis.disconnect()
  }
}

function refusal(address: RedisAddress, { message, code }: Error & { readonly code?: string }): string {
  const where = shownAddress(address)
  if (/NOAUTH|WRONGPASS|invalid password|without any password/i.test(message)) {
    return `Redis at ${where} does not accept the password: correct it in the address (rediss://:PASSWORD@host)`
  }
  if (code === 'ECONNREFUSED') return `No Redis answers at ${where}: start one (redis-server), or name it with --redis`
  if (/certificate|self-signed|altname/i.test(`${code} ${message}`)) {
    return `The certificate of Redis at ${where} is not trusted (${code ?? message}): name its authority with --ca FILE`
  }
  return `Redis at ${where} cannot be used: ${message}`
}

/** https://redis.io/docs/latest/commands/info/ */
function stateFrom(info: string): RedisState {
  const told = new Map(info.split(/\r?\n/).map((line) => line.split(':', 2) as [string, string]))
  const limited = Number(told.get('maxmemory') ?? 0) > 0
  return {
    version: told.get('redis_version') ?? 'unknown',
    keeps: told.get('aof_enabled') === '1' || Number(told.get('rdb_last_save_time') ?? 0) > 0,
    forgets: limited && told.get('maxmemory_policy') !== 'noeviction',
  }
}
