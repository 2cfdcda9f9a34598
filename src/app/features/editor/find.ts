/** Find and replace in the draft. https://codemirror.net/docs/ref/#search */
import { openSearchPanel, search, searchKeymap } from '@codemirror/search'
import { Prec, StateEffect, StateField } from '@codemirror/state'
import type { EditorView } from '@codemirror/view'
import { keymap } from '@codemirror/view'

/** Stands in a state that has been given what finding needs: each draft that is opened brings a state of its own. */
const equipped = StateField.define<boolean>({ create: () => true, update: (value) => value })

export function openFind(view: EditorView): void {
  if (!view.state.field(equipped, false)) {
    const added = [equipped, search({ top: true }), Prec.high(keymap.of(searchKeymap))]
    view.dispatch({ effects: StateEffect.appendConfig.of(added) })
  }
  openSearchPanel(view)
}
