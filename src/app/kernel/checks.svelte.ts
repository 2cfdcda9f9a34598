/** The running of checks: what is checked against, how the check goes that runs, and what came of the last. */
import type { CheckOptions, CheckResult, Place } from '../../core/model.ts'
import type { Checker } from './checker.ts'
import type { GroundReport } from './calls.ts'

export type CheckStatus = 'loading' | 'checking' | 'checked' | 'failed'

/** What to check, as it stands when it is asked for. */
export interface Asked {
  readonly text: string
  readonly options: CheckOptions
  /** The draft's own places. */
  readonly places: readonly Place[]
}

/** After this long a running check is called slow, and can be stopped. */
const slowAfterMilliseconds = 8_000

export class Checks {
  ground = $state.raw<GroundReport | null>(null)
  result = $state.raw<CheckResult | null>(null)
  status = $state<CheckStatus>('loading')
  slow = $state(false)
  /** Whether the result is that of the text as it stands. */
  upToDate = $state(false)
  readonly #checker: Checker
  readonly #asked: () => Asked | null
  #version = 0
  #slowTimer = 0

  /** `asked` gives null where there is no text yet. */
  constructor(checker: Checker, asked: () => Asked | null) {
    this.#checker = checker
    this.#asked = asked
  }

  /** What comes of the check that runs will be of another text. */
  textChanged(): void {
    this.#version++
    this.upToDate = false
  }

  now(): void {
    const asked = this.#asked()
    if (!asked || this.status === 'failed') return
    if (this.ground) this.status = 'checking'
    this.upToDate = false
    clearTimeout(this.#slowTimer)
    this.#slowTimer = window.setTimeout(() => (this.slow = this.status === 'checking'), slowAfterMilliseconds)
    this.#checker.check(this.#version, asked.text, asked.options, asked.places)
  }

  stop(): void {
    this.#checker.restart()
    this.slow = false
    this.status = 'checked'
  }

  /** After a failed start. */
  retry(): void {
    this.status = 'loading'
    this.#checker.restart()
    this.now()
  }

  /** Another ground than that of the last check: it is checked again. */
  useGround(ground: GroundReport): void {
    const again = this.ground !== null
    this.ground = ground
    this.status = 'checking'
    if (again) this.now()
  }

  /** False where the text has changed since: the result is left out then. */
  receive(version: number, result: CheckResult): boolean {
    if (version !== this.#version) return false
    this.result = result
    this.status = 'checked'
    this.slow = false
    this.upToDate = true
    return true
  }

  fail(what: 'ground' | 'check'): void {
    this.status = what === 'ground' ? 'failed' : 'checked'
  }
}
