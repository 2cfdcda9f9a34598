/** The server by itself, over streams of this process, with a check that says how often it was asked. */
import { PassThrough } from 'node:stream'
import { describe, expect, it } from 'vitest'
import type { CodeAction } from 'vscode-languageserver/node'
import {
  CodeActionRequest,
  createConnection,
  DidChangeConfigurationNotification,
  ExecuteCommandRequest,
  HoverRequest,
  ProposedFeatures,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node'
import { checkSource } from '../../src/formats/markup/check.ts'
import type { Desk } from '../../src/lsp/desk.ts'
import type { EditorSettings } from '../../src/lsp/settings.ts'
import { serve } from '../../src/lsp/server.ts'
import { finding, mention, raqqa, result } from '../builders.ts'
import { connect } from './client.ts'

interface Asked {
  readonly text: string
  readonly pins: Readonly<Record<string, string>>
  readonly editor: EditorSettings
}

/** Finds the word "wrong" wherever it stands; `before` is run while a check is being prepared. */
async function session(before: (checks: number) => void = () => undefined) {
  const asked: Asked[] = []
  const desk: Desk = {
    prepare(_document, editor) {
      before(asked.length)
      return Promise.resolve({
        least: editor.minSeverity ?? 'info',
        language: editor.uiLang ?? 'en',
        check(source, pins) {
          asked.push({ text: source.source, pins, editor })
          const check = (text: string) => {
            const from = text.indexOf('wrong')
            const reference = mention('Raqqa', raqqa, { status: 'ambiguous' })
            const found = from < 0 ? [] : [finding({ from, to: from + 5, verdict: 'disagrees', reference })]
            return result({ findings: found })
          }
          return checkSource(source, check, {})
        },
      })
    },
    dismiss: () => Promise.reject(new Error('The list cannot be written')),
  }
  const [toServer, toClient] = [new PassThrough(), new PassThrough()]
  const [reader, writer] = [new StreamMessageReader(toServer), new StreamMessageWriter(toClient)]
  serve(createConnection(ProposedFeatures.all, reader, writer), desk, '/')
  return { client: await connect(toClient, toServer), asked }
}

const uri = 'untitled:Draft-1'

describe('the language server', () => {
  it('drops a check that an edit has overtaken', async () => {
    let edit = (): void => undefined
    const { client, asked } = await session((checks) => (checks === 0 ? edit() : undefined))
    edit = () => {
      edit = () => undefined
      client.change(uri, 2, [0, 0], [0, 0], 'not ')
    }
    client.open(uri, 'wrong')
    const { diagnostics } = await client.answer(uri, 2)
    expect(diagnostics).toMatchObject([{ range: { start: { line: 0, character: 4 }, end: { character: 9 } } }])
    expect(asked.map(({ text }) => text)).toEqual(['not wrong'])
    expect(client.published).toHaveLength(1)
  })

  it('empties the list of a document that is closed', async () => {
    const { client } = await session()
    client.open(uri, 'wrong')
    await client.answer(uri, 1)
    client.close(uri)
    await client.connection.sendRequest(HoverRequest.type, {
      textDocument: { uri },
      position: { line: 0, character: 0 },
    })
    expect(client.published.at(-1)).toEqual({ uri, diagnostics: [] })
  })

  it('takes the settings of the editor, and leaves out what is none', async () => {
    const { client, asked } = await session()
    client.open(uri, 'wrong')
    await client.answer(uri, 1)
    const groundline = { date: '2016-13-45', uiLang: 'fr', minSeverity: 'fatal', strict: true }
    await client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: { groundline } })
    client.change(uri, 2, [0, 0], [0, 0], ' ')
    await client.answer(uri, 2)
    expect(asked.at(-1)?.editor).toEqual({ uiLang: 'fr', strict: true })
  })

  it('keeps a chosen place until the document is closed', async () => {
    const { client, asked } = await session()
    client.open(uri, 'wrong')
    await client.answer(uri, 1)
    const command = { command: 'groundline.choose', arguments: [uri, 'Raqqa', 'raqqa'] }
    await client.connection.sendRequest(ExecuteCommandRequest.type, command)
    client.change(uri, 2, [0, 0], [0, 0], ' ')
    await client.answer(uri, 2)
    expect(asked.at(-1)?.pins).toEqual({ Raqqa: 'raqqa' })
  })

  it.each<[string, string, string]>([
    ['markdown', 'One\ntwo wrong', 'One <!-- groundline-disable-next-line distance -->\ntwo wrong'],
    ['markdown', 'One\n\n* wrong', 'One\n\n<!-- groundline-disable-next-line distance -->\n* wrong'],
    ['plaintext', 'One\ntwo wrong', 'One <!-- groundline-disable-next-line distance -->\ntwo wrong'],
    ['latex', 'One\n  two wrong', 'One\n  % groundline-disable-next-line distance\n  two wrong'],
    ['html', '<p>One\r\nwrong</p>', '<p>One\r\n<!-- groundline-disable-next-line distance -->\r\nwrong</p>'],
    ['wikitext', 'One\nwrong', 'One\n<!-- groundline-disable-next-line distance -->\nwrong'],
  ])('silences a finding by a comment of %s', async (languageId, text, expected) => {
    const { client } = await session()
    client.open(uri, text, languageId)
    const { range } = (await client.answer(uri, 1)).diagnostics[0]!
    const params = { textDocument: { uri }, range, context: { diagnostics: [] } }
    const actions = (await client.connection.sendRequest(CodeActionRequest.type, params)) as CodeAction[]
    const edit = actions.find(({ title }) => title.startsWith('Ignore here'))?.edit?.changes?.[uri]?.[0]
    const { line, character } = edit!.range.start
    client.change(uri, 2, [line, character], [line, character], edit!.newText)
    expect((await client.answer(uri, 2)).diagnostics).toEqual([])
    const lines = text.split('\n')
    const at = lines.slice(0, line).join('\n').length + (line > 0 ? 1 : 0) + character
    expect(text.slice(0, at) + edit!.newText + text.slice(at)).toBe(expected)
  })

  it('says that a list cannot be written, and goes on', async () => {
    const { client } = await session()
    const shown: string[] = []
    client.connection.onNotification('window/showMessage', ({ message }: { message: string }) => {
      shown.push(message)
    })
    client.open(uri, 'wrong')
    const { diagnostics } = await client.answer(uri, 1)
    const command = { command: 'groundline.dismiss', arguments: [uri, diagnostics[0]!.data as string] }
    await client.connection.sendRequest(ExecuteCommandRequest.type, command)
    client.change(uri, 2, [0, 0], [0, 0], ' ')
    await client.answer(uri, 2)
    expect(shown).toEqual(['The list cannot be written'])
  })
})
