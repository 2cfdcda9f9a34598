/** Both packs on every day: valid areas, fronts without loose ends, banks as the records say. */
import { describe, expect, it } from 'vitest'
import type { Position } from 'geojson'
import { frontOn } from '../../../src/core/front/day.ts'
import { landOf } from '../../../src/core/front/land.ts'
import { linesOf } from '../../../src/core/geo/line/edges.ts'
import { contains, metresToEdge } from '../../../src/core/geo/outline.ts'
import type { FrontDay, LonLat, TheatrePack } from '../../../src/core/model.ts'
import { builtInPack, daysOf } from './packs.ts'
import { invalidity } from './valid.ts'

const kherson = builtInPack('kherson-2022')

/** Ends of a day's front that lie on no edge of the land, no river, and no other line of the front. */
function looseEnds(pack: TheatrePack, day: FrontDay): readonly Position[] {
  const parts = day.lines.flatMap(({ geometry }) => geometry.coordinates)
  const corners = new Map<string, number>()
  for (const part of parts) for (const at of new Set(part.map(String))) corners.set(at, (corners.get(at) ?? 0) + 1)
  const land = landOf(pack)
  const rivers = { type: 'MultiLineString' as const, coordinates: land.rivers.map((line) => line.map((at) => [...at])) }
  const lies = (at: Position, on: Parameters<typeof metresToEdge>[0]) => metresToEdge(on, [at[0]!, at[1]!]) < 1
  const isClosed = (part: readonly Position[]) => String(part[0]) === String(part.at(-1))
  return parts
    .filter((part) => !isClosed(part))
    .flatMap((part) => [part[0]!, part.at(-1)!])
    .filter(
      (end) =>
        (corners.get(String(end)) ?? 0) < 2 &&
        !land.banks.some((bank) => lies(end, bank)) &&
        !(rivers.coordinates.length > 0 && lies(end, rivers)),
    )
}

describe.each([kherson, builtInPack('raqqa-2016')])('$id on every day', (pack) => {
  const days = daysOf(pack).map((date) => frontOn(pack, date))

  it('has valid areas', () => {
    const wrong = days.flatMap(({ date, areas }) =>
      areas.flatMap(({ holder, geometry }) => {
        const what = invalidity(geometry)
        return what === null ? [] : [`${date} ${holder}: ${what}`]
      }),
    )
    expect(wrong).toEqual([])
    expect(days.every(({ areas }) => areas.length > 0)).toBe(true)
  })

  it('has no end of a front that hangs loose', () => {
    expect(days.map((day) => [day.date, looseEnds(pack, day)]).filter(([, ends]) => ends!.length > 0)).toEqual([])
  })

  it('draws no ground twice', () => {
    const [west, south, east, north] = pack.extent
    for (const day of days.filter((_, at) => at % 5 === 0)) {
      for (let at = 0; at < 200; at++) {
        const point: LonLat = [
          west + ((east - west) * ((at * 37) % 199)) / 199,
          south + ((north - south) * ((at * 83) % 197)) / 197,
        ]
        expect(day.areas.filter(({ geometry }) => contains(geometry, point)).length).toBeLessThanOrEqual(1)
      }
    }
  })
})

describe('the banks of the Dnipro', () => {
  const holdersAt = (date: string, at: LonLat) => [
    ...new Set(
      frontOn(kherson, date)
        .areas.filter(({ geometry }) => contains(geometry, at))
        .map(({ holder }) => holder),
    ),
  ]
  const right: readonly LonLat[] = [
    [32.62, 46.7],
    [32.95, 46.8],
    [33.3, 46.82],
    [33.45, 46.9],
    [33.7, 47.1],
    [33.35, 46.95],
    [33.95, 47.4],
    [34.4, 47.6],
    [32.0, 46.75],
  ]
  const left: readonly LonLat[] = [
    [32.75, 46.62],
    [33.0, 46.7],
    [33.32, 46.7],
    [33.6, 46.8],
    [33.95, 47.1],
    [34.66, 47.45],
    [31.65, 46.5],
    [32.3, 46.4],
  ]

  it.each(['2022-11-11', '2022-11-12', '2022-11-13', '2022-11-14'])('are Ukrainian and Russian on %s', (date) => {
    expect(right.map((at) => holdersAt(date, at))).toEqual(right.map(() => ['ukraine']))
    expect(left.map((at) => holdersAt(date, at))).toEqual(left.map(() => ['russia']))
    const front = frontOn(kherson, date).lines.flatMap(({ geometry }) => linesOf(geometry))
    expect(front.flat().length).toBeGreaterThan(20)
  })

  it('are both Russian at Kherson before the withdrawal', () => {
    expect(holdersAt('2022-11-09', [32.62, 46.7])).toEqual(['russia'])
    expect(holdersAt('2022-11-09', [32.75, 46.62])).toEqual(['russia'])
    expect(holdersAt('2022-11-10', [32.82, 47.08])).toEqual(['ukraine'])
  })
})
