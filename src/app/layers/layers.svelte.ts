/** Map files over the map: those being opened, one after the other, and those that lie there. */
import type { ColumnChoice, MapRefused, OpenStage } from '../../formats/open.ts'
import type { Repair } from '../../formats/geojson.ts'
import type { Extent } from '../../core/model.ts'
import { laterStrings, strings } from '../strings.ts'
import type { Notices } from '../state/notices.svelte.ts'
import type { MapLayer } from './layer.ts'
import { layerOf } from './layer.ts'
import type { LargeTiles } from './large-tiles.ts'
import type { MapFile } from './messages.ts'
import type { ReadEnd, Reading } from './read.ts'
import { readMapFile } from './read.ts'
import { keepLayers, loadLayers } from './store.ts'

/** A file on its way to the map. */
export interface Opening {
  readonly file: File
  readonly stage: OpenStage | null
  /** Null while it is being read. */
  readonly end: ReadEnd | null
  /** What its author agreed to have put right. */
  readonly repair: readonly Repair[]
}

interface Surroundings {
  readonly notices: Notices
  readonly draftId: () => string
  /** Where the draft plays: swapped axes are found by it. */
  readonly near: () => Extent | undefined
  readonly showMap: () => void
}

export class Layers {
  list = $state.raw<readonly MapLayer[]>([])
  opening = $state.raw<Opening | null>(null)
  /** The layer whose table is shown. */
  table = $state<string | null>(null)
  readonly #around: Surroundings
  /** Those whose features are all here: the same list as long as none of these changes, for what is drawn from it. */
  readonly small = $derived.by(() => {
    const now = this.list.filter(({ tiles }) => tiles === null)
    const same = now.length === this.#small.length && now.every((layer, n) => layer === this.#small[n])
    return same ? this.#small : (this.#small = now)
  })
  #small: readonly MapLayer[] = []
  #waiting: readonly File[] = []
  #reading: Reading | null = null
  #draft = ''

  constructor(around: Surroundings) {
    this.#around = around
  }

  open(files: readonly File[]): void {
    this.#waiting = [...this.#waiting, ...files]
    if (!this.opening) this.#next()
  }

  /** Reads the file at hand again, otherwise. */
  again(change: { readonly repair?: readonly Repair[]; readonly columns?: ColumnChoice }): void {
    if (this.opening) void this.#read(this.opening.file, change.repair ?? this.opening.repair, change.columns)
  }

  cancel(): void {
    this.#reading?.cancel()
    this.opening = null
    this.#next()
  }

  /** Puts what was read on the map. */
  accept(): void {
    const { end, file } = this.opening ?? {}
    if (end?.kind === 'read' && file) this.add(file.name, end.file, end.tiles)
    // What is on the map now is no longer its reading's to end.
    this.#reading = null
    this.opening = null
    this.#next()
  }

  add(name: string, file: MapFile, tiles: LargeTiles | null = null): void {
    this.#set([...this.list, layerOf(name, file, tiles)])
    this.#around.showMap()
    this.#around.notices.say(strings.notices.mapOpened(name, file.count))
  }

  change(id: string, change: Partial<Pick<MapLayer, 'name' | 'shown' | 'colour'>>): void {
    this.#set(this.list.map((layer) => (layer.id === id ? { ...layer, ...change } : layer)))
  }

  remove(id: string): void {
    const before = this.list
    const gone = before.find((layer) => layer.id === id)
    if (!gone) return
    this.#set(before.filter((layer) => layer.id !== id))
    const back = { label: strings.notices.undo, run: () => this.#set(before) }
    void wordsOf().then(({ removed }) => this.#around.notices.say(removed(gone.name), '', back))
  }

  /** Those of a project: they stand in for what lies there. */
  replace(layers: readonly MapLayer[]): void {
    this.#end()
    this.#draft = this.#around.draftId()
    this.#set(layers)
  }

  /** The layers of another draft. */
  async follow(): Promise<void> {
    const draft = this.#around.draftId()
    this.#draft = draft
    this.#end()
    this.list = []
    const kept = await loadLayers(draft).catch(() => [])
    if (this.#draft === draft && this.list.length === 0) this.list = kept
  }

  /** Large files of the draft before give their memory back. */
  #end(): void {
    for (const { tiles } of this.list) tiles?.end()
  }

  #set(layers: readonly MapLayer[]): void {
    this.list = layers
    keepLayers(this.#around.draftId(), $state.snapshot(this.small) as readonly MapLayer[]).catch(async () => {
      const words = await wordsOf()
      this.#around.notices.fail(words.notKept, words.notKeptDetail)
    })
  }

  #next(): void {
    const [file, ...others] = this.#waiting
    this.#waiting = others
    if (file) void this.#read(file, [])
  }

  async #read(file: File, repair: readonly Repair[], columns?: ColumnChoice): Promise<void> {
    this.#reading?.cancel()
    this.opening = { file, stage: null, end: null, repair }
    const near = this.#around.near()
    const options = { repair, skipBroken: repair.length > 0, ...(near && { near }), ...(columns && { columns }) }
    const reading = readMapFile(file, options, (stage) => {
      if (this.#reading === reading && this.opening) this.opening = { ...this.opening, stage }
    })
    this.#reading = reading
    const end = await reading.done
    if (this.#reading !== reading || !this.opening) return
    this.opening = { ...this.opening, end }
    if (isOurs(end) && repair.length === 0) this.accept()
  }
}

const wordsOf = async () => (await laterStrings()).layers

/** A file that Groundline made, without a fault, needs no preview. */
const isOurs = (end: ReadEnd): boolean =>
  end.kind === 'read' && end.file.about !== null && end.file.warnings.length === 0

/** What of a refused file can be put right without asking more: the axes are swapped only on request. */
export const safeRepairs: readonly Repair[] = ['winding', 'close-rings', 'unique-ids']

export function canRepair({ errors, usable }: MapRefused): boolean {
  return usable > 0 || errors.some(({ repair }) => repair !== null && repair !== 'swap-axes')
}

export const looksSwapped = (issues: readonly { readonly repair: Repair | null }[]): boolean =>
  issues.some(({ repair }) => repair === 'swap-axes')
