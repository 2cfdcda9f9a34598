import { describe, expect, it } from 'vitest'
import { onlineTiles } from '../../../../src/app/features/online/online-tiles.ts'
import { online as ar } from '../../../../src/app/strings/ar/online.ts'
import { online as en } from '../../../../src/app/strings/en/online.ts'

const server = { url: 'https://a.org/{z}/{x}/{y}.png?k=1', attribution: '© A', licence: 'X', maxZoom: 18 }
const picture = (body: BodyInit | null, status = 200) =>
  new Response(body, { status, headers: { 'content-type': 'image/png' } })

function tilesOf(answer: () => Response) {
  const [asked, heard]: [[string, RequestInit][], boolean[]] = [[], []]
  const ask = (url: string, options: RequestInit) => {
    asked.push([url, options])
    return Promise.resolve().then(answer)
  }
  return { tiles: onlineTiles(server, (answered) => heard.push(answered), ask as typeof fetch), asked, heard }
}

describe('tiles of a server', () => {
  it('are asked for one by one, without cookies and with the site’s name alone', async () => {
    const { tiles, asked, heard } = tilesOf(() => picture('tile'))
    expect(new TextDecoder().decode((await tiles.tile(3, 1, 2))!)).toBe('tile')
    expect(asked.map(([url]) => url)).toEqual(['https://a.org/3/1/2.png?k=1'])
    expect(asked[0]?.[1]).toMatchObject({ credentials: 'omit', referrerPolicy: 'strict-origin' })
    expect(heard).toEqual([true])
  })

  it.each([
    ['has no such tile', () => picture(null, 404), true],
    ['has nothing there', () => picture(null, 204), true],
    ['is overloaded', () => picture('', 503), false],
    ['refuses', () => picture('', 403), false],
    ['sends a page', () => new Response('<html>', { headers: { 'content-type': 'text/html' } }), false],
    ['sends far too much', () => picture(new Uint8Array(2_000_001)), false],
    [
      'is out of reach',
      () => {
        throw new TypeError('Failed to fetch')
      },
      false,
    ],
  ])('a server that %s leaves the ground to be seen', async (_, answer, answered) => {
    const { tiles, heard } = tilesOf(answer as () => Response)
    expect(await tiles.tile(0, 0, 0)).toBeNull()
    expect(heard).toEqual([answered])
  })

  it('that the map gives up count for nothing', async () => {
    const stop = new AbortController()
    const { tiles, heard } = tilesOf(() => {
      stop.abort()
      throw new DOMException('', 'AbortError')
    })
    await expect(tiles.tile(0, 0, 0, stop.signal)).rejects.toThrow()
    expect(heard).toEqual([])
  })
})

describe('the words of the page', () => {
  it.each(Object.keys(en) as (keyof typeof en)[])('%s are Arabic too', (key) => {
    const [english, arabic] = [en[key], ar[key]]
    expect(typeof arabic).toBe(typeof english)
    if (Array.isArray(english)) expect(arabic).toHaveLength(english.length)
    const said = typeof arabic === 'function' ? arabic('x') : String(arabic)
    expect(said).toMatch(/\p{Script=Arabic}/u)
  })
})
