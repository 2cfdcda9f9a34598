/** What the server is given by the program that starts it: how a text is checked, and where findings are set aside. */
import type { Finding } from '../core/model.ts'
import type { SourceResult } from '../formats/markup/check.ts'
import type { Source } from '../formats/markup/source.ts'
import type { Severity } from '../present/diagnostics.ts'
import type { EditorSettings } from './settings.ts'
import type { ServerLanguage } from './words.ts'

export interface Desk {
  /**
   * The settings that hold for a document, and the ground. null where an ignore file names it. Rejects with an `Error`
   * whose message is for people: settings that cannot be read, data that is missing.
   */
  prepare(document: DocumentPlace, editor: EditorSettings): Promise<Prepared | null>
  /** Adds a finding to the list of dismissed ones that holds for the document; gives the path of that list. */
  dismiss(finding: Finding, document: DocumentPlace, editor: EditorSettings): Promise<string>
}

export interface DocumentPlace {
  /** null for one that was never saved. */
  readonly path: string | null
  /** The folder that settings are looked for in, from there upwards. */
  readonly folder: string
}

export interface Prepared {
  /** The least grave findings to tell of. */
  readonly least: Severity
  readonly language: ServerLanguage
  /** `pins`: written name -> id of the place that it is to mean. Synchronous: it takes as long as the text is. */
  check(source: Source, pins: Readonly<Record<string, string>>): SourceResult
}
