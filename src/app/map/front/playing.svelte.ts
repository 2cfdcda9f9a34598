/** Plays the days of a theatre one after the other, waiting for each to be drawn. */
import { addDays } from '../../kernel/dates.ts'
import type { FrontDayState } from '../../kernel/front-day.svelte.ts'

/** A day stays this long: time enough to read what moved. */
const dayMilliseconds = 1000

export class Playing {
  on = $state(false)
  #timer: ReturnType<typeof setTimeout> | undefined
  readonly #front: FrontDayState

  constructor(front: FrontDayState) {
    this.#front = front
  }

  toggle(): void {
    if (this.on) this.stop()
    else this.start()
  }

  /** From the day shown; from the first one where that is the last. */
  start(): void {
    const { pack, day } = this.#front
    if (!pack || !day || pack.from === pack.to) return
    if (day >= pack.to) this.#front.choose(pack.from)
    this.on = true
    this.#wait()
  }

  stop(): void {
    this.on = false
    clearTimeout(this.#timer)
  }

  #wait(): void {
    const { day } = this.#front
    if (day) this.#front.prepare(addDays(day, 1))
    this.#timer = setTimeout(() => this.#next(), dayMilliseconds)
  }

  #next(): void {
    const { pack, day, ready } = this.#front
    if (!this.on || !pack || !day) return this.stop()
    if (ready) this.#front.step(1)
    if ((this.#front.day ?? '') >= pack.to) return this.stop()
    this.#wait()
  }
}
