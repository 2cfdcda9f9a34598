/** Writes a draft over what is stored of it, keeping the state before where its rhythm asks for that. */
import type { TrailEntry } from '../../../present/trail.ts'
import { noAnnotations } from '../document/annotations.ts'
import type { Annotations } from '../document/annotations.ts'
import { newId } from './new-id.ts'
import type { DraftContent, DraftStore, DraftVersion, StoredDraft } from './store.ts'
import { isWorthKeeping, thinned } from './versions.ts'

export interface Written {
  /** As it stands in the store now. */
  readonly kept: StoredDraft
  /** Another tab has changed the draft meanwhile: it goes on as a copy, under an id of its own. */
  readonly isCopy: boolean
}

/**
 * Two tabs on one draft must not overwrite each other: `isFollowed` says of what is stored whether this draft follows
 * it. Rejects where there is no room, or no store.
 */
export async function writeDraft(
  store: DraftStore,
  draft: StoredDraft,
  isFollowed: (stored: StoredDraft) => boolean,
): Promise<Written> {
  let found: StoredDraft | undefined
  let kept: StoredDraft | null = null
  await store.change(draft.id, (stored) => {
    found = stored
    kept = decided(stored, draft, isFollowed)
    return kept === stored ? null : kept
  })
  if (!kept) return copied(store, draft)
  if (found && kept !== found) await keepBefore(store, found, kept)
  return { kept, isCopy: false }
}

/** What is to stand in the store: what stands there where it says the same; null where it belongs to another tab. */
function decided(
  stored: StoredDraft | undefined,
  draft: StoredDraft,
  isFollowed: (stored: StoredDraft) => boolean,
): StoredDraft | null {
  if (!stored) return { ...draft, createdAt: draft.savedAt }
  if (isSameContent(stored, draft)) return stored
  return isFollowed(stored) ? over(stored, draft) : null
}

/** The draft with the name and the birthday that the store knows. */
function over(stored: StoredDraft, draft: StoredDraft): StoredDraft {
  const named = stored.name === undefined ? {} : { name: stored.name }
  return { ...withFlagsOf(stored, draft), ...named, createdAt: stored.createdAt ?? stored.savedAt }
}

async function copied(store: DraftStore, draft: StoredDraft): Promise<Written> {
  const kept = { ...draft, id: newId(), createdAt: draft.savedAt }
  await store.put(kept)
  return { kept, isCopy: true }
}

/** After the draft itself: where room is short, the present comes before the past. */
async function keepBefore(store: DraftStore, stored: StoredDraft, written: StoredDraft): Promise<void> {
  const moments = (await store.versionKeys(stored.id)).map(([, at]) => at)
  if (!isWorthKeeping(stored, written, moments.at(-1) ?? stored.createdAt ?? 0)) return
  await store.putVersion(versionOf(stored))
  const old = thinned([...moments, stored.savedAt], written.savedAt)
  if (old.length > 0) await store.removeVersions(old.map((at) => [stored.id, at]))
}

export function versionOf(draft: StoredDraft): DraftVersion {
  return { ...contentOf(draft), draftId: draft.id, at: draft.savedAt }
}

/** The text and every annotation, those too that an older version of the page did not know; nothing else. */
export function contentOf(kept: DraftContent): DraftContent & Annotations {
  const known = Object.keys(noAnnotations) as readonly (keyof Annotations)[]
  const annotations = Object.fromEntries(known.map((key) => [key, kept[key] ?? noAnnotations[key]]))
  return { ...noAnnotations, ...annotations, text: kept.text }
}

/** Whether two say the same, whenever they were written. */
export function isSameContent(one: DraftContent, other: DraftContent): boolean {
  return one.text === other.text && JSON.stringify(contentOf(one)) === JSON.stringify(contentOf(other))
}

/** Whether two say the same but for what checks have flagged, which every tab notes by itself. */
export function isSameWork(one: DraftContent, other: DraftContent): boolean {
  return isSameContent({ ...one, flags: [] }, { ...other, flags: [] })
}

/** The draft with the flags that another tab has noted, in the order of time. */
export function withFlagsOf(stored: DraftContent, draft: StoredDraft): StoredDraft {
  const same = (a: TrailEntry, b: TrailEntry) => a.key === b.key && a.verdict === b.verdict && a.message === b.message
  const own = contentOf(draft).flags
  const others = contentOf(stored).flags.filter((flag) => !own.some((one) => same(one, flag)))
  if (others.length === 0) return draft
  return { ...draft, flags: [...others, ...own].sort((a, b) => (a.time < b.time ? -1 : a.time > b.time ? 1 : 0)) }
}

/**
 * Tells the work in a draft from other work on it, as `isSameWork` does, where the draft itself is not at hand: 53 bits
 * (cyrb53, public domain, https://github.com/bryc/code/blob/master/jshash/experimental/cyrb53.js).
 */
export function digestOf(content: DraftContent): string {
  let [high, low] = [0xdeadbeef, 0x41c6ce57]
  const work = JSON.stringify(contentOf({ ...content, flags: [] }))
  for (let at = 0; at < work.length; at++) {
    const code = work.charCodeAt(at)
    high = Math.imul(high ^ code, 2654435761)
    low = Math.imul(low ^ code, 1597334677)
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909)
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909)
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36)
}
