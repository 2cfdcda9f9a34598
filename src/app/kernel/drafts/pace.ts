/** When to act on changes that come one after the other: at a rest, and before long where there is none. */

const restMilliseconds = 500
/** What is typed without a pause is written this long after its first key at the latest. */
const longestMilliseconds = 1000

export class Pace {
  readonly #act: () => void
  #timer: ReturnType<typeof setTimeout> | undefined
  /** When the first change came that was not acted on yet, milliseconds since 1970; null where there is none. */
  #since: number | null = null

  constructor(act: () => void) {
    this.#act = act
  }

  /** To be called at each change. */
  changed(): void {
    const now = Date.now()
    // A clock that was set back must not put it off for hours.
    const waited = Math.max(0, now - (this.#since ??= now))
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => this.#due(), Math.max(0, Math.min(restMilliseconds, longestMilliseconds - waited)))
  }

  /** What was changed until now has been acted on. */
  done(): void {
    clearTimeout(this.#timer)
    this.#since = null
  }

  #due(): void {
    this.done()
    this.#act()
  }
}
