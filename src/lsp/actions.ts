/** What can be done about the findings of a range: correct, silence, set aside, choose a place. */
import type { CodeAction, TextEdit, WorkspaceEdit } from 'vscode-languageserver'
import { CodeActionKind } from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Finding, Fix, MentionReport, Span } from '../core/model.ts'
import type { Edit } from '../formats/markup/fixes.ts'
import type { Source } from '../formats/markup/source.ts'
import { printable } from '../formats/report/text.ts'
import { severityOf } from '../present/diagnostics.ts'
import { rangeOf } from './diagnostics.ts'
import { ignoreEdit } from './ignore-here.ts'
import type { ServerWords } from './words.ts'

export const dismissCommand = 'groundline.dismiss'
export const chooseCommand = 'groundline.choose'

/** More places to choose from would fill the screen. */
const mostChoices = 5
/** More findings in one selection are not told apart in a menu. */
const mostFindings = 4

export interface ActionsOptions {
  readonly words: ServerWords
  /** Whether the client takes edits that name the version of the document. */
  readonly versioned: boolean
}

/** Corrections first. `source` is the text as it was checked. */
export function actionsIn(
  document: TextDocument,
  source: Source,
  findings: readonly Finding[],
  at: Span,
  options: ActionsOptions,
): CodeAction[] {
  const here = findings.filter((one) => severityOf(one) !== null && one.from <= at.to && one.to >= at.from)
  const offered = here.slice(0, mostFindings)
  return [
    ...offered.flatMap((one) => one.fixes.map((fix, index) => fixAction(document, fix, index === 0, options))),
    ...offered.flatMap((one) => choices(document, one, options)),
    ...offered.flatMap((one) => silenceActions(document, source, one, options)),
  ]
}

function fixAction(document: TextDocument, fix: Fix, isPreferred: boolean, options: ActionsOptions): CodeAction {
  const title = options.words.fix(printable(fix.label))
  return { title, kind: CodeActionKind.QuickFix, isPreferred, edit: editIn(document, fix, options) }
}

function silenceActions(
  document: TextDocument,
  source: Source,
  finding: Finding,
  options: ActionsOptions,
): readonly CodeAction[] {
  const { words } = options
  const edit = ignoreEdit(source, finding)
  const about = `: ${words.report.quote(shortened(finding.quote))}`
  const command = { title: words.dismiss, command: dismissCommand, arguments: [document.uri, finding.id] }
  const kind = CodeActionKind.QuickFix
  return [
    ...(edit ? [{ title: words.ignoreHere + about, kind, edit: editIn(document, edit, options) }] : []),
    { title: words.dismiss + about, kind, command },
  ]
}

/** The other places that a name of the finding may mean; the choice holds until the document is closed. */
function choices(document: TextDocument, finding: Finding, { words }: ActionsOptions): readonly CodeAction[] {
  const named = [finding.subject, finding.reference, finding.second].filter((one) => one !== null && one !== undefined)
  return named
    .filter(({ status }) => status === 'ambiguous' || status === 'resolved')
    .flatMap((mention: MentionReport) =>
      mention.candidates.slice(0, mostChoices).map(({ id, name, type, country }) => {
        const title = printable(words.choose(mention.text, `${name} (${type}${country ? `, ${country}` : ''})`))
        const command = { title, command: chooseCommand, arguments: [document.uri, mention.text, id] }
        return { title, kind: CodeActionKind.QuickFix, command }
      }),
    )
}

function editIn(document: TextDocument, edit: Edit, { versioned }: ActionsOptions): WorkspaceEdit {
  const edits: TextEdit[] = [{ range: rangeOf(document, edit), newText: edit.insert }]
  const { uri, version } = document
  return versioned ? { documentChanges: [{ textDocument: { uri, version }, edits }] } : { changes: { [uri]: edits } }
}

const shortened = (quote: string): string => {
  const line = printable(quote)
  return line.length > 40 ? `${line.slice(0, 39).trimEnd()}…` : line
}
