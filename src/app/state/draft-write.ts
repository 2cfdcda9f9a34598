/** Writes a draft over what is stored of it, keeping the state before where its rhythm asks for that. */
import type { TrailEntry } from '../../present/trail.ts'
import { noAnnotations } from './annotations.ts'
import type { Annotations } from './annotations.ts'
import type { DraftContent, DraftStore, DraftVersion, StoredDraft } from './store.ts'
import { isWorthKeeping, thinned } from './versions.ts'

/** Gives what was written: the draft with the name and the birthday that the store knows. */
export async function withHistory(
  store: DraftStore,
  draft: StoredDraft,
  stored: StoredDraft | undefined,
): Promise<StoredDraft> {
  const named = stored?.name === undefined ? {} : { name: stored.name }
  const written = { ...draft, ...named, createdAt: stored?.createdAt ?? stored?.savedAt ?? draft.savedAt }
  // The draft first: where room is short, the present comes before the past.
  await store.put(written)
  if (stored) await keepBefore(store, stored, written)
  return written
}

async function keepBefore(store: DraftStore, stored: StoredDraft, written: StoredDraft): Promise<void> {
  const versions = await store.versions(stored.id)
  const since = versions.at(-1)?.at ?? stored.createdAt ?? 0
  if (!isWorthKeeping(stored, written, since)) return
  await store.putVersion(versionOf(stored))
  const old = thinned([...versions.map(({ at }) => at), stored.savedAt], written.savedAt)
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
