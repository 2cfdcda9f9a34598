/** A Redis of the test's own, on a loopback port of its own. */
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync } from 'node:fs'
import { connect, createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { findRedis } from '../../../src/dev/setup/redis.mjs'

const file = await findRedis()
export const hasRedis = file !== null
if (!hasRedis) console.warn('No redis-server, and none can be installed here: the tests of the queue are skipped')

export interface RedisServer {
  readonly port: number
  readonly address: string
  /** Ends it without a word. */
  kill(): Promise<void>
  /** Starts it again, with what it had kept. */
  restart(): Promise<void>
}

/** Starts it, and waits until it answers; what it keeps is on disk before it says yes. */
export async function startRedis(...settings: readonly string[]): Promise<RedisServer> {
  const port = await freePort()
  const folder = mkdtempSync(join(tmpdir(), 'groundline-redis-'))
  const usual = ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder, '--save', '', '--appendonly', 'yes']
  const begin = () => spawn(file!, [...usual, ...settings], { stdio: 'ignore' })
  let child: ChildProcess = begin()
  await answers(port)
  return {
    port,
    address: `redis://127.0.0.1:${port}`,
    async kill() {
      const ended = once(child, 'exit')
      child.kill('SIGKILL')
      await ended
    },
    async restart() {
      child = begin()
      await answers(port)
    },
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  return port
}

async function answers(port: number): Promise<void> {
  for (let tries = 0; tries < 400; tries++) {
    // One that asks for a password has answered too.
    if (/PONG|NOAUTH/.test(await ping(port))) return
    await setTimeout(50)
  }
  throw new Error('redis-server did not start within twenty seconds')
}

function ping(port: number): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write('PING\r\n'))
    socket.once('data', (data) => {
      socket.destroy()
      resolve(String(data))
    })
    socket.once('error', () => resolve(''))
  })
}
