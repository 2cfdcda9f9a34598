/** All villages of a country are at hand: more names, and none that was known is doubted for it. */
import { describe, expect, it } from 'vitest'
import { check } from '../../../src/core/index.ts'
import { createGround } from '../../../src/core/ground.ts'
import type { Place } from '../../../src/core/model.ts'
import { memoryLayer } from '../../../src/core/place/memory.ts'
import { place as made } from '../place/build.ts'

/** `east` and `north`: kilometres from 40 E, 35 N. */
const place = (id: string, name: string, east: number, north: number, more: Partial<Place> = {}): Place =>
  made(id, name, {
    type: 'village',
    country: 'SY',
    lon: 40 + east / 91.3,
    lat: 35 + north / 111.2,
    accuracyMetres: 100,
    ...more,
  })
const city = { type: 'city', population: 150_000 } as const
const world = [
  place('w:arnesh', 'Arnesh', 0, 0, city),
  place('w:kostana', 'Kostana', 12, -22, city),
  place('w:rowda', 'Rowda', -40, 0),
  place('w:varrik', 'Varrik', 700, 0, { type: 'city', population: 600_000, country: 'NG' }),
  place('w:abroad', 'Kaukab Hija', 0, 90, { aliases: ['Kawkeb'], population: 3000, country: 'IL' }),
]
const own = { layer: 'own' } as const
const listed = [
  ...[1, 2, 3].map((at) => place(`o:rowda${at}`, 'Rowda', 100 * at, 60, own)),
  place('o:klyneva', 'Klyneva', 40, -15, own),
  place('o:kawkeb', 'Kawkeb', 20, 30, own),
  ...Array.from({ length: 2000 }, (_, at) => place(`o:f${at}`, `Zzyx ${at}`, 300, 300, own)),
]
const ground = createGround({ packs: [], layers: [memoryLayer(world, 'world'), memoryLayer(listed, 'own')] })
const judged = (text: string) =>
  check(text, ground)
    .findings.filter(({ kind }) => kind === 'distance')
    .map(({ verdict, subject }) => `${verdict} ${subject?.place?.id ?? subject?.status}`)

describe('beside all villages of a country', () => {
  it.each([
    ['a village that the world’s index has is meant', 'Rowda, 40 km west of Arnesh, fell.', 'agrees w:rowda'],
    ['a village by its very name is no alias abroad', 'Kawkeb, 36 km from Arnesh, fell.', 'agrees o:kawkeb'],
    ['a wrong figure is flagged', 'Klyneva, 20 km east of Arnesh, fell.', 'disagrees o:klyneva'],
    ['so is one of a great city', 'Varrik lies 300 km from Arnesh.', 'disagrees w:varrik'],
    ['but no village is a great city', 'The village of Varrik lies 300 km from Arnesh.', 'undecided w:varrik'],
  ])('%s', (_, text, expected) => {
    expect(judged(text)).toEqual([expected])
  })

  it('two figures that do not fit speak of another place of the name', () => {
    const text = 'Klyneva, 20 km east of Arnesh, fell. The village of Klyneva sits about 3 km north of Kostana.'
    expect(judged(text)).toEqual(['undecided o:klyneva', 'undecided o:klyneva'])
  })
})
