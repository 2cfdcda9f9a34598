/** Maps whose longitudes and latitudes stand in the wrong order. */
import type { Position } from 'geojson'
import { describe, expect, it } from 'vitest'
import { importFront, type FrontChoices, type FrontFile } from '../../../src/formats/front/import.ts'
import { linesOf } from '../../../src/core/geo/line/edges.ts'
import { builtGround } from '../../ground.ts'
import { area, mapFile, square } from './maps.ts'

const { outlines } = await builtGround()
const russian = { name: 'Russian-controlled' }
const imported = (files: readonly FrontFile[], choices: FrontChoices = {}) =>
  importFront(files, choices, { today: '2026-11-30', outlines })

const swapped = (ring: readonly Position[]) => ring.map(([lon, lat]) => [lat!, lon!]).reverse()
const file = (name: string, ring: readonly Position[], properties: Record<string, unknown> = russian) =>
  mapFile(name, [area([[...ring]], properties)])

describe('swapped axes', () => {
  const ukraine = square(37.5, 48)

  it('are told, and asked about', async () => {
    const read = await imported([file('a_2025-10-26.geojson', swapped(ukraine))])
    expect(read.packs).toEqual([])
    expect(read.questions).toMatchObject([{ about: 'axes', key: 'a_2025-10-26.geojson' }])
    expect(read.questions[0]!.message).toMatch(/look swapped.*say whether to turn them/)
  })

  it('are turned where the user says so, and nothing else is', async () => {
    const files = [file('a_2025-10-26.geojson', swapped(ukraine)), file('a_2025-10-27.geojson', ukraine)]
    const { pack, notes } = await imported(files, { axes: 'turned' })
    expect(pack!.extent).toEqual([37.5, 48, 38.5, 49])
    expect(notes).toEqual(['a_2025-10-26.geojson: longitude and latitude look swapped, and were turned'])
    const [one, other] = pack!.areas!.map(({ geometry }) => linesOf(geometry)[0]!)
    expect(turnOf(one!)).toBe(turnOf(other!))
    expect(new Set(one!.map(String))).toEqual(new Set(other!.map(String)))
  })

  it('are left where the user says so', async () => {
    const { pack, notes } = await imported([file('a_2025-10-26.geojson', swapped(ukraine))], { axes: 'written' })
    expect(pack!.extent).toEqual([48, 37.5, 49, 38.5])
    expect(notes).toEqual([expect.stringMatching(/and were left$/)])
  })

  it.each<readonly [string, readonly Position[], Record<string, unknown>]>([
    ['a map as it should be', ukraine, russian],
    ['a map of ground that both orders could mean', square(39, 35.8), { holder: 'rebels' }],
    ['a map of another war', square(96, 21), { holder: 'junta' }],
    ['an area of Russia itself', square(36, 51), russian],
  ])('are not seen in %s', async (_, ring, properties) => {
    const read = await imported([file('a_2025-10-26.geojson', ring, properties)])
    expect(read.questions.filter(({ about }) => about === 'axes')).toEqual([])
  })
})

/** Above 0 for a ring that runs counterclockwise. */
const turnOf = (line: readonly Position[]): number =>
  Math.sign(line.slice(1).reduce((sum, [lon, lat], at) => sum + line[at]![0]! * lat! - lon! * line[at]![1]!, 0))
