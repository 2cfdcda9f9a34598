/** The user's own maps of control as the page shows them: imported from files, listed, switched, removed. */
import { daysOfSeries } from '../../../core/front/series-days.ts'
import type { SeriesStep } from '../../../core/front/series.ts'
import type { FrontDay, TheatrePack } from '../../../core/model.ts'
import type { FrontChoices } from '../../../formats/front/import.ts'
import type { OwnFault } from '../../kernel/check/calls.ts'
import { nearestDay } from '../../kernel/dates.ts'
import { heard } from '../../kernel/check/message.ts'
import type { Hearers } from '../../kernel/check/message.ts'
import type { Notices } from '../../kernel/notices.svelte.ts'
import type { FrontsPort } from '../../kernel/ports.ts'
import { laterStrings } from '../../strings.ts'
import type { ImportReplies, ImportReply, ImportRequest, Settled } from './messages.ts'
import type { OwnFront } from './store.ts'

/** Files on their way to be checked against. */
export interface Importing {
  readonly files: readonly File[]
  readonly read: number
  /** The file that is being read. */
  readonly name: string
  /** Null while they are being read. */
  readonly settled: Settled | null
  readonly choices: FrontChoices
  /** Whether they are being put into the browser's store. */
  readonly keeping: boolean
}

/** What changed hands over the days of a pack, as far as it is worked out. */
export interface Series {
  readonly pack: TheatrePack
  readonly steps: readonly SeriesStep[]
  /** How many there will be. */
  readonly all: number
}

interface Needs {
  /** The packs at hand. */
  packs(): readonly TheatrePack[]
  /** Asks for a day of a pack. */
  day(packId: string, date: string): void
  /** Asks how much changed hands between two days of a pack. */
  step(packId: string, from: string, to: string): void
  /** Checks against these from now on: ids with what changes when one is replaced. */
  use(stamps: readonly string[]): void
  /** Shows the front of this map, on its last day. */
  show(id: string, day: string): void
  /** Puts files on the map as layers, unchecked against. */
  draw(files: readonly File[]): void
  readonly notices: Notices
}

export class Fronts implements FrontsPort {
  list = $state.raw<readonly OwnFront[]>([])
  importing = $state.raw<Importing | null>(null)
  /** Why a map is not in use, by its id. */
  faults = $state.raw<ReadonlyMap<string, string>>(new Map())
  /** Ids of those whose lines are drawn beside the front of the day. */
  beside = $state.raw<ReadonlySet<string>>(new Set())
  series = $state.raw<Series | null>(null)
  /** Lines of those drawn beside, by pack and day. */
  days = $state.raw<ReadonlyMap<string, FrontDay>>(new Map())
  /** Whether the list is open. */
  shown = $state(false)
  readonly #needs: Needs
  #worker: Worker | null = null

  constructor(needs: Needs) {
    this.#needs = needs
  }

  async start(): Promise<void> {
    try {
      const { listFronts } = await import('./store.ts')
      this.list = await listFronts()
      if (this.list.some(({ on }) => on)) this.#use()
    } catch {
      // Where the browser keeps nothing, the drafts say so.
    }
  }

  async open(files: readonly File[]): Promise<boolean> {
    const { areFronts } = await import('./offer.ts')
    if (!(await areFronts(files))) return false
    this.add(files)
    return true
  }

  /** Reads files as maps of control; what they leave open is asked. */
  add(files: readonly File[]): void {
    this.cancel()
    this.importing = { files, read: 0, name: files[0]?.name ?? '', settled: null, choices: {}, keeping: false }
    const worker = new Worker(new URL('./import.worker.ts', import.meta.url), { type: 'module' })
    worker.onmessage = ({ data }: MessageEvent<ImportReply>) => heard(this.#hearers, data)
    worker.onerror = ({ message }) => this.#hearers.failed({ kind: 'failed', message: message ?? '', full: false })
    this.#worker = worker
    this.#ask({ kind: 'read', files: [...files], dataUrl: new URL('data/', document.baseURI).href })
  }

  #ask(request: ImportRequest): void {
    this.#worker?.postMessage(request)
  }

  answer(change: Partial<FrontChoices>): void {
    if (!this.importing) return
    const choices = { ...this.importing.choices, ...change }
    this.importing = { ...this.importing, choices }
    this.#ask({ kind: 'settle', choices })
  }

  accept(): void {
    if (!this.importing?.settled?.ready) return
    this.importing = { ...this.importing, keeping: true }
    this.#ask({ kind: 'keep', choices: this.importing.choices })
  }

  cancel(): void {
    this.#worker?.terminate()
    this.#worker = null
    this.importing = null
  }

  /** They are a map to look at, and no more. */
  onlyDraw(): void {
    const files = this.importing?.files ?? []
    this.cancel()
    this.#needs.draw(files)
  }

  readonly #hearers: Hearers<ImportReplies> = {
    progress: ({ read, name }) => void (this.importing = this.importing && { ...this.importing, read, name }),
    settled: ({ settled }) => void (this.importing = this.importing && { ...this.importing, settled }),
    kept: ({ fronts }) => void this.#take(fronts),
    failed: ({ message, full }) => void this.#refuse(message, full),
  }

  async #refuse(message: string, full: boolean): Promise<void> {
    const names = (this.importing?.files ?? []).map(({ name }) => name)
    this.cancel()
    const words = await wordsOf()
    this.#needs.notices.fail(words.refused(names[0] ?? ''), full ? words.full : words.refusedDetail(message))
  }

  async #take(fronts: readonly OwnFront[]): Promise<void> {
    this.cancel()
    const ids = new Set(fronts.map(({ id }) => id))
    this.list = [...this.list.filter(({ id }) => !ids.has(id)), ...fronts]
    this.#use()
    const [first] = fronts
    const words = await wordsOf()
    if (first) this.#needs.show(first.id, first.to)
    this.#needs.notices.say(words.added(fronts.map(({ title }) => title)), words.addedDetail)
    // So that the browser does not clear it away when space runs short: https://storage.spec.whatwg.org/#persistence
    await navigator.storage?.persist?.().catch(() => false)
  }

  async turn(id: string, on: boolean): Promise<void> {
    this.list = this.list.map((one) => (one.id === id ? { ...one, on } : one))
    this.#use()
    const changed = this.list.find((one) => one.id === id)
    if (changed) await this.#try(async () => (await import('./store.ts')).changeFront(changed))
  }

  show({ id, to }: OwnFront): void {
    this.#needs.show(id, to)
  }

  /** One step after the other is asked for, so that checks come between. */
  showSeries(packId: string | null): void {
    const pack = this.#needs.packs().find(({ id }) => id === packId)
    this.series = pack ? { pack, steps: [], all: Math.max(0, daysOfSeries(pack).length - 1) } : null
    this.#nextStep()
  }

  #nextStep(): void {
    if (!this.series) return
    const { pack, steps, all } = this.series
    const days = daysOfSeries(pack)
    if (steps.length < all) this.#needs.step(pack.id, days[steps.length]!, days[steps.length + 1]!)
  }

  stepped(packId: string, step: SeriesStep): void {
    const { series } = this
    const days = series ? daysOfSeries(series.pack) : []
    if (series?.pack.id !== packId || days[series.steps.length] !== step.from) return
    this.series = { ...series, steps: [...series.steps, step] }
    this.#nextStep()
  }

  /** The day nearest to the one shown, of each map whose line is drawn beside. */
  besideOn(day: string): readonly { readonly id: string; readonly day: string }[] {
    return this.list.flatMap(({ id, on, from, to }) =>
      on && this.beside.has(id) ? [{ id, day: nearestDay(day, from, to) }] : [],
    )
  }

  /** Asks for what is to be drawn and is not at hand. */
  askBeside(day: string): void {
    for (const one of this.besideOn(day)) if (!this.days.has(keyOf(one))) this.#needs.day(one.id, one.day)
  }

  received(day: FrontDay): void {
    if (this.beside.has(day.packId)) this.days = new Map(this.days).set(keyOf({ id: day.packId, day: day.date }), day)
  }

  turnBeside(id: string, on: boolean): void {
    const others = [...this.beside].filter((one) => one !== id)
    this.beside = new Set(on ? [...others, id] : others)
  }

  async remove(id: string): Promise<void> {
    this.list = this.list.filter((one) => one.id !== id)
    this.turnBeside(id, false)
    this.#use()
    await this.#try(async () => (await import('./store.ts')).removeFront(id))
  }

  async #try(change: () => Promise<void>): Promise<void> {
    try {
      await change()
    } catch (error) {
      this.#needs.notices.fail((await wordsOf()).notKept, error instanceof Error ? error.message : String(error))
    }
  }

  #use(): void {
    this.#needs.use(this.list.filter(({ on }) => on).map(({ id, addedAt }) => `${id}@${addedAt}`))
  }

  /** What the checker could not take up. */
  async opened(faults: readonly OwnFault[]): Promise<void> {
    const before = this.faults
    this.faults = new Map(faults.map(({ id, message }) => [id, message]))
    const fresh = faults.filter(({ id }) => !before.has(id))
    if (fresh.length === 0) return
    const words = await wordsOf()
    const titles = fresh.map(({ id }) => this.list.find((one) => one.id === id)?.title ?? id)
    this.#needs.notices.fail(words.unusable(titles), words.unusableDetail)
  }
}

export const keyOf = ({ id, day }: { readonly id: string; readonly day: string }): string => `${id} ${day}`

const wordsOf = async () => (await laterStrings()).fronts
