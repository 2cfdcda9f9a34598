/** Which finding is chosen, and which one the pointer is on: by their keys. */
import { dayOf } from './check/day-of.ts'
import { nextOpen } from './check/findings.ts'
import type { KeyedFinding } from './check/findings.ts'

export class Selection {
  selected = $state<string | null>(null)
  hovered = $state<string | null>(null)
  readonly active = $derived([...new Set([this.selected, this.hovered].filter((key) => key !== null))])
  /** Whether what agrees is marked in the text, too. */
  agreeing = $state(false)
  readonly #findings: () => readonly KeyedFinding[]
  readonly #reveal: (key: string) => void
  readonly #goTo: (day: string) => void

  /** `reveal` brings the words of a finding into view, `goTo` the day that it is about onto the map. */
  constructor(findings: () => readonly KeyedFinding[], reveal: (key: string) => void, goTo: (day: string) => void) {
    this.#findings = findings
    this.#reveal = reveal
    this.#goTo = goTo
  }

  select(key: string | null, reveal = true): void {
    this.selected = key
    const chosen = this.#findings().find((one) => one.key === key)
    const day = chosen ? dayOf(chosen.finding) : null
    if (day !== null) this.#goTo(day)
    if (key !== null && reveal) this.#reveal(key)
  }

  /** To the next finding that asks for a look (-1: the one before), round the end; null where there is none. */
  step(by: 1 | -1): KeyedFinding | null {
    const next = nextOpen(this.#findings(), this.selected, by)
    if (next) this.select(next.key)
    return next
  }

  /** Lets go of a finding that is no more. */
  tidy(): void {
    if (!this.#findings().some(({ key }) => key === this.selected)) this.selected = null
  }
}
