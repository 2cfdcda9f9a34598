/** The user's own gazetteers, kept in this browser: what the list shows apart from the index, which may be large. */
import type { PlaceProblem } from '../../../formats/gazetteer/collect.ts'
import { ownStore } from '../../kernel/own-store.ts'

export interface OwnGazetteer {
  readonly id: string
  /** What it is called in the list: the file's name without its ending. */
  readonly name: string
  readonly file: string
  readonly places: number
  readonly names: number
  /** What was read of the file, and what was left out of it. */
  readonly rows: number
  readonly broken: number
  readonly duplicates: number
  readonly problems: readonly PlaceProblem[]
  /** Who says so: the sources that its places name, at most a few. */
  readonly sources: readonly string[]
  readonly bytes: number
  /** ISO day. */
  readonly version: string
  readonly on: boolean
  /** Milliseconds since 1970. */
  readonly addedAt: number
}

const kept = ownStore<OwnGazetteer, Uint8Array>('groundline-gazetteers', 'index')

/** Oldest first. */
export const listGazetteers = kept.list
/** The bytes of an index file; null where there is none of this id. */
export const readGazetteerBytes = kept.read
export const putGazetteer = (about: OwnGazetteer, whole: Uint8Array): Promise<void> => kept.put([{ about, whole }])
export const changeGazetteer = kept.change
export const removeGazetteer = kept.remove
