/** When documents are checked: once after the last edit, one at a time, and an answer that an edit has overtaken is dropped. */
import type { TextDocument } from 'vscode-languageserver-textdocument'

/** How long nobody may type before a check begins, in milliseconds. */
const pause = 120

export interface CheckQueue {
  /** Checks a document soon, in place of what was due for it. */
  due(uri: string): void
  /** Checks it no more. */
  drop(uri: string): void
  close(): void
}

/**
 * `current` gives a document as it is now; `check` checks one, asking `isOvertaken` after each wait. It must not reject.
 */
export function checkQueue(
  current: (uri: string) => TextDocument | undefined,
  check: (document: TextDocument, isOvertaken: () => boolean) => Promise<void>,
): CheckQueue {
  const waiting = new Map<string, NodeJS.Timeout>()
  const rounds = new Map<string, number>()
  let last: Promise<void> = Promise.resolve()

  const cancel = (uri: string): number => {
    clearTimeout(waiting.get(uri))
    waiting.delete(uri)
    const round = (rounds.get(uri) ?? 0) + 1
    rounds.set(uri, round)
    return round
  }
  const start = (uri: string, round: number): void => {
    waiting.delete(uri)
    last = last.then(async () => {
      const document = current(uri)
      const isOvertaken = () => rounds.get(uri) !== round
      if (document && !isOvertaken()) await check(document, isOvertaken)
    })
  }
  return {
    due(uri) {
      const round = cancel(uri)
      waiting.set(uri, setTimeout(start, pause, uri, round))
    },
    drop(uri) {
      cancel(uri)
      rounds.delete(uri)
    },
    close() {
      for (const timer of waiting.values()) clearTimeout(timer)
    },
  }
}

/** Lets what the client has written meanwhile be read. */
export async function breath(): Promise<void> {
  for (let turn = 0; turn < 3; turn++) await new Promise((resolve) => setTimeout(resolve, 1))
}
