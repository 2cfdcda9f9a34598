import { describe, expect, it } from 'vitest'
import { frontOn } from '../../../src/core/front/day.ts'
import { metresToFront } from '../../../src/core/front/distance.ts'
import { asMulti } from '../../../src/core/geo/overlay/clipper.ts'
import { contains } from '../../../src/core/geo/outline.ts'
import type { ControlRecord, FrontDay, LonLat } from '../../../src/core/model.ts'
import { held, packOf, town } from './pack.ts'

const date = '2020-06-03'

/** Holders of the ground at a point, with a mark where it is inferred, and how strongly it is drawn where it fades. */
function holdersAt(day: FrontDay, at: LonLat): readonly string[] {
  return day.areas
    .filter(({ geometry }) => contains(geometry, at))
    .map(({ holder, basis, strength }) => `${holder}${basis === 'reported' ? '' : '?'}${strength < 1 ? strength : ''}`)
}

describe('frontOn', () => {
  const pack = packOf(
    [town('a', -0.1, 0), town('b', 0.1, 0), town('c', 0.1, 0.25), town('far', 0.9, 0.9)],
    [held('a', 'red', 1), held('b', 'blue', 1), held('c', 'blue', 1, { basis: 'weak' }), held('far', 'red', 1)],
  )
  const day = frontOn(pack, date)

  it.each<readonly [string, LonLat, readonly string[]]>([
    ['beside a', [-0.08, 0], ['red']],
    ['between them, nearer to a', [-0.01, 0.01], ['red?']],
    ['between them, nearer to b', [0.01, 0.01], ['blue?']],
    ['beside b', [0.1, 0.05], ['blue']],
    ['beside c, of which little is known', [0.12, 0.26], ['blue?']],
    ['a little out of reach', [-0.3, 0], ['red?0.6']],
    ['further out of reach', [-0.4, 0], ['red?0.3']],
    ['far out of reach', [-0.55, 0], []],
  ])('gives the ground %s to %j', (_, at, holders) => {
    expect(holdersAt(day, at)).toEqual(holders)
  })

  it('says what the areas are derived from, and how sure that is', () => {
    const sure = day.areas.filter(({ strength }) => strength === 1)
    expect(sure.map(({ holder, basis, derived, placeIds }) => [holder, basis, derived, placeIds])).toEqual([
      ['blue', 'reported', true, ['b']],
      ['blue', 'weak', true, ['c']],
      ['red', 'reported', true, ['a', 'far']],
      ['red', 'inferred', true, []],
    ])
    expect(day.held.map(({ place }) => place.id)).toEqual(['a', 'b', 'c', 'far'])
  })

  it('draws the line half-way, and faintly where one of them does not reach', () => {
    expect(day.lines.map(({ holders, faint }) => [holders, faint])).toEqual([
      [['blue', 'red'], false],
      [['blue', 'red'], true],
    ])
    const [start, end] = [day.lines[0]?.geometry.coordinates[0]?.[0], day.lines[0]?.geometry.coordinates[0]?.at(-1)]
    expect([start?.[0], end?.[0]]).toContainEqual(expect.closeTo(0, 5) as number)
    expect(metresToFront(day, [0.1, 0])?.metres).toBeCloseTo(11_132, -1)
    expect(metresToFront(day, [0.1, 0])?.at[0]).toBeCloseTo(0, 5)
  })

  it('is the same to the last digit each time, whatever the order of records', () => {
    const again = frontOn({ ...pack, control: pack.control.toReversed() }, date)
    expect(JSON.stringify(again)).toBe(JSON.stringify(day))
  })

  it('joins neighbours of one holder by a strip that is inferred', () => {
    const two = packOf([town('a', 0, 0), town('b', 0.6, 0)], [held('a', 'red', 1), held('b', 'red', 1)])
    expect(holdersAt(frontOn(two, date), [0.3, 0])).toEqual(['red?'])
    const apart = packOf([town('a', -0.5, 0), town('b', 0.5, 0)], [held('a', 'red', 1), held('b', 'red', 1)])
    expect(holdersAt(frontOn(apart, date), [0, 0])).toEqual([])
  })

  it('leaves contested ground to nobody, and runs the line between those who are known', () => {
    const fought = packOf(
      [town('a', -0.1, 0), town('b', 0.1, 0), town('m', 0.02, 0, { extentMetres: 3000 })],
      [held('a', 'red', 1), held('b', 'blue', 1), held('m', 'contested', 2)],
    )
    const found = frontOn(fought, date)
    expect(holdersAt(found, [0.02, 0])).toEqual(['contested'])
    expect(holdersAt(found, [0.06, 0])).toEqual(['blue'])
    expect(metresToFront(found, [0.1, 0])?.metres).toBeCloseTo(11_132, -1)
  })

  it("draws nothing beyond the area of the pack, nor beyond a besieged place's own reach", () => {
    const area = {
      type: 'Polygon',
      coordinates: [
        [
          [-1, -1],
          [0.15, -1],
          [0.15, 1],
          [-1, 1],
          [-1, -1],
        ],
      ],
    } as const
    const siege = packOf([town('b', 0.1, 0)], [held('b', 'blue', 1)], { area: structuredClone(area) as never })
    expect(holdersAt(frontOn(siege, date), [0.16, 0])).toEqual([])
    const small = packOf([town('b', 0.1, 0)], [held('b', 'blue', 1, { reachMetres: 6000 })])
    expect(holdersAt(frontOn(small, date), [0.1, 0.1])).toEqual([])
    expect(holdersAt(frontOn(small, date), [0.1, 0.04])).toEqual(['blue?'])
  })

  it('lets the better known of two places on one point decide', () => {
    const records = [held('a', 'red', 1, { basis: 'inferred' }), held('b', 'blue', 1)]
    const same = packOf([town('a', 0, 0), town('b', 0, 0)], records)
    expect(holdersAt(frontOn(same, date), [0.01, 0])).toEqual(['blue'])
  })

  describe('where reports and guesses lie close together', () => {
    const near = (b: Partial<ControlRecord>) =>
      packOf([town('a', 0, 0), town('b', 0.04, 0)], [held('a', 'red', 2), held('b', 'blue', 1, b)])
    it.each<readonly [string, Partial<ControlRecord>, readonly string[]]>([
      ['a newer report overrules what was inferred', { basis: 'inferred' }, ['red']],
      ['an older report does not', { basis: 'inferred', from: '2020-06-03' }, ['blue?']],
      ['any report overrules a weak record', { basis: 'weak', from: '2020-06-03' }, ['red']],
      ['two reports part the ground', {}, ['blue']],
    ])('%s', (_, record, holders) => {
      const day = frontOn(near(record), date)
      expect(holdersAt(day, [0.05, 0])).toEqual(holders)
      expect(day.held).toHaveLength(2)
    })
  })

  it.each([
    ['before', '2020-05-31'],
    ['after', '2020-06-11'],
  ])("holds nothing %s the pack's days", (_, other) => {
    const empty = frontOn(pack, other)
    expect([empty.held, empty.areas, empty.lines]).toEqual([[], [], []])
    expect(metresToFront(empty, [0, 0])).toBeNull()
  })

  it('does not draw a line where one side alone is known', () => {
    expect(frontOn(packOf([town('a', 0, 0)], [held('a', 'red', 1)]), date).lines).toEqual([])
    expect(frontOn(packOf([], []), date).areas).toEqual([])
  })

  it('winds rings by the right-hand rule, with six decimals and without overlap', () => {
    const rings = day.areas.flatMap(({ geometry }) => asMulti(geometry).coordinates)
    const turns = rings.map(([outer = []]) =>
      outer.slice(1).reduce((sum, [x = 0, y = 0], at) => {
        const [px = 0, py = 0] = outer[at] ?? []
        return sum + px * y - x * py
      }, 0),
    )
    expect(turns.every((turn) => turn > 0)).toBe(true)
    expect(rings.flat(2).every(([x = 0]) => Number(x.toFixed(6)) === x)).toBe(true)
    for (let lon = -0.395; lon < 0.4; lon += 0.04) {
      for (let lat = -0.195; lat < 0.5; lat += 0.04) expect(holdersAt(day, [lon, lat]).length).toBeLessThanOrEqual(1)
    }
  })
})
