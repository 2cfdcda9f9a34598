/** What the page and the worker that imports maps of control say to each other. Plain data: everything is cloned. */
import type { FrontChoices, FrontImport } from '../../../formats/front/import.ts'
import type { Hearers, Message } from '../../kernel/check/message.ts'
import type { OwnFront } from './store.ts'

interface Requests {
  /** The files are read where they lie. */
  read: { readonly files: readonly File[]; readonly dataUrl: string }
  /** What was read, with other answers. */
  settle: { readonly choices: FrontChoices }
  /** Puts what was read into the browser's store. */
  keep: { readonly choices: FrontChoices }
}

export type ImportRequest<Kind extends keyof Requests = keyof Requests> = Message<Requests, Kind>
export type ImportHearers = Hearers<Requests>

/** What an import has found, without its packs. */
export type Settled = Omit<FrontImport, 'pack' | 'packs'> & { readonly ready: boolean }

export interface ImportReplies {
  progress: { readonly read: number; readonly all: number; readonly name: string }
  settled: { readonly settled: Settled }
  kept: { readonly fronts: readonly OwnFront[] }
  /** `full`: the browser has no room for it. */
  failed: { readonly message: string; readonly full: boolean }
}

export type ImportReply<Kind extends keyof ImportReplies = keyof ImportReplies> = Message<ImportReplies, Kind>
