/** Where Redis is, and whether it may be spoken to as asked. */
import { Failure } from '../failure.ts'

export interface RedisAddress {
  readonly host: string
  readonly port: number
  readonly username: string | undefined
  readonly password: string | undefined
  readonly db: number
  readonly tls: boolean
}

export const usualAddress = 'redis://127.0.0.1:6379'

/**
 * `redis://` or `rediss://` (TLS), `user:password@` where there is one, host, port, `/number` of the database. Beyond
 * this machine it needs TLS and a password: what lies in the queue tells others what a newsroom works on. Throws a
 * `Failure` that never repeats the password.
 */
export function readAddress(text: string): RedisAddress {
  const url = parsed(text)
  const tls = url.protocol === 'rediss:'
  const address = {
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: url.port === '' ? 6379 : Number(url.port),
    username: decodeURIComponent(url.username) || undefined,
    password: decodeURIComponent(url.password) || undefined,
    db: Number(url.pathname.slice(1) || 0),
    tls,
  }
  if (!Number.isInteger(address.db))
    throw new Failure('Behind the port of the Redis address stands the number of a database')
  if (isLoopback(address.host)) return address
  const lacks = [!tls && 'TLS (rediss://)', !address.password && 'a password (rediss://:PASSWORD@host)'].filter(Boolean)
  if (lacks.length === 0) return address
  throw new Failure(
    `Redis on another machine (${address.host}) needs ${lacks.join(' and ')}: the queue shows what you check`,
  )
}

function parsed(text: string): URL {
  const wrong = () =>
    new Failure('The address of Redis looks like redis://127.0.0.1:6379 or rediss://:PASSWORD@host:6379')
  let url: URL
  try {
    url = new URL(text)
    decodeURIComponent(url.username + url.password)
  } catch {
    throw wrong()
  }
  if ((url.protocol !== 'redis:' && url.protocol !== 'rediss:') || url.hostname === '') throw wrong()
  return url
}

/** This machine and no other: https://www.rfc-editor.org/rfc/rfc6890#section-2.2.2 */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(?:\.\d{1,3}){3}$/.test(host)
}

/** For people: without user and password. */
export function shownAddress({ host, port, tls, db }: RedisAddress): string {
  const named = host.includes(':') ? `[${host}]` : host
  return `${tls ? 'rediss' : 'redis'}://${named}:${port}${db === 0 ? '' : `/${db}`}`
}
