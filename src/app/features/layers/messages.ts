/** What the page and the worker that reads map files say to each other. Plain data: everything is cloned. */
import type { Feature } from 'geojson'
import type { Extent } from '../../../core/model.ts'
import type { About } from '../../../formats/geojson/index.ts'
import type { MapFormat, MapIssue, MapRefused, OpenStage } from '../../../formats/map/open.ts'
import type { Hearers, Message } from '../../kernel/check/message.ts'
import type { Found, LargeSource, ShapeCounts } from '../../kernel/ports.ts'

/** By kind. The first is `read`; the others are asked of a worker that holds a large file, as often as need be. */
interface Requests {
  read: ReadAsk
  tile: { readonly id: number; readonly z: number; readonly x: number; readonly y: number }
  find: { readonly id: number; readonly wanted: string; readonly most: number }
}

export type ReadRequest<Kind extends keyof Requests = keyof Requests> = Message<Requests, Kind>
export type ReadHearers = Hearers<Requests>

/** The file is read where it lies, so that the page never holds it. */
export type ReadAsk = LargeSource

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

export interface ReadReplies {
  stage: { readonly stage: OpenStage }
  read: { readonly file: MapFile }
  refused: { readonly refused: MapRefused }
  failed: { readonly message: string }
  tile: { readonly id: number; readonly tile: ArrayBuffer | null }
  found: { readonly id: number; readonly found: Found }
}

export type ReadReply<Kind extends keyof ReadReplies = keyof ReadReplies> = Message<ReadReplies, Kind>
