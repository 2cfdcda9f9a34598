/** What the page and the worker that reads map files say to each other. Plain data: everything is cloned. */
import type { Feature } from 'geojson'
import type { Extent } from '../../core/model.ts'
import type { About } from '../../formats/geojson.ts'
import type { MapFormat, MapIssue, MapRefused, OpenOptions, OpenStage } from '../../formats/open.ts'

export interface ReadRequest {
  readonly name: string
  readonly bytes: Uint8Array
  readonly options: Omit<OpenOptions, 'onStage'>
}

/** How many features of each shape. */
export interface ShapeCounts {
  readonly points: number
  readonly lines: number
  readonly areas: number
}

/** A file as it was read, and what a preview says of it. */
export interface MapFile {
  readonly format: MapFormat
  readonly count: number
  readonly shapes: ShapeCounts
  readonly extent: Extent | null
  readonly about: About | null
  readonly warnings: readonly MapIssue[]
  /** All features, or of a large file the first: see `bytes`. */
  readonly features: readonly Feature[]
  /** A large file whole, as GeoJSON for the map's own worker: it never becomes objects on the page. Null: not large. */
  readonly bytes: Uint8Array<ArrayBuffer> | null
}

export type ReadReply =
  | { readonly kind: 'stage'; readonly stage: OpenStage }
  | { readonly kind: 'read'; readonly file: MapFile }
  | { readonly kind: 'refused'; readonly refused: MapRefused }
  | { readonly kind: 'failed'; readonly message: string }
