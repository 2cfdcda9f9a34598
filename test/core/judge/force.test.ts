/** A force on the move against what is on record of that day, and against the front. */
import { describe, expect, it } from 'vitest'
import { withDrawn } from '../../../src/core/ground.ts'
import { check } from '../../../src/core/index.ts'
import type { DrawnArea, TheatrePack } from '../../../src/core/model.ts'
import { builtGround } from '../../ground.ts'

const ground = await builtGround()

const found = (text: string, date: string | null, on = ground) =>
  check(text, on, { date }).findings.map(({ kind, verdict, why }) => `${kind} ${why ?? verdict}`)

type Row = readonly [text: string, answer: string]

describe('by the reports and the front of Raqqa, June 2016', () => {
  it.each<Row>([
    ['On Sunday, Syrian government forces advanced to within 10 kilometres of the Tabqa base.', 'distance agrees'],
    ['Syrian troops closed to within 7 km of Tabqa airbase on 19 June 2016.', 'distance disputed'],
    ['On Sunday government forces pushed to within 2 km of the Tabqa airbase.', 'distance disagrees'],
    ['Government forces were 1.5 km from the Tabqa airbase on 19 June.', 'distance disagrees'],
    ['Government troops retreated to 40 km from the Tabqa airbase on 20 June.', 'distance agrees'],
    ['On 10 June 2016, the army was 15 km from Tabqa.', 'distance agrees'],
    ['On 10 June 2016, the army was 3 km from Tabqa.', 'distance loose'],
    ['On 19 June 2016 the army stood 10 km from Tabqa.', 'distance disputed'],
    ['SDF fighters advanced to within 2 km of Manbij on 18 June 2016.', 'distance agrees'],
    ['SDF fighters advanced to within 2 km of Raqqa on 18 June 2016.', 'distance disagrees'],
    ['Government forces were 12 km from Resafa on 19 June 2016.', 'distance too-coarse'],
    ['The army was 80 km from the Tabqa base on Sunday.', 'distance too-coarse'],
    ['Syrian troops backed by Russian air strikes advanced on Sunday to within 10 km of the Tabqa airbase.', 'distance agrees'],
    ['Government forces, supported by Russian jets, had pushed to within six miles of the Tabqa airbase on Sunday.', 'distance agrees'],
    ['Government forces advanced to within 60 km of the Tabqa airbase on 19 June 2016.', 'distance loose'],
    ['SDF fighters reached the outskirts of Manbij on 18 June 2016.', 'adjacency agrees'],
    ['On Sunday the army reached the outskirts of Raqqa.', 'adjacency disagrees'],
  ])('%s', (text, answer) => expect(found(text, '2016-06-22')).toEqual([answer])) // prettier-ignore

  it.each<string>([
    'Government warplanes bombed a village 3 km from the Tabqa base on Sunday.',
    'Government forces shelled positions 2 km from the Tabqa base on Sunday.',
    'Syrian troops in Hama were 150 km from Raqqa on Sunday.',
    'Government forces hoped to advance to within 5 km of the Tabqa base.',
    'Government forces did not advance to within 5 km of the Tabqa base on Sunday.',
    'Islamic State pushed government forces back to 4 km from the Tabqa airbase on Sunday.',
    'The convoy was 2 km from the Tabqa airbase on Sunday.',
    'Islamic State fighters were 1 km from the Tabqa base on Sunday.',
    'Last year government forces were 2 km from the Tabqa base.',
    'Government forces shelled the outskirts of Raqqa on Sunday.',
    // Between Palmyra and the next place that is known lie 50 km.
    'Islamic State fighters were 10 km from Palmyra on 20 June 2016.',
  ])('condemns nobody: %s', (text) => {
    expect(check(text, ground, { date: '2016-06-22' }).findings.filter(({ verdict }) => /disagrees|loose/.test(verdict))).toEqual([])
  }) // prettier-ignore

  it.each<Row>([
    ['Government troops took Thawra. On Sunday the column advanced to within 10 km of the Tabqa base.', 'distance agrees'],
    ['The army left Ithriya in June. Its progress was slow. On Sunday the troops came to within 10 km of the Tabqa base.', 'distance agrees'],
    ['Government troops, and Islamic State. On Sunday the column advanced to within 10 km of the Tabqa base.', 'distance agrees'],
    // Nobody's, another side's, or a figure that does not fit: whose column it is, the text does not say.
    ['On Sunday the column advanced to within 10 km of the Tabqa base.', 'distance moving-subject'],
    ['Islamic State attacked. On Sunday the column advanced to within 10 km of the Tabqa base.', 'distance moving-subject'],
    ['Government troops took Thawra. On Sunday the column advanced to within 2 km of the Tabqa base.', 'distance moving-subject'],
    ['Government troops took Thawra. On Sunday the gunmen advanced to within 10 km of the Tabqa base.', 'distance moving-subject'],
  ])('of a force that does not say whose it is: %s', (text, answer) =>
    expect(found(text, '2016-06-22').filter((one) => one.startsWith('distance'))).toEqual([answer])) // prettier-ignore

  it('names the reports, and the front with its sharpness', () => {
    const text = 'Syrian government forces advanced to within 10 kilometres of the Tabqa base on 19 June 2016.'
    const [finding] = check(text, ground, { date: '2016-06-22' }).findings
    expect(finding!.messageId).toBe('reports.agree')
    expect(finding!.also!.map(({ messageId }) => messageId)).toEqual(['force.front', 'force.too-coarse'])
    expect(finding!.message).toMatch(/AP within 10 km, SOHR within 7 km and SANA 10 km.*known to 10 km/s)
    expect(finding!.notes.every(({ source }) => !/Agency report/.test(source ?? ''))).toBe(true)
  })

  it.each([null, '2016'])('stays open without a day: %s', (date) => {
    expect(found('Government forces advanced to within 2 km of the Tabqa airbase.', date)).toEqual([
      'distance moving-subject',
    ])
  })
})

describe('by the reports and the front of Kherson, November 2022', () => {
  it.each<Row>([
    ['Ukrainian forces were 15 km north-west of Kherson on 10 November 2022.', 'distance agrees'],
    ['Ukrainian forces were 15 km south-east of Kherson on 10 November 2022.', 'distance disagrees'],
    ['Ukrainian forces advanced to within 20 km of Kherson on 10 November 2022.', 'distance agrees'],
    ['Ukrainian forces advanced to within 30 km of Kherson on 9 November 2022.', 'distance disputed'],
    ['Ukrainian troops pushed to within 3 km of Kherson on 9 November 2022.', 'distance disagrees'],
    ['Ukrainian troops reached the outskirts of Kherson on 10 November 2022.', 'adjacency too-coarse'],
    ['Ukrainian forces were 3 km from Nova Kakhovka on 2 November 2022.', 'distance disagrees'],
    // No place is known between Kryvyi Rih and the front.
    ['Russian forces were 5 km from Kryvyi Rih on 2 November 2022.', 'distance too-coarse'],
    ['Russian troops were 30 km from Mykolaiv on 1 November 2022.', 'distance too-coarse'],
    // True, and beyond the ground that the pack covers: its own front is far off there.
    ['Russian troops were 8 km from Orikhiv on 5 November 2022.', 'distance too-coarse'],
    ['Les forces ukrainiennes se trouvaient à 15 km de Kherson le 10 novembre 2022, selon la ville.', 'distance agrees'],
    ['Les forces ukrainiennes étaient à 3 km de Kherson le 9 novembre 2022, selon la ville.', 'distance disagrees'],
  ])('%s', (text, answer) => expect(found(text, '2022-11-12')).toEqual([answer])) // prettier-ignore
})

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

const map = (west: number): TheatrePack => ({
  id: 'A',
  title: 'Map A',
  version: '1.0.0',
  licence: 'not stated',
  from: '2025-10-26',
  to: '2025-10-26',
  extent: [36, 47, 41, 50],
  holders: { russia: { en: 'Russian forces', ar: '-', words: ['russian forces', 'russian troops'] } },
  places: [],
  outlines: [],
  control: [],
  events: [],
  areas: [area(west)],
})

/** Its edge runs along 38 degrees east: 28 km east of Sloviansk (37.62). */
describe('by a front of one’s own', () => {
  const own = withDrawn(ground, map(38))
  it.each<Row>([
    ['Russian forces are within 40 km of Sloviansk.', 'distance agrees'],
    ['Russian troops advanced to within 5 km of Sloviansk.', 'distance disagrees'],
    ['Russian troops pushed to within 22 km of Sloviansk.', 'distance loose'],
    ['Russian troops are 28 km from Sloviansk.', 'distance agrees'],
    ['Russian troops are 300 km from Sloviansk.', 'distance too-coarse'],
    ['Russian troops stood 28 km east of Sloviansk.', 'distance agrees'],
    ['Fighters were 2 km from Sloviansk.', 'distance unknown-place'],
  ])('%s', (text, answer) => expect(found(text, '2025-10-26', own)).toEqual([answer]))
})
