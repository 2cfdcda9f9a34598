import { describe, expect, it } from 'vitest'
import { check } from '../../../src/core/index.ts'
import { withDrawn } from '../../../src/core/ground.ts'
import type { DrawnArea, Ground, TheatrePack } from '../../../src/core/model.ts'
import { builtGround } from '../../ground.ts'

const ground = await builtGround()

const box = (west: number, south: number, east: number, north: number): DrawnArea['geometry'] => ({
  type: 'Polygon',
  coordinates: [[[west, south], [east, south], [east, north], [west, north], [west, south]]], // prettier-ignore
})

const drawn = (day: string, geometry: DrawnArea['geometry'], more: Partial<DrawnArea> = {}): DrawnArea => ({
  id: `${day}-${more.holder ?? 'russia'}-${more.status ?? 'held'}`,
  holder: 'russia',
  status: 'held',
  geometry,
  from: day,
  to: null,
  basis: 'reported',
  source: 'Map A',
  url: null,
  edgeMetres: 1000,
  ...more,
})

const holders = {
  russia: { en: 'Russian forces', ar: '-', words: ['russian forces', 'russian troops', 'russia'] },
  ukraine: { en: 'Ukrainian forces', ar: '-', words: ['ukrainian forces', 'ukrainian troops', 'ukraine'] },
}

const map = (areas: readonly DrawnArea[], more: Partial<TheatrePack> = {}): TheatrePack => ({
  id: 'front-a',
  title: 'Map A',
  version: '1.0.0',
  licence: 'not stated',
  from: areas[0]!.from,
  to: areas.at(-1)!.from,
  extent: [36, 47, 41, 50],
  holders,
  places: [],
  outlines: [],
  control: [],
  events: [],
  areas,
  ...more,
})

/** East of 37.9: Bakhmut (38.0, 48.59) and Luhansk (39.3, 48.57); not Sloviansk (37.6), nor Kramatorsk (37.56). */
const east = box(37.9, 47.5, 40, 49.8)

const judged = (text: string, over: Ground, date = '2025-10-26') =>
  check(text, over, { date })
    .findings.filter(({ kind }) => kind === 'control')
    .map(({ verdict, why }) => why ?? verdict)

describe('a drawn map judges who holds a place', () => {
  const over = withDrawn(ground, map([drawn('2025-10-26', east)]))
  it.each<readonly [string, readonly string[]]>([
    ['Luhansk is held by Russian forces.', ['agrees']],
    ['Russian-held Luhansk was shelled.', ['agrees']],
    ['Luhansk is held by Ukrainian forces.', ['disagrees']],
    ['Ukrainian forces hold Luhansk.', ['disagrees']],
    ['Sloviansk is held by Russian forces.', ['disagrees']],
    ['Sloviansk is held by Ukrainian forces.', ['too-coarse']],
    ['Russian troops control Luhansk.', ['agrees']],
  ])('%s', (text, verdicts) => expect(judged(text, over)).toEqual(verdicts))

  it('takes outside for the other side only where the user says so', () => {
    const both = withDrawn(ground, map([drawn('2025-10-26', east)], { outside: 'ukraine' }))
    expect(judged('Sloviansk is held by Ukrainian forces.', both)).toEqual(['agrees'])
    expect(judged('Luhansk is held by Ukrainian forces.', both)).toEqual(['disagrees'])
  })

  it('decides nothing within the sharpness of the edge', () => {
    const near = withDrawn(ground, map([drawn('2025-10-26', box(37.6, 47.5, 40, 49.8), { edgeMetres: 5000 })]))
    expect(judged('Sloviansk is held by Russian forces.', near)).toEqual(['too-coarse'])
  })

  it.each<readonly [Partial<DrawnArea>, string, readonly string[]]>([
    [{ status: 'claimed' }, 'Luhansk is held by Russian forces.', ['too-coarse']],
    [{ status: 'claimed' }, 'Luhansk is held by Ukrainian forces.', ['too-coarse']],
    [{ status: 'contested' }, 'Luhansk is held by Russian forces.', ['too-coarse']],
    [{ status: 'unknown', holder: 'unknown' }, 'Luhansk is held by Russian forces.', ['too-coarse']],
    [{ status: 'liberated', holder: 'ukraine' }, 'Luhansk is held by Ukrainian forces.', ['agrees']],
    [{ status: 'liberated', holder: 'ukraine' }, 'Luhansk is held by Russian forces.', ['disagrees']],
  ])('an area that is %j: %s', (more, text, verdicts) => {
    expect(judged(text, withDrawn(ground, map([drawn('2025-10-26', east, more)])))).toEqual(verdicts)
  })

  it('knows nothing where areas of two sides overlap', () => {
    const areas = [drawn('2025-10-26', east), drawn('2025-10-26', box(39, 48, 40, 49), { holder: 'ukraine' })]
    expect(judged('Luhansk is held by Russian forces.', withDrawn(ground, map(areas)))).toEqual(['too-coarse'])
  })

  it('says both where two maps differ', () => {
    const other = map([drawn('2025-10-26', east, { holder: 'ukraine', source: 'Map B' })], {
      id: 'front-b',
      title: 'Map B',
    })
    const [finding] = check('Luhansk is held by Russian forces.', withDrawn(over, other), {
      date: '2025-10-26',
    }).findings
    expect([finding?.verdict, finding?.why]).toEqual(['undecided', 'disputed'])
    expect(finding?.messageId).toBe('control.sources-differ')
    const sources = finding?.also?.flatMap(({ values }) => ('source' in values ? [values.source] : []))
    expect(sources).toEqual(['Map A', 'Map B'])
  })

  it('says as much of the map as a reader asks: source, day, and how far the edge is', () => {
    const [finding] = check('Luhansk is held by Ukrainian forces.', over, { date: '2025-10-26' }).findings
    expect(finding?.message).toMatch(
      /^Luhansk is in an area drawn as held by Russian forces \(Map A, 26 October 2025\), \d+ km from its edge\. The text says Ukrainian forces\.$/,
    )
    expect(finding).toMatchObject({
      messageId: 'map.in-area',
      values: { status: 'held', source: 'Map A', day: '2025-10-26' },
    })
  })

  it('is no matter for a draft without a day, or of other weeks', () => {
    expect(check('Luhansk is held by Ukrainian forces.', over).findings.map(({ verdict }) => verdict)).toEqual([
      'undecided',
    ])
    expect(judged('Luhansk is held by Ukrainian forces.', over, '2024-01-01')).toEqual(['out-of-scope'])
  })

  it('bears out on a day nearby, and contradicts on its own days alone', () => {
    expect(judged('Luhansk is held by Russian forces.', over, '2025-10-28')).toEqual(['agrees'])
    expect(judged('Luhansk is held by Ukrainian forces.', over, '2025-10-28')).toEqual(['too-coarse'])
  })
})

describe('a series of drawn days judges what changed hands', () => {
  const before = box(39, 47.5, 40, 49.8)
  const over = withDrawn(
    ground,
    map([drawn('2025-10-24', before), drawn('2025-10-26', east), drawn('2025-10-28', east)]),
  )
  it.each<readonly [string, string, readonly string[]]>([
    ['Russian forces captured Bakhmut on 26 October.', '2025-10-26', ['agrees']],
    ['Russian forces captured Luhansk on 26 October.', '2025-10-26', ['too-coarse']],
    ['Russian forces captured Sloviansk on 26 October.', '2025-10-26', ['disagrees']],
    ['Bakhmut is held by Russian forces.', '2025-10-25', ['too-coarse']],
    ['Bakhmut is held by Russian forces.', '2025-10-27', ['agrees']],
    ['Bakhmut is held by Ukrainian forces.', '2025-10-27', ['disagrees']],
    ['Russian forces lost Bakhmut on 26 October.', '2025-10-26', ['disagrees']],
  ])('%s (%s)', (text, date, verdicts) => expect(judged(text, over, date)).toEqual(verdicts))
})

describe('drawn maps beside records', () => {
  it('are said both where they differ', () => {
    const over = withDrawn(ground, map([drawn('2022-11-12', box(31, 46, 34, 48))], { extent: [31, 46, 34, 48] }))
    expect(judged('Kherson is held by Ukrainian forces.', over, '2022-11-12')).toEqual(['disputed'])
    expect(judged('Kherson is held by Ukrainian forces.', ground, '2022-11-12')).toEqual(['agrees'])
  })
})
