/** What the page and the worker that reads a gazetteer say to each other. */
import type { Message } from '../../kernel/check/message.ts'
import type { OwnGazetteer } from './store.ts'

export interface ReadRequest {
  readonly file: File
  /** Where the built data lies: with the outlines of countries, swapped coordinates are found. */
  readonly dataUrl: string
  readonly id: string
  /** The id of the one that it takes the place of. */
  readonly replaces: string | null
  /** GeoNames' dump of a country: only what reports name is kept of it. */
  readonly isCountry: boolean
}

export interface ReadReplies {
  progress: { readonly rows: number; readonly share: number }
  keeping: object
  done: { readonly about: OwnGazetteer }
  /** `full`: the browser has no room for it. */
  failed: { readonly message: string; readonly full: boolean }
}

export type ReadReply<Kind extends keyof ReadReplies = keyof ReadReplies> = Message<ReadReplies, Kind>
