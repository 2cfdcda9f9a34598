import { EditorView } from '@codemirror/view'

/** Colours come from the page's custom properties, so that light and dark need no second theme. */
export const editorTheme = EditorView.theme({
  '&': { color: 'var(--ink)', backgroundColor: 'transparent', fontSize: 'var(--draft-size)' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': { fontFamily: 'var(--serif)', lineHeight: '1.62', overflowX: 'visible' },
  '.cm-content': { padding: '0 0 40vh', caretColor: 'var(--ink)' },
  // Each paragraph runs as its own script does.
  '.cm-line': { padding: '0', unicodeBidi: 'plaintext', textAlign: 'start' },
  '.cm-placeholder': { color: 'var(--ink-3)', fontStyle: 'italic' },
  '.cm-selectionMatch': { backgroundColor: 'var(--select)' },
  '.cm-searchMatch': { backgroundColor: 'var(--select)', outline: '1px solid var(--rule-strong)' },
  '.cm-panels': {
    backgroundColor: 'var(--chrome)',
    color: 'var(--ink)',
    fontFamily: 'var(--sans)',
    fontSize: '13px',
    border: 'none',
    borderBottom: '1px solid var(--rule)',
    zIndex: '5',
  },
  '.cm-panel.cm-search': { padding: '8px 12px' },
  '.cm-textfield': {
    backgroundColor: 'var(--paper)',
    color: 'var(--ink)',
    border: '1px solid var(--rule-strong)',
    borderRadius: '4px',
    fontSize: '13px',
    padding: '3px 6px',
  },
  '.cm-button': {
    backgroundImage: 'none',
    backgroundColor: 'var(--paper)',
    color: 'var(--ink)',
    borderRadius: '4px',
    border: '1px solid var(--rule-strong)',
    fontSize: '13px',
  },
  '.cm-panel.cm-search [name=close]': { color: 'var(--ink)', fontSize: '18px', padding: '0 6px' },
})
