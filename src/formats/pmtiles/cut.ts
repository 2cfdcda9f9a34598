/** Cuts features into the tiles of a pyramid; how many are in memory is bounded, the rest lies in a store. */
import { GeoJSONVT } from '@maplibre/geojson-vt'
import { fromGeojsonVt } from '@maplibre/vt-pbf'
import type { Feature } from 'geojson'
import { below, meets, type Tile } from './grid.ts'
import { thinning, type Kept } from './thin.ts'

/** Features on disk; each pile is read through once or twice and then dropped. */
export interface Pile {
  readonly count: number
  /** JSON of all. */
  readonly bytes: number
  add(kept: Kept): void
  read(): AsyncIterable<Kept>
  drop(): void
}

export interface CutSettings {
  readonly maxZoom: number
  readonly layer: string
  /** A pile up to these is cut in memory. */
  readonly most: { readonly features: number; readonly bytes: number }
  readonly newPile: () => Pile
  readonly emit: (tile: Tile, bytes: Uint8Array) => Promise<void>
  /** Told of features that a nearest tile had no room for. */
  readonly onLeftOut: (count: number) => void
}

const extent = 4096
/** How many levels a pile is split at once: sixteen piles are open then. */
const splitLevels = 2

/** All tiles from `tile` down; drops the pile. */
export async function cutPile(tile: Tile, pile: Pile, settings: CutSettings): Promise<void> {
  const { maxZoom, most } = settings
  const fits = pile.count <= most.features && pile.bytes <= most.bytes
  if (fits) {
    const features = await collected(pile)
    pile.drop()
    return cutInMemory(tile, features, settings)
  }
  const levels = Math.min(splitLevels, maxZoom - tile.z + 1)
  await cutFarViews(tile, pile, levels, settings)
  if (tile.z + levels > maxZoom) return pile.drop()
  const parts = below(tile, levels).map((child) => ({ child, pile: settings.newPile() }))
  for await (const kept of pile.read()) {
    for (const part of parts) if (meets(kept.box, part.child)) part.pile.add(kept)
  }
  pile.drop()
  for (const part of parts) {
    if (part.pile.count > 0) await cutPile(part.child, part.pile, settings)
    else part.pile.drop()
  }
}

async function collected(pile: Pile): Promise<readonly Kept[]> {
  const all: Kept[] = []
  for await (const kept of pile.read()) all.push(kept)
  return all
}

/** The tiles of a few levels, from what is left of the pile when it is thinned for each. */
async function cutFarViews(tile: Tile, pile: Pile, levels: number, settings: CutSettings): Promise<void> {
  const views = Array.from({ length: levels }, (_, at) => ({
    z: tile.z + at,
    thin: thinning(tile.z + at, tile.z + at === settings.maxZoom),
    shown: [] as Feature[],
  }))
  for await (const kept of pile.read()) {
    for (const { thin, shown } of views) if (thin.takes(kept)) shown.push(kept.feature)
  }
  for (const { z, shown } of views) {
    if (z === settings.maxZoom) settings.onLeftOut(pile.count - shown.length)
    const index = indexOf(shown, settings)
    await descend(tile, index, z, async (one) => {
      if (one.z === z) await emitFrom(index, one, settings)
    })
  }
}

async function cutInMemory(tile: Tile, all: readonly Kept[], settings: CutSettings): Promise<void> {
  const { maxZoom } = settings
  const whole = indexOf(
    all.map(({ feature }) => feature),
    settings,
  )
  const thinned = new Map<number, GeoJSONVT>()
  for (let z = tile.z; z < maxZoom; z++) {
    const thin = thinning(z, false)
    const shown = all.filter((kept) => thin.takes(kept))
    if (shown.length === all.length) break
    thinned.set(
      z,
      indexOf(
        shown.map(({ feature }) => feature),
        settings,
      ),
    )
  }
  await descend(tile, whole, maxZoom, (one) => emitFrom(thinned.get(one.z) ?? whole, one, settings))
}

function indexOf(features: readonly Feature[], { maxZoom }: CutSettings): GeoJSONVT {
  const collection = { type: 'FeatureCollection' as const, features: [...features] }
  return new GeoJSONVT(collection, { maxZoom, extent, indexMaxZoom: 0, indexMaxPoints: 0 })
}

/** Every tile from `tile` to zoom `last` in which something lies. */
async function descend(
  tile: Tile,
  index: GeoJSONVT,
  last: number,
  visit: (tile: Tile) => Promise<void>,
): Promise<void> {
  if ((index.getTile(tile.z, tile.x, tile.y)?.features.length ?? 0) === 0) return
  await visit(tile)
  if (tile.z < last) for (const child of below(tile, 1)) await descend(child, index, last, visit)
}

async function emitFrom(index: GeoJSONVT, tile: Tile, { layer, emit }: CutSettings): Promise<void> {
  const found = index.getTile(tile.z, tile.x, tile.y)
  if (!found || found.features.length === 0) return
  await emit(tile, fromGeojsonVt({ [layer]: found }, { version: 2, extent }))
}
