/** Wordings of reports: between a place and a border, directions that open a sentence or name what lies there behind. */
import { describe, expect, it } from 'vitest'
import { check } from '../../../src/core/index.ts'
import { builtGround } from '../../ground.ts'

const ground = await builtGround()
const foundIn = (text: string): readonly string[] =>
  check(text, ground, { date: '2016-06-22' })
    .findings.filter(({ kind }) => kind === 'between' || kind === 'direction')
    .map(({ subject, reference, verdict }) => `${subject?.text} > ${reference?.text} ${verdict}`)

describe('wordings of reports', () => {
  it.each([
    ['Qusayr lies between Homs and the Lebanese border.', 'Qusayr > Homs agrees'],
    ['Zakho lies between Dohuk and the Turkish border.', 'Zakho > Dohuk agrees'],
    ['Sukhna lies between Palmyra and the Iraqi border.', 'Sukhna > Palmyra undecided'],
    ['Palmyra lies between Homs and the Lebanese border.', 'Palmyra > Homs disagrees'],
    ['Mosul lies between Dohuk and the Turkish border.', 'Mosul > Dohuk disagrees'],
    ['They hold Saraqib, the last town on Damascus-Aleppo international highway.', 'Saraqib > Damascus agrees'],
    ['East of Raqqa, in Maadan, fighters regrouped.', 'Maadan > Raqqa agrees'],
    ['West of Raqqa, in Maadan, fighters regrouped.', 'Maadan > Raqqa disagrees'],
    ['They took villages east of Kupiansk including Kyslivka.', 'Kyslivka > Kupiansk agrees'],
    ['They took towns west of Donetsk including Makiivka.', 'Makiivka > Donetsk disagrees'],
    ['The area east of Arish, where Sheikh Zuweid lies, was closed.', 'Sheikh Zuweid > Arish agrees'],
    ['The area west of Arish, where Sheikh Zuweid lies, was closed.', 'Sheikh Zuweid > Arish disagrees'],
  ])('%s', (text, found) => {
    expect(foundIn(text)).toEqual([found])
  })

  it('says between of what is measured, not of what it is measured from', () => {
    const text = 'They hold Variani 10 km north of Gori, on the road from Gori to Tskhinvali.'
    const between = check(text, ground, { date: '2016-06-22' }).findings.find(({ kind }) => kind === 'between')
    expect(between?.subject?.text).toBe('Variani')
  })

  it.each([
    ['Thousands fled Sudan to neighbouring Chad.', 'Sudan > Chad agrees'],
    [
      'Ten died in Marib province. They came from neighboring al-Bayda province.',
      'Marib province > al-Bayda province agrees',
    ],
    ['Thousands fled Sudan to neighbouring Nigeria.', 'Sudan > Nigeria undecided'],
  ])('%s', (text, found) => {
    const all = check(text, ground, { date: '2016-06-22' }).findings.filter(({ kind }) => kind === 'adjacency')
    expect(all.map(({ subject, reference, verdict }) => `${subject?.text} > ${reference?.text} ${verdict}`)).toEqual([
      found,
    ])
  })

  it('leaves open what a province of the name of a part may mean', () => {
    const [found] = check('Urmia in western Azerbaijan was calm.', ground, { date: '2016-06-22' }).findings
    expect(found?.verdict).toBe('undecided')
  })

  it.each([
    'To the west of Donetsk, troops fought for the town.',
    'East of Raqqa, in May, fighters regrouped.',
    'Talks between Aleppo and the Turkish border guards went on.',
  ])('finds nothing in “%s”', (text) => {
    expect(foundIn(text)).toEqual([])
  })
})
