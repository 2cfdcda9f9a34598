import type { NotePlace } from '../rendered.ts'

/** Gives notes their numbers, in the order in which the text refers to them; those that nothing refers to come behind. */
export class NoteCounter {
  readonly #numbers = { footnote: new Map<string, number>(), endnote: new Map<string, number>() } as const

  numberOf(kind: NotePlace['kind'], id: string): number {
    const numbers = this.#numbers[kind]
    const number = numbers.get(id) ?? numbers.size + 1
    numbers.set(id, number)
    return number
  }
}
