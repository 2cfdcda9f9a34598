/** The user's own gazetteers as the page shows them: listed, switched, read from files, removed. */
import type { CheckResult, DataVersion } from '../../../core/model.ts'
import type { Notices } from '../../kernel/notices.svelte.ts'
import type { GazetteersPort } from '../../kernel/ports.ts'
import type { OwnFault } from '../../kernel/check/calls.ts'
import { laterStrings } from '../../strings.ts'
import { heard } from '../../kernel/check/message.ts'
import type { Hearers } from '../../kernel/check/message.ts'
import type { ReadReplies, ReadReply, ReadRequest } from './messages.ts'
import { changeGazetteer, listGazetteers, removeGazetteer } from './store.ts'
import type { OwnGazetteer } from './store.ts'
import type { CountryOffer } from './country-offer.svelte.ts'

export interface Reading {
  readonly name: string
  readonly rows: number
  /** Of the file, 0 to 1; null while the index is written. */
  readonly share: number | null
}

/** A file that can be either: what it is for is asked. */
export interface Asked {
  readonly file: File
  asLayer(): void
}

interface Needs {
  /** Looks places up in these from now on. */
  use(ids: readonly string[]): void
  readonly notices: Notices
}

export class Gazetteers implements GazetteersPort {
  list = $state.raw<readonly OwnGazetteer[]>([])
  /** Why a gazetteer is not in use, by its id. */
  faults = $state.raw<ReadonlyMap<string, string>>(new Map())
  /** What the check looks up in beside its own data. */
  data = $state.raw<readonly DataVersion[]>([])
  reading = $state.raw<Reading | null>(null)
  asked = $state.raw<Asked | null>(null)
  /** Whether the list is open. */
  shown = $state(false)
  /** All places of a country, once a draft needs them. */
  country = $state.raw<CountryOffer | null>(null)
  readonly #needs: Needs
  #worker: Worker | null = null

  constructor(needs: Needs) {
    this.#needs = needs
  }

  async start(): Promise<void> {
    try {
      this.list = await listGazetteers()
      if (this.list.some(({ on }) => on)) this.#use()
    } catch {
      // Where the browser keeps nothing, the drafts say so.
    }
  }

  /** To be called after each check: offers the places of a country where claims name some that no gazetteer has. */
  async offer(result: CheckResult): Promise<void> {
    const isUnknown = result.findings.some(({ subject, reference }) =>
      [subject, reference].some((end) => end?.status === 'unknown'),
    )
    if (!isUnknown && !this.country) return
    const { CountryOffer: Offer } = await import('./country-offer.svelte.ts')
    this.country ??= new Offer({
      files: () => this.list.map(({ file }) => file),
      add: (file) => this.#read(file, true),
      notices: this.#needs.notices,
    })
    await this.country.look(result)
  }

  async open(file: File, asLayer: () => void): Promise<boolean> {
    const { openGazetteer } = await import('./open.ts')
    return openGazetteer(this, file, asLayer)
  }

  /** Reads a file of places and keeps it; one of the same name is replaced. */
  add(file: File): void {
    this.asked = null
    this.shown = true
    this.#read(file, false)
  }

  /** `isCountry`: GeoNames' dump of a country, of which only what reports name is kept. */
  #read(file: File, isCountry: boolean): void {
    if (this.reading) return void this.#refuseNow()
    this.reading = { name: file.name, rows: 0, share: 0 }
    const worker = new Worker(new URL('./read.worker.ts', import.meta.url), { type: 'module' })
    const hearers = this.#hearersOf(file)
    worker.onmessage = ({ data }: MessageEvent<ReadReply>) => heard(hearers, data)
    worker.onerror = ({ message }) => hearers.failed({ kind: 'failed', message: message ?? '', full: false })
    worker.postMessage(this.#request(file, isCountry))
    this.#worker = worker
  }

  async #refuseNow(): Promise<void> {
    const { busy, busyDetail } = await wordsOf()
    this.#needs.notices.fail(busy, busyDetail)
  }

  #request(file: File, isCountry: boolean): ReadRequest {
    const replaces = this.list.find((one) => one.file === file.name)?.id ?? null
    const id = [...crypto.getRandomValues(new Uint32Array(3))].map((part) => part.toString(36)).join('')
    return { file, dataUrl: new URL('data/', document.baseURI).href, id, replaces, isCountry }
  }

  cancel(): void {
    this.#worker?.terminate()
    this.#worker = null
    this.reading = null
  }

  #hearersOf(file: File): Hearers<ReadReplies> {
    return {
      progress: ({ rows, share }) => void (this.reading = { name: file.name, rows, share }),
      keeping: () => void (this.reading = this.reading && { ...this.reading, share: null }),
      done: ({ about }) => {
        this.cancel()
        void this.#take(about)
      },
      failed: (fault) => {
        this.cancel()
        void this.#refuse(file.name, fault)
      },
    }
  }

  async #refuse(name: string, { message, full }: ReadReply<'failed'>): Promise<void> {
    const words = await wordsOf()
    this.#needs.notices.fail(words.refused(name), full ? words.full : words.refusedDetail(message))
  }

  async #take(about: OwnGazetteer): Promise<void> {
    this.list = await listGazetteers()
    this.#use()
    const words = await wordsOf()
    this.#needs.notices.say(words.added(about.name, about.places), about.broken > 0 ? words.left(about.broken) : '')
    // So that the browser does not clear it away when space runs short: https://storage.spec.whatwg.org/#persistence
    await navigator.storage?.persist?.().catch(() => false)
  }

  async turn(id: string, on: boolean): Promise<void> {
    this.list = this.list.map((one) => (one.id === id ? { ...one, on } : one))
    this.#use()
    const changed = this.list.find((one) => one.id === id)
    if (changed) await this.#try(changeGazetteer(changed))
  }

  async remove(id: string): Promise<void> {
    this.list = this.list.filter((one) => one.id !== id)
    this.#use()
    await this.#try(removeGazetteer(id))
  }

  async #try(change: Promise<void>): Promise<void> {
    try {
      await change
    } catch (error) {
      this.#needs.notices.fail((await wordsOf()).notKept, error instanceof Error ? error.message : String(error))
    }
  }

  #use(): void {
    this.#needs.use(this.list.filter(({ on }) => on).map(({ id }) => id))
  }

  /** What the worker has opened, and what it could not. */
  async opened(loaded: readonly DataVersion[], faults: readonly OwnFault[]): Promise<void> {
    this.data = loaded
    const before = this.faults
    this.faults = new Map(faults.map(({ id, message }) => [id, message]))
    const fresh = faults.filter(({ id }) => !before.has(id))
    const names = fresh.map(({ id }) => this.list.find((one) => one.id === id)?.name ?? id)
    if (names.length === 0) return
    const words = await wordsOf()
    this.#needs.notices.fail(words.unusable(names), words.unusableDetail)
  }
}

const wordsOf = async () => (await laterStrings()).gazetteers
