import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serve } from '../../../src/dev/setup/serve.mjs'

const outside = mkdtempSync(join(tmpdir(), 'groundline-serve-'))
const folder = join(outside, 'site')
mkdirSync(join(folder, 'data'), { recursive: true })
writeFileSync(join(outside, 'secret.txt'), 'secret')
writeFileSync(join(folder, 'index.html'), '<h1>Groundline</h1>')
writeFileSync(join(folder, 'a b.js'), 'export {}')
writeFileSync(join(folder, 'data/world.bin'), '0123456789')
symlinkSync(join(outside, 'secret.txt'), join(folder, 'link.txt'))

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
      response.on('data', (chunk: Buffer) => {
        body += String(chunk)
      })
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }))
    })
      .on('error', reject)
      .end()
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
