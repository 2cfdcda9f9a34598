/** What the page and the worker that reads a gazetteer say to each other. */
import type { OwnGazetteer } from './store.ts'

export interface ReadRequest {
  readonly file: File
  /** Where the built data lies: with the outlines of countries, swapped coordinates are found. */
  readonly dataUrl: string
  readonly id: string
  /** The id of the one that it takes the place of. */
  readonly replaces: string | null
}

export type ReadReply =
  | { readonly kind: 'progress'; readonly rows: number; readonly share: number }
  | { readonly kind: 'keeping' }
  | { readonly kind: 'done'; readonly about: OwnGazetteer }
  /** `full`: the browser has no room for it. */
  | { readonly kind: 'failed'; readonly message: string; readonly full: boolean }
