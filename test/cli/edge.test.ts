/** What is said where a file, a disk or a terminal is not as one would wish. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { bundled } from './bundled.ts'
import { run } from './run.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'groundline-'))
})

function file(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}

const table = 'name,lat,lon,type\nKhirbat al-Zayt,35.5,38.9,village\n'
/** Whatever could steer a terminal or turn its reading direction, but line breaks. */
const steering = /[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069]/u
const evil = '\u001b]0;owned\u0007\u001b[2J\u009b31m\u202e\u007f'

describe('a full disk', () => {
  it.each([['check'], ['gazetteer', 'info']])('under %s %s is said, with exit code 2', async (...command) => {
    const draft = file('draft.md', 'Tabqa lies 145 km from Raqqa.')
    const args = command[0] === 'check' ? ['check', draft, '--format', 'json'] : command
    const script = `node ${await bundled()} ${args.join(' ')} > /dev/full`
    const { status, stderr } = spawnSync('sh', ['-c', script], { encoding: 'utf8' })
    expect(stderr).toMatch(/^groundline: The output cannot be written: there is no room left on the disk/m)
    expect(stderr).not.toMatch(/\n\s+at /)
    expect(status).toBe(2)
  })
})

describe('a gazetteer that cannot be written', () => {
  it.each([
    ['where a folder has its name', () => mkdirSync(join(folder, 'x.places')), 'x.places', 'it is a folder'],
    ['under a file', () => file('under', ''), 'under/x.places', 'a part of its path is a file'],
    ['under a name that is too long', () => {}, `${'x'.repeat(300)}.places`, 'its name is too long'],
  ])('%s says so in a line and leaves nothing behind', async (_where, prepare, name, words) => {
    const source = file('mine.csv', table)
    prepare()
    const before = readdirSync(folder).sort()
    const ran = await run(['gazetteer', 'build', source, '-o', join(folder, name)])
    expect(ran.code).toBe(2)
    expect(ran.err.split('\n').filter((line) => line.startsWith('groundline: '))).toEqual([
      expect.stringContaining(words),
    ])
    expect(ran.err).not.toMatch(/\n\s+at /)
    expect(readdirSync(folder).sort()).toEqual(before)
  })
})

describe('an index of places that was changed', () => {
  it('by a single bit is refused wherever the bit stands, and by bytes at its end', async () => {
    const path = join(folder, 'mine.places')
    await run(['gazetteer', 'build', file('mine.csv', table), '-o', path])
    const sound = readFileSync(path)
    // One bit of each byte, another each time.
    for (let byte = 0; byte < sound.length; byte++) {
      const damaged = Buffer.from(sound)
      damaged[byte]! ^= 1 << ((byte * 3) & 7)
      file('damaged.places', damaged)
      const { code } = await run(['gazetteer', 'info', join(folder, 'damaged.places')])
      if (code !== 2) expect.fail(`byte ${byte} was changed unnoticed`)
    }
    for (const damaged of [sound.subarray(0, -1), Buffer.concat([sound, Buffer.from([0])])]) {
      const { code, err } = await run(['gazetteer', 'info', file('damaged.places', damaged)])
      expect([code, err]).toEqual([2, expect.stringContaining('fetch or build it again')])
    }
    expect((await run(['gazetteer', 'info', path])).code).toBe(0)
  })
})

describe('what a file says', () => {
  it('reaches no terminal with its escapes: messages of every command', async () => {
    const csv = file(
      `bad${evil.replace(/[\u0007/]/g, '')}.csv`,
      `name,lat,lon,type${evil}\n${evil}place,95,${evil},x\n`,
    )
    const batch = file('b.jsonl', `{"id":"${'\\u001b'}[2Jx","text":5}\n${evil}\n`)
    const runs = [
      await run(['gazetteer', 'build', csv, '-o', join(folder, 'x.places')]),
      await run(['gazetteer', 'info', csv]),
      await run(['check', csv]),
      await run(['check', batch]),
      await run(['check', join(folder, `missing${evil}`)]),
      await run([`check${evil}`]),
      await run(['check', file('draft.txt', `wrong ${evil} text`), '--all']),
    ]
    for (const { out, err } of runs) {
      expect(err).not.toMatch(steering)
      expect(out).not.toMatch(steering)
    }
  })

  it('about itself in an index is shown without them, too', async () => {
    const path = join(folder, 'x.places')
    const words = ['--name', `n${evil}`, '--licence', `l${evil}`, '--attribution', `a${evil}`]
    const built = await run(['gazetteer', 'build', file('mine.csv', table), '-o', path, ...words])
    const info = await run(['gazetteer', 'info', path])
    expect(info.code).toBe(0)
    for (const { out, err } of [built, info]) expect(out + err).not.toMatch(steering)
  })

  it.each(['json', 'jsonl', 'geojson'])('stands in %s as data without them: programs read the same', async (format) => {
    const draft = file(`d${'\u009b'}.txt`, `wrong ${evil} text`)
    const { out } = await run(['check', draft, '--format', format])
    expect(out).not.toMatch(/[^\P{Cc}\n]/u)
    for (const line of format === 'jsonl' ? out.trim().split('\n') : [out]) expect(() => JSON.parse(line)).not.toThrow()
    if (format !== 'geojson') expect(JSON.stringify(out.split('\n').map((one) => one))).toContain('\\\\u009b')
  })
})

describe('UTF-16 without its mark', () => {
  const le = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'))
  const be = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le').swap16())

  it.each([
    ['little-endian', le('The base, 45 km from Raqqa.\n')],
    ['big-endian', be('The base, 45 km from Raqqa.\n')],
    ['Arabic with blanks', le('تقع القاعدة على بعد 45 كم من الرقة')],
  ])('%s is named', async (_what, bytes) => {
    const { code, err } = await run(['check', file('draft.txt', bytes)])
    expect([code, err]).toEqual([
      2,
      expect.stringContaining('is encoded as UTF-16, without its mark: save it as UTF-8'),
    ])
  })

  it.each([
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0x49, 0x48])],
    ['zeros', new Uint8Array(64)],
    ['a zero within a text', new Uint8Array(Buffer.from('The base\0 fell on Sunday, they said.'))],
  ])('%s is not taken for it', async (_what, bytes) => {
    const { err } = await run(['check', file('draft.txt', bytes)])
    expect(err).toContain('binary file')
  })
})
