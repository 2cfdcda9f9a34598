import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readGeoJson } from '../../src/formats/geojson/index.ts'
import { run } from './run.ts'

const folder = mkdtempSync(join(tmpdir(), 'groundline-cli-'))
mkdirSync(join(folder, 'folder'))

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const fine = file('fine.md', 'All is well.')
const wrong = file('wrong.md', 'This is wrong.')
const loose = file('loose.md', 'This is loose.')
const unknown = file('unknown.md', 'This is unknown.')

describe('exit codes', () => {
  it.each([
    ['what agrees', [fine], 0],
    ['what is wrong', [wrong], 1],
    ['what is loose', [loose], 1],
    ['what cannot be checked', [unknown], 0],
    ['several files', [fine, wrong, unknown], 1],
    ['loose, errors asked for', [loose, '--min-severity', 'error'], 0],
    ['wrong, errors asked for', [wrong, '--min-severity', 'error'], 1],
    ['unknown, everything asked for', [unknown, '-s', 'info'], 1],
    ['agreeing, everything asked for', [fine, '-s', 'info'], 0],
    ['a missing file beside a fine one', [fine, join(folder, 'none.md')], 2],
    ['a missing file beside a wrong one', [wrong, join(folder, 'none.md')], 2],
  ])('%s', async (_name, args, code) => {
    for (const format of ['text', 'json', 'jsonl', 'geojson']) {
      expect((await run(['check', ...args, '--format', format])).code).toBe(code)
    }
  })
})

describe('what cannot be read is said in one line, with what to do', () => {
  it.each([
    ['a missing file', join(folder, 'none.md'), /none\.md does not exist: check the name$/],
    ['a folder without texts', join(folder, 'folder'), /folder holds nothing to check: no Markdown/],
    ['an empty file', file('empty.md', ' \n'), /empty\.md is empty: nothing to check$/],
    ['a binary file', file('image.md', new Uint8Array([0x89, 0x50, 0, 1])), /binary file \(zero byte at byte 2\)/],
    [
      'bytes that are not UTF-8',
      file('latin.md', new Uint8Array([97, 10, 0xe9, 97])),
      /at byte 2 \(line 2\): save it as UTF-8$/,
    ],
  ])('%s', async (_name, path, message) => {
    const { code, out, err } = await run(['check', path])
    expect(err.trimEnd()).toMatch(message)
    expect({ code, out, lines: err.trimEnd().split('\n').length }).toEqual({ code: 2, out: '', lines: 1 })
  })

  it.each([
    ['an unknown option', ['check', fine, '--strct'], /unknown option '--strct'/],
    ['an unknown format', ['check', fine, '--format', 'xml'], /'xml' is invalid.*text, json, jsonl, geojson/],
    ['an unknown severity', ['check', fine, '-s', 'all'], /'all' is invalid.*error, warning, info/],
    ['a date that is none', ['check', fine, '--date', '22 June'], /Give a date like 2016-06-22, 2016-06 or 2016/],
    ['no file', ['check'], /Say what to check: files/],
    ['an unknown command', ['chek', fine], /unknown command 'chek'/],
    ['standard input twice', ['check', '-', '-'], /only once/],
  ])('%s', async (_name, args, message) => {
    const { code, err } = await run(args)
    expect(err).toMatch(message)
    expect(err).toMatch(/^groundline: /)
    expect(code).toBe(2)
  })

  it('says it in one line, whatever the text holds', async () => {
    const { err } = await run(['check', '-', '-i', 'jsonl'], { stdin: '{"text": \u001b[31m nope\r}' })
    expect(err.trimEnd()).not.toMatch(/[\u0000-\u001f]/)
  })

  it('goes on with the other files', async () => {
    const { out } = await run(['check', join(folder, 'none.md'), wrong])
    expect(out).toContain('1 wrong')
  })

  it('says that a fault is ours, and goes on', async () => {
    const check = () => {
      throw new RangeError('45 of 44')
    }
    const { code, err, out } = await run(['check', fine, wrong, '--format', 'jsonl'], { check })
    expect(err).toContain('a fault in Groundline, please report it: 45 of 44')
    expect({ code, lines: out.trimEnd().split('\n').length }).toEqual({ code: 2, lines: 2 })
  })
})

describe('help', () => {
  const helps: readonly [string[], string][] = [
    [['--help'], 'groundline check draft.md'],
    [['check', '--help'], 'Exit codes:'],
  ]
  it.each(helps)('%j', async (args, part) => {
    const { code, out } = await run(args)
    expect(out).toContain(part)
    expect(code).toBe(0)
  })

  it('names every option, every format and every exit code', async () => {
    const { out } = await run(['check', '--help'])
    for (const part of ['--date', '--strict', '--min-severity', '--input-format', 'geojson', 'jsonl', '  2  ']) {
      expect(out).toContain(part)
    }
  })

  it('prints the version', async () => {
    expect((await run(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/)
  })
})

describe('text', () => {
  it('shows line, column and verdict', async () => {
    expect((await run(['check', wrong])).out).toContain('1:1  ✗ wrong')
  })

  it('lists what cannot be checked when asked, and what agrees with --all', async () => {
    expect((await run(['check', unknown])).out).not.toContain('? cannot check')
    expect((await run(['check', unknown, '-s', 'info'])).out).toContain('? cannot check')
    expect((await run(['check', fine, '--all'])).out).toContain('✓ agrees')
  })

  it.each([
    ['a pipe', {}, [], false],
    ['a terminal', { tty: true }, [], true],
    ['a terminal with NO_COLOR', { tty: true, env: { NO_COLOR: '1' } }, [], false],
    ['a dumb terminal', { tty: true, env: { TERM: 'dumb' } }, [], false],
    ['a pipe with FORCE_COLOR', { env: { FORCE_COLOR: '1' } }, [], true],
    ['a terminal and --no-color', { tty: true }, ['--no-color'], false],
    ['a pipe and --color', {}, ['--color'], true],
  ])('colours: %s', async (_name, given, options, coloured) => {
    expect((await run(['check', wrong, ...options], given)).out.includes('\u001b[')).toBe(coloured)
  })

  it('reads standard input', async () => {
    expect((await run(['check', '-'], { stdin: 'wrong' })).out).toContain('standard input')
    expect((await run(['check', '-'], { stdin: '' })).err).toContain('Standard input is empty')
  })
})

describe('options reach the check', () => {
  it.each([
    [[], { date: null, profile: 'practice', words: { language: 'en' } }],
    [['--date', '2016-06'], { date: '2016-06', profile: 'practice' }],
    [['--strict'], { date: null, profile: 'strict' }],
    [['--ui-lang', 'ar'], { words: { language: 'ar' } }],
  ])('%j', async (options, expected) => {
    expect((await run(['check', fine, ...options])).checked).toMatchObject([expected])
  })

  it('a language that findings are not worded in is refused, with those that they are', async () => {
    const { code, err } = await run(['check', fine, '--ui-lang', 'de'])
    expect([code, err]).toEqual([2, expect.stringContaining('Allowed choices are en, ar, fr')])
  })

  it('a date within a batch goes before the given one', async () => {
    const batch = '{"text":"a","date":"2016-06-19"}\n{"text":"b"}\n'
    const { checked } = await run(['check', '-', '-i', 'jsonl', '--date', '2015'], { stdin: batch })
    expect(checked.map(({ date }) => date)).toEqual(['2016-06-19', '2015'])
  })
})

describe('json', () => {
  const parse = async (...args: readonly string[]) => {
    const { out } = await run(['check', ...args, '--format', 'json'])
    return JSON.parse(out) as { version: string; data: unknown; documents: Record<string, unknown>[] }
  }

  it('says what it was checked against', async () => {
    expect(await parse(fine)).toMatchObject({
      version: expect.stringMatching(/^\d/) as string,
      data: [{ id: 'raqqa-2016', version: '1', licence: 'CC BY 4.0' }],
    })
  })

  it('gives every finding and mention of every document, in order', async () => {
    const { documents } = await parse(fine, wrong)
    expect(documents).toMatchObject([
      {
        path: fine,
        findings: [{ id: 'f1', kind: 'distance', verdict: 'agrees', fixes: [] }],
        mentions: [{ text: 'Raqqa' }],
      },
      { path: wrong, findings: [{ verdict: 'disagrees', measured: { metres: 45505 } }] },
    ])
  })

  it('puts the reason where a document could not be read', async () => {
    const { documents } = await parse(join(folder, 'none.md'), fine)
    expect(documents).toMatchObject([{ error: expect.stringContaining('does not exist') as string }, { path: fine }])
  })

  it('carries all keys of the contract', async () => {
    const {
      documents: [document],
    } = await parse(fine)
    const [finding] = document?.['findings'] as Record<string, object>[]
    expect(Object.keys(finding ?? {})).toEqual(
      expect.arrayContaining([
        'id',
        'kind',
        'from',
        'to',
        'quote',
        'subject',
        'reference',
        'stated',
        'measured',
        'region',
        'misfitMetres',
        'verdict',
        'why',
        'message',
        'fixes',
      ]),
    )
    expect(Object.keys(finding?.['subject'] ?? {})).toEqual(
      expect.arrayContaining(['text', 'from', 'to', 'status', 'candidates', 'place']),
    )
    expect(Object.keys(finding?.['stated'] ?? {})).toEqual(
      expect.arrayContaining(['value', 'unit', 'bound', 'lowMetres', 'highMetres', 'directionDegrees']),
    )
  })
})

describe('batches', () => {
  const batch = [
    '{"id":"a","text":"wrong"}',
    'not json',
    '',
    '{"text":"fine"}',
    '{"id":"d"}',
    '{"id":5,"text":"fine","date":"2016-06-22"}',
  ].join('\n')

  it('answers line by line, in order, with errors in their places', async () => {
    const { code, out, err } = await run(['check', '-', '--input-format', 'jsonl'], { stdin: batch })
    const lines = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>)
    expect(lines).toMatchObject([
      { id: 'a', findings: [{ verdict: 'disagrees' }], mentions: [{ text: 'Raqqa' }] },
      { line: 2, error: expect.stringContaining('line 2 is not valid JSON') as string },
      { line: 4, findings: [{ verdict: 'agrees' }] },
      { id: 'd', error: expect.stringContaining('"text" is missing') as string },
      { id: 5, findings: [{}] },
    ])
    expect(Object.keys(lines[0] ?? {})).toEqual(['id', 'findings', 'mentions', 'notes'])
    expect(err.trimEnd().split('\n')).toHaveLength(2)
    expect(code).toBe(2)
  })

  it('knows a batch by its name', async () => {
    const path = file('archive.jsonl', batch)
    expect((await run(['check', path])).out.trimEnd().split('\n')).toHaveLength(5)
    expect((await run(['check', path, '--format', 'text'])).out).toContain(`${path}:4`)
  })

  it('gives texts as lines too', async () => {
    const { out } = await run(['check', fine, wrong, '--format', 'jsonl'])
    expect(
      out
        .trimEnd()
        .split('\n')
        .map((line) => (JSON.parse(line) as { id: string }).id),
    ).toEqual([fine, wrong])
  })

  it('answers a thousand lines in order', async () => {
    const seen: string[] = []
    const check = (text: string) => {
      seen.push(text)
      return { findings: [], mentions: [], notes: [], packId: null, date: null }
    }
    const lines = Array.from({ length: 1000 }, (_one, index) => JSON.stringify({ id: index, text: `t${index}` }))
    const { out } = await run(['check', '-', '-i', 'jsonl'], { stdin: lines.join('\n'), check })
    expect(seen).toHaveLength(1000)
    expect(
      out
        .trimEnd()
        .split('\n')
        .map((line) => (JSON.parse(line) as { id: number }).id),
    ).toEqual(seen.map((_one, index) => index))
  })
})

describe('geojson', () => {
  it('is a file of ours that can be read again', async () => {
    const read = readGeoJson((await run(['check', fine, '--format', 'geojson', '--date', '2016-06-22'])).out)
    expect(read).toMatchObject({ warnings: [], about: { data: [{ id: 'raqqa-2016' }] } })
    expect('features' in read && read.features.map(({ id }) => id)).toEqual([
      'claim:f1:region',
      'claim:f1:line',
      'place:raqqa',
    ])
  })

  it('keeps the features of several documents apart', async () => {
    const read = readGeoJson((await run(['check', fine, wrong, '--format', 'geojson'])).out)
    const ids = 'features' in read ? read.features.map(({ id }) => id) : []
    expect(new Set(ids).size).toBe(6)
    expect(ids).toContain(`${wrong}:place:raqqa`)
  })
})
