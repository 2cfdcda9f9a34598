/** Map files over the map: those being opened, one after the other, and those that lie there. */
import type { ColumnChoice, MapRefused, OpenStage } from '../../../formats/map/open.ts'
import type { Repair } from '../../../formats/geojson/index.ts'
import type { ProjectLayer } from '../../../formats/project/project.ts'
import type { Extent } from '../../../core/model.ts'
import { laterStrings, strings } from '../../strings.ts'
import type { Notices } from '../../kernel/notices.svelte.ts'
import type { Large, LargeSource, LayersPort, MapLayer } from '../../kernel/ports.ts'
import { isTwin, layerOf } from './layer.ts'
import { layersOfProject } from './of-project.ts'
import type { MapFile } from './messages.ts'
import type { ReadEnd, Reading } from './read.ts'
import { readMapFile } from './read.ts'

/** A file on its way to the map. */
export interface Opening {
  readonly file: File
  readonly stage: OpenStage | null
  /** How it is being read. */
  readonly options: LargeSource['options']
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
  /** What lies on the map is part of the draft: told when that has changed. */
  readonly changed: () => void
}

export class Layers implements LayersPort {
  list = $state.raw<readonly MapLayer[]>([])
  opening = $state.raw<Opening | null>(null)
  /** Ids of the large layers that are kept with the draft, and of those that could not be. */
  kept = $state.raw<ReadonlySet<string>>(new Set())
  unkept = $state.raw<ReadonlySet<string>>(new Set())
  /** The layer whose table is shown. */
  table = $state<string | null>(null)
  readonly #around: Surroundings
  /** Those whose features are all here: the same list as long as none of these changes, for what is drawn from it. */
  readonly small = $derived.by(() => {
    const now = this.list.filter(({ large }) => large === null)
    const same = now.length === this.#small.length && now.every((layer, n) => layer === this.#small[n])
    return same ? this.#small : (this.#small = now)
  })
  #small: readonly MapLayer[] = []
  #waiting: readonly File[] = []
  #reading: Reading | null = null
  #draft = ''
  /** Ids of all that this tab has had over the draft: what it never had is another tab's. */
  #seen = new Set<string>()
  #writing: Promise<void> = Promise.resolve()

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
    const { end, file, options } = this.opening ?? {}
    if (end?.kind === 'read' && file && options) {
      this.add(file.name, end.file, end.tiles && { tiles: end.tiles, source: { file, options } })
    }
    // What is on the map now is no longer its reading's to end.
    this.#reading = null
    this.opening = null
    this.#next()
  }

  /** What lies on the map already is not put there twice. */
  add(name: string, file: MapFile, large: Large | null = null): void {
    const twin = this.list.find((layer) => isTwin(layer, file))
    if (twin) {
      large?.tiles.end()
      return void wordsOf().then(({ already }) => this.#around.notices.say(already(name, twin.name)))
    }
    this.#set([...this.list, layerOf(name, file, large)])
    this.#around.showMap()
    this.#around.notices.say(strings.notices.mapOpened(name, file.count))
  }

  /** Reads a large file as it was read before, and puts it on the map without a question. */
  async bring(
    file: File,
    options: LargeSource['options'],
    look: Pick<MapLayer, 'name' | 'shown' | 'colour'>,
  ): Promise<void> {
    const draft = this.#draft
    const reading = readMapFile(file, options, () => {})
    const end = await reading.done
    if (draft !== this.#draft) return reading.cancel()
    if (end.kind !== 'read') return this.#noteLost({ id: '', name: look.name })
    const large = end.tiles && { tiles: end.tiles, source: { file, options } }
    this.#set([...this.list, { ...layerOf(look.name, end.file, large), ...look }])
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
  replace(layers: readonly ProjectLayer[]): void {
    this.#end()
    this.#draft = this.#around.draftId()
    this.#seen = new Set()
    this.#set(layersOfProject(layers))
  }

  lay(layers: readonly ProjectLayer[]): void {
    this.list = layersOfProject(layers)
  }

  /** The layers of another draft. */
  async follow(): Promise<void> {
    const draft = this.#around.draftId()
    this.#draft = draft
    this.#seen = new Set()
    this.#end()
    this.list = []
    const kept = await keptOf(draft, this.#lost).catch(() => [])
    if (this.#draft !== draft || this.list.length > 0) return
    this.kept = new Set(kept.filter(({ large }) => large).map(({ id }) => id))
    for (const { id } of kept) this.#seen.add(id)
    this.list = kept
  }

  readonly #lost = (layer: Pick<MapLayer, 'id' | 'name'>): void => void this.#noteLost(layer)

  async #noteLost({ id, name }: Pick<MapLayer, 'id' | 'name'>): Promise<void> {
    this.kept = new Set([...this.kept].filter((one) => one !== id))
    const words = await wordsOf()
    this.#around.notices.fail(words.lost(name), words.lostDetail)
  }

  /** Forgets what lay over drafts that are no more. */
  async tidy(draftIds: readonly string[]): Promise<void> {
    const { dropLayersBut } = await import('./kept-layers.ts')
    await dropLayersBut([...draftIds, this.#draft]).catch(() => undefined)
  }

  /** Large files of the draft before give their memory back. */
  #end(): void {
    for (const { large } of this.list) large?.tiles.end()
  }

  #set(layers: readonly MapLayer[]): void {
    this.list = layers
    this.#around.changed()
    void this.keep()
  }

  /** Writes what lies on the map beside the draft at hand, after what is being written. */
  keep(): Promise<void> {
    const draft = (this.#draft = this.#around.draftId())
    const { list } = this
    const seen = this.#seen
    for (const { id } of list) seen.add(id)
    const write = async () => {
      const { left, others } = await (await import('./kept-layers.ts')).keepLayers(draft, list, seen, this.#lost)
      await this.#noteKept(draft, list, left)
      if (seen === this.#seen) this.#takeOthers(others)
    }
    return (this.#writing = this.#writing.then(write).catch(() => this.#noteFault()))
  }

  /** What another tab has put over the same draft lies here too from now on. */
  #takeOthers(others: readonly MapLayer[]): void {
    if (others.length === 0) return
    for (const { id } of others) this.#seen.add(id)
    this.list = [...others, ...this.list]
    this.kept = new Set([...this.kept, ...others.filter(({ large }) => large).map(({ id }) => id)])
  }

  async #noteKept(draft: string, list: readonly MapLayer[], left: readonly string[]): Promise<void> {
    if (draft !== this.#draft) return
    const fresh = list.filter(({ id }) => left.includes(id) && !this.unkept.has(id))
    this.unkept = new Set(left)
    this.kept = new Set(list.filter(({ id, large }) => large && !left.includes(id)).map(({ id }) => id))
    if (fresh.length === 0) return
    const words = await wordsOf()
    this.#around.notices.fail(words.noRoom(fresh.map(({ name }) => name)), words.noRoomDetail)
  }

  async #noteFault(): Promise<void> {
    const words = await wordsOf()
    this.#around.notices.fail(words.notKept, words.notKeptDetail)
  }

  #next(): void {
    const [file, ...others] = this.#waiting
    this.#waiting = others
    if (file) void this.#read(file, [])
  }

  async #read(file: File, repair: readonly Repair[], columns?: ColumnChoice): Promise<void> {
    this.#reading?.cancel()
    const near = this.#around.near()
    const options = { repair, skipBroken: repair.length > 0, ...(near && { near }), ...(columns && { columns }) }
    this.opening = { file, stage: null, options, end: null, repair }
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

const keptOf = async (draft: string, lost: (layer: Pick<MapLayer, 'id' | 'name'>) => void) =>
  (await import('./kept-layers.ts')).keptLayers(draft, lost)

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
