/** The base map: the one that comes with the page, or a tile file of the user's. */
import type { Map as MapLibreMap } from 'maplibre-gl'
import type { MapPalette } from '../map/palette.ts'
import type { Notices } from '../state/notices.svelte.ts'
import { strings } from '../strings.ts'
import type { TileMap } from './tile-file.ts'

export interface ShownTiles {
  readonly tiles: TileMap
  /** Draws them; returns what takes them off again. */
  readonly draw: (map: MapLibreMap, palette: MapPalette) => () => void
}

interface Surroundings {
  readonly notices: Notices
  readonly showMap: () => void
}

export class Basemap {
  shown = $state.raw<ShownTiles | null>(null)
  readonly #around: Surroundings

  constructor(around: Surroundings) {
    this.#around = around
  }

  /** A file that cannot be drawn leaves the base map as it is. */
  async open(file: File): Promise<void> {
    const words = strings.tiles
    const [{ openTileFile }, { drawTiles }] = await Promise.all([import('./tile-file.ts'), import('./draw-tiles.ts')])
    const tiles = await openTileFile(file)
    if ('fault' in tiles) return this.#around.notices.fail(words.refused(file.name), words.faults[tiles.fault])
    this.shown = { tiles, draw: (map, palette) => drawTiles(map, tiles, palette) }
    this.#around.showMap()
    this.#around.notices.say(words.opened(file.name), words.openedDetail)
  }

  remove(): void {
    const before = this.shown
    this.shown = null
    const back = { label: strings.notices.undo, run: () => void (this.shown = before) }
    this.#around.notices.say(strings.tiles.removed, '', back)
  }
}
