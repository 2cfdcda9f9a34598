/** Consent to a map from the internet: given, remembered, refused, taken back. Without it nothing is asked of anyone. */
import type { ShownTiles } from '../tiles/basemap.svelte.ts'
import type { OnlineAround } from '../../kernel/online-page.ts'
import type { Consent, OnlineServer } from './consent.ts'
import { hostOf, onlineTiles } from './online-tiles.ts'
import Question from './Question.svelte'
import Section from './Section.svelte'
import { onlineWords } from './words.ts'

/** So many failures with no answer between them: the server, or the way to it, is gone. */
const enoughFailures = 4
const storageKey = 'groundline-online'

export class OnlineMap implements Consent {
  readonly Section = Section
  readonly Question = Question
  readonly server: OnlineServer
  readonly host: string
  asking = $state(false)
  #tiles = $state.raw<ShownTiles | null>(null)
  #around: OnlineAround | null = null
  #failures = 0

  constructor(server: OnlineServer) {
    this.server = server
    this.host = hostOf(server)
  }

  get showing(): boolean {
    return this.#tiles !== null && this.#around?.basemap.shown === this.#tiles
  }

  start(around: OnlineAround): void {
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
    const { drawTiles } = await import('../tiles/draw-tiles.ts')
    const tiles = onlineTiles(this.server, (answered) => this.#heard(answered))
    const shown: ShownTiles = { tiles, draw: (map, palette) => drawTiles(map, tiles, palette) }
    this.#tiles = shown
    if (this.#around) this.#around.basemap.shown = shown
  }

  #hide(): void {
    if (this.showing && this.#around) this.#around.basemap.shown = null
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
