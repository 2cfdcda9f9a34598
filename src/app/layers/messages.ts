/** What the page and the worker that reads map files say to each other. Plain data: everything is cloned. */
import type { Feature } from 'geojson'
import type { Extent } from '../../core/model.ts'
import type { About } from '../../formats/geojson/index.ts'
import type { MapFormat, MapIssue, MapRefused, OpenOptions, OpenStage } from '../../formats/map/open.ts'

/** The first message: the file is read where it lies, so that the page never holds it. */
export interface ReadRequest {
  readonly kind: 'read'
  readonly file: File
  readonly options: Omit<OpenOptions, 'onStage'>
}

/** Asked of a worker that holds a large file, as often as the map or its reader want. */
export type LargeRequest =
  | { readonly kind: 'tile'; readonly id: number; readonly z: number; readonly x: number; readonly y: number }
  | { readonly kind: 'find'; readonly id: number; readonly wanted: string; readonly most: number }

/** Features with the wanted words; `all` counts those that were not sent too. */
export interface Found {
  readonly features: readonly Feature[]
  readonly all: number
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
  /** All features, or of a large file the first: the rest stays with the worker that has read it. */
  readonly features: readonly Feature[]
  readonly large: boolean
}

export type ReadReply =
  | { readonly kind: 'stage'; readonly stage: OpenStage }
  | { readonly kind: 'read'; readonly file: MapFile }
  | { readonly kind: 'refused'; readonly refused: MapRefused }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'tile'; readonly id: number; readonly tile: ArrayBuffer | null }
  | { readonly kind: 'found'; readonly id: number; readonly found: Found }
