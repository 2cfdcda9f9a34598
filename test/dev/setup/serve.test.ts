import { mkdirSync, mkdtempSync, readdirSync, readlinkSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serve } from '../../../src/dev/setup/serve.mjs'

const outside = mkdtempSync(join(tmpdir(), 'groundline-serve-'))
const folder = join(outside, 'site')
mkdirSync(join(folder, 'data'), { recursive: true })
writeFileSync(join(outside, 'secret.txt'), 'secret')
writeFileSync(join(folder, 'index.html'), '<h1>Groundline</h1>')
writeFileSync(join(folder, 'a b.js'), 'export {}')
writeFileSync(join(folder, 'data/world.bin'), '0123456789')
writeFileSync(join(folder, 'empty.txt'), '')
writeFileSync(join(folder, 'large.bin'), Buffer.alloc(20_000_000))
writeFileSync(join(folder, 'embed.html'), '<h1>Embedded</h1>')
symlinkSync(join(outside, 'secret.txt'), join(folder, 'link.txt'))
symlinkSync('loop.txt', join(folder, 'loop.txt'))

interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly body: string
}

/** A raw request: `fetch` would tidy the path before it is sent. */
function ask(address: string, path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  const { hostname, port } = new URL(address)
  return new Promise((resolve, reject) => {
    request({ hostname, port, path, headers, method }, (response) => {
      let body = ''
      response.setEncoding('utf8').on('data', (chunk: string) => {
        body += chunk
      })
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }))
    })
      .on('error', reject)
      .end()
  })
}

/** Sends bytes that need be no request, and waits until the server or the time lets go of them. */
function sendRaw(host: string, port: number, text: string): Promise<void> {
  return new Promise((resolve) => {
    const socket = connect({ host, port }, () => socket.end(text))
    socket.on('error', () => resolve())
    socket.on('close', () => resolve())
    socket.resume()
  })
}

/** How often this process has a file open, where the system tells. */
function timesOpen(file: string): number {
  const links = readdirSync('/proc/self/fd').map((name) => {
    try {
      return readlinkSync(`/proc/self/fd/${name}`)
    } catch {
      return ''
    }
  })
  return links.filter((link) => link === file).length
}

/** Asks for a file and hangs up at its first bytes. */
function hangUp(host: string, port: number, path: string): Promise<void> {
  return new Promise((resolve) => {
    const socket = connect({ host, port }, () => socket.write(`GET ${path} HTTP/1.1\r\nHost: localhost\r\n\r\n`))
    socket.once('data', () => socket.destroy())
    socket.on('error', () => resolve())
    socket.on('close', () => resolve())
  })
}

describe('serve', () => {
  let server: Awaited<ReturnType<typeof serve>>
  beforeAll(async () => {
    server = await serve(folder, 0)
  })
  afterAll(() => server.close())

  it.each([
    ['/', 'text/html; charset=utf-8', '<h1>Groundline</h1>'],
    ['/index.html?x#y', 'text/html; charset=utf-8', '<h1>Groundline</h1>'],
    ['/a%20b.js', 'text/javascript; charset=utf-8', 'export {}'],
    ['/data/world.bin', 'application/octet-stream', '0123456789'],
    ['/empty.txt', 'text/plain; charset=utf-8', ''],
  ])('gives %s as %s', async (path, type, body) => {
    const answer = await ask(server.address, path)
    expect(answer).toMatchObject({ status: 200, body, headers: { 'content-type': type } })
  })

  it.each([
    '/missing.js',
    '/data',
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/data/../../secret.txt',
    '/..%2fsecret.txt',
    '/..%5csecret.txt',
    '/%00',
    '/%ff',
    '/link.txt',
    '//etc/passwd',
    '/index.html/',
    '/index.html/more',
    '/data/world.bin/../world.bin/',
    `/${'a'.repeat(256)}`,
    `/${'a/'.repeat(3000)}`,
    `/data/${'%c3%a9'.repeat(200)}`,
    '/loop.txt',
  ])('gives nothing for %s', async (path) => {
    expect(await ask(server.address, path)).toMatchObject({ status: 404, body: 'Not found\n' })
  })

  it.each([
    ['bytes=2-4', 206, '234', 'bytes 2-4/10'],
    ['bytes=7-', 206, '789', 'bytes 7-9/10'],
    ['bytes=-3', 206, '789', 'bytes 7-9/10'],
    ['bytes=5-99', 206, '56789', 'bytes 5-9/10'],
    ['bytes=10-', 416, '', 'bytes */10'],
  ])('answers %s', async (range, status, body, contentRange) => {
    const answer = await ask(server.address, '/data/world.bin', { range })
    expect(answer).toMatchObject({ status, body, headers: { 'content-range': contentRange } })
  })

  it.runIf(process.platform === 'linux')('lets go of a file when whoever asked for it hangs up', async () => {
    const { hostname, port } = new URL(server.address)
    for (let time = 0; time < 12; time++) await hangUp(hostname, Number(port), '/large.bin')
    await expect.poll(() => timesOpen(join(realpathSync(folder), 'large.bin')), { timeout: 10_000 }).toBe(0)
  })

  it('goes on after any request, whole or not', async () => {
    const { hostname, port } = new URL(server.address)
    const raw = [
      'GET /index.html/ HTTP/1.1\r\nHost: localhost\r\n\r\n',
      'GET /%',
      '\0\0\0',
      'GET / HTTP/9.9\r\n\r\n',
      '',
    ]
    for (const text of raw) await sendRaw(hostname, Number(port), text)
    const path = fc.array(fc.constantFrom('/', '.', '..', '%2e', '%00', '%', 'a', 'é', 'index.html', '?', '#', ' '), {
      maxLength: 12,
    })
    const asked = fc.asyncProperty(path, async (parts) => {
      const { status } = await ask(server.address, encodeURI(`/${parts.join('')}`))
      expect([200, 404]).toContain(status)
    })
    await fc.assert(asked, { numRuns: 200 })
    expect((await ask(server.address, '/')).status).toBe(200)
  })

  it.each([
    ['its own address', { host: '127.0.0.1:4180' }, 200],
    ['its name', { host: 'localhost:4180' }, 200],
    ['a name under localhost', { host: 'groundline.localhost' }, 200],
    ['IPv6', { host: '[::1]:8080' }, 200],
    ['another port, as through a tunnel', { host: 'localhost:9000', origin: 'http://localhost:9000' }, 200],
    ['a name that leads here (DNS rebinding)', { host: 'evil.example:4180' }, 403],
    ['a name that begins like it', { host: 'localhost.evil.example' }, 403],
    ['no name', { host: ':4180' }, 403],
    ['what is no name', { host: '127.0.0.1:4180@evil.example' }, 403],
    ['another site', { host: '127.0.0.1:4180', origin: 'https://evil.example' }, 403],
    ['another server of this machine', { host: '127.0.0.1:4180', origin: 'http://127.0.0.1:3000' }, 403],
    ['a frame without an origin', { host: '127.0.0.1:4180', origin: 'null' }, 403],
  ])('answers who asks by or from %s: %j gets %i', async (_who, headers, status) => {
    expect((await ask(server.address, '/', headers)).status).toBe(status)
  })

  it('lets nobody frame the page, and the embedded map only who may', async () => {
    const headersOf = async (path: string) => (await ask(server.address, path)).headers
    for (const path of ['/', '/index.html', '/data/world.bin', '/missing']) {
      const headers = await headersOf(path)
      expect(headers['content-security-policy']).toBe("frame-ancestors 'none'")
      expect(headers['x-frame-options']).toBe('DENY')
    }
    const embedded = await headersOf('/embed.html')
    expect(embedded['content-security-policy']).toBeUndefined()
    expect(embedded['x-frame-options']).toBeUndefined()
    expect(embedded['permissions-policy']).toContain('camera=()')
  })

  it('reads only', async () => {
    expect(await ask(server.address, '/', {}, 'POST')).toMatchObject({ status: 405 })
    expect(await ask(server.address, '/', {}, 'HEAD')).toMatchObject({ status: 200, body: '' })
  })

  it('takes the next port where one is taken', async () => {
    const port = Number(new URL(server.address).port)
    const other = await serve(folder, port)
    expect(Number(new URL(other.address).port)).not.toBe(port)
    expect((await ask(other.address, '/')).status).toBe(200)
    await other.close()
  })

  it('listens on loopback', () => {
    expect(new URL(server.address).hostname).toBe('127.0.0.1')
  })
})
