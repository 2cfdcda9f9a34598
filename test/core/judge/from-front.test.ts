import { describe, expect, it } from 'vitest'
import { check } from '../../../src/core/index.ts'
import { withDrawn } from '../../../src/core/ground.ts'
import type { DrawnArea, TheatrePack } from '../../../src/core/model.ts'
import { builtGround } from '../../ground.ts'

const ground = await builtGround()

const area = (west: number): DrawnArea => ({
  id: 'a',
  holder: 'russia',
  status: 'held',
  geometry: { type: 'Polygon', coordinates: [[[west, 47], [41, 47], [41, 50], [west, 50], [west, 47]]] }, // prettier-ignore
  from: '2025-10-26',
  to: null,
  basis: 'reported',
  source: 'Map A',
  url: null,
  edgeMetres: 1000,
})

const map = (id: string, west: number, more: Partial<TheatrePack> = {}): TheatrePack => ({
  id,
  title: id,
  version: '1.0.0',
  licence: 'not stated',
  from: '2025-10-26',
  to: '2025-10-26',
  extent: [36, 47, 41, 50],
  holders: {
    russia: { en: 'Russian forces', ar: '-', words: ['russian forces', 'russian troops'] },
    ukraine: { en: 'Ukrainian forces', ar: '-', words: ['ukrainian forces', 'ukrainian troops'] },
  },
  places: [],
  outlines: [],
  control: [],
  events: [],
  areas: [area(west)],
  ...more,
})

/** The front runs along 38 degrees east: 28 km east of Sloviansk (37.62), 97 km west of Luhansk (39.3). */
const over = withDrawn(ground, map('A', 38))
const verdicts = (text: string, on = over, date: string | null = '2025-10-26') =>
  check(text, on, { date }).findings.map(({ kind, verdict, why }) => [kind, why ?? verdict])

describe('a distance from the front', () => {
  it.each<readonly [string, string]>([
    ['Sloviansk is 28 km from the front line.', 'agrees'],
    ['Sloviansk lies 28 km from the front.', 'agrees'],
    ['Sloviansk lies 28 km west of the front line.', 'agrees'],
    ['Sloviansk lies 28 km east of the front line.', 'disagrees'],
    ['Sloviansk is within 30 km of the contact line.', 'agrees'],
    ['Sloviansk is within 5 km of the line of contact.', 'disagrees'],
    ['Sloviansk is 100 km from the frontline.', 'disagrees'],
    ['The front line is 28 km from Sloviansk.', 'agrees'],
    ['The front line is 90 km from Sloviansk.', 'disagrees'],
    ['Luhansk lies 96 km behind the front line.', 'agrees'],
    ['Alchevsk lies 10 km behind Russian lines.', 'disagrees'],
  ])('%s', (text, verdict) => expect(verdicts(text)).toEqual([['distance', verdict]]))

  it('decides nothing within the sharpness of the front', () => {
    const blunt = withDrawn(ground, map('A', 38, { areas: [{ ...area(38), edgeMetres: 20_000 }] }))
    expect(verdicts('Sloviansk is 10 km from the front line.', blunt)).toEqual([['distance', 'too-coarse']])
  })

  it('decides nothing without a day, or a map of that day', () => {
    expect(verdicts('Sloviansk is 90 km from the front line.', over, null)).toEqual([['distance', 'no-date']])
    expect(verdicts('Sloviansk is 90 km from the front line.', over, '2024-05-01')).toEqual([['distance', 'out-of-scope']]) // prettier-ignore
  })

  it('takes either edge of contested ground for the front, and a line that is drawn as one', () => {
    const grey = { ...area(38), id: 'g', holder: 'unknown', status: 'contested' as const, geometry: { type: 'Polygon' as const, coordinates: [[[37.8, 47], [38, 47], [38, 50], [37.8, 50], [37.8, 47]]] } } // prettier-ignore
    const fought = withDrawn(ground, map('A', 38, { areas: [area(38), grey] }))
    const both = ['Sloviansk is 28 km from the front line.', 'Sloviansk is 13 km from the front line.']
    expect(both.map((text) => verdicts(text, fought)[0]![1])).toEqual(['agrees', 'agrees'])
    expect(verdicts('Sloviansk is 5 km from the front line.', fought)).toEqual([['distance', 'disagrees']])
    const line = { id: 'l', holders: ['unknown', 'unknown'] as const, geometry: { type: 'LineString' as const, coordinates: [[38, 47], [38, 50]] }, from: '2025-10-26', to: null, source: 'A', url: null, edgeMetres: 1000 } // prettier-ignore
    const lined = withDrawn(ground, map('A', 38, { areas: [], lines: [line] }))
    expect(verdicts('Sloviansk is 28 km from the front line.', lined)).toEqual([['distance', 'agrees']])
  })

  it('says both where maps differ', () => {
    const two = withDrawn(over, map('B', 39))
    expect(verdicts('Sloviansk is 28 km from the front line.', two)).toEqual([['distance', 'disputed']])
  })

  it.each([
    'They came to the front door in Sloviansk.',
    'Sloviansk is at the front of the queue.',
    'The lines were down in Sloviansk.',
  ])('finds none in: %s', (text) => expect(verdicts(text)).toEqual([]))
})

describe('a side of the front', () => {
  it.each<readonly [string, string]>([
    ['Luhansk lies behind Russian lines.', 'agrees'],
    ['Sloviansk lies behind Russian lines.', 'disagrees'],
    ['Luhansk is behind Ukrainian lines.', 'disagrees'],
    ['Luhansk is on the Russian side of the front line.', 'agrees'],
    ['Luhansk is on the Ukrainian side of the front.', 'disagrees'],
    ['Sloviansk is on the Ukrainian side of the line of contact.', 'too-coarse'],
  ])('%s', (text, verdict) => expect(verdicts(text)).toEqual([['control', verdict]]))

  it('is the other one where the user says what lies outside', () => {
    const both = withDrawn(ground, map('A', 38, { outside: 'ukraine' }))
    expect(verdicts('Sloviansk is on the Ukrainian side of the front line.', both)).toEqual([['control', 'agrees']])
  })

  it.each([
    'Sloviansk is not on the Russian side of the front line.',
    'The Russian side of the negotiations met in Luhansk.',
  ])('is none in: %s', (text) => expect(verdicts(text)).toEqual([]))
})
