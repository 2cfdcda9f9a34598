/**
 * What is not yet in the store when the page is left: written at once, where the store takes its time, and taken over
 * at the next start (take-over.ts). https://developer.mozilla.org/docs/Web/API/Window/localStorage
 */
import { newId } from './new-id.ts'
import { soundDraft } from './sound-draft.ts'
import type { StoredDraft } from './store.ts'

export interface Unsaved {
  readonly draft: StoredDraft
  /** Digests (`digestOf`) of what this state follows: what is stored of the draft, unless another tab has changed it. */
  readonly follows: readonly string[]
  /** There was no room for more than the text: the annotations are those that are stored. */
  readonly textOnly: boolean
}

export interface Found {
  readonly key: string
  readonly unsaved: Unsaved
}

const prefix = 'groundline-unsaved '

export class Journal {
  /** Each page has entries of its own: two tabs on one draft do not overwrite each other's. */
  readonly #own = `${prefix}${newId()} `
  readonly #noted = new Map<string, StoredDraft>()

  /** False where there is no room for it, or nothing may be stored. What was noted of the draft before stays then. */
  note(draft: StoredDraft, follows: readonly string[]): boolean {
    if (this.#noted.get(draft.id) === draft) return true
    const { id, text, savedAt } = draft
    const put = (unsaved: Unsaved) => isPut(this.#own + id, JSON.stringify(unsaved))
    const isNoted =
      put({ draft, follows, textOnly: false }) || put({ draft: { id, text, savedAt }, follows, textOnly: true })
    if (isNoted) this.#noted.set(id, draft)
    return isNoted
  }

  /** The draft is in the store, or deleted. */
  strike(id: string): void {
    if (this.#noted.delete(id)) this.remove(this.#own + id)
  }

  /** What pages have left behind, the oldest first; nothing where nothing may be stored. */
  found(): readonly Found[] {
    try {
      const keys = Object.keys(localStorage).filter((key) => key.startsWith(prefix))
      const all = keys.flatMap((key) => foundAt(key, localStorage.getItem(key) ?? ''))
      return all.sort((a, b) => a.unsaved.draft.savedAt - b.unsaved.draft.savedAt)
    } catch {
      return []
    }
  }

  remove(key: string): void {
    try {
      localStorage.removeItem(key)
    } catch {
      // Where nothing may be stored, nothing is.
    }
  }
}

function isPut(key: string, value: string): boolean {
  try {
    localStorage.setItem(key, value)
    return true
  } catch {
    return false
  }
}

function foundAt(key: string, written: string): readonly Found[] {
  try {
    const { draft, follows, textOnly } = JSON.parse(written) as Partial<Unsaved>
    const sound = soundDraft(draft)
    const texts = Array.isArray(follows) ? follows.filter((one) => typeof one === 'string') : []
    return sound ? [{ key, unsaved: { draft: sound, follows: texts, textOnly: textOnly === true } }] : []
  } catch {
    return []
  }
}
