import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { run, wordCheck } from '../run.ts'

let folder = ''
let [archive, output, journal] = ['', '', '']
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'groundline-'))
  archive = join(folder, 'archive.jsonl')
  output = join(folder, 'findings.jsonl')
  journal = `${output}.resume`
})

/** Twenty lines, among them broken ones, a blank one, and one without an id. */
function writeArchive(): void {
  const lines = Array.from({ length: 20 }, (_, at) => JSON.stringify({ id: `a${at}`, text: `Text ${at} is fine.` }))
  lines.splice(3, 1, 'not json')
  lines.splice(7, 0, '  ')
  lines.splice(9, 1, JSON.stringify({ text: 'Without an id, wrong.' }))
  writeFileSync(archive, lines.join('\n'))
}

const check = (...more: readonly string[]) => run(['check', archive, '-o', output, '--resume', ...more])

/** A whole run's output and journal, as a kill leaves it behind. */
async function brokenOff(): Promise<{ readonly whole: Buffer; readonly left: Buffer }> {
  writeArchive()
  let left = Buffer.alloc(0)
  await run(['check', archive, '-o', output, '--resume'], {
    check(text) {
      left = readFileSync(journal)
      return wordCheck(text)
    },
  })
  // The run that left it is over: of its own process nothing is waited for.
  return { whole: readFileSync(output), left }
}

describe('an archive into a file', () => {
  it('writes what standard output would get, and leaves no journal', async () => {
    writeArchive()
    const printed = await run(['check', archive])
    const written = await check()
    expect(written.out).toBe('')
    expect(readFileSync(output, 'utf8')).toBe(printed.out)
    expect([written.code, existsSync(journal)]).toEqual([2, false])
  })

  it('goes on after a kill at any byte, with no line lost or doubled', async () => {
    const { whole, left } = await brokenOff()
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: whole.length }), async (cut) => {
        writeFileSync(output, whole.subarray(0, cut))
        writeFileSync(journal, left)
        const { code } = await check()
        expect(readFileSync(output)).toEqual(whole)
        expect(code).toBe(2)
      }),
      { numRuns: 15 },
    )
  })

  it('drops what a failing disk left behind the last whole line', async () => {
    const { whole, left } = await brokenOff()
    const end = whole.indexOf(10, 800) + 1
    writeFileSync(output, Buffer.concat([whole.subarray(0, end), Buffer.alloc(300), Buffer.from('\n')]))
    writeFileSync(journal, left)
    await check()
    expect(readFileSync(output)).toEqual(whole)
  })

  it('begins where there is nothing to go on with', async () => {
    writeArchive()
    const { code } = await check()
    expect(code).toBe(2)
    expect(readFileSync(output, 'utf8').trim().split('\n')).toHaveLength(20)
  })
})

describe('what cannot be resumed is said', () => {
  it('a broken-off run that nobody asked to go on with', async () => {
    const { left } = await brokenOff()
    writeFileSync(journal, left)
    expect((await run(['check', archive, '-o', output])).err).toMatch(
      /is of a run that was broken off: go on with --resume, or delete .*\.resume/,
    )
  })

  it('a run that still runs', async () => {
    const { left } = await brokenOff()
    writeFileSync(journal, JSON.stringify({ ...(JSON.parse(left.toString()) as object), pid: process.ppid }))
    const { code, err } = await check()
    expect([code, err]).toEqual([2, expect.stringContaining(`is being written by process ${process.ppid}`)])
    // Of before the machine started, it is the number of another.
    utimesSync(journal, 1, 1)
    expect((await check()).err).not.toMatch(/is being written/)
  })

  it('a whole file', async () => {
    writeArchive()
    await check()
    expect((await check()).err).toMatch(/findings\.jsonl is whole, or of another command/)
  })

  it('other options', async () => {
    const { left } = await brokenOff()
    writeFileSync(journal, left)
    expect((await check('--strict')).err).toMatch(/was begun with other files or options/)
  })

  it('other files, and another folder', async () => {
    const { left } = await brokenOff()
    writeFileSync(journal, left)
    const other = join(folder, 'other.jsonl')
    writeFileSync(other, '{"text": "Other."}')
    for (const [args, cwd] of [
      [['check', other, '-o', output, '--resume'], undefined],
      [['check', archive, '-o', output, '--resume'], tmpdir()],
    ] as const) {
      expect((await run(args, cwd === undefined ? {} : { cwd })).err).toMatch(
        /other files or options, in another folder/,
      )
    }
  })

  it('an archive that has changed', async () => {
    const { left } = await brokenOff()
    writeFileSync(journal, left)
    utimesSync(archive, 1, 1)
    expect((await check()).err).toMatch(/archive\.jsonl has changed since/)
  })

  it.each([
    [['--resume'], /--resume needs --output FILE/],
    [['--resume', '-o', 'x.json', '-f', 'json'], /JSONL alone/],
    [['--resume', '-o', 'x.jsonl', '--fix'], /--fix does not go together with --jobs and --resume/],
    [['--jobs', '2', '--watch'], /--watch does not go together/],
    [['--jobs', '2', '--front', 'a.geojson'], /--front does not go together/],
    [['--jobs', '2', '--pack', 'a.zip'], /--pack does not go together/],
    [['--jobs', '0'], /whole number from 1 to 256/],
  ])('%j', async (args, message) => {
    const { code, err } = await run(['check', 'a.jsonl', ...args])
    expect([code, err]).toEqual([2, expect.stringMatching(message)])
  })

  it('standard input', async () => {
    expect((await run(['check', '-', '-i', 'jsonl', '-o', join(folder, 'x.jsonl'), '--resume'])).err).toMatch(
      /Standard input cannot/,
    )
  })

  it('a folder that is not there to write in', async () => {
    writeArchive()
    const { code, err } = await run(['check', archive, '--resume', '-o', join(folder, 'none', 'x.jsonl')])
    expect([code, err]).toEqual([2, expect.stringMatching(/cannot be written: ENOENT/)])
  })
})

describe('a folder', () => {
  const write = (name: string, text: string) => writeFileSync(join(folder, 'texts', name), text)
  beforeEach(() => {
    mkdirSync(join(folder, 'texts', 'deep'), { recursive: true })
    for (const name of ['b.md', 'a.txt', 'deep/c.md', '.hidden.md', 'picture.png']) write(name, `This is ${name}.`)
    write('d.jsonl', '{"id": 1, "text": "one"}\n{"id": 2, "text": "two"}\n')
  })

  /** A folder, and a batch in it: folders stand for texts alone. */
  const places = () => [join(folder, 'texts'), join(folder, 'texts', 'd.jsonl')]
  const archived = () => ['check', ...places(), '-f', 'jsonl', '-o', output, '--resume']

  const idsIn = (text: string) =>
    text
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { id: string }).id)
      .map((id) =>
        String(id)
          .replace(join(folder, 'texts'), '')
          .slice(typeof id === 'number' ? 0 : 1),
      )

  it('stands for its texts, by name', async () => {
    await run(archived())
    expect(idsIn(readFileSync(output, 'utf8'))).toEqual(['a.txt', 'b.md', 'deep/c.md', '1', '2'])
  })

  it('says what vanished, and what came in too late', async () => {
    let asked = 0
    const { err, code } = await run(archived(), {
      check(text) {
        if (asked++ === 0) write('late.md', 'Late.')
        return wordCheck(text)
      },
    })
    expect(idsIn(readFileSync(output, 'utf8'))).not.toContain('late.md')
    expect(err).toMatch(/1 file was added meanwhile and not checked, the first is .*late\.md/)
    expect(code).toBe(0)
  })

  it('goes on by the list it began with, whatever has come and gone', async () => {
    let left = Buffer.alloc(0)
    await run(archived(), {
      check(text) {
        left = readFileSync(journal)
        return wordCheck(text)
      },
    })
    const whole = readFileSync(output, 'utf8')
    const firstLine = whole.slice(0, whole.indexOf('\n') + 1)
    writeFileSync(output, firstLine)
    writeFileSync(journal, left)
    write('0.md', 'New, and first by name.')
    rmSync(join(folder, 'texts', 'deep/c.md'))
    const { err } = await run(archived())
    expect(idsIn(readFileSync(output, 'utf8'))).toEqual(['a.txt', 'b.md', 'deep/c.md', '1', '2'])
    expect(err).toMatch(/c\.md does not exist/)
    expect(err).toMatch(/1 file was added meanwhile/)
  })
})
