/** Drafts as they are kept. */
import type { Annotations } from '../document/annotations.ts'

/** What a draft says: its text, and what the author said about it. Drafts of older versions lack some annotations. */
export interface DraftContent extends Partial<Annotations> {
  readonly text: string
}

export interface StoredDraft extends DraftContent {
  readonly id: string
  /** Given by the author; without it the first line is shown. */
  readonly name?: string
  /** Milliseconds since 1970. */
  readonly savedAt: number
  /** Milliseconds since 1970; drafts of older versions have none. */
  readonly createdAt?: number
}

/** A draft as it stood at `at`, milliseconds since 1970. */
export interface DraftVersion extends DraftContent {
  readonly draftId: string
  readonly at: number
}
