/** The language server: what an editor asks, and what it is told. https://microsoft.github.io/language-server-protocol */
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import type {
  ClientCapabilities,
  CodeActionParams,
  Connection,
  InitializeParams,
  InitializeResult,
  ShowMessageParams,
} from 'vscode-languageserver'
import { CodeActionKind, DidChangeConfigurationNotification, PositionEncodingKind } from 'vscode-languageserver'
import { MessageType, ShowMessageNotification, TextDocuments, TextDocumentSyncKind } from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import type { Finding } from '../core/model.ts'
import { readSource } from '../formats/markup/read.ts'
import type { Source } from '../formats/markup/source.ts'
import type { SourceResult } from '../formats/markup/check.ts'
import { version } from '../present/version.ts'
import { actionsIn, chooseCommand, dismissCommand } from './actions.ts'
import { breath, checkQueue, type CheckQueue } from './checks.ts'
import type { Desk, DocumentPlace } from './desk.ts'
import { diagnosticsIn, failureIn } from './diagnostics.ts'
import { formatOfDocument } from './formats.ts'
import { hoverAt } from './hover.ts'
import type { EditorSettings } from './settings.ts'
import { readEditorSettings } from './settings.ts'
import type { ServerLanguage, ServerWords } from './words.ts'
import { serverWords } from './words.ts'

/** Longer documents are left to the command. */
const mostMegabytes = 4

/** The last check of a document, of the version that it was of. */
interface Checked {
  readonly version: number
  readonly source: Source
  readonly result: SourceResult['result']
  readonly language: ServerLanguage
}

class Server {
  readonly #connection: Connection
  readonly #desk: Desk
  readonly #documents = new TextDocuments(TextDocument)
  readonly #checked = new Map<string, Checked>()
  /** Places that the user chose: by document, then by name as written. */
  readonly #pins = new Map<string, Readonly<Record<string, string>>>()
  readonly #queue: CheckQueue
  #client: ClientCapabilities = {}
  #folder: string
  #settings: EditorSettings = {}

  constructor(connection: Connection, desk: Desk, folder: string) {
    this.#connection = connection
    this.#desk = desk
    this.#folder = folder
    this.#queue = checkQueue(
      (uri) => this.#documents.get(uri),
      (document, isOvertaken) => this.#check(document, isOvertaken),
    )
  }

  listen(): void {
    const connection = this.#connection
    connection.onInitialize((params) => this.#initialize(params))
    connection.onInitialized(() => void this.#initialized())
    connection.onDidChangeConfiguration(({ settings }) => void this.#configure(settings))
    connection.onDidChangeWatchedFiles(() => this.#checkAll())
    connection.onHover(({ textDocument, position }) => this.#hover(textDocument.uri, position))
    connection.onCodeAction((params) => this.#actions(params))
    connection.onExecuteCommand(({ command, arguments: given = [] }) => this.#execute(command, given))
    connection.onShutdown(() => this.#queue.close())
    this.#documents.onDidChangeContent(({ document }) => this.#queue.due(document.uri))
    this.#documents.onDidSave(({ document }) => this.#queue.due(document.uri))
    this.#documents.onDidClose(({ document }) => this.#close(document.uri))
    this.#documents.listen(connection)
    connection.listen()
  }

  #initialize({ capabilities, initializationOptions, workspaceFolders, rootUri }: InitializeParams): InitializeResult {
    this.#client = capabilities
    this.#settings = readEditorSettings(initializationOptions)
    this.#folder = pathOf(workspaceFolders?.[0]?.uri ?? rootUri ?? '') ?? this.#folder
    return {
      serverInfo: { name: 'groundline', version },
      capabilities: {
        positionEncoding: PositionEncodingKind.UTF16,
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
        hoverProvider: true,
        codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] },
        executeCommandProvider: { commands: [dismissCommand, chooseCommand] },
      },
    }
  }

  async #initialized(): Promise<void> {
    const { workspace } = this.#client
    if (workspace?.didChangeConfiguration?.dynamicRegistration) {
      const section = 'groundline'
      await this.#connection.client.register(DidChangeConfigurationNotification.type, { section }).catch(ignored)
    }
    if (workspace?.configuration) await this.#configure(null)
  }

  /** From the client where it can be asked, else what it sent. */
  async #configure(sent: unknown): Promise<void> {
    const own = (sent as { readonly groundline?: unknown } | null)?.groundline
    const given = this.#client.workspace?.configuration
      ? await this.#connection.workspace.getConfiguration('groundline').catch(ignored)
      : own
    if (typeof given !== 'object' || given === null) return
    this.#settings = readEditorSettings(given)
    this.#checkAll()
  }

  #checkAll(): void {
    for (const { uri } of this.#documents.all()) this.#queue.due(uri)
  }

  #close(uri: string): void {
    this.#queue.drop(uri)
    this.#checked.delete(uri)
    this.#pins.delete(uri)
    this.#tell(uri, undefined, [])
  }

  async #check(document: TextDocument, isOvertaken: () => boolean): Promise<void> {
    const { uri, version: of } = document
    try {
      const diagnostics = await this.#diagnose(document, isOvertaken)
      if (!isOvertaken() && diagnostics !== null) this.#tell(uri, of, diagnostics)
    } catch (error) {
      this.#checked.delete(uri)
      this.#tell(uri, of, [failureIn((error as Error).message)])
    }
  }

  /** null where an edit has come in between. */
  async #diagnose(document: TextDocument, isOvertaken: () => boolean) {
    const { uri, languageId } = document
    const text = document.getText()
    this.#checked.delete(uri)
    const format = formatOfDocument(uri, languageId, text)
    if (format === null || text.trim() === '') return []
    if (text.length > mostMegabytes * 1_000_000) return [failureIn(this.#words().tooLong(mostMegabytes), 'info')]
    const prepared = await this.#desk.prepare(this.#placeOf(uri), this.#settings)
    await breath()
    if (prepared === null) return []
    if (isOvertaken()) return null
    const source = readSource(text, format)
    const { result } = prepared.check(source, this.#pins.get(uri) ?? {})
    await breath()
    if (isOvertaken()) return null
    this.#checked.set(uri, { version: document.version, source, result, language: prepared.language })
    return diagnosticsIn(document, result, prepared.least)
  }

  #tell(uri: string, of: number | undefined, diagnostics: ReturnType<typeof diagnosticsIn>): void {
    const numbered = of === undefined ? {} : { version: of }
    void this.#connection.sendDiagnostics({ uri, ...numbered, diagnostics }).catch(ignored)
  }

  #placeOf(uri: string): DocumentPlace {
    const path = pathOf(uri)
    return { path, folder: path === null ? this.#folder : dirname(path) }
  }

  #words(language: ServerLanguage = this.#settings.uiLang ?? 'en'): ServerWords {
    return serverWords(language)
  }

  /** What was found in the document as it is now; nothing while it is being edited. */
  #now(uri: string): (Checked & { readonly document: TextDocument }) | null {
    const [document, checked] = [this.#documents.get(uri), this.#checked.get(uri)]
    return document && checked?.version === document.version ? { ...checked, document } : null
  }

  #hover(uri: string, position: CodeActionParams['range']['start']) {
    const now = this.#now(uri)
    if (now === null) return null
    const markdown = this.#client.textDocument?.hover?.contentFormat?.includes('markdown') ?? false
    const words = this.#words(now.language)
    return hoverAt(now.document, now.result, now.document.offsetAt(position), { words, markdown })
  }

  #actions({ textDocument: { uri }, range, context: { only } }: CodeActionParams) {
    const now = this.#now(uri)
    if (now === null || (only && !only.some((kind) => kind === '' || kind === CodeActionKind.QuickFix))) return []
    const { document, source, result, language } = now
    const at = { from: document.offsetAt(range.start), to: document.offsetAt(range.end) }
    const versioned = this.#client.workspace?.workspaceEdit?.documentChanges ?? false
    return actionsIn(document, source, result.findings, at, { words: this.#words(language), versioned })
  }

  async #execute(command: string, given: readonly unknown[]): Promise<void> {
    const [uri, first, second] = given.map((one) => (typeof one === 'string' ? one : ''))
    if (uri === undefined || first === undefined) return
    if (command === chooseCommand && second !== undefined) this.#choose(uri, first, second)
    else if (command === dismissCommand) await this.#dismiss(uri, this.#now(uri)?.result.findings ?? [], first)
  }

  #choose(uri: string, name: string, place: string): void {
    if (!this.#documents.get(uri)) return
    this.#pins.set(uri, { ...this.#pins.get(uri), [name]: place })
    this.#queue.due(uri)
  }

  async #dismiss(uri: string, findings: readonly Finding[], id: string): Promise<void> {
    const finding = findings.find((one) => one.id === id)
    if (!finding) return
    try {
      await this.#desk.dismiss(finding, this.#placeOf(uri), this.#settings)
      this.#checkAll()
    } catch (error) {
      const message = (error as Error).message
      // A notification: as a request it would fail with clients that do not know it.
      const shown: ShowMessageParams = { type: MessageType.Error, message }
      await this.#connection.sendNotification(ShowMessageNotification.type, shown).catch(ignored)
    }
  }
}

/** A client that has gone answers nothing, and hears nothing. */
const ignored = (): undefined => undefined

/** The path of a document on this machine; null for one that was never saved, or lies elsewhere. */
function pathOf(uri: string): string | null {
  try {
    return uri.startsWith('file:') ? fileURLToPath(uri) : null
  } catch {
    return null
  }
}

/** Serves a client until it hangs up. `folder` is where settings are looked for until the client names its own. */
export function serve(connection: Connection, desk: Desk, folder: string): void {
  new Server(connection, desk, folder).listen()
}
