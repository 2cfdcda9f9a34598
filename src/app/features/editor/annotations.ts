/** What the author said about the draft beside its text. It stands in the editor's state, so that undo reaches it. */
import { invertedEffects, isolateHistory } from '@codemirror/commands'
import { StateEffect, StateField, Transaction } from '@codemirror/state'
import type { EditorState, Extension, TransactionSpec } from '@codemirror/state'
import type { TrailEntry } from '../../../present/trail.ts'
import { noAnnotations } from '../../kernel/document/annotations.ts'
import type { Annotations } from '../../kernel/document/annotations.ts'

export { noAnnotations }
export type { Annotations }

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
  effects
    .filter((effect) => effect.is(annotate))
    .map(({ value: { before, after } }) => annotate.of({ before: after, after: before })),
)

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
