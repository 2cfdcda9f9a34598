/** Picture tiles of one server, asked for one by one as the map needs them. */
import type { TileMap } from '../../kernel/ports.ts'

export interface TileServer {
  readonly url: string
  readonly attribution: string
  readonly licence: string
  readonly maxZoom: number
}

/** What a tile of 256 pixels never comes near. */
const tileBytes = 2_000_000
const patienceMilliseconds = 20_000
const mercatorEdge = 85.0511

export const hostOf = ({ url }: Pick<TileServer, 'url'>): string => new URL(url).host

/** `heard` is told of every answer and every failure; what the map itself gave up is neither. */
export function onlineTiles(
  server: TileServer,
  heard: (answered: boolean) => void,
  ask: typeof fetch = fetch,
): TileMap {
  return {
    name: hostOf(server),
    kind: 'raster',
    schema: null,
    layerNames: [],
    minZoom: 0,
    maxZoom: server.maxZoom,
    extent: [-180, -mercatorEdge, 180, mercatorEdge],
    attribution: server.attribution,
    about: { id: hostOf(server), version: new Date().toISOString().slice(0, 10), licence: server.licence },
    tile: async (z, x, y, signal) => {
      try {
        const tile = await answer(await ask(addressOf(server.url, z, x, y), options(signal)))
        heard(true)
        return tile
      } catch (error) {
        if (signal?.aborted) throw error
        heard(false)
        return null
      }
    },
  }
}

function addressOf(url: string, z: number, x: number, y: number): string {
  return url.replace('{z}', String(z)).replace('{x}', String(x)).replace('{y}', String(y))
}

/** Neither cookies nor the path of the page: the site's name alone, which tile servers ask for. */
function options(signal?: AbortSignal): RequestInit {
  const late = AbortSignal.timeout(patienceMilliseconds)
  return {
    credentials: 'omit',
    referrerPolicy: 'strict-origin',
    signal: signal ? AbortSignal.any([signal, late]) : late,
  }
}

/** Null where the server says that it has no such tile. */
async function answer(response: Response): Promise<ArrayBuffer | null> {
  if (response.status === 404 || response.status === 204) return null
  if (!response.ok) throw new Error(`the server answered ${response.status}`)
  if (!response.headers.get('content-type')?.startsWith('image/')) throw new Error('the server sent no picture')
  const bytes = await response.arrayBuffer()
  if (bytes.byteLength > tileBytes) throw new Error('the server sent no tile')
  return bytes
}
