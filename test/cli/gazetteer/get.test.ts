import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { userLayers } from '../../../src/cli/gazetteer/user-files.ts'
import { nameKey } from '../../../src/core/place/names/name-key.ts'
import { run } from '../run.ts'

/** A row of a dump: id, name, other names, latitude, longitude, kind, population. */
const row = (id: number, name: string, others: string, lat: number, lon: number, kind: string, people = 0): string => {
  const [kindClass, code] = kind.split('.')
  return [id, name, name, others, lat, lon, kindClass, code, 'SY', '', '', '', '', '', people, '', '', '', ''].join(
    '\t',
  )
}
const dump = [
  row(1, 'Tall al Khirbah', 'Tell Khirbe', 36.1, 38.9, 'P.PPL', 300),
  row(2, 'Jazrah', '', 35.96, 38.95, 'P.PPL'),
  row(3, 'Bi’r al Milḩ', '', 35.5, 38.5, 'H.WLL'),
].join('\n')
const alternates = ['11\t1\tar\tتل الخربة\t1', '12\t1\ten\tTell Hamra\t', '13\t2\tlink\thttps://x.example\t'].join('\n')
const zip = (name: string, text: string) => zipSync({ 'readme.txt': strToU8('about'), [name]: strToU8(text) })

type Answer = (request: IncomingMessage, response: ServerResponse) => void
let answers: Record<string, Answer> = {}
let asked: string[] = []
let server: Server
let from = ''
let folder = ''
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'groundline-'))
  asked = []
  answers = { '/SY.zip': file(zip('SY.txt', dump)), '/alternatenames/SY.zip': file(zip('SY.txt', alternates)) }
  server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`)
    const answer = answers[request.url ?? '']
    if (answer) answer(request, response)
    else response.writeHead(404).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  from = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
})
afterEach(() => {
  server.closeAllConnections()
  server.close()
})

/** A file as servers give it: by its tag, whole or from a byte on. */
function file(bytes: Uint8Array, tag = '"1"'): Answer {
  return ({ headers }, response) => {
    const state = { etag: tag, 'last-modified': 'Sun, 29 Nov 2026 03:00:00 GMT' }
    if (headers['if-none-match'] === tag) return void response.writeHead(304, state).end()
    const start = headers['if-range'] === tag ? Number(/^bytes=(\d+)-/.exec(headers.range ?? '')?.[1] ?? 0) : 0
    if (start >= bytes.length)
      return void response.writeHead(416, { ...state, 'content-range': `bytes */${bytes.length}` }).end()
    const part = bytes.subarray(start)
    const range = start > 0 ? { 'content-range': `bytes ${start}-${bytes.length - 1}/${bytes.length}` } : {}
    response.writeHead(start > 0 ? 206 : 200, { ...state, ...range, 'content-length': part.length }).end(part)
  }
}

const env = () => ({ XDG_DATA_HOME: join(folder, 'data') })
const here = () => join(folder, 'data', 'groundline', 'gazetteers')
const gazetteer = (...args: string[]) => run(['gazetteer', ...args], { env: env() })
const get = (...args: string[]) => gazetteer('get', ...args, '--from', from, '--yes')
const indexes = () => (existsSync(here()) ? readdirSync(here()).filter((name) => name.endsWith('.places')) : [])

describe('groundline gazetteer get', () => {
  it('fetches a country with its other names, for every check', async () => {
    const got = await get('Syria')
    expect(got).toMatchObject({ code: 0, err: '' })
    expect(got.out).toMatch(
      /^Syria \(SY\): 2 places \(1 wells, springs, farms and the like left out\), .* as of 2026-11-29/,
    )
    const [layer] = await userLayers(env())
    const found = (name: string) => layer!.named(nameKey(name)).map(({ place }) => [place.id, place.nameAr])
    expect(found('Tell Hamra')).toEqual([['geonames:1', 'تل الخربة']])
    expect(found('Jazra')).toEqual([['geonames:2', null]])
    expect(layer!.about).toMatchObject({ id: 'geonames-SY', version: '2026-11-29', licence: 'CC BY 4.0' })
    expect(asked).toEqual(['GET /SY.zip', 'GET /alternatenames/SY.zip'])
    expect(readdirSync(join(here(), 'fetching'))).toEqual([])
  })

  it('asks before the first connection, and never again for the same server', async () => {
    const ask = (stdin: string) => run(['gazetteer', 'get', 'SY', '--from', from], { env: env(), tty: true, stdin })
    expect(await ask('n\n')).toMatchObject({
      code: 2,
      err: expect.stringMatching(/127\.0\.0\.1.*Syria \(SY\)[^]*CC BY 4.0[^]*nothing was fetched/),
    })
    expect(await run(['gazetteer', 'get', 'SY', '--from', from], { env: env() })).toMatchObject({
      code: 2,
      err: expect.stringContaining('--yes'),
    })
    expect(asked).toEqual([])
    expect(await ask('y\n')).toMatchObject({ code: 0, err: expect.stringMatching(/SY, places: 0\.0 MB of 0\.0 MB/) })
    expect(await ask('')).toMatchObject({ code: 0, out: expect.stringContaining('nothing new on the server') })
  })

  it('goes on where it was broken off', async () => {
    const whole = zip('SY.txt', dump)
    const half: Answer = (_, response) => {
      response.writeHead(200, { etag: '"1"', 'content-length': whole.length })
      response.write(whole.subarray(0, 100), () => setTimeout(() => response.destroy(), 50))
    }
    answers['/SY.zip'] = half
    expect(await get('SY')).toMatchObject({
      code: 2,
      err: expect.stringMatching(/broke off after 100 of \d+ bytes.*start again/),
    })
    let range: string | undefined
    const rest = file(whole)
    answers['/SY.zip'] = (request, response) => {
      range = request.headers.range
      rest(request, response)
    }
    expect(await get('SY')).toMatchObject({ code: 0, out: expect.stringContaining('2 places') })
    expect(range).toBe('bytes=100-')
  })

  it('begins anew where the file is another than the half that is there', async () => {
    const whole = zip('SY.txt', dump)
    answers['/SY.zip'] = (_, response) => {
      response.writeHead(200, { etag: '"old"', 'content-length': whole.length })
      response.write(new Uint8Array(100), () => response.destroy())
    }
    await get('SY')
    answers['/SY.zip'] = file(whole, '"new"')
    expect(await get('SY')).toMatchObject({ code: 0, out: expect.stringContaining('2 places') })
  })

  it('does not fetch the places again where only the other names were broken off', async () => {
    const names = answers['/alternatenames/SY.zip']!
    answers['/alternatenames/SY.zip'] = (_, response) => void response.writeHead(503).end()
    expect(await get('SY')).toMatchObject({ code: 2, err: expect.stringContaining('answers 503') })
    answers['/alternatenames/SY.zip'] = names
    expect(await get('SY')).toMatchObject({ code: 0, out: expect.stringContaining('2 places') })
  })

  const page: Answer = (_, response) =>
    void response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><p>Log in</p>')
  const flipped = () => {
    const bytes = zip('SY.txt', dump)
    bytes[bytes.indexOf(0x50, 200) - 60]! ^= 1
    return bytes
  }
  it.each<readonly [string, Answer, RegExp]>([
    ['a web page that says so', page, /is a web page, not a file/],
    ['a web page that does not say so', file(strToU8('<html><p>Log in</p></html>')), /web page/],
    ['a file that is not there', (_, response) => void response.writeHead(404).end(), /is not there: is the country/],
    ['an archive without the country', file(zip('IQ.txt', dump)), /holds no SY\.txt/],
    ['an archive that is cut off', file(zip('SY.txt', dump).subarray(0, 150)), /cut off/],
    ['a damaged archive', file(flipped()), /damaged|checksum/],
    [
      'a table of something else',
      file(zip('SY.txt', 'a;b;c\nd;e;f\n')),
      /2 of 2 lines are no places \(line 1 has 1 columns/,
    ],
    ['a dump without a place', file(zip('SY.txt', `${row(3, 'Well', '', 35, 38, 'H.WLL')}\n`)), /holds no place/],
  ])('refuses %s, and keeps what is at hand', async (_, answer, message) => {
    await get('SY')
    answers['/SY.zip'] = (request, response) => {
      delete request.headers['if-none-match']
      answer(request, response)
    }
    expect(await get('SY')).toMatchObject({ code: 2, out: '', err: expect.stringMatching(message) })
    expect(indexes()).toEqual(['geonames-SY.places'])
    const [layer] = await userLayers(env())
    expect(layer!.size).toBe(2)
  })

  it('takes a dump of which some lines are broken, names them, and ends with 2', async () => {
    const many = Array.from({ length: 99 }, (_, at) => row(100 + at, `Tall ${at}`, '', 36, 38, 'P.PPL'))
    answers['/SY.zip'] = file(zip('SY.txt', [...many, 'broken'].join('\n')))
    const got = await get('SY')
    expect(got).toMatchObject({ code: 2, out: expect.stringContaining('99 places') })
    expect(got.err).toMatch(/1 row left out\n {2}line 100 has 1 columns/)
  })

  it('says so where the disk takes nothing', async () => {
    mkdirSync(here(), { recursive: true })
    writeFileSync(join(here(), 'fetching'), 'a file where a folder is to be')
    expect(await get('SY')).toMatchObject({ code: 2, err: expect.stringMatching(/cannot be written: .*not a folder/) })
  })

  it('takes files that somebody has brought', async () => {
    writeFileSync(join(folder, 'SY.zip'), zip('SY.txt', dump))
    expect(await gazetteer('get', 'SY', '--from', folder)).toMatchObject({
      code: 0,
      out: expect.stringContaining('2 places'),
    })
    writeFileSync(join(folder, 'SY.txt'), dump)
    expect(await gazetteer('get', 'SY', '--from', join(folder, 'SY.txt'))).toMatchObject({ code: 0 })
    expect(asked).toEqual([])
  })

  it.each([
    [['get', 'Siria'], /“Siria” is no country.*did you mean SY \(Syria\)/],
    [['get', 'XX'], /is no country or code/],
    [['get', 'SY', '--from', 'http://mirror.example/'], /by https:\/\/ alone/],
    [['get', 'SY', '--from', 'nowhere'], /there is no such file or folder/],
    [['get', 'SY', '--from', 'http://127.0.0.1:9/', '--yes'], /does not answer/],
    [['update', 'IQ'], /Iraq is not at hand: "groundline gazetteer get IQ"/],
  ])('%j says what to do', async (args, message) => {
    expect(await gazetteer(...args)).toMatchObject({ code: 2, err: expect.stringMatching(message) })
  })

  it('lists, updates and removes countries', async () => {
    expect(await gazetteer('list')).toMatchObject({ code: 0, out: expect.stringContaining('get SY') })
    await get('SY')
    expect((await gazetteer('list')).out).toMatch(
      /^SY {2}Syria: 2 places, 0\.0 MB, as of 2026-11-29, from http:\/\/127/,
    )
    expect((await gazetteer('list', '--all')).out).toMatch(/UA {2}Ukraine\n/)
    expect((await gazetteer('update')).out).toContain('nothing new')
    answers['/SY.zip'] = file(zip('SY.txt', `${dump}\n${row(4, 'Kasrah', '', 35.6, 39.9, 'P.PPL')}`), '"2"')
    expect((await gazetteer('update', 'sy')).out).toContain('3 places')
    expect((await gazetteer('remove', 'SY', 'IQ')).out).toBe('Syria (SY): removed\nIraq (IQ): was not at hand\n')
    expect(indexes()).toEqual([])
  })
})
