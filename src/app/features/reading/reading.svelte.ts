import type { SentenceTrace } from '../../../core/model.ts'
import type { Request } from '../../kernel/check/calls.ts'

/** What to explain, as it stands when it is asked for; null where there is no draft. */
type Asked = () => Omit<Request<'explain'>, 'kind' | 'version'> | null

/** After so long without a move the sentence at the cursor is asked for. */
const restMilliseconds = 150

/** Why the sentence at the cursor was read as it was. */
export class Reading {
  shown = $state(false)
  trace = $state.raw<SentenceTrace | null>(null)
  readonly #ask: (request: Request<'explain'>) => void
  readonly #asked: Asked
  #version = 0
  #timer = 0

  constructor(ask: (request: Request<'explain'>) => void, asked: Asked) {
    this.#ask = ask
    this.#asked = asked
  }

  toggle(): void {
    this.shown = !this.shown
    if (this.shown) this.follow(0)
  }

  close(): void {
    this.shown = false
    this.trace = null
    clearTimeout(this.#timer)
  }

  /** The cursor has moved, or the text has been checked. */
  follow(after = restMilliseconds): void {
    if (!this.shown) return
    clearTimeout(this.#timer)
    this.#timer = window.setTimeout(() => this.#send(), after)
  }

  /** Of answers that overtake one another the newest counts. */
  receive(version: number, trace: SentenceTrace | null): void {
    if (version === this.#version && this.shown) this.trace = trace
  }

  #send(): void {
    const asked = this.#asked()
    if (asked) this.#ask({ kind: 'explain', version: ++this.#version, ...asked })
  }
}
