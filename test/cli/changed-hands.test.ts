import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { area, mapFile, square } from '../formats/front/maps.ts'
import { noGround } from '../builders.ts'
import { run } from './run.ts'

let folder = ''
const russian = { name: 'Russian-controlled' }
const ukrainian = { name: 'Ukrainian-controlled' }
const path = (name: string) => join(folder, name)

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'changed-'))
  const days = [
    mapFile('control_2025-10-26.geojson', [area([square(38, 48)], russian), area([square(39, 48)], ukrainian)]),
    // The western tenth of the Ukrainian square is taken, and a square that nobody had is drawn.
    mapFile('control_2025-10-27.geojson', [
      area([[[38, 48], [39.1, 48], [39.1, 49], [38, 49], [38, 48]]], russian), // prettier-ignore
      area([[[39.1, 48], [40, 48], [40, 49], [39.1, 49], [39.1, 48]]], ukrainian), // prettier-ignore
      area([square(42, 48, 0.1)], russian),
    ]),
    mapFile('control_2025-10-28.geojson', [area([square(38, 48)], russian), area([square(39, 48)], ukrainian)]),
  ]
  for (const { name, bytes } of days) await writeFile(path(name), bytes)
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const compared = (files: readonly string[], ...args: readonly string[]) =>
  run(['compare', ...files.flatMap((name) => ['--front', path(name)]), ...args], { ground: noGround })
const all = ['control_2025-10-26.geojson', 'control_2025-10-27.geojson', 'control_2025-10-28.geojson']

describe('groundline compare --front', () => {
  it('measures what changed hands over the whole series', async () => {
    const { code, out } = await compared(all, '--format', 'json')
    expect(code).toBe(0)
    const [{ steps, totals }] = (JSON.parse(out) as { changedHands: [{ steps: unknown; totals: unknown }] })
      .changedHands
    // A degree of longitude is 73.9 km at 48.5 degrees, one of latitude 111.2: a tenth of the square is 822 km².
    const taken = { from: 'ukraine', to: 'russia', squareKm: expect.closeTo(822, -1) as number }
    const drawn = { from: 'unknown', to: 'russia', squareKm: expect.closeTo(83, -1) as number }
    expect(steps).toEqual([
      { from: '2025-10-26', to: '2025-10-27', handovers: [taken, drawn] },
      {
        from: '2025-10-27',
        to: '2025-10-28',
        handovers: [
          { ...taken, from: 'russia', to: 'ukraine' },
          { ...drawn, from: 'russia', to: 'unknown' },
        ],
      },
    ])
    expect(totals).toHaveLength(4)
  })

  it('writes it as a table, with its terms', async () => {
    const { out } = await compared(all, '--format', 'csv', '--front-source', '=cmd|x', '--front-terms', 'CC BY 4.0')
    const [head, first, ...more] = out.trim().split('\r\n')
    expect(head).toBe('from_day,to_day,from_holder,to_holder,square_km,source,terms')
    expect(first).toMatch(/^2025-10-26,2025-10-27,Ukrainian forces,Russian forces,82\d\.\d+,'=cmd\|x,CC BY 4.0$/)
    expect(more).toHaveLength(3)
  })

  it('says it in text', async () => {
    const { out } = await compared(all)
    expect(out).toMatch(/^control_2025-10-26, 2025-10-26 to 2025-10-28 \(terms not stated\)\n/)
    expect(out).toMatch(/all days +\d+\.\d\d km²\s+Ukrainian forces -> Russian forces/)
  })

  it.each([
    [all.slice(0, 1), [], /one day only/],
    [all, ['--format', 'html'], /text, csv or json, not as html/],
    [[], [], /Name at least two reports, or maps of control/],
  ] as const)('says what is wrong with %j %j', async (files, args, said) => {
    const { code, err } = await compared(files, ...args)
    expect(code).toBe(2)
    expect(err).toMatch(said)
  })
})
