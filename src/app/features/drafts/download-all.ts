/** Everything that this browser keeps of the author's drafts, as one archive. */
import { strToU8, zipSync } from 'fflate'
import type { DraftVersion, StoredDraft } from '../../kernel/drafts/store.ts'
import { nameOf } from '../../kernel/drafts/store.ts'

export interface KeptDraft {
  readonly draft: StoredDraft
  /** Newest first. */
  readonly versions: readonly DraftVersion[]
}

/** A zip of one text file a draft, and of drafts.json with names, dates, annotations and versions. */
export function archiveOf(kept: readonly KeptDraft[]): Uint8Array<ArrayBuffer> {
  const files: Record<string, Uint8Array> = { 'drafts.json': strToU8(JSON.stringify({ drafts: kept }, null, 1)) }
  kept.forEach(({ draft }, index) => (files[fileName(draft, index)] = strToU8(draft.text)))
  return zipSync(files, { level: 6 })
}

/** "03 syrian army.txt": numbered, since two drafts may begin alike. */
function fileName(draft: StoredDraft, index: number): string {
  const plain = nameOf(draft)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .slice(0, 40)
  return `${String(index + 1).padStart(2, '0')} ${plain || 'draft'}.txt`
}
