/** What the author said about the draft beside its text. It stands in the editor's state, so that undo reaches it. */
import { invertedEffects, isolateHistory } from '@codemirror/commands'
import { StateEffect, StateField, Transaction } from '@codemirror/state'
import type { EditorState, Extension, TransactionSpec } from '@codemirror/state'
import type { PartialDate, Place } from '../../core/model.ts'
import type { Drawing } from '../../out/drawing.ts'
import type { TrailEntry } from '../../out/trail.ts'
import type { Keep } from '../state/findings.ts'

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
  reported: null, keeps: [], pins: {}, places: [], drawings: [], done: [], flags: [],
}

interface Step {
  readonly before: Annotations
  readonly after: Annotations
}

const annotate = StateEffect.define<Step>()
const flag = StateEffect.define<readonly TrailEntry[]>()

const field = StateField.define<Annotations>({
  create: () => noAnnotations,
  update(value, transaction) {
    for (const effect of transaction.effects) {
      if (effect.is(annotate)) value = { ...effect.value.after, flags: value.flags }
      if (effect.is(flag)) value = { ...value, flags: effect.value }
    }
    return value
  },
})

const undoable = invertedEffects.of(({ effects }) =>
  effects.filter((effect) => effect.is(annotate))
    .map(({ value: { before, after } }) => annotate.of({ before: after, after: before })))

export function annotations(initial: Annotations): Extension {
  return [field.init(() => initial), undoable]
}

export function annotationsOf(state: EditorState): Annotations {
  return state.field(field)
}

/** No step in the history. */
export function flagging(flags: readonly TrailEntry[]): TransactionSpec {
  return { effects: flag.of(flags), annotations: Transaction.addToHistory.of(false) }
}

/** A step of its own in the history. */
export function annotating(state: EditorState, change: Partial<Annotations>): TransactionSpec {
  const before = annotationsOf(state)
  return { effects: annotate.of({ before, after: { ...before, ...change } }), annotations: isolateHistory.of('full') }
}
