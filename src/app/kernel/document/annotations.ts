/** What the author said about a draft beside its text. The editor keeps it (editor/annotations.ts); readers need no editor. */
import type { PartialDate, Place } from '../../../core/model.ts'
import type { Drawing } from '../../../present/drawing.ts'
import type { TrailEntry } from '../../../present/trail.ts'
import type { Keep } from '../check/findings.ts'

export interface Annotations {
  /** The day of reporting. */
  readonly reported: PartialDate | null
  readonly keeps: readonly Keep[]
  /** Written name -> place id. */
  readonly pins: Readonly<Record<string, string>>
  /** Places that the author put on the map for this draft. */
  readonly places: readonly Place[]
  readonly drawings: readonly Drawing[]
  /** What was fixed or kept: the trail of corrections, less what follows. */
  readonly done: readonly TrailEntry[]
  /** What was flagged. No step of the author's: undo leaves it. */
  readonly flags: readonly TrailEntry[]
}

export const noAnnotations: Annotations = {
  reported: null,
  keeps: [],
  pins: {},
  places: [],
  drawings: [],
  done: [],
  flags: [],
}
