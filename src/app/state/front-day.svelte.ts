import type { FrontDay, PartialDate, TheatrePack } from '../../core/model.ts'
import { addDays, nearestDay } from './dates.ts'

/** The day whose control is on the map: the draft's own until another one is chosen. */
export class FrontDayState {
  pack = $state.raw<TheatrePack | null>(null)
  /** The draft's date, as it was given. */
  reported = $state<PartialDate | null>(null)
  #chosen = $state<string | null>(null)
  #days = $state.raw<ReadonlyMap<string, FrontDay>>(new Map())
  readonly #ask: (packId: string, date: string) => void

  /** ISO day; null while there is no pack. */
  readonly day = $derived(this.pack ? this.#chosen ?? nearestDay(this.reported, this.pack.from, this.pack.to) : null)
  /** Control on that day; while it is worked out, what was shown before. */
  readonly shown = $derived(this.day === null ? null : this.#days.get(this.day) ?? null)

  constructor(ask: (packId: string, date: string) => void) {
    this.#ask = ask
  }

  choose(day: string | null): void {
    this.#chosen = day
    this.request()
  }

  step(days: number): void {
    if (!this.pack || !this.day) return
    const next = addDays(this.day, days)
    if (next >= this.pack.from && next <= this.pack.to) this.choose(next)
  }

  /** The draft's date has changed: the day follows it again. */
  follow(reported: PartialDate | null): void {
    if (reported === this.reported) return
    this.reported = reported
    this.choose(null)
  }

  use(pack: TheatrePack | null): void {
    if (pack?.id === this.pack?.id) return
    this.pack = pack
    this.#days = new Map()
    this.choose(null)
  }

  request(): void {
    if (this.pack && this.day && !this.#days.has(this.day)) this.#ask(this.pack.id, this.day)
  }

  receive(front: FrontDay): void {
    if (front.packId === this.pack?.id) this.#days = new Map(this.#days).set(front.date, front)
  }
}
