import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { serve } from '../../../src/dev/setup/serve.mjs'

const folder = mkdtempSync(join(tmpdir(), 'groundline-places-'))
mkdirSync(join(folder, 'places'))
writeFileSync(join(folder, 'places/countries.json'), '{ "built": ["IQ"] }')
writeFileSync(join(folder, 'places/IQ.zip'), 'built in')

let geoNames: Server
let asked: { readonly url: string | undefined; readonly headers: object }[] = []
let server: Awaited<ReturnType<typeof serve>>
beforeAll(async () => {
  geoNames = createServer(({ url, headers }, response) => {
    asked.push({ url, headers })
    if (url === '/SY.zip') response.writeHead(200, { 'content-length': 4 }).end('PK..')
    else response.writeHead(404).end()
  })
  await new Promise<void>((resolve) => geoNames.listen(0, '127.0.0.1', resolve))
  server = await serve(folder, 0, 20, `http://127.0.0.1:${(geoNames.address() as AddressInfo).port}/`)
})
beforeEach(() => {
  asked = []
})
afterAll(async () => {
  await server.close()
  geoNames.close()
})

const at = (path: string) => new URL(path, server.address)
const origin = () => at('/').origin
const tokenOf = async () => {
  const response = await fetch(at('/places/countries.json'))
  return ((await response.json()) as { fetch: { token: string } }).fetch.token
}
const post = async (path: string, headers: Record<string, string>) => {
  const response = await fetch(at(path), { method: 'POST', headers })
  return [response.status, await response.text()] as const
}

describe('places of countries from the local server', () => {
  it('are offered with those that the site was built with, and nothing is fetched for that', async () => {
    const response = await fetch(at('/places/countries.json'))
    expect(await response.json()).toMatchObject({
      built: ['IQ'],
      fetch: { server: expect.stringContaining('127.0.0.1') },
    })
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(await (await fetch(at('/places/IQ.zip'))).text()).toBe('built in')
    expect(asked).toEqual([])
  })

  it('are fetched with the page’s token, and nothing but the code goes out', async () => {
    const headers = {
      'X-Groundline-Token': await tokenOf(),
      Origin: origin(),
      Cookie: 'a=b',
      Referer: `${origin()}/draft`,
    }
    expect(await post('/places/SY.zip', headers)).toEqual([200, 'PK..'])
    expect(asked).toEqual([{ url: '/SY.zip', headers: expect.not.objectContaining({ cookie: 'a=b' }) }])
    expect(Object.keys(asked[0]!.headers)).not.toContain('referer')
    expect(Object.keys(asked[0]!.headers)).not.toContain('origin')
  })

  it('say what GeoNames answers', async () => {
    const headers = { 'X-Groundline-Token': await tokenOf(), Origin: origin() }
    expect(await post('/places/YE.zip', headers)).toEqual([502, expect.stringContaining('answers 404')])
  })

  it.each<readonly [string, string, () => Promise<Record<string, string>>, number]>([
    ['without a token', '/places/SY.zip', () => Promise.resolve({ Origin: origin() }), 403],
    [
      'with another token',
      '/places/SY.zip',
      () => Promise.resolve({ Origin: origin(), 'X-Groundline-Token': 'x' }),
      403,
    ],
    ['without an origin', '/places/SY.zip', async () => ({ 'X-Groundline-Token': await tokenOf() }), 403],
    [
      'from another site',
      '/places/SY.zip',
      async () => ({ Origin: 'https://evil.example', 'X-Groundline-Token': await tokenOf() }),
      403,
    ],
    [
      'of no country',
      '/places/../SY.zip',
      async () => ({ Origin: origin(), 'X-Groundline-Token': await tokenOf() }),
      405,
    ],
    ['of a path', '/places/S%2fY.zip', async () => ({ Origin: origin(), 'X-Groundline-Token': await tokenOf() }), 405],
  ])('are refused %s, and nothing is fetched', async (_, path, headers, status) => {
    expect((await post(path, await headers()))[0]).toBe(status)
    expect(asked).toEqual([])
  })

  it('are not fetched by reading alone', async () => {
    expect((await fetch(at('/places/SY.zip'))).status).toBe(404)
    expect(asked).toEqual([])
  })
})
