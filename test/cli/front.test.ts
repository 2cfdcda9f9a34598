import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Ground } from '../../src/core/model.ts'
import { importFront } from '../../src/formats/front/import.ts'
import { packFiles } from '../../src/formats/pack/write.ts'
import { area, mapFile, square } from '../formats/front/maps.ts'
import { noGround, result } from '../builders.ts'
import { run } from './run.ts'

let folder = ''
const path = (name: string) => join(folder, name)
const save = async (file: { name: string; bytes: Uint8Array }) => writeFile(path(file.name), file.bytes)

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'front-'))
  await writeFile(path('draft.md'), 'Luhansk is held by Russian forces.')
  await save(mapFile('control_2025-10-26.geojson', [area([square(38, 48)], { name: 'Russian-controlled' })]))
  await save(mapFile('control_2025-10-27.geojson', [area([square(38, 48, 2)], { name: 'Russian-controlled' })]))
  await save(mapFile('plain.geojson', [area([square(38, 48)], { name: 'Zone A' })]))
  await writeFile(path('broken_2025-10-28.geojson'), '{')
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** The ground that the check was given. */
async function checked(args: readonly string[]): Promise<{ code: number; err: string; ground: Ground | null }> {
  let ground: Ground | null = null
  const ran = await run(['check', path('draft.md'), '--date', '2025-10-27', ...args], { ground: noGround, check: () => result(), onGround: (one) => (ground = one) }) // prettier-ignore
  return { code: ran.code, err: ran.err, ground }
}

describe('groundline check --front', () => {
  it('takes several maps as a series of days', async () => {
    const { code, ground } = await checked([
      '--front',
      path('control_2025-10-27.geojson'),
      '--front',
      path('control_2025-10-26.geojson'),
    ])
    expect(code).toBe(0)
    expect(ground!.packs.map(({ from, to, areas }) => [from, to, areas?.length])).toEqual([
      ['2025-10-26', '2025-10-27', 2],
    ])
    expect(ground!.data.at(-1)).toMatchObject({ licence: 'not stated', attribution: 'Control: control_2025-10-27' })
  })

  it('asks for what the map does not tell, with the way to say it, and does nothing', async () => {
    const { code, err, ground } = await checked(['--front', path('plain.geojson')])
    expect([code, ground]).toEqual([2, null])
    expect(err).toContain(
      'Who holds “Zone A” (1 area) is not told by the map; say it, for example with --front-holder russia',
    )
    expect(err).toContain('for example with --front-day 2025-10-26')
  })

  it('takes what is said', async () => {
    const answers = ['--front-holder', 'russia', '--front-day', '2025-10-26', '--front-outside', 'ukraine', '--front-source', 'Our desk', '--front-terms', 'internal'] // prettier-ignore
    const { code, ground } = await checked(['--front', path('plain.geojson'), ...answers])
    expect(code).toBe(0)
    const [pack] = ground!.packs
    expect([pack!.id, pack!.licence, pack!.outside, pack!.areas![0]!.holder, pack!.areas![0]!.source]).toEqual(['front-our-desk', 'internal', 'ukraine', 'russia', 'Our desk']) // prettier-ignore
  })

  it('names the file of a series that is broken, and goes on', async () => {
    const { code, err, ground } = await checked([
      '--front',
      path('broken_2025-10-28.geojson'),
      '--front',
      path('control_2025-10-26.geojson'),
    ])
    expect(code).toBe(0)
    expect(err).toContain('groundline: broken_2025-10-28.geojson: Not valid JSON')
    expect(ground!.packs[0]!.areas).toHaveLength(1)
  })

  it.each([
    [['--front', 'nowhere.geojson'], /nowhere.geojson does not exist/],
    [['--front', 'x.geojson', '--front-day', '2025-10'], /Give a whole day/],
    [['--pack', 'nowhere'], /nowhere does not exist/],
  ])('says what is wrong with %j', async (args, said) => {
    const { code, err } = await checked(args)
    expect(code).toBe(2)
    expect(err).toMatch(said)
  })
})

describe('groundline check --pack', () => {
  it('takes a folder with drawn areas, beside what is built in', async () => {
    const { pack } = await importFront([
      mapFile('control_2025-10-26.geojson', [area([square(38, 48)], { name: 'Russian-controlled' })]),
    ])
    await mkdir(path('pack'))
    for (const [part, value] of Object.entries(packFiles(pack!))) {
      await writeFile(path(`pack/${part === 'pack' ? 'pack.json' : `${part}.geojson`}`), JSON.stringify(value))
    }
    let added: readonly string[] = []
    const ran = await run(['check', path('draft.md'), '--pack', path('pack')], {
      onPacks: (packs) => (added = packs.map(({ id }) => id)),
    })
    expect([ran.code, added]).toEqual([0, [pack!.id]])
  })

  it('names what is wrong in it', async () => {
    await mkdir(path('bad'))
    await writeFile(path('bad/pack.json'), '{}')
    const { code, err } = await checked(['--pack', path('bad')])
    expect(code).toBe(2)
    expect(err).toMatch(/bad is no pack that can be used:\n {2}A theatre pack is missing places.geojson/)
  })
})
