/** The ground from files that a server has: `groundline/data` copied beside a page. */
import { createGround } from '../core/ground.ts'
import type { Ground, Place, TheatrePack } from '../core/model.ts'
import type { ReadFile } from '../formats/ground/built-file.ts'
import { loadFirstGround, openManifest } from '../formats/ground/first-ground.ts'

/** As much of `fetch` as is used, so that these types need neither a browser nor Node. */
export type Fetch = (
  url: string,
) => Promise<{ readonly ok: boolean; readonly status: number; arrayBuffer(): Promise<ArrayBuffer> }>

export interface GroundOptions {
  /** The address of the folder with `manifest.json` and what it names. A relative one counts from the page. */
  readonly data: string | { readonly href: string }
  /** How a file is fetched: `fetch` of the platform unless given. */
  readonly fetch?: Fetch
  /** Whether the gazetteer of the world is loaded too, which is the most of it; default true. */
  readonly world?: boolean
  /** Theatre packs of your own; one of the same id takes the place of a built one. */
  readonly packs?: readonly TheatrePack[]
  /** Places of your own: they stand before all others. */
  readonly places?: readonly Place[]
  /** Gazetteers of your own, as `groundline gazetteer build` makes them: the bytes of their files. */
  readonly gazetteers?: readonly Uint8Array[]
}

/** The ground. Rejects where a file is missing or damaged, and names it. */
export async function loadGround(options: GroundOptions): Promise<Ground> {
  const read = reader(options)
  const manifest = await openManifest(read)
  const first = await loadFirstGround(read, manifest)
  const parts = options.world === false ? first.parts : await withWorld()
  const { packs = [], places = [], gazetteers = [] } = options
  const built = parts.packs.filter(({ id }) => !packs.some((pack) => pack.id === id))
  const layers = gazetteers.length > 0 ? await opened(gazetteers) : []
  return createGround({
    ...parts,
    packs: [...packs, ...built],
    layers: [...(parts.layers ?? []), ...layers],
    draftPlaces: places,
  })

  async function withWorld() {
    const { loadWorldGround, wholeGround } = await import('../formats/ground/world-ground.ts')
    return wholeGround(first, await loadWorldGround(read, manifest), manifest)
  }
}

function reader({ data, fetch = (url) => globalThis.fetch(url) }: GroundOptions): ReadFile {
  const given = typeof data === 'string' ? data : data.href
  const folder = given.endsWith('/') ? given : `${given}/`
  return async (file) => {
    const url = folder + file
    const answer = await fetch(url).catch((error: unknown) => {
      throw new Error(`${url} cannot be fetched: ${(error as Error).message}`)
    })
    if (!answer.ok) throw new Error(`${url} cannot be fetched: the server answers ${answer.status}`)
    return new Uint8Array(await answer.arrayBuffer())
  }
}

async function opened(files: readonly Uint8Array[]) {
  const { openIndex } = await import('../core/place/index/index-file.ts')
  return files.map((file, index) => {
    const found = openIndex(file)
    if ('error' in found) throw new Error(`gazetteers[${index}] cannot be used: ${found.error.message}`)
    return found.index
  })
}
