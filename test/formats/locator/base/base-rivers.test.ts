import type { FeatureCollection } from 'geojson'
import { topology } from 'topojson-server'
import { describe, expect, it } from 'vitest'
import { baseRivers } from '../../../../src/formats/locator/base/base-rivers.ts'
import { waterFeatures } from '../../../../src/formats/locator/base/waters.ts'
import { outside } from '../../../../src/formats/locator/base/outside.ts'
import type { Gazetteer, TheatrePack } from '../../../../src/core/model.ts'
import type { LakeTopology, RiverTopology } from '../../../../src/core/place/areas/outlines.ts'

const river = (id: string, coordinates: number[][][]) => ({
  type: 'Feature' as const,
  id,
  properties: {},
  geometry: { type: 'MultiLineString' as const, coordinates },
})
const rivers = {
  type: 'FeatureCollection' as const,
  features: [
    river('near', [
      [
        [0, 0],
        [1, 1],
        [2, 0],
      ],
    ]),
    river('far', [
      [
        [40, 40],
        [41, 41],
      ],
    ]),
  ],
}
const made = topology({ rivers }, 1e4) as unknown as RiverTopology
const pond = {
  type: 'Feature' as const,
  id: 'pond',
  properties: { accuracyMetres: 4000 },
  geometry: {
    type: 'Polygon' as const,
    coordinates: [
      [
        [10, 10],
        [11, 10],
        [11, 11],
        [10, 10],
      ],
    ],
  },
}
const ponds: FeatureCollection = { type: 'FeatureCollection', features: [pond] }
const lakes = topology({ lakes: ponds }, 1e4) as unknown as LakeTopology
const names: Readonly<Record<string, string>> = { 'river:near': 'Near River', 'lake:pond': 'Lake Pond' }
const gazetteer = { get: (id: string) => (names[id] ? { name: names[id] } : null) } as unknown as Gazetteer

describe('the waters of the map', () => {
  it('are those that touch the window, by their bare names', () => {
    expect(baseRivers(made, lakes)([-1, -1, 0.5, 3], gazetteer).map(({ properties }) => properties)).toEqual([
      { code: 'near', name: 'Near', nameAr: null },
    ])
    expect(baseRivers(made, null)([10, 10, 11, 11], gazetteer)).toEqual([])
    expect(baseRivers(made, lakes)([10, 10, 11, 11], gazetteer)).toMatchObject([
      { geometry: { type: 'Polygon' }, properties: { code: 'pond', name: 'Lake Pond' } },
    ])
  })

  it('are the pack’s lakes where it draws them, and the world’s elsewhere', () => {
    const own = { id: 'own', geometry: pond.geometry, accuracyMetres: 1, source: '' }
    const place = { name: 'The Pond', nameAr: 'البركة', aliases: ['Lake Pond'], type: 'lake', outline: 'own' }
    const pack = { outlines: [own], places: [place], extent: [0, 0, 1, 1] } as unknown as TheatrePack
    const world = baseRivers(made, lakes)([-1, -1, 11, 11], gazetteer)
    const named = (packs: readonly TheatrePack[]) => waterFeatures(packs, world).map(({ properties }) => properties)
    expect(named([pack])).toEqual([
      { code: 'own', name: 'The Pond', nameAr: 'البركة' },
      ...named([]).filter((one) => one?.['code'] !== 'pond'),
    ])
    expect(named([])).toContainEqual({ code: 'pond', name: 'Lake Pond', nameAr: null })
  })

  it('are left out where a pack draws them itself', () => {
    const line = {
      type: 'MultiLineString' as const,
      coordinates: [
        [
          [0, 0],
          [1, 0],
          [2, 0],
          [3, 0],
          [4, 0],
          [5, 0],
        ],
      ],
    }
    expect(outside(line, [1.5, -1, 3.5, 1]).coordinates).toEqual([
      [
        [0, 0],
        [1, 0],
      ],
      [
        [4, 0],
        [5, 0],
      ],
    ])
    expect(outside(line, [-1, -1, 9, 1]).coordinates).toEqual([])
  })
})
