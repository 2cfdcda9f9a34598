/** Going through the findings by keys: what is chosen is brought into view, gets the focus, and is read out. */
import type { Fix } from '../../../core/model.ts'
import type { DraftEditor } from '../../kernel/document/editor-port.ts'
import type { Selection } from '../../kernel/selection.svelte.ts'
import { strings } from '../../strings.ts'
import type { KeyedFinding } from '../../kernel/check/findings.ts'

/** What is walked through. */
interface Walked {
  editor(): DraftEditor | null
  findings(): readonly KeyedFinding[]
  readonly selection: Pick<Selection, 'selected' | 'select' | 'step'>
  apply(fix: Fix): void
}

export class Walk {
  /** What the screen reader is to say. */
  spoken = $state('')
  readonly #walked: Walked

  constructor(walked: Walked) {
    this.#walked = walked
  }

  /** To the next finding that asks for a look; -1: to the one before. */
  go(by: 1 | -1): void {
    const { editor, selection } = this.#walked
    const inEditor = editor()?.hasFocus
    const found = selection.step(by)
    if (!found) return this.#say(strings.findings.noneOpen)
    const { verdict, quote, message } = found.finding
    const findings = this.#walked.findings()
    const place = strings.findings.at(findings.indexOf(found) + 1, findings.length)
    this.#say(`${place}. ${strings.verdicts[verdict]}: ${quote}. ${message}`)
    if (!inEditor) requestAnimationFrame(() => focusCard(found.key))
  }

  /** The focus goes back to the card's head, not away with what was shown in the card. */
  closeCard(): void {
    const { selection } = this.#walked
    const { selected } = selection
    const within = document.activeElement?.closest('article')
    selection.select(null)
    if (within && selected !== null) focusCard(selected)
  }

  /** Makes the first correction that the chosen finding offers. */
  useFix(): void {
    const { findings, selection, apply } = this.#walked
    const one = findings().find(({ key }) => key === selection.selected)
    const fix = one?.finding.fixes[0]
    if (fix && !one.keep) apply(fix)
  }

  /** What is said again is read out again where it differs: by a space that nobody hears. */
  #say(words: string): void {
    this.spoken = this.spoken === words ? `${words}\u00a0` : words
  }
}

function focusCard(key: string): void {
  const cards = [...document.querySelectorAll<HTMLElement>('[data-card]')]
  cards.find((card) => card.dataset['card'] === key && card.offsetParent !== null)?.focus()
}
