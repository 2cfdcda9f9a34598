/** The language server as a user has it: the bundled command, a process, and a client over its pipes. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CodeAction } from 'vscode-languageserver/node'
import { CodeActionRequest, ExecuteCommandRequest, HoverRequest, ShutdownRequest } from 'vscode-languageserver/node'
import { bundled, hasData } from '../cli/bundled.ts'
import type { Client } from './client.ts'
import { connect } from './client.ts'

const folder = mkdtempSync(join(tmpdir(), 'groundline-lsp-'))
const uriOf = (name: string): string => pathToFileURL(join(folder, name)).href
const wrong = 'The Tabqa airbase lies 145 km from Raqqa.\n'

async function started(args: readonly string[] = ['lsp', '--stdio']) {
  const child = spawn(process.execPath, [await bundled(), ...args], { env: { PATH: process.env['PATH'] }, cwd: folder })
  child.stdin.on('error', () => undefined)
  const parts: string[] = []
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => parts.push(chunk))
  const ended = once(child, 'close').then(([code]) => ({ code: code as number | null, err: parts.join('') }))
  return { child, ended }
}

describe.skipIf(!hasData)('groundline lsp (skipped until "npm run data:build" was run)', () => {
  let client: Client
  let server: Awaited<ReturnType<typeof started>>

  beforeAll(async () => {
    writeFileSync(join(folder, '.groundlinerc.json'), JSON.stringify({ date: '2016-06-22' }))
    server = await started()
    const capabilities = {
      workspace: { workspaceEdit: { documentChanges: true } },
      textDocument: { hover: { contentFormat: ['markdown' as const] } },
    }
    client = await connect(server.child.stdout, server.child.stdin, capabilities)
  })

  afterAll(async () => {
    await client.connection.sendRequest(ShutdownRequest.type)
    await client.connection.sendNotification('exit')
    expect(await server.ended).toEqual({ code: 0, err: '' })
  })

  const actionsAt = async (uri: string, line: number, character: number) => {
    const at = { line, character }
    const params = { textDocument: { uri }, range: { start: at, end: at }, context: { diagnostics: [] } }
    return ((await client.connection.sendRequest(CodeActionRequest.type, params)) ?? []) as CodeAction[]
  }

  it('underlines what is wrong, behind letters of two code units', async () => {
    const uri = uriOf('a.md')
    client.open(uri, `# 𝔸😀\n\n😀 ${wrong}\nIt is 45 km (38 miles) long.\n`)
    const { diagnostics } = await client.answer(uri, 1)
    expect(diagnostics[0]).toMatchObject({
      severity: 1,
      code: 'distance',
      source: 'groundline',
      range: { start: { line: 2, character: 21 } },
    })
    expect(diagnostics[0]?.message).toContain('45.5 km')
  })

  it('tells figure, tolerance and sources, and corrects', async () => {
    const [uri, position] = [uriOf('a.md'), { line: 2, character: 30 }]
    const hover = await client.connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position })
    const { value } = hover?.contents as { value: string }
    expect(value).toMatch(/^\*\*✗ wrong\*\*/)
    for (const part of ['45.5 km', 'Raqqa', 'Source: ']) expect(value).toContain(part)
    const actions = await actionsAt(uri, 4, 10)
    expect(actions.map(({ title }) => title)).toEqual([
      'Correct: 38 → 28',
      expect.stringContaining('Ignore here: '),
      expect.stringContaining('Dismiss in every later check: '),
    ])
    expect(actions[0]?.edit?.documentChanges).toMatchObject([
      { textDocument: { uri, version: 1 }, edits: [{ newText: '28', range: { start: { line: 4, character: 13 } } }] },
    ])
    expect((await actionsAt(uri, 2, 30)).map(({ title }) => title)).toContain('“Raqqa” means Al-Raqqah (province, SY)')
  })

  it('answers once to a hundred edits', async () => {
    const uri = uriOf('flood.md')
    client.open(uri, wrong)
    for (let version = 2; version <= 101; version++) client.change(uri, version, [0, 0], [0, 0], '.')
    const { diagnostics } = await client.answer(uri, 101)
    expect(diagnostics).toMatchObject([{ range: { start: { line: 0, character: 118 } } }])
    expect(client.published.filter((one) => one.uri === uri)).toHaveLength(1)
  })

  it('keeps two documents of one name apart', async () => {
    mkdirSync(join(folder, 'sub'))
    const [one, other] = [uriOf('same.md'), uriOf('sub/same.md')]
    client.open(one, wrong)
    client.open(other, 'Tabqa airbase lies 45 km from Raqqa.\n')
    expect((await client.answer(one, 1)).diagnostics).toHaveLength(1)
    expect((await client.answer(other, 1)).diagnostics).toEqual([])
  })

  it('sets a finding aside for every document of the folder', async () => {
    const uri = uriOf('a.md')
    const dismiss = (await actionsAt(uri, 2, 30)).at(-1)!
    await client.connection.sendRequest(ExecuteCommandRequest.type, dismiss.command!)
    const list = join(folder, '.groundline-dismissed.json')
    expect(existsSync(list)).toBe(true)
    expect(JSON.parse(readFileSync(list, 'utf8'))).toMatchObject({ dismissed: [{ kind: 'distance' }] })
    client.change(uri, 2, [0, 0], [0, 0], ' ')
    expect((await client.answer(uri, 2)).diagnostics).toMatchObject([{ code: 'conversion' }])
  })

  it('says what is wrong with the settings, and checks again when they are right', async () => {
    const [uri, settings] = [uriOf('bad/a.md'), join(folder, 'bad/.groundlinerc.json')]
    mkdirSync(join(folder, 'bad'))
    writeFileSync(settings, '{ "dat": 1 }')
    client.open(uri, wrong)
    expect((await client.answer(uri, 1)).diagnostics).toMatchObject([
      { severity: 1, message: expect.stringContaining('"dat" is no setting') },
    ])
    writeFileSync(settings, '{ "uiLang": "fr" }')
    client.change(uri, 2, [0, 0], [0, 0], ' ')
    expect((await client.answer(uri, 2)).diagnostics[0]?.message).toMatch(/mesur|distance/i)
  })

  it('leaves programs alone', async () => {
    const uri = uriOf('a.py')
    client.open(uri, `# ${wrong}`, 'python')
    expect((await client.answer(uri, 1)).diagnostics).toEqual([])
  })
})

describe.skipIf(!hasData)('groundline lsp, of a client that fails', () => {
  it.each([
    ['garbage', 'hello\r\n\r\n{'],
    ['a length that is none', 'Content-Length: many\r\n\r\n{}'],
    ['a body that is no JSON', 'Content-Length: 5\r\n\r\n{{{{{'],
    ['nothing', ''],
  ])('ends when the pipe closes behind %s', async (_, sent) => {
    const { child, ended } = await started()
    child.stdin.end(sent)
    expect((await ended).code).toBeLessThan(3)
  })
})
