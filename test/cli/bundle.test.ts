/** The command as a user has it: bundled, a program of its own, in another folder, with nothing installed beside it. */
import { spawn } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { readGeoJson } from '../../src/formats/geojson/index.ts'
import { bundled, hasData } from './bundled.ts'

const fixtures = fileURLToPath(new URL('../core/claims', import.meta.url))
const drafts = readdirSync(fixtures, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.txt'))
  .sort()

interface Ended {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

function start(file: string, args: readonly string[], stdin = ''): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [file, ...args], { env: { PATH: process.env['PATH'] } })
    const parts = { out: '', err: '' }
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      parts.out += chunk
    })
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      parts.err += chunk
    })
    child.on('close', (code) => resolve({ code, ...parts }))
    child.stdin.on('error', () => undefined).end(stdin)
  })
}

describe.skipIf(!hasData)('the bundled command (skipped until "npm run data:build" was run)', () => {
  const folder = mkdtempSync(join(tmpdir(), 'groundline-bundle-'))
  const command = join(folder, 'bin/groundline.js')
  const draft = join(folder, 'draft.md')

  beforeAll(async () => {
    cpSync(dirname(dirname(await bundled())), folder, { recursive: true, dereference: true })
    writeFileSync(draft, 'The Tabqa airbase lies 145 km from Raqqa.\n')
  }, 120_000)

  it('finds what is wrong, with the measured figure', async () => {
    const { code, out } = await start(command, ['check', draft, '--date', '2016-06-22'])
    expect(out).toContain('145 km from Raqqa')
    expect(out).toContain('45.5 km')
    expect(code).toBe(1)
  })

  it('gives the same as JSON, with what it was checked against', async () => {
    const { out } = await start(command, ['check', '-', '--format', 'json'], 'Tabqa airbase lies 45 km from Raqqa.')
    const report = JSON.parse(out) as { data: { id: string }[]; documents: { findings: { verdict: string }[] }[] }
    expect(report.data.map(({ id }) => id)).toContain('raqqa-2016')
    expect(report.documents[0]?.findings).toMatchObject([{ kind: 'distance', verdict: 'agrees' }])
  })

  it('judges a draft of every kind of claim', async () => {
    const texts = drafts.map((id) =>
      JSON.stringify({ id, text: readFileSync(join(fixtures, id), 'utf8'), date: '2016-06-20' }),
    )
    const { out, err } = await start(command, ['check', '-', '--input-format', 'jsonl'], texts.join('\n'))
    const lines = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: string; error?: string })
    expect(lines.filter(({ error }) => error !== undefined)).toEqual([])
    expect(lines.map(({ id }) => id)).toEqual(drafts)
    expect(err).toBe('')
  })

  it('gives the same text twice', async () => {
    const runs = await Promise.all([1, 2].map(() => start(command, ['check', draft, '--format', 'geojson'])))
    expect(runs[0]?.out).toMatch(/claim:d-[0-9a-f]{8}:line/)
    expect(runs[0]?.out).toBe(runs[1]?.out)
  })

  it('draws the front of the day without a fault', async () => {
    const { out } = await start(command, ['check', draft, '--format', 'geojson', '--date', '2016-06-19'])
    const read = readGeoJson(out)
    expect(read).toMatchObject({ warnings: [], about: { date: '2016-06-19' } })
    const roles = 'features' in read ? read.features.map(({ properties }) => String(properties?.['role'])) : []
    expect(roles).toEqual(expect.arrayContaining(['control-area', 'front-line', 'claim-line', 'place']))
  })

  it('says in one line that its data is missing', async () => {
    const { code, err } = await start(command, ['check', draft, '--data', join(folder, 'bin')])
    expect(err).toMatch(/^groundline: No built data in .*: make it with "npm run build"\n$/)
    expect(code).toBe(2)
  })

  it('says in one line that its data is damaged', async () => {
    const data = join(folder, 'damaged')
    cpSync(join(folder, 'data'), data, { recursive: true })
    writeFileSync(join(data, 'world.bin.gz'), 'not an index')
    const { code, err } = await start(command, ['check', draft, '--data', data])
    expect(err).toMatch(/^groundline: .*world\.bin\.gz.*npm run build.*\n$/)
    expect(code).toBe(2)
  })
})
