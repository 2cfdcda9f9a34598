/** The CodeMirror editor of the draft. https://codemirror.net/docs/ref/ */
import { history, historyKeymap } from '@codemirror/commands'
import { EditorState } from '@codemirror/state'
import type { Extension } from '@codemirror/state'
import { EditorView, keymap, placeholder } from '@codemirror/view'
import { strings } from '../../strings.ts'
import type { Annotations } from './annotations.ts'
import { annotations } from './annotations.ts'
import { characterLimit, cleanText } from '../../kernel/document/plain-text.ts'
import { textOfHtml } from './clean-paste.ts'
import { draftKeys } from './keys.ts'
import { editorTheme } from './theme.ts'
import { underlines } from './underlines.ts'

export interface EditorEvents {
  changed(): void
  annotated(): void
  /** Lines have moved or got other heights. */
  moved(): void
  /** Something was to be put in that would make the draft longer than `characterLimit`. */
  refused(characters: number): void
}

export function editorState(text: string, initial: Annotations, events: EditorEvents): EditorState {
  return EditorState.create({ doc: text, extensions: extensions(initial, events) })
}

function extensions(initial: Annotations, events: EditorEvents): Extension {
  return [
    annotations(initial),
    underlines(),
    history(),
    limit(events),
    keymap.of([...historyKeymap, ...draftKeys]),
    EditorView.lineWrapping,
    EditorView.perLineTextDirection.of(true),
    EditorView.contentAttributes.of({
      'aria-label': strings.editor.label,
      'aria-describedby': 'draft-help',
      spellcheck: 'true',
      lang: 'en',
      dir: 'ltr',
      autocapitalize: 'sentences',
    }),
    placeholder(strings.editor.placeholder),
    EditorState.phrases.of(strings.editor.phrases),
    EditorView.domEventHandlers({ paste: pasteClean }),
    editorTheme,
    EditorView.updateListener.of((update) => {
      if (update.docChanged) events.changed()
      if (update.transactions.some(({ effects }) => effects.length > 0)) events.annotated()
      if (update.geometryChanged || update.viewportChanged || update.docChanged) events.moved()
    }),
  ]
}

function limit(events: EditorEvents): Extension {
  return EditorState.changeFilter.of(({ docChanged, newDoc, startState }) => {
    if (!docChanged || newDoc.length <= characterLimit || newDoc.length <= startState.doc.length) return true
    events.refused(newDoc.length)
    return false
  })
}

function pasteClean(event: ClipboardEvent, view: EditorView): boolean {
  const html = event.clipboardData?.getData('text/html') ?? ''
  const plain = event.clipboardData?.getData('text/plain') ?? ''
  if (html === '' && plain === '') return false
  const tooLong = Math.max(html.length, plain.length) > 20 * characterLimit
  const text = html === '' || tooLong ? cleanText(plain) : textOfHtml(html) || cleanText(plain)
  event.preventDefault()
  view.dispatch(view.state.replaceSelection(text), { userEvent: 'input.paste', scrollIntoView: true })
  return true
}
