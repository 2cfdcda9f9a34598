/** The base map: the one that comes with the page, or a tile file of the user's, which is opened again next time. */
import type { Map as MapLibreMap } from 'maplibre-gl'
import type { MapPalette } from '../../../formats/locator/palette.ts'
import type { Notices } from '../../kernel/notices.svelte.ts'
import { laterStrings, strings } from '../../strings.ts'
import { handleOf, rememberHandle } from '../../kernel/handles.ts'
import type { RememberedTiles } from './remember.ts'
import type { BasemapPort, TileMap } from '../../kernel/ports.ts'

export interface ShownTiles {
  readonly tiles: TileMap
  /** Draws them; returns what takes them off again. */
  readonly draw: (map: MapLibreMap, palette: MapPalette) => () => void
}

interface Surroundings {
  readonly notices: Notices
  readonly showMap: () => void
}

/** Says whether there is anything to look for: most pages never had a tile file. */
const flag = 'groundline-basemap'

export class Basemap implements BasemapPort {
  shown = $state.raw<ShownTiles | null>(null)
  /** The tile file of the last visit, which is not on the map yet. */
  last = $state.raw<RememberedTiles | null>(null)
  /** What is kept of the file shown. */
  #kept: RememberedTiles | null = null
  readonly #around: Surroundings

  constructor(around: Surroundings) {
    this.#around = around
  }

  /** A file that cannot be drawn leaves the base map as it is. */
  async open(file: File): Promise<void> {
    const words = await wordsOf()
    const handle = handleOf(file)
    if (!(await this.#draw(file))) return
    this.#around.showMap()
    this.last = null
    await this.#remember({ name: file.name, handle })
    this.#around.notices.say(words.opened(file.name), handle ? words.openedAgain : words.openedDetail)
  }

  remove(): void {
    const before = this.shown
    const kept = this.#kept
    this.shown = null
    this.forget()
    const run = () => {
      this.shown = before
      void this.#remember(kept)
    }
    void wordsOf().then(({ removed }) => this.#around.notices.say(removed, '', { label: strings.notices.undo, run }))
  }

  /** That of the last visit: at once where the browser allows it, else by a word of its owner's. */
  async recall(): Promise<void> {
    if (this.shown || !flagged()) return
    const { fileAgain, rememberedTiles } = await import('./remember.ts')
    const last = await rememberedTiles().catch(() => null)
    if (!last || this.shown) return
    const file = await fileAgain(last, false).catch(() => null)
    if (file && (await this.#draw(file))) return void (this.#kept = last)
    this.last = last
    const words = await wordsOf()
    if (!last.handle) return this.#around.notices.say(words.again(last.name), words.chooseAgain)
    this.#around.notices.say(words.again(last.name), words.allowAgain, {
      label: words.openAgain,
      run: () => void this.reopen(),
    })
  }

  /** Asks the browser for the file of the last visit. To be called by a press: browsers ask for nothing else. */
  async reopen(): Promise<void> {
    const { last } = this
    if (!last) return
    const { fileAgain } = await import('./remember.ts')
    const file = await fileAgain(last, true).catch(() => null)
    if (file && last.handle) rememberHandle(file, last.handle)
    if (file) return this.open(file)
    this.last = { ...last, handle: null }
    const words = await wordsOf()
    this.#around.notices.fail(words.gone(last.name), words.chooseAgain)
  }

  forget(): void {
    this.last = null
    void this.#remember(null)
  }

  async #draw(file: File): Promise<boolean> {
    const [{ openTileFile }, { drawTiles }] = await Promise.all([import('./tile-file.ts'), import('./draw-tiles.ts')])
    const tiles = await openTileFile(file)
    if ('fault' in tiles) {
      const words = await wordsOf()
      this.#around.notices.fail(words.refused(file.name), words.faults[tiles.fault])
      return false
    }
    this.shown = { tiles, draw: (map, palette) => drawTiles(map, tiles, palette) }
    return true
  }

  async show(tiles: TileMap | null): Promise<void> {
    if (!tiles) return void (this.shown = null)
    const { drawTiles } = await import('./draw-tiles.ts')
    this.shown = { tiles, draw: (map, palette) => drawTiles(map, tiles, palette) }
  }

  async #remember(tiles: RememberedTiles | null): Promise<void> {
    this.#kept = tiles
    try {
      if (tiles) localStorage.setItem(flag, tiles.name)
      else if (!flagged()) return
      else localStorage.removeItem(flag)
      const { rememberTiles } = await import('./remember.ts')
      await rememberTiles(tiles)
    } catch {
      // Where nothing may be stored, the file is dropped again next time.
    }
  }
}

const wordsOf = async () => (await laterStrings()).tiles

function flagged(): boolean {
  try {
    return localStorage.getItem(flag) !== null
  } catch {
    return false
  }
}
