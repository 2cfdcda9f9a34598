/** An editor's side of the protocol: over any two streams. */
import type { Readable, Writable } from 'node:stream'
import type { ClientCapabilities, Diagnostic, ProtocolConnection } from 'vscode-languageserver/node'
import {
  createProtocolConnection,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  InitializedNotification,
  InitializeRequest,
  PublishDiagnosticsNotification,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node'

export interface Published {
  readonly uri: string
  readonly version?: number
  readonly diagnostics: readonly Diagnostic[]
}

export interface Client {
  readonly connection: ProtocolConnection
  /** Everything that was published, in order. */
  readonly published: readonly Published[]
  open(uri: string, text: string, languageId?: string): void
  /** Replaces [line, character] to [line, character] by words. */
  change(uri: string, version: number, from: [number, number], to: [number, number], text: string): void
  close(uri: string): void
  /** The first answer to that version, or one that has come already. */
  answer(uri: string, version: number): Promise<Published>
}

export async function connect(
  input: Readable,
  output: Writable,
  capabilities: ClientCapabilities = {},
  initializationOptions: unknown = {},
): Promise<Client> {
  const connection = createProtocolConnection(new StreamMessageReader(input), new StreamMessageWriter(output))
  const published: Published[] = []
  const heard = new Set<() => void>()
  connection.onNotification(PublishDiagnosticsNotification.type, (one) => {
    published.push(one)
    for (const listener of heard) listener()
  })
  connection.onError(() => undefined)
  connection.listen()
  await connection.sendRequest(InitializeRequest.type, {
    processId: null,
    rootUri: null,
    capabilities,
    initializationOptions,
  })
  await connection.sendNotification(InitializedNotification.type, {})
  const found = (uri: string, version: number) => published.find((one) => one.uri === uri && one.version === version)
  return {
    connection,
    published,
    open(uri, text, languageId = 'markdown') {
      const textDocument = { uri, languageId, version: 1, text }
      void connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument })
    },
    change(uri, version, from, to, text) {
      const [start, end] = [from, to].map(([line, character]) => ({ line, character }))
      const contentChanges = [{ range: { start: start!, end: end! }, text }]
      void connection.sendNotification(DidChangeTextDocumentNotification.type, {
        textDocument: { uri, version },
        contentChanges,
      })
    },
    close(uri) {
      void connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } })
    },
    answer: (uri, version) =>
      new Promise((resolve) => {
        const look = () => {
          const one = found(uri, version)
          if (!one) return
          heard.delete(look)
          resolve(one)
        }
        heard.add(look)
        look()
      }),
  }
}
