/**
 * Findings as CodeMirror 6 shows them: https://codemirror.net/docs/ref/#lint
 *
 *   import { linter } from '@codemirror/lint'
 *   import { createLinter } from 'groundline/worker'
 *   import { lintSource } from 'groundline/codemirror'
 *   const extension = linter(lintSource(createLinter({ data: '/groundline-data/' }), { uiLang: 'en' }))
 */
import type { CheckResult, Fix } from '../core/model.ts'
import { diagnosticsOf } from '../present/diagnostics.ts'
import type { BrowserCheckOptions } from './check.ts'

/** As much of an editor's view as is used: these types need no CodeMirror. */
export interface EditorViewLike {
  readonly state: { readonly doc: { toString(): string } }
  dispatch(change: { changes: { from: number; to: number; insert: string } }): void
}

export interface EditorDiagnostic {
  readonly from: number
  readonly to: number
  readonly severity: 'error' | 'warning' | 'info'
  readonly source: string
  readonly message: string
  readonly actions: { readonly name: string; apply(view: EditorViewLike, from: number, to: number): void }[]
}

/** What checks: a linter of `groundline/worker`. */
export interface TextLinter {
  lint(text: string, options?: BrowserCheckOptions): Promise<CheckResult>
}

/**
 * The source that `linter` of @codemirror/lint asks after each edit. A correction is offered as an action. Rejects where
 * the data cannot be loaded. CodeMirror drops an answer that an edit has overtaken.
 */
export function lintSource(
  groundline: TextLinter,
  options: BrowserCheckOptions = {},
): (view: EditorViewLike) => Promise<EditorDiagnostic[]> {
  return async ({ state: { doc } }) => {
    const result = await groundline.lint(doc.toString(), options)
    return diagnosticsOf(result).map(({ from, to, severity, message, fixes }) => {
      const actions = fixes.map((fix) => ({ name: fix.label, apply: corrects(fix, from) }))
      return { from, to, severity, source: 'Groundline', message, actions }
    })
  }
}

/** CodeMirror keeps a diagnostic's place while the text around it changes; the correction moves with it. */
const corrects =
  ({ from, to, insert }: Fix, start: number) =>
  (view: EditorViewLike, now: number): void =>
    view.dispatch({ changes: { from: from + now - start, to: to + now - start, insert } })
