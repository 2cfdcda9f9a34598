/** Messages to the person: at most three at a time, said by the screen reader too. */

export interface NoticeAction {
  readonly label: string
  run(): void
}

export interface Notice {
  readonly id: number
  readonly tone: 'plain' | 'error'
  readonly title: string
  /** What to do, or more detail; '' for none. */
  readonly detail: string
  readonly action: NoticeAction | null
}

export class Notices {
  list = $state.raw<readonly Notice[]>([])
  #next = 1

  say(title: string, detail = '', action: NoticeAction | null = null): void {
    this.#add('plain', title, detail, action)
  }

  fail(title: string, detail = '', action: NoticeAction | null = null): void {
    this.#add('error', title, detail, action)
  }

  dismiss(id: number): void {
    this.list = this.list.filter((notice) => notice.id !== id)
  }

  #add(tone: Notice['tone'], title: string, detail: string, action: NoticeAction | null): void {
    const others = this.list.filter((notice) => notice.title !== title)
    this.list = [...others, { id: this.#next++, tone, title, detail, action }].slice(-3)
  }
}
