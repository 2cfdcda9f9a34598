/** A folder of drafts, as a newsroom keeps it in version control. */
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import process from 'node:process'
import { setTimeout as delay } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import type { Dismissed } from '../../src/formats/ignore/dismissed.ts'
import { finding, fix, result } from '../builders.ts'
import { wordDocument } from '../formats/markup/dresses.ts'
import { run } from './run.ts'

/** A figure before "km" is wrong unless it is 43, loose where it is 44; a compass word is wrong unless it is "west". */
function check(text: string) {
  const found = [...text.matchAll(/(\d+)(?=\skm)|north|east/g)].filter(({ 0: word }) => word !== '43')
  const findings = found.map(({ index, 0: word }) => {
    const [from, to, insert] = [index, index + word.length, /\d/.test(word) ? '43' : 'west']
    const id = `d-${String(word)
      .padStart(8, '0')
      .replace(/[^0-9a-f]/g, 'f')}`
    return finding({
      id,
      from,
      to,
      quote: word,
      verdict: word === '44' ? 'loose' : 'disagrees',
      fixes: [fix(from, to, insert, `${word} → ${insert}`)],
    })
  })
  return result({ findings })
}

function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'groundline-drafts-'))
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  return folder
}

const runIn = (cwd: string, args: readonly string[], more: Parameters<typeof run>[1] = {}) =>
  run(args, { check, cwd, ...more })
const paths = (out: string) =>
  (JSON.parse(out) as { documents: readonly { path: string }[] }).documents.map(({ path }) => path)
const listed = async (cwd: string, ...args: readonly string[]) =>
  paths((await runIn(cwd, ['check', ...args, '--format', 'json'])).out)

describe('which files are checked', () => {
  const folder = folderOf({
    '.git/HEAD': '',
    '.gitignore': 'build/\n*.draft.md\n',
    '.groundlineignore': '/old\n',
    'a.md': 'x',
    'b.html': '<p>x',
    'c.png': 'x',
    'd.draft.md': 'x',
    'build/e.md': 'x',
    'old/f.md': 'x',
    'new/g.tex': 'x',
    'new/.gitignore': '!keep.draft.md\n',
    'new/keep.draft.md': 'x',
    'node_modules/h.md': 'x',
    '.hidden/i.md': 'x',
  })
  symlinkSync(folder, join(folder, 'loop'))

  it.each([
    ['a folder', ['.'], ['a.md', 'b.html', 'new/g.tex', 'new/keep.draft.md']],
    ['a folder below', ['new'], ['new/g.tex', 'new/keep.draft.md']],
    ['one file under several names', ['./new/g.tex', 'new/g.tex', 'new'], ['./new/g.tex', 'new/keep.draft.md']],
    ['a glob', ['**/*.md'], ['a.md', 'new/keep.draft.md']],
    ['a glob of several endings', ['*.{md,html}'], ['a.md', 'b.html']],
    [
      'what ignore files name, too',
      ['new', 'd.draft.md', '--no-ignore'],
      ['new/g.tex', 'new/keep.draft.md', 'd.draft.md'],
    ],
    ['a file twice', ['a.md', '.', 'a.md'], ['a.md', 'b.html', 'new/g.tex', 'new/keep.draft.md']],
  ])('%s', async (_name, args, expected) => expect(await listed(folder, ...args)).toEqual(expected))

  it('leaves out a link that leads out of the folder, unless it is named', async () => {
    const outside = folderOf({ 'o.md': '99 km' })
    const inside = folderOf({ 'a.md': '43 km' })
    symlinkSync(join(outside, 'o.md'), join(inside, 'l.md'))
    symlinkSync(join(inside, 'a.md'), join(inside, 'm.md'))
    const { err } = await runIn(inside, ['check', '.', '--fix'])
    expect(err).toMatch(/l\.md is left out: it is a link that leads out of the folder/)
    expect(readFileSync(join(outside, 'o.md'), 'utf8')).toBe('99 km')
    expect(await listed(inside, '.')).toEqual(['a.md', 'm.md'])
    expect(await listed(inside, 'l.md')).toEqual(['l.md'])
  })

  it.each([
    ['UTF-32', 'a.txt', [0xff, 0xfe, 0, 0, 0x52, 0, 0, 0], /a\.txt is encoded as UTF-32: save it as UTF-8/],
    ['no Word document', 'a.docx', [...Buffer.from('Raqqa')], /a\.docx is no Word document/],
  ])('says what a file is: %s', async (_name, name, bytes, message) => {
    const { err, code } = await runIn(folderOf({ [name]: new Uint8Array(bytes) }), ['check', name])
    expect({ err, code }).toEqual({ err: expect.stringMatching(message), code: 2 })
  })

  it('says of a pipe that nobody writes to that it is no file', async () => {
    const folder = folderOf({})
    execFileSync('mkfifo', [join(folder, 'p.md')])
    const { err, code } = await runIn(folder, ['check', 'p.md'])
    expect({ err, code }).toMatchObject({ err: expect.stringMatching(/p\.md is no file but a pipe/), code: 2 })
  })

  it.each([
    ['old/f.md', /old\/f\.md is left out by \.groundlineignore\. To have it checked, give --no-ignore/],
    ['d.draft.md', /d\.draft\.md is left out by \.gitignore\./],
    ['build/e.md', /build\/e\.md is left out by \.gitignore\./],
  ])('says what is left out although it was named: %s', async (file, message) => {
    const { err, code } = await runIn(folder, ['check', file, 'a.md'])
    expect({ err, code }).toEqual({ err: expect.stringMatching(message), code: 0 })
  })

  it.each([
    ['x/*.md', { '.groundlineignore': 'x/a.md\n' }],
    ['x', { '.groundlineignore': 'x/*.md\n!x/b.md\n' }],
    ['x/**', { '.gitignore': 'x/a.md\n' }],
    ['*/*.md', { '.groundlineignore': 'a.md\n' }],
  ])('reads ignore files outside of a repository: %s, %j', async (arg, ignoring) => {
    const files = folderOf({ ...ignoring, 'x/a.md': 'x', 'x/b.md': 'x' })
    expect(await listed(files, arg)).toEqual(['x/b.md'])
    expect(await listed(files, arg, '--no-ignore')).toEqual(['x/a.md', 'x/b.md'])
  })

  it.each(['x', 'x/*.md'])('says that ignore files leave out all of %s', async (arg) => {
    const files = folderOf({ '.groundlineignore': 'x/\n', 'x/a.md': 'x', 'x/b.md': 'x', 'y.md': 'x' })
    const alone = await runIn(files, ['check', arg])
    expect({ err: alone.err, code: alone.code }).toEqual({ err: expect.stringMatching(/all 2 files/), code: 2 })
    const beside = await runIn(files, ['check', arg, 'y.md'])
    expect({ err: beside.err, code: beside.code }).toEqual({ err: expect.stringMatching(/all 2 files/), code: 0 })
  })

  it('says of what is empty that it is, and fails only where it was named alone', async () => {
    const files = folderOf({ 'd/empty.md': ' \n', 'd/a.md': '43 km', 'none/x.png': '' })
    for (const args of [['d'], ['d/a.md', 'd/empty.md'], ['d', 'none']]) {
      const { err, code } = await runIn(files, ['check', ...args])
      expect({ err, code }).toEqual({ err: expect.stringMatching(/is empty: nothing|holds nothing/), code: 0 })
    }
    expect((await runIn(files, ['check', 'd/empty.md'])).code).toBe(2)
    expect((await runIn(files, ['check', 'd', '-f', 'junit'])).out).not.toContain('error type')
  })

  it.each([
    ['a.rst', '43 km', /a\.rst is reStructuredText, which is not read: convert it .* or give --input-format text/],
    ['a.adoc', '43 km', /AsciiDoc/],
    ['a.org', '43 km', /Org/],
    ['a.rtf', '{\\rtf1 43 km}', /RTF, which is not read: save it as Word \(\.docx\), HTML or plain text\n$/],
    ['noext', '{\\rtf1\\ansi 43 km}', /RTF/],
  ])('refuses prose in a form that is not read: %s', async (name, text, message) => {
    const files = folderOf({ [name]: text, 'b.mdx': '43 km' })
    const { err, code } = await runIn(files, ['check', name])
    expect({ err, code }).toEqual({ err: expect.stringMatching(message), code: 2 })
    const folder = await runIn(files, ['check', '.', '-f', 'json'])
    expect(paths(folder.out)).toEqual(['b.mdx'])
    if (name.includes('.')) expect(folder.err).toMatch(/1 file is passed over \(.+ is not read\)/)
  })

  it('reads what nobody has named the format of by what it holds, and says so', async () => {
    const files = folderOf({
      page: '<p>Tabqa is <b>44 km</b> from Raqqa.</p>',
      'a.txt': 'It is <p>44 km</p> away.',
      'b.jsonl': '{"text": "Tabqa is **44 km** from [Raqqa](https://a.b)."}\n{"text": "It is 44 km."}\n',
    })
    const seen: string[] = []
    const spy = (text: string) => (seen.push(text), check(text))
    const said = (name: string) => runIn(files, ['check', name], { check: spy })
    expect((await said('page')).out).toMatch(/read as HTML, which it looks like/)
    expect((await said('a.txt')).out).toMatch(/read as plain text, though some of it looks like HTML/)
    expect((await said('b.jsonl')).out).toMatch(/read as Markdown/)
    expect(
      (await run(['check', '-'], { check: spy, stdin: 'From **Raqqa**, ## no:\n\n[44 km](https://a.b)' })).out,
    ).toMatch(/Markdown/)
    expect(seen).toEqual([
      'Tabqa is 44 km from Raqqa.',
      'It is <p>44 km</p> away.',
      'Tabqa is 44 km from Raqqa.',
      'It is 44 km.',
      'From Raqqa, ## no:\n\n44 km',
    ])
  })

  it.each([
    ['a glob that matches nothing', 'nope/**/*.md', /matches no file/],
    ['a folder without texts', '.hidden', /holds nothing to check/],
  ])('%s', async (_name, arg, message) => {
    const empty = arg === '.hidden' ? folderOf({ '.hidden/x.png': '' }) : folder
    const { err, code } = await runIn(empty, ['check', arg])
    expect(code).toBe(2)
    expect(err).toMatch(message)
  })
})

describe('what is listed', () => {
  const style = '{"style": {"spellings": [{"use": "Kyiv", "not": ["Kiev"]}]}}'
  const folder = folderOf({ '.groundlinerc.json': style, 'a.md': 'Kiev is quiet.', 'b.md': '44 km and 99 km' })

  it('is house style too, which is counted by itself and fails a run only as information', async () => {
    const { out, code } = await runIn(folder, ['check', 'a.md'])
    expect(out).toMatch(/~ style {2}“Kiev”/)
    expect(out).toMatch(/no spatial claims, 1 of house style\n$/)
    expect(code).toBe(0)
    expect((await runIn(folder, ['check', 'a.md', '--max-warnings', '0'])).code).toBe(0)
    expect((await runIn(folder, ['check', 'a.md', '-s', 'info'])).code).toBe(1)
    expect((await runIn(folder, ['check', 'a.md', '-q'])).out).not.toContain('Kiev')
    expect((await runIn(folder, ['check', 'a.md', '-f', 'html'])).out).toContain('~ style')
  })

  it.each(['json', 'jsonl', 'github', 'sarif', 'junit', 'checkstyle', 'csv', 'html'])(
    'is with --quiet what is wrong alone, as %s',
    async (format) => {
      const { out, code } = await runIn(folder, ['check', 'a.md', 'b.md', '-q', '-f', format])
      expect(out).toContain('99')
      expect(out).not.toMatch(/[“"«;,>]44[”"»;,<]|Kiev/)
      expect(code).toBe(1)
    },
  )

  it('holds nothing of a file name that a terminal obeys', async () => {
    const odd = folderOf({ 'a\u001b[31m\nb.md': '99 km' })
    const out = async (format: string) => (await runIn(odd, ['check', '.', '-f', format])).out
    expect(await out('github')).toMatch(/^::error file=a\[31m%0Ab\.md,[^\n\u001b]*\n$/)
    expect(await out('checkstyle')).toContain('<file name="a[31m&#10;b.md">')
  })
})

describe('settings of a folder', () => {
  it('are printed as they hold: how a text is checked by the nearest, all else by those of the run', async () => {
    const folder = folderOf({
      '.groundlinerc.json': '{"minSeverity": "error", "strict": true}',
      's/.groundlinerc.json': '{"maxWarnings": 3, "date": "2016-06"}',
      's/l.md': '99 km',
    })
    for (const arg of ['s/l.md', 's']) {
      const { out } = await runIn(folder, ['check', '--print-config', arg])
      expect(JSON.parse(out)).toMatchObject({
        file: join(folder, 's/.groundlinerc.json'),
        runFile: join(folder, '.groundlinerc.json'),
        minSeverity: 'error',
        maxWarnings: null,
        date: '2016-06',
        strict: false,
      })
    }
    const { out } = await runIn(folder, ['check', '--print-config'])
    expect(JSON.parse(out)).toMatchObject({ file: join(folder, '.groundlinerc.json'), strict: true })
    expect(out).not.toContain('runFile')
  })

  it.each([
    ['an unknown key', '{"minSeverty": "error"}', /"minSeverty" is no setting: did you mean “minSeverity”\?/],
    ['a day that is none', '{"date": "2016-13-45"}', /"date" must be a date like 2016-06-22/],
    ['a key that is like none', '{"zzzzzzzzz": 1}', /"zzzzzzzzz" is no setting: there are extends, date, format/],
    ['a wrong type', '{"strict": "yes"}', /"strict" must be true or false/],
    [
      'a wrong type within',
      '{"style": {"spellings": [{"use": 1, "not": []}]}}',
      /"style\.spellings\[0\]\.use" must be text/,
    ],
    ['a wrong word', '{"style": {"first": "feet"}}', /"style\.first" must be one of km, miles/],
    [
      'a kind that is none',
      '{"kinds": {"distnce": false}}',
      /"distnce" in "kinds" is no setting: did you mean “distance”/,
    ],
    ['no JSON', '{', /is not valid JSON: it ends too early/],
    ['no JSON within', '{\n  "date" 2016\n}', /is not valid JSON at line 2, column 10: see what stands there/],
    ['a number below', '{"maxWarnings": -1}', /"maxWarnings" must be at least 0/],
    ['no words', '{"data": ""}', /"data" must not be empty/],
    [
      'a file that is not there',
      '{"extends": "no.json"}',
      /no\.json does not exist: check the name \("extends" of .*names it\)/,
    ],
    ['a circle', '{"extends": ".groundlinerc.json"}', /"extends" leads back to/],
    ['a list of something else', '{"extends": ["a.json", 3]}', /"extends\[1\]" must be text/],
    ['a list', '[]', /the file must be an object/],
    [
      'a spelling that is right and wrong',
      '{"style": {"spellings": [{"use": "Kyiv", "not": ["Kiev", "Kyiv"]}]}}',
      /"style\.spellings\[0\]\.not" names “Kyiv”, as the spelling to use as well/,
    ],
    [
      'spellings that correct each other',
      '{"style": {"spellings": [{"use": "Kyiv", "not": ["Kiev"]}, {"use": "Kiev", "not": ["Kyiv"]}]}}',
      /names “Kiev”, which "style\.spellings\[1\]" uses/,
    ],
  ])('%s is said, with the file', async (_name, config, message) => {
    const { err, code } = await runIn(folderOf({ '.groundlinerc.json': config, 'a.md': 'x' }), ['check', 'a.md'])
    expect(err).toMatch(message)
    expect(err).toMatch(/\.groundlinerc\.json/)
    expect(code).toBe(2)
  })

  it('are for each file the nearest ones, unless they are named', async () => {
    const folder = folderOf({
      '.groundlinerc.json': '{"kinds": {"distance": false}}',
      'a.md': '99 km',
      'sub/.groundlinerc.json': '{"date": "2016-06-22"}',
      'sub/b.md': '99 km',
    })
    const dates = async (...more: readonly string[]) =>
      (await runIn(folder, ['check', '.', ...more])).checked.map(({ date }) => date)
    expect(await dates()).toEqual([null, '2016-06-22'])
    expect(await dates('-c', '.groundlinerc.json')).toEqual([null, null])
    await runIn(folder, ['dismiss', 'sub/b.md', '--all'])
    expect((await runIn(folder, ['check', 'sub/b.md'])).out).toContain('1 silenced')
    rmSync(join(folder, '.groundline-dismissed.json'))
    expect((await runIn(folder, ['check', '--print-config', 'sub/b.md'])).out).toContain('"2016-06-22"')
    expect((await runIn(folder, ['check', '--print-config'])).out).toContain('"distance": false')
    expect((await runIn(folder, ['check', '.', '-f', 'github'])).out).toMatch(/^::error file=sub\/b\.md[^\n]*\n$/)
  })

  it('hold below the folder too, and the command line is over them', async () => {
    const folder = folderOf({
      '.groundlinerc.json': '{"minSeverity": "error", "ignore": ["b.md"], "date": "2016-06"}',
      'sub/a.md': '44 km',
      'sub/b.md': '9 km',
    })
    const below = join(folder, 'sub')
    expect((await runIn(below, ['check', '.'])).code).toBe(0)
    expect((await runIn(below, ['check', '.'])).checked[0]?.date).toBe('2016-06')
    expect((await runIn(below, ['check', '.', '-s', 'warning'])).code).toBe(1)
    expect((await runIn(below, ['check', '.', '--no-config'])).code).toBe(1)
    const { out } = await runIn(below, ['check', '.', '--print-config', '--strict'])
    expect(JSON.parse(out)).toMatchObject({ minSeverity: 'error', strict: true, date: '2016-06', ignore: ['b.md'] })
  })

  it('take over those of other files, each counted from its own folder', async () => {
    const folder = folderOf({
      'desk/base.json': '{"date": "2016-06", "strict": true, "data": "d", "kinds": {"area": false}, "ignore": ["a"]}',
      'desk/style.json': '{"extends": "base.json", "minSeverity": "info"}',
      '.groundlinerc.json':
        '{"extends": ["desk/style.json"], "strict": false, "kinds": {"distance": false}, "ignore": ["b"]}',
    })
    const { out } = await runIn(folder, ['check', 'x.md', '--print-config'])
    expect(JSON.parse(out)).toMatchObject({
      date: '2016-06',
      strict: false,
      minSeverity: 'info',
      data: join(folder, 'desk/d'),
      kinds: { area: false, distance: false },
      ignore: ['a', 'b'],
    })
  })

  it('switch kinds off', async () => {
    const folder = folderOf({ '.groundlinerc.json': '{"kinds": {"distance": false}}', 'a.md': '9 km' })
    expect((await runIn(folder, ['check', '.'])).code).toBe(0)
  })
})

describe('how much counts', () => {
  const folder = folderOf({ 'a.md': '44 km and 44 km', 'b.md': '45 km', 'c.md': '43 km' })
  it.each([
    [['a.md'], 1],
    [['a.md', '--max-warnings', '2'], 0],
    [['a.md', '--max-warnings', '1'], 1],
    [['b.md', '--max-warnings', '9'], 1],
  ])('%j exits with %i', async (args, code) => expect((await runIn(folder, ['check', ...args])).code).toBe(code))

  it('--quiet lists errors alone, and documents only that have some', async () => {
    const { out } = await runIn(folder, ['check', '.', '--quiet'])
    expect(out).toMatch(/^b\.md\n.*wrong.*“45”/)
    expect(out).not.toMatch(/a\.md|c\.md|“44”/)
    expect(out).toMatch(/3 documents: 1 wrong, 2 loose/)
    expect((await runIn(folder, ['check', 'b.md', '--quiet'])).out).toMatch(/^1 document: 1 wrong$/m)
  })

  it('-o writes a whole file, and prints nothing', async () => {
    const { out } = await runIn(folder, ['check', 'b.md', '--format', 'sarif', '-o', join(folder, 'out/r.sarif')])
    expect(out).toBe('')
    expect(JSON.parse(readFileSync(join(folder, 'out/r.sarif'), 'utf8')).version).toBe('2.1.0')
  })

  it('shows a bar on a terminal alone', async () => {
    expect((await runIn(folder, ['check', 'a.md', 'b.md'], { tty: true })).err).toMatch(/\[-+\] 0\/2 a\.md/)
    expect((await runIn(folder, ['check', 'a.md', 'b.md'])).err).toBe('')
  })
})

describe('--fix', () => {
  it('corrects several findings of one sentence, and keeps markup, encoding and line ends', async () => {
    const latin = Buffer.from('<meta charset="windows-1252"><p>Caf\u00e9 lies <b>145</b> km north.</p>\r\n', 'latin1')
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('lies 145 km \u00e9\r\n', 'utf16le')])
    const folder = folderOf({
      'a.md': '\ufefflies **145** km [north](x), é\r\n',
      'b.html': latin,
      'c.txt': utf16,
      'd.docx': await wordDocument(['Tabqa lies 145 km north.']),
    })
    const { code, err } = await runIn(folder, ['check', '.', '--fix'])
    expect({ code, err }).toEqual({ code: 0, err: 'groundline: 7 corrections were made\n' })
    expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe('\ufefflies **43** km [west](x), é\r\n')
    expect(readFileSync(join(folder, 'b.html'), 'latin1')).toBe(
      '<meta charset="windows-1252"><p>Caf\u00e9 lies <b>43</b> km west.</p>\r\n',
    )
    expect(readFileSync(join(folder, 'c.txt')).toString('utf16le')).toBe('\ufefflies 43 km é\r\n')
    expect((await runIn(folder, ['check', 'd.docx', '--format', 'json'])).out).toContain('"findings":[]')
  })

  it('replaces a word whole that entities write in part', async () => {
    const folder = folderOf({
      'a.html': '<p>lies n&#111;rth of Raqqa, 145 km off</p>',
      'b.md': 'lies &#110;orth of Raqqa',
    })
    await runIn(folder, ['check', '.', '--fix'])
    expect(readFileSync(join(folder, 'a.html'), 'utf8')).toBe('<p>lies west of Raqqa, 43 km off</p>')
    expect(readFileSync(join(folder, 'b.md'), 'utf8')).toBe('lies west of Raqqa')
  })

  it('--dry-run prints a diff that git can apply, and changes nothing', async () => {
    const folder = folderOf({ 'a.md': 'one\n\nlies **145** km\n' })
    const { out, code } = await runIn(folder, ['check', 'a.md', '--dry-run'])
    expect(readFileSync(join(folder, 'a.md'), 'utf8')).toContain('145')
    expect(code).toBe(1)
    execFileSync('git', ['apply', '--unsafe-paths', '-'], { cwd: folder, input: out })
    expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe('one\n\nlies **43** km\n')
  })

  it('--dry-run prints a diff in the encoding of each file, and a remark where none can be applied', async () => {
    const files = {
      'a.html': Buffer.from(
        '<meta charset="windows-1252"><p>lies 145 km \u0097 \u0093caf\u00e9\u0094.</p>\r\n',
        'latin1',
      ),
      'b.md': '\ufefflies 145 km, é\n',
      'c.txt': Buffer.from('\ufefflies 145 km\r\n', 'utf16le'),
      'd.docx': await wordDocument(['Tabqa lies 145 km.']),
    }
    const folder = folderOf(files)
    await runIn(folder, ['check', '.', '--dry-run', '-o', 'x.patch'])
    execFileSync('git', ['apply', 'x.patch'], { cwd: folder })
    const other = folderOf(files)
    await runIn(other, ['check', 'a.html', 'b.md', '--fix'])
    for (const name of ['a.html', 'b.md'])
      expect(readFileSync(join(folder, name))).toEqual(readFileSync(join(other, name)))
    expect(readFileSync(join(folder, 'a.html'), 'latin1')).toContain('43 km \u0097 \u0093caf\u00e9\u0094')
    expect(readFileSync(join(folder, 'c.txt'))).toEqual(files['c.txt'])
    expect(readFileSync(join(folder, 'x.patch'), 'latin1')).toMatch(
      /# c\.txt is UTF-16.*\n[\s\S]*# d\.docx is a Word document/,
    )
  })

  it('refuses standard input, and lines of a batch', async () => {
    expect((await run(['check', '-', '--fix'], { stdin: 'x' })).err).toMatch(/--fix writes files/)
    const { err, code } = await runIn(folderOf({ 'a.jsonl': '{"text":"9 km"}' }), ['check', 'a.jsonl', '--fix'])
    expect(err).toMatch(/a line of a batch cannot be corrected/)
    expect(code).toBe(2)
  })
})

describe('findings that are silenced', () => {
  const silenced = async (name: string, text: string) => {
    const { out } = await runIn(folderOf({ [name]: text }), ['check', '.', '--format', 'json'])
    const [document] = (
      JSON.parse(out) as {
        documents: readonly {
          findings: readonly { quote: string }[]
          notes: readonly { message: string }[]
          ignored?: readonly { by: string }[]
        }[]
      }
    ).documents
    return {
      left: document!.findings.map(({ quote }) => quote),
      notes: document!.notes.map(({ message }) => message),
      by: document!.ignored?.map(({ by }) => by) ?? [],
    }
  }

  it.each([
    ['a.md', '<!-- groundline-disable-next-line -->\n1 km\n\n2 km', ['2']],
    ['a.md', '1 km\n\n<!-- groundline-disable distance -->\n\n2 km\n\n<!-- groundline-enable -->\n\n3 km', ['1', '3']],
    ['a.md', '[//]: # (groundline-disable)\n\n1 km', []],
    ['a.html', '<p>1 km</p>\n<!-- groundline-disable-next-line: it is by road -->', ['1']],
    ['a.html', '<!-- groundline-disable-next-line -- by road -->\n<p>1 km</p>\n<p>2 km</p>', ['2']],
    ['a.wiki', '<!-- groundline-disable-next-line -->\n* 1 km\n* 2 km', ['2']],
    ['a.tex', '% groundline-disable-next-line\n1 km\n\n2 km', ['2']],
    ['a.txt', '<!-- groundline-disable-next-line -->\n1 km\n\n2 km', ['2']],
    ['a.md', '<!-- groundline-disable direction -->\n1 km', ['1']],
    ['a.md', '<!-- Groundline-Disable-Next-Line: Distance -->\n1 km\n\n2 km', ['2']],
  ])('%s: %j', async (name, text, left) => expect((await silenced(name, text)).left).toEqual(left))

  it.each([
    ['<!-- groundline-disable -->\n\nnothing here', /^Line 1: groundline-disable silences nothing here/],
    [
      'x\n\n<!-- groundline-disable distnce -->\n\n1 km',
      /^Line 3: “distnce” is no kind of finding: did you mean “distance”/,
    ],
    ['1 km\n\n<!-- groundline-enable -->', /“groundline-enable” ends nothing/],
    ['<!-- groundline-disable-next-line -->\n\n43 km', /^Line 1: groundline-disable-next-line silences nothing/],
    ['<!-- groundline-disabel -->\n\n1 km', /did you mean “disable”/],
  ])('says of %j what is wrong', async (text, message) => {
    expect((await silenced('a.md', text)).notes.join('\n')).toMatch(message)
  })

  it('can be dismissed for good, and stay so while the text around them changes', async () => {
    const folder = folderOf({ 'a.md': '99 km' })
    expect((await runIn(folder, ['dismiss', 'a.md', '--id', 'd-00000000'])).err).toMatch(
      /no finding of these texts has this id/,
    )
    const { out } = await runIn(folder, ['dismiss', 'a.md', '--id', 'd-00000099', '--reason', 'by road'])
    expect(out).toMatch(/^1 finding dismissed/)
    writeFileSync(join(folder, 'a.md'), 'Something new, 98 km.\n\nThen *99* km.')
    expect((await runIn(folder, ['check', 'a.md', '--format', 'json'])).out).toMatch(
      /"quote":"98".*"ignored":\[\{"id":"d-00000099".*"by":"dismissed"/,
    )
    await runIn(folder, ['dismiss', 'a.md', '--all'])
    const list = JSON.parse(readFileSync(join(folder, '.groundline-dismissed.json'), 'utf8')) as {
      dismissed: readonly { id: string; reason?: string }[]
    }
    expect(list.dismissed.map(({ id, reason }) => [id, reason])).toEqual([
      ['d-00000098', undefined],
      ['d-00000099', 'by road'],
    ])
    expect((await runIn(folder, ['check', 'a.md'])).code).toBe(0)
  })

  const listIn = (folder: string) =>
    (
      JSON.parse(readFileSync(join(folder, '.groundline-dismissed.json'), 'utf8')) as {
        dismissed: readonly Dismissed[]
      }
    ).dismissed
  const twice = (text: string) => {
    const { findings, ...rest } = check(text)
    return { ...rest, findings: findings.map((one, at) => (at === 0 ? one : { ...one, id: `${one.id}-${at + 1}` })) }
  }

  it.each([
    [
      'the paragraph behind it in the same line',
      '<p>1 km</p><!-- groundline-disable-next-line --><p>2 km,<br> 3 km</p><p>4 km</p>',
      ['1', '4'],
    ],
    [
      'the next line where nothing is behind it',
      '<p>1 km</p><!-- groundline-disable-next-line --></div>\n<p>2 km</p>\n<p>3 km</p>',
      ['1', '3'],
    ],
  ])('in HTML are silent by a comment: %s', async (_name, text, expected) => {
    expect((await silenced('a.html', text)).left).toEqual(expected)
  })

  it('names formats as people shorten them, and says which one is meant', async () => {
    const text = 'Tabqa is **44 km** from Raqqa.'
    const folder = folderOf({
      x: text,
      'a.jsonl': `{"text": "44 km", "Format": "md"}\n{"text": "44 km", "title": "x", "formatted": 1}\n`,
      'b.jsonl': `{"text": "44 km", "format": "markdwn"}\n`,
    })
    expect((await runIn(folder, ['check', 'x', '-i', 'md'])).out).not.toContain('note')
    const wrong = await runIn(folder, ['check', 'x', '-i', 'markdwn'])
    expect(wrong).toMatchObject({ code: 2, err: expect.stringMatching(/Did you mean “markdown”\?/) })
    const lines = (await runIn(folder, ['check', 'a.jsonl'])).out.trim().split('\n')
    expect(lines.map((line) => line.includes('did you mean “format”'))).toEqual([true, false])
    expect((await runIn(folder, ['check', 'b.jsonl'])).err).toMatch(/“markdwn”: did you mean “markdown”/)
  })

  it('are dismissed one by one: neither the same words again nor those of another file', async () => {
    const folder = folderOf({ 'd/a.md': '99 km, 99 km and 99 km', 'd/b.md': '99 km, 99 km' })
    const left = async (file: string) =>
      ((await runIn(folder, ['check', file, '--ids'], { check: twice })).out.match(/id: \S+/g) ?? []).map((id) =>
        id.slice(4),
      )
    await runIn(
      join(folder, 'd'),
      ['dismiss', 'a.md', '--id', 'd-00000099-2', '--dismissed', '../.groundline-dismissed.json'],
      { check: twice },
    )
    expect(listIn(folder)).toMatchObject([{ id: 'd-00000099-2', file: 'd/a.md' }])
    expect(await left('d/a.md')).toEqual(['d-00000099', 'd-00000099-3'])
    expect(await left('d/b.md')).toEqual(['d-00000099', 'd-00000099-2'])
    await runIn(folder, ['dismiss', 'd/b.md', '--id', 'd-00000099-2', '--everywhere'], { check: twice })
    expect(listIn(folder).map(({ id, file }) => [id, file])).toEqual([
      ['d-00000099', undefined],
      ['d-00000099-2', 'd/a.md'],
    ])
    expect([await left('d/a.md'), await left('d/b.md')]).toEqual([[], []])
  })

  it('that lists of earlier versions and of the page name are dismissed everywhere', async () => {
    const entry = { id: 'd-00000099', kind: 'distance', words: '99', date: '2026-01-01' }
    const folder = folderOf({
      '.groundline-dismissed.json': JSON.stringify({ version: 1, dismissed: [entry] }),
      'a.md': '99 km, 99 km',
      'b.md': '99 km',
    })
    expect((await runIn(folder, ['check', '.'], { check: twice })).code).toBe(0)
  })

  it('are pruned from the list where their file is gone or says no such thing, and stay for files not looked at', async () => {
    const folder = folderOf({ 'a.md': '99 km', 'b.md': '98 km', 'c.md': '97 km' })
    await runIn(folder, ['dismiss', '.', '--all'])
    writeFileSync(join(folder, 'a.md'), '43 km')
    rmSync(join(folder, 'c.md'))
    expect((await runIn(folder, ['dismiss', 'a.md', '--prune'])).out).toMatch(/^2 findings taken out of/)
    expect(listIn(folder)).toMatchObject([{ id: 'd-00000098', file: 'b.md' }])
  })

  it('by a list that is none is said', async () => {
    const { err, code } = await runIn(folderOf({ 'a.md': 'x', '.groundline-dismissed.json': '{"version": 2}' }), [
      'check',
      'a.md',
    ])
    expect(err).toMatch(/\.groundline-dismissed\.json needs "version": 1/)
    expect(code).toBe(2)
  })
})

describe('what comes in badly', () => {
  it('goes on with the rest, and exits with 2', async () => {
    const bomb = await wordDocument(['x'])
    const folder = folderOf({
      'a.docx': 'PK\u0003\u0004 no archive',
      'b.docx': bomb.subarray(0, bomb.length - 40),
      'c.md': new Uint8Array([0x39, 0x20, 0x6b, 0x6d, 0x0a, 0xe9, 0x20]),
      'd.md': '9 km',
    })
    symlinkSync(join(folder, 'gone.md'), join(folder, 'e.md'))
    const { out, err, code } = await runIn(folder, ['check', '.', '--format', 'json'])
    expect(code).toBe(2)
    expect(
      err
        .trimEnd()
        .split('\n')
        .map((line) => /([a-e])\.\w+ (.*)$/.exec(line)?.slice(1, 3).join(' ')),
    ).toEqual([
      expect.stringMatching(/^a cannot be opened/),
      expect.stringMatching(/^b cannot be opened/),
      expect.stringMatching(/^c is not UTF-8 at byte 5 \(line 2\)/),
      expect.stringMatching(/^e does not exist/),
    ])
    expect(paths(out)).toHaveLength(5)
  })

  it('a line of a batch says its format', async () => {
    const stdin =
      '{"id":1,"text":"**9** km","format":"markdown"}\n{"id":2,"text":"9 km","format":"pdf"}\n{"id":3,"text":"9 km","format":"docx"}\n'
    const { out, code } = await runIn(tmpdir(), ['check', '-', '-i', 'jsonl'], { stdin })
    const lines = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { findings?: readonly unknown[]; error?: string })
    expect(lines[0]!.findings).toMatchObject([{ quote: '9', from: 2, to: 3 }])
    expect(lines[1]!.error).toMatch(/“pdf”: it must be one of text, markdown, html, wikitext, latex/)
    expect(lines[2]!.error).toMatch(/cannot be docx/)
    expect(code).toBe(2)
  })
})

describe('around the command', () => {
  it('watches, and checks again what has changed', async () => {
    const folder = folderOf({ 'a.md': '43 km' })
    const stop = new AbortController()
    let seen = 0
    const watching = runIn(folder, ['check', 'a.md', '--watch'], {
      signal: stop.signal,
      check(text: string) {
        if (++seen === 2) setTimeout(() => stop.abort(), 0)
        return check(text)
      },
      onErr: (text: string) => text.includes('watching') && writeFileSync(join(folder, 'a.md'), '99 km'),
    })
    expect((await watching).out).toMatch(/“99”/)
  })

  it('watches, says what was removed, and writes a report anew', async () => {
    const folder = folderOf({ 'a.md': '99 km', 'b.md': '98 km' })
    const stop = new AbortController()
    const report = join(folder, 'out/r.json')
    const { err } = await runIn(folder, ['check', '.', '--watch', '--format', 'json', '-o', report], {
      signal: stop.signal,
      onErr(text) {
        if (text.includes('watching')) rmSync(join(folder, 'b.md'))
        if (text.includes('removed')) setTimeout(() => stop.abort(), 200)
      },
    })
    expect(err).toContain('groundline: b.md was removed\n')
    expect(paths(readFileSync(report, 'utf8'))).toEqual(['a.md'])
  })

  it('leaves no half file when a signal ends it', async () => {
    const folder = folderOf({})
    const child = spawn(process.execPath, [
      '--import',
      'tsx',
      resolve('src/cli/main.ts'),
      'check',
      '-',
      '-o',
      join(folder, 'r.txt'),
    ])
    const ended = once(child, 'exit')
    while (child.exitCode === null && !readdirSync(folder).some((name) => name.endsWith('.part'))) await delay(20)
    child.kill('SIGTERM')
    expect((await ended)[1]).toBe('SIGTERM')
    expect(readdirSync(folder)).toEqual([])
  }, 60_000)

  it('runs as an action of GitHub does it, on a repository of drafts', () => {
    const folder = folderOf({ 'drafts/a.md': 'x', 'drafts/b c.md': 'x' })
    const action = readFileSync(resolve('.github/actions/check/action.yml'), 'utf8')
    const script = /- name: Check[\s\S]*?run: \|\n([\s\S]*)$/.exec(action)![1]!.replace(/^ {8}/gm, '')
    const command = join(folder, 'command')
    writeFileSync(command, '#!/bin/sh\nfor one in "$@"; do echo "$one"; done\n', { mode: 0o755 })
    const env = {
      ...process.env,
      GITHUB_ACTION_PATH: folder,
      GROUNDLINE_COMMAND: command,
      GROUNDLINE_FILES: 'drafts/*.md other',
      GROUNDLINE_ARGUMENTS: '--strict',
      GROUNDLINE_FORMAT: 'github',
      GROUNDLINE_OUTPUT: 'a b.txt',
    }
    const out = execFileSync('bash', ['-e', '-o', 'pipefail', '-c', script], { cwd: folder, env, encoding: 'utf8' })
    expect(out.trimEnd().split('\n')).toEqual([
      'check',
      '--no-progress',
      '--format',
      'github',
      '--output',
      'a b.txt',
      '--strict',
      '--',
      'drafts/*.md',
      'other',
    ])
  })

  it('has a hook for pre-commit that names files the command reads', () => {
    expect(existsSync('.pre-commit-hooks.yaml')).toBe(true)
    expect(readFileSync('.pre-commit-hooks.yaml', 'utf8')).toMatch(/entry: groundline check --no-progress\n/)
  })
})

describe('ClaimReview', () => {
  it('is written for what was decided, by whom it is published', async () => {
    const folder = folderOf({ 'a.md': '99 km' })
    const { out } = await runIn(folder, [
      'claimreview',
      'a.md',
      '--url',
      'https://example.org/check',
      '--publisher',
      'The Desk',
      '--claimant',
      'AP',
      '--date',
      '2016-06-22',
    ])
    expect(JSON.parse(out)).toMatchObject([
      {
        '@type': 'ClaimReview',
        url: 'https://example.org/check#d-00000099',
        author: { name: 'The Desk' },
        reviewRating: { ratingValue: 1, bestRating: 5, worstRating: 1, alternateName: 'Wrong' },
        itemReviewed: { author: { name: 'AP' } },
      },
    ])
    rmSync(folder, { recursive: true })
  })

  it('leaves out what was dismissed, with all of its sentence', async () => {
    const folder = folderOf({ 'a.md': 'It lies 99 km off. It lies 98 km north.' })
    await runIn(folder, ['dismiss', '.', '--id', 'd-00000098'])
    const review = ['claimreview', 'a.md', '--url', 'https://example.org/', '--publisher', 'x']
    const reviews = async () => JSON.parse((await runIn(folder, review)).out) as { readonly claimReviewed: string }[]
    expect((await reviews()).map((one) => one.claimReviewed.replace(/^.*: /, ''))).toEqual(['It lies 99 km off.'])
    writeFileSync(join(folder, 'a.md'), 'It lies 99 km off. It lies 97 km north.')
    const { out } = await runIn(folder, ['dismiss', '.', '--prune'])
    expect(out).toMatch(/1 finding taken out of/)
    expect(await reviews()).toHaveLength(2)
  })

  it('is written for nobody who does not say where', async () => {
    const { err, code } = await run(['claimreview', 'a.md', '--publisher', 'x'])
    expect(err).toMatch(/--url/)
    expect(code).toBe(2)
  })
})
