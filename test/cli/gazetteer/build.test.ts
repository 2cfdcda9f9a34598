import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { userLayers } from '../../../src/cli/gazetteer/user-files.ts'
import { nameKey } from '../../../src/core/place/names/name-key.ts'
import { run } from '../run.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'groundline-'))
})

function file(name: string, text: string): string {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}

const env = () => ({ XDG_DATA_HOME: join(folder, 'data') })
const table = 'name,lat,lon,type\nKhirbat al-Zayt,35.5,38.9,village\n'

describe('groundline gazetteer', () => {
  it('builds an index that info describes', async () => {
    const output = join(folder, 'mine.places')
    const built = await run(['gazetteer', 'build', file('mine.csv', table), '-o', output, '--licence', 'CC0-1.0'])
    expect(built.code).toBe(0)
    expect([built.out, built.err]).toEqual([expect.stringContaining('1 place'), expect.stringContaining('of 1 row')])
    const info = await run(['gazetteer', 'info', output])
    expect(info.code).toBe(0)
    expect(info.out).toMatch(/mine, \d{4}-\d\d-\d\d: 1 place, 1 name\n {2}licence: CC0-1.0; named as: mine.csv/)
  })

  it('adds places to every check, and again without harm', async () => {
    for (let time = 0; time < 2; time++) {
      expect(await run(['gazetteer', 'add', file('mine.csv', table)], { env: env() })).toMatchObject({ code: 0 })
    }
    expect(readdirSync(join(folder, 'data', 'groundline', 'gazetteers'))).toEqual(['mine.places'])
    const [layer] = await userLayers(env())
    expect(layer?.named(nameKey('Khirbat az-Zayt')).map(({ place }) => place.id)).toEqual(['mine:2'])
  })

  it('clears away what a broken-off build has left, and nothing else', async () => {
    const output = join(folder, 'mine.places')
    for (const name of [`mine.places.${2 ** 31 - 7}.part`, `mine.places.${process.pid}x.part`, 'other.places.9.part']) {
      file(name, 'half')
    }
    await run(['gazetteer', 'build', file('mine.csv', table), '-o', output])
    expect(
      readdirSync(folder)
        .filter((name) => name.endsWith('.part'))
        .sort(),
    ).toEqual([`mine.places.${process.pid}x.part`, 'other.places.9.part'])
  })

  it('names the rows that it leaves out, and ends with 2', async () => {
    const mixed = file('mine.csv', `${table}Swapped,138,35,village\n`)
    const ran = await run(['gazetteer', 'build', mixed, '-o', join(folder, 'x.places')])
    expect(ran).toMatchObject({ code: 2, err: expect.stringMatching(/1 row left out\n {2}row 3 "Swapped".*swapped/) })
  })

  it.each([
    ['a file that is not there', 'nowhere.csv', null, /there is no such file/],
    ['a table without a header', 'bare.csv', 'Tabqa,35,38\n', /is a row of data: put a line/],
    ['a table without one good row', 'empty.csv', 'name,lat,lon\nX,99,99\n', /No place could be read/],
  ])('says what is wrong with %s, and writes nothing', async (_, name, text, message) => {
    const path = text === null ? join(folder, name) : file(name, text)
    const ran = await run(['gazetteer', 'build', path, '-o', join(folder, 'x.places')])
    expect(ran).toMatchObject({ code: 2, err: expect.stringMatching(message) })
    expect(readdirSync(folder).filter((each) => each.includes('places'))).toEqual([])
  })

  it('says which index cannot be used, and what to do', async () => {
    const output = join(folder, 'mine.places')
    await run(['gazetteer', 'build', file('mine.csv', table), '-o', output])
    writeFileSync(output, readFileSync(output).subarray(0, 300))
    const info = await run(['gazetteer', 'info', output])
    expect(info).toMatchObject({ code: 2, err: expect.stringMatching(/mine\.places cannot be used\. .*cut off/) })
  })

  it('says where gazetteers go while there is none', async () => {
    const info = await run(['gazetteer', 'info'], { env: env() })
    expect(info).toMatchObject({ code: 0, out: expect.stringContaining('gazetteer add FILE') })
  })
})
