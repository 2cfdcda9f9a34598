/** The running of checks: what is checked against, how the check goes that runs, and what came of the last. */
import type { CheckResult } from '../../../core/model.ts'
import type { Annotations } from '../document/annotations.ts'
import { countsOf, withKeys } from './findings.ts'
import type { Checker } from './checker.ts'
import type { GroundReport } from './calls.ts'

export type CheckStatus = 'loading' | 'checking' | 'checked' | 'failed'

/** What is checked, as it stands when a check is asked for. */
interface Checked {
  /** Undefined while there is none. */
  readonly text: string | undefined
  readonly annotations: Annotations
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
  /** The theatre pack chosen by hand for the draft at hand; null: the one that it asks for. */
  packChoice = $state<string | null>(null)
  readonly #checker: Checker
  readonly #checked: () => Checked
  readonly findings = $derived.by(() => (this.result ? withKeys(this.result, this.#checked().annotations.keeps) : []))
  readonly counts = $derived(countsOf(this.findings))
  #version = 0
  #slowTimer = 0

  constructor(checker: Checker, checked: () => Checked) {
    this.#checker = checker
    this.#checked = checked
  }

  /** What comes of the check that runs will be of another text. */
  textChanged(): void {
    this.#version++
    this.upToDate = false
  }

  now(): void {
    const { text, annotations } = this.#checked()
    if (text === undefined || this.status === 'failed') return
    if (this.ground) this.status = 'checking'
    this.upToDate = false
    clearTimeout(this.#slowTimer)
    this.#slowTimer = window.setTimeout(() => (this.slow = this.status === 'checking'), slowAfterMilliseconds)
    const { reported: date, pins, places } = annotations
    this.#checker.check(this.#version, text, { date, pins, packId: this.packChoice }, places)
  }

  choosePack(id: string | null): void {
    this.packChoice = id
    this.now()
  }

  /** Another draft has been opened. */
  forget(): void {
    this.packChoice = null
    this.result = null
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
