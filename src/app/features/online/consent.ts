/** What a reader is asked, and may answer at any time. */
import type { OnlinePage } from '../../kernel/online-page.ts'
import type { TileServer } from './online-tiles.ts'

export interface OnlineServer extends TileServer {
  /** What its attribution leads to. */
  readonly about: string
}

export interface Consent extends OnlinePage {
  readonly server: OnlineServer
  readonly host: string
  /** Whether the question is on the page. */
  asking: boolean
  agree(remember: boolean): void
  refuse(): void
  /** Ends all requests and forgets what was agreed. */
  withdraw(): void
}
