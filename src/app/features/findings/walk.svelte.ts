/** Going through the findings by keys: what is chosen is brought into view, gets the focus, and is read out. */
import type { DraftEditor } from '../../editor/draft-editor.ts'
import { strings } from '../../strings.ts'
import type { KeyedFinding } from '../../state/findings.ts'
import type { Review } from './review.ts'

/** What is walked through. */
interface Walked {
  readonly editor: DraftEditor | null
  readonly findings: readonly KeyedFinding[]
  readonly selected: string | null
  readonly review: Review
  step(by: 1 | -1): KeyedFinding | null
  select(key: string | null): void
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
    const { editor, findings } = this.#walked
    const inEditor = editor?.hasFocus
    const found = this.#walked.step(by)
    if (!found) return this.#say(strings.findings.noneOpen)
    const { verdict, quote, message } = found.finding
    const place = strings.findings.at(findings.indexOf(found) + 1, findings.length)
    this.#say(`${place}. ${strings.verdicts[verdict]}: ${quote}. ${message}`)
    if (!inEditor) requestAnimationFrame(() => focusCard(found.key))
  }

  /** The focus goes back to the card's head, not away with what was shown in the card. */
  closeCard(): void {
    const { selected } = this.#walked
    const within = document.activeElement?.closest('article')
    this.#walked.select(null)
    if (within && selected !== null) focusCard(selected)
  }

  /** Makes the first correction that the chosen finding offers. */
  useFix(): void {
    const { findings, selected, review } = this.#walked
    const one = findings.find(({ key }) => key === selected)
    const fix = one?.finding.fixes[0]
    if (fix && !one.keep) review.apply(fix)
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
