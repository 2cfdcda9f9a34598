import type { Polygon } from 'geojson'
import { describe, expect, it } from 'vitest'
import { clip, subtract, union } from '../../../src/core/geo/overlay/areas.ts'
import { cellsOf, joinEdges } from '../../../src/core/geo/overlay/cells.ts'
import { inverse } from '../../../src/core/geo/geodesic.ts'
import { contains } from '../../../src/core/geo/outline.ts'
import { extentOf } from '../../../src/core/geo/extent-of.ts'
import { rewind, round6 } from '../../../src/core/geo/rfc7946.ts'
import { disc } from '../../../src/core/geo/region/regions.ts'
import { areaSquareMetres } from '../../../src/core/geo/surface.ts'
import type { LonLat } from '../../../src/core/model.ts'

const box = (west: number, south: number, east: number, north: number): Polygon => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ],
  ],
})

describe('areas', () => {
  it('unites, clips and subtracts', () => {
    const [one, two] = [box(0, 0, 2, 1), box(1, 0, 3, 1)]
    expect(extentOf(union([one, two])!)).toEqual([0, 0, 3, 1])
    expect(extentOf(clip(one, two)!)).toEqual([1, 0, 2, 1])
    expect(extentOf(subtract(one, two)!)).toEqual([0, 0, 1, 1])
  })

  it('gives null for nothing', () => {
    expect(union([])).toBeNull()
    expect(clip(box(0, 0, 1, 1), box(2, 0, 3, 1))).toBeNull()
    expect(subtract(box(0, 0, 1, 1), box(-1, -1, 2, 2))).toBeNull()
  })

  it('gives one area alone as it is', () => {
    expect(union([box(0, 0, 1, 1)])!.coordinates).toEqual([box(0, 0, 1, 1).coordinates])
    expect(clip(box(0, 0, 1, 1))!.coordinates).toEqual([box(0, 0, 1, 1).coordinates])
  })

  it('measures square metres on the ellipsoid', () => {
    // A spherical disc of 10 km: pi r^2, within the 120-gon's 0.05 %.
    expect(areaSquareMetres(disc([39, 36], 10_000).geometry as Polygon) / 1e6).toBeCloseTo(314.0, 0)
    const hole = box(0.2, 0.2, 0.4, 0.4)
    const ringed: Polygon = { type: 'Polygon', coordinates: [...box(0, 0, 1, 1).coordinates, ...hole.coordinates] }
    const whole = areaSquareMetres(box(0, 0, 1, 1))
    expect(areaSquareMetres(ringed)).toBeCloseTo(whole - areaSquareMetres(hole), 0)
    // A degree of longitude by one of latitude at the equator: 12,308.8 km2.
    expect(whole / 1e6).toBeCloseTo(12_308.8, 0)
  })
})

describe('cells', () => {
  const sites: LonLat[] = [
    [38.5, 35.5],
    [39.5, 35.5],
    [39.5, 36.5],
    [38.5, 36.5],
    [39, 36],
    [39, 36],
  ]
  const { cells, edges } = cellsOf(sites, [38, 35, 40, 37])

  it('hold what is nearest to their site', () => {
    for (let x = 38.05; x < 40; x += 0.1) {
      for (let y = 35.05; y < 37; y += 0.1) {
        const holder = cells.findIndex((cell) => cell !== null && contains(cell, [x, y]))
        const nearest = Math.min(...sites.map((site) => inverse(site, [x, y]).metres))
        expect(inverse(sites[holder]!, [x, y]).metres).toBeLessThan(nearest * 1.01 + 1)
      }
    }
  })

  it('fill the extent once', () => {
    const sum = cells.reduce((area, cell) => area + (cell === null ? 0 : areaSquareMetres(cell)), 0)
    expect(sum / areaSquareMetres(box(38, 35, 40, 37))).toBeCloseTo(1, 3)
  })

  it('leave out a site that stands on another', () => expect(cells[5]).toBeNull())

  it('share edges that are as near to one site as to the other', () => {
    expect(edges.map(({ sites: [one, other] }) => `${one} ${other}`).sort()).toEqual([
      '0 1',
      '0 3',
      '0 4',
      '1 2',
      '1 4',
      '2 3',
      '2 4',
      '3 4',
    ])
    for (const {
      sites: [one, other],
      from,
      to,
    } of edges) {
      for (const end of [from, to]) {
        expect(inverse(sites[one]!, end).metres / inverse(sites[other]!, end).metres).toBeCloseTo(1, 1)
      }
    }
  })

  it('give the line about one site as one ring', () => {
    const about = edges.filter((edge) => edge.sites.includes(4))
    const { coordinates } = joinEdges(about)
    expect(coordinates).toHaveLength(1)
    expect(coordinates[0]!.at(-1)).toEqual(coordinates[0]![0])
    expect(coordinates[0]).toHaveLength(about.length + 1)
  })

  it('join edges that meet end to end, and part them at a fork', () => {
    const edge = (from: LonLat, to: LonLat): { from: LonLat; to: LonLat } => ({ from, to })
    expect(joinEdges([edge([0, 0], [1, 0]), edge([2, 0], [1, 0])]).coordinates).toEqual([
      [
        [0, 0],
        [1, 0],
        [2, 0],
      ],
    ])
    expect(joinEdges([edge([0, 0], [1, 0]), edge([1, 0], [2, 0]), edge([1, 0], [1, 1])]).coordinates).toHaveLength(3)
    expect(joinEdges([]).coordinates).toEqual([])
  })
})

describe('RFC 7946', () => {
  it('winds outer rings counter-clockwise and leaves its argument alone', () => {
    const wrong: Polygon = { type: 'Polygon', coordinates: [box(0, 0, 1, 1).coordinates[0]!.toReversed()] }
    const before = structuredClone(wrong)
    expect(rewind(wrong)).toEqual(box(0, 0, 1, 1))
    expect(wrong).toEqual(before)
  })

  it('leaves lines and points as they are', () => {
    const line = {
      type: 'LineString' as const,
      coordinates: [
        [1, 1],
        [0, 0],
      ],
    }
    expect(rewind(line)).toBe(line)
  })

  it('keeps six decimals and no minus zero', () => {
    const point = { type: 'Point' as const, coordinates: [39.123456789, -0.0000001] }
    expect(round6(point).coordinates).toEqual([39.123457, 0])
    const many = round6({
      type: 'MultiPolygon',
      coordinates: [
        [
          [
            [1 / 3, 2 / 3],
            [1, 0],
            [1, 1],
            [1 / 3, 2 / 3],
          ],
        ],
      ],
    })
    expect(many.coordinates[0]![0]![0]).toEqual([0.333333, 0.666667])
    expect(many.coordinates[0]![0]!.at(-1)).toEqual(many.coordinates[0]![0]![0])
  })

  it('tells the extent', () => {
    expect(
      extentOf({
        type: 'LineString',
        coordinates: [
          [3, 4],
          [1, 9],
        ],
      }),
    ).toEqual([1, 4, 3, 9])
  })
})
