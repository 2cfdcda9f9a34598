import type { FrontDay, NamedDay, PartialDate, TheatrePack } from '../../core/model.ts'
import { addDays, nearestDay } from './dates.ts'
import type { FrontChange } from './check/calls.ts'

export interface FrontAsks {
  day(packId: string, date: string): void
  /** The same as it is judged by, whatever its size. */
  whole(packId: string, date: string): void
  change(packId: string, from: string, to: string): void
}

/** The day whose control is on the map: the draft's own until another one is chosen. */
export class FrontDayState {
  pack = $state.raw<TheatrePack | null>(null)
  /** The draft's date, as it was given. */
  reported = $state<PartialDate | null>(null)
  /** The days that the draft names. */
  named = $state.raw<readonly NamedDay[]>([])
  /** The day that the one shown is compared with; null: they are not compared. */
  since = $state<string | null>(null)
  #chosen = $state<string | null>(null)
  #days = $state.raw<ReadonlyMap<string, FrontDay>>(new Map())
  #change = $state.raw<FrontChange | null>(null)
  readonly #asks: FrontAsks
  /** A day to be shown once its pack is. */
  #wanted: { readonly packId: string; readonly day: string } | null = null
  /** Who waits for a whole day, by pack and day. */
  readonly #waiting = new Map<string, readonly ((day: FrontDay) => void)[]>()

  /** ISO day; null while there is no pack. */
  readonly day = $derived(this.pack ? (this.#chosen ?? this.#asked(this.pack)) : null)
  /** Control on that day; null while it is worked out. */
  readonly ready = $derived(this.day === null ? null : (this.#days.get(this.day) ?? null))
  #last: FrontDay | null = null
  /** What is drawn: the day chosen, and while it is worked out the one before, so that nothing flickers. */
  readonly shown = $derived.by(() => this.#kept(this.ready))
  /** What changed hands between the two days compared; null while that is worked out, or nothing is compared. */
  readonly change = $derived(
    this.since !== null && this.#change?.from === this.since && this.#change.to === this.day ? this.#change : null,
  )

  constructor(asks: FrontAsks) {
    this.#asks = asks
  }

  choose(day: string | null): void {
    this.#chosen = day
    this.request()
  }

  step(days: number): void {
    if (!this.pack || !this.day) return
    const next = addDays(this.day, days)
    if (this.covers(next)) this.choose(next)
  }

  /** Shows a day, as far as the pack speaks of it. */
  goTo(day: string): void {
    if (day !== this.day && this.covers(day)) this.choose(day)
  }

  covers(day: string): boolean {
    return this.pack !== null && day >= this.pack.from && day <= this.pack.to
  }

  /** The draft's date has changed: the day follows it again. */
  follow(reported: PartialDate | null): void {
    if (reported === this.reported) return
    this.reported = reported
    this.choose(null)
  }

  /** Goes to a day of a pack as soon as that is the one shown. */
  showWhenUsed(packId: string, day: string): void {
    if (this.pack?.id === packId) this.choose(day)
    else this.#wanted = { packId, day }
  }

  /** The day shown as it is judged by: for files, which are to be exact. Null where none is shown. */
  async whole(): Promise<FrontDay | null> {
    const { shown } = this
    if (!shown?.thinned) return shown
    const key = `${shown.packId} ${shown.date}`
    return new Promise((resolve) => {
      this.#waiting.set(key, [...(this.#waiting.get(key) ?? []), resolve])
      this.#asks.whole(shown.packId, shown.date)
    })
  }

  /** One that has been replaced by another of its name is taken up anew. */
  use(pack: TheatrePack | null): void {
    if (pack?.id === this.pack?.id && pack?.version === this.pack?.version && isAlike(pack, this.pack)) return
    this.pack = pack
    this.#days = new Map()
    this.#change = null
    this.since = null
    this.choose(this.#wanted?.packId === pack?.id ? (this.#wanted?.day ?? null) : null)
    this.#wanted = null
  }

  /** Compares the day shown with another; null ends that. */
  compare(since: string | null): void {
    this.since = since
    this.request()
  }

  request(): void {
    if (!this.pack || !this.day) return
    if (!this.#days.has(this.day)) this.#asks.day(this.pack.id, this.day)
    if (this.since !== null && !this.change) this.#asks.change(this.pack.id, this.since, this.day)
  }

  /** Has a day worked out before it is shown. */
  prepare(day: string): void {
    if (this.pack && this.covers(day) && !this.#days.has(day)) this.#asks.day(this.pack.id, day)
  }

  receive(front: FrontDay, whole = false): void {
    if (whole) {
      const key = `${front.packId} ${front.date}`
      for (const resolve of this.#waiting.get(key) ?? []) resolve(front)
      return void this.#waiting.delete(key)
    }
    if (front.packId === this.pack?.id) this.#days = new Map(this.#days).set(front.date, front)
  }

  receiveChange(change: FrontChange): void {
    if (change.packId === this.pack?.id) this.#change = change
  }

  /** The draft's own day; where the pack knows nothing of that, the last that the draft names; else the nearest. */
  #asked({ from, to }: TheatrePack): string {
    const nearest = nearestDay(this.reported, from, to)
    const own = this.reported !== null && nearest.startsWith(this.reported)
    const said = this.named.findLast(({ date }) => date >= from && date <= to)?.date
    return own ? nearest : (said ?? nearest)
  }

  #kept(ready: FrontDay | null): FrontDay | null {
    if (this.pack === null) this.#last = null
    if (ready) this.#last = ready
    return this.#last?.packId === this.pack?.id ? this.#last : null
  }
}

/** Whether two packs of one name draw the same days. */
function isAlike(one: TheatrePack | null, other: TheatrePack | null): boolean {
  const days = (pack: TheatrePack | null) =>
    (pack?.areas ?? []).map(({ id, from, holder }) => `${id} ${from} ${holder}`)
  return one === other || (one?.attribution === other?.attribution && String(days(one)) === String(days(other)))
}
