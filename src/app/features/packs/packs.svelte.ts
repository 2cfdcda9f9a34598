/** The user's own theatre packs: opened from files, kept, removed. */
import type { TheatrePack } from '../../../core/model.ts'
import { laterStrings } from '../../strings.ts'
import type { Notices } from '../../kernel/notices.svelte.ts'
import type { PacksPort } from '../../kernel/ports.ts'

interface Needs {
  /** Checks against these packs too, from now on. */
  use(packs: readonly TheatrePack[]): void
  /** Ids of the packs that come with the page. */
  builtIn(): readonly string[]
  /** Checks the draft at hand against this one. */
  choose(id: string): void
  readonly notices: Notices
}

export class Packs implements PacksPort {
  list = $state.raw<readonly TheatrePack[]>([])
  readonly #needs: Needs

  constructor(needs: Needs) {
    this.#needs = needs
  }

  /** Brings back what was kept. Where the browser keeps nothing, the drafts say so. */
  async start(): Promise<void> {
    try {
      const { listPacks } = await import('./store.ts')
      this.#take(await listPacks())
    } catch {
      this.list = []
    }
  }

  async open(files: readonly File[]): Promise<boolean> {
    const { openPack } = await import('./open.ts')
    return openPack({ packs: this, notices: this.#needs.notices, choose: this.#needs.choose }, files)
  }

  /** One of the same id is replaced; those that come with the page cannot be. */
  async add(pack: TheatrePack): Promise<boolean> {
    const { notices, builtIn } = this.#needs
    const words = await wordsOf()
    if (builtIn().includes(pack.id) && !this.has(pack.id)) {
      notices.fail(words.taken(pack.id), words.takenDetail)
      return false
    }
    this.#take([...this.list.filter(({ id }) => id !== pack.id), pack])
    notices.say(words.opened(pack.title), words.openedDetail(pack.places.length, pack.control.length))
    await this.#kept(async () => (await import('./store.ts')).keepPack(pack))
    return true
  }

  async remove(id: string): Promise<void> {
    const gone = this.list.find((pack) => pack.id === id)
    if (!gone) return
    this.#take(this.list.filter((pack) => pack.id !== id))
    const words = await wordsOf()
    this.#needs.notices.say(words.removed(gone.title), words.removedDetail)
    await this.#kept(async () => (await import('./store.ts')).dropPack(id))
  }

  has(id: string): boolean {
    return this.list.some((pack) => pack.id === id)
  }

  #take(packs: readonly TheatrePack[]): void {
    if (packs.length === 0 && this.list.length === 0) return
    this.list = packs
    this.#needs.use(packs)
  }

  async #kept(work: () => Promise<void>): Promise<void> {
    try {
      await work()
    } catch (error) {
      this.#needs.notices.fail((await wordsOf()).notKept, error instanceof Error ? error.message : '')
    }
  }
}

const wordsOf = async () => (await laterStrings()).packs
