/** Takes over what pages have left unsaved behind: closed, reloaded or killed before the store had it. */
import { currentDraft, rememberCurrent } from './current-draft.ts'
import { digestOf, writeDraft } from './draft-write.ts'
import type { Found, Journal } from './journal.ts'
import { newId } from './new-id.ts'
import type { DraftStore, StoredDraft } from './store.ts'

/** What could not be written: to be shown and tried again. */
export interface Left {
  readonly draft: StoredDraft
  /** What is stored of it, which it follows. */
  readonly stored: StoredDraft | undefined
}

/** How long another tab may take over before this one does so as well, in milliseconds. */
const patience = 3000

/**
 * Moves everything from the journal into the store, and gives what had no room there, or everything where there is no
 * store. Never rejects, and leaves nothing unsaved outside the journal but what it gives.
 */
export function takeOver(store: DraftStore | null, journal: Journal): Promise<readonly Left[]> {
  return alone(async () => {
    const left: Left[] = []
    for (const found of journal.found()) {
      const rest = await taken(store, found)
      journal.remove(found.key)
      if (rest) left.push(rest)
    }
    return left
  })
}

async function taken(store: DraftStore | null, { unsaved }: Found): Promise<Left | null> {
  const { draft } = unsaved
  const stored = await store?.get(draft.id).catch(() => undefined)
  const whole = unsaved.textOnly && stored ? { ...stored, text: draft.text, savedAt: draft.savedAt } : draft
  const follows = (one: StoredDraft) => unsaved.follows.includes(digestOf(one))
  try {
    if (!store) throw new Error('there is no store')
    const { kept, isCopy } = await writeDraft(store, whole, follows)
    if (isCopy) goOnWith(draft.id, kept.id)
    return null
  } catch {
    return leftOf(whole, stored, follows)
  }
}

/** As a copy where another tab has changed what is stored. */
function leftOf(draft: StoredDraft, stored: StoredDraft | undefined, follows: (one: StoredDraft) => boolean): Left {
  if (!stored || follows(stored)) return { draft, stored }
  const copy = { ...draft, id: newId() }
  goOnWith(draft.id, copy.id)
  return { draft: copy, stored: undefined }
}

/** This tab shows its own text again, not that of the other tab. */
function goOnWith(id: string, copy: string): void {
  if (currentDraft() === id) rememberCurrent(copy)
}

/** No two tabs at once, which would make two copies: https://developer.mozilla.org/docs/Web/API/Web_Locks_API */
async function alone<T>(work: () => Promise<T>): Promise<T> {
  // Pages served without TLS have no locks.
  if (typeof navigator === 'undefined' || !navigator.locks) return work()
  let isBegun = false
  const begin = () => {
    isBegun = true
    return work()
  }
  try {
    return await navigator.locks.request('groundline-take-over', { signal: AbortSignal.timeout(patience) }, begin)
  } catch (error) {
    if (isBegun) throw error
    return work()
  }
}
