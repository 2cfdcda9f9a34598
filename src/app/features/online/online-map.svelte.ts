/** Consent to a map from the internet: given, remembered, refused, taken back. Without it nothing is asked of anyone. */
import type { TileMap } from '../../kernel/ports.ts'
import type { Session } from '../../kernel/session.ts'
import type { Consent, OnlineServer } from './consent.ts'
import { hostOf, onlineTiles } from './online-tiles.ts'
import Question from './Question.svelte'
import Section from './Section.svelte'
import { onlineWords } from './words.ts'

type Around = Pick<Session, 'basemap' | 'notices'>

/** So many failures with no answer between them: the server, or the way to it, is gone. */
const enoughFailures = 4
const storageKey = 'groundline-online'

export class OnlineMap implements Consent {
  readonly Section = Section
  readonly Question = Question
  readonly server: OnlineServer
  readonly host: string
  asking = $state(false)
  #tiles = $state.raw<TileMap | null>(null)
  #around: Around | null = null
  #failures = 0

  constructor(server: OnlineServer) {
    this.server = server
    this.host = hostOf(server)
  }

  get showing(): boolean {
    return this.#tiles !== null && this.#around?.basemap.shown?.tiles === this.#tiles
  }

  start(around: Around): void {
    this.#around = around
    if (remembered() === this.server.url) void this.#show()
    else this.asking = true
  }

  agree(remember: boolean): void {
    this.asking = false
    if (remember) keep(this.server.url)
    void this.#show()
  }

  refuse(): void {
    this.asking = false
  }

  withdraw(): void {
    const words = onlineWords()
    keep(null)
    this.#hide()
    this.#around?.notices.say(words.withdrawn, words.withdrawnDetail(this.host))
  }

  async #show(): Promise<void> {
    this.#failures = 0
    const tiles = onlineTiles(this.server, (answered) => this.#heard(answered))
    this.#tiles = tiles
    await this.#around?.basemap.show(tiles)
  }

  #hide(): void {
    if (this.showing) void this.#around?.basemap.show(null)
    this.#tiles = null
  }

  #heard(answered: boolean): void {
    this.#failures = answered ? 0 : this.#failures + 1
    if (this.#failures < enoughFailures || !this.showing) return
    this.#hide()
    const words = onlineWords()
    this.#around?.notices.fail(words.silent(this.host), words.silentDetail, {
      label: words.again,
      run: () => void this.#show(),
    })
  }
}

/** The consent is to one server: another build's asks again. */
function remembered(): string | null {
  try {
    return localStorage.getItem(storageKey)
  } catch {
    return null
  }
}

function keep(url: string | null): void {
  try {
    if (url === null) localStorage.removeItem(storageKey)
    else localStorage.setItem(storageKey, url)
  } catch {
    // Where nothing may be stored, it is asked again next time.
  }
}
