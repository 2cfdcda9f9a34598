/** Well-known places are flagged however far the figure is out; small ones are taken for namesakes, and left open. */
import { describe, expect, it } from 'vitest'
import { check } from '../../../src/core/index.ts'
import { builtGround } from '../../ground.ts'
import { judged } from './pair.ts'

const ground = await builtGround()
const distanceIn = (text: string) => check(text, ground).findings.find(({ kind }) => kind === 'distance')

describe('a plainly wrong figure between well-known places', () => {
  it.each([
    ['Damascus lies 20 km from Aleppo.', 'Damascus', 'Aleppo'],
    ['Aleppo is 2 miles from Damascus.', 'Aleppo', 'Damascus'],
    ['London is 60 km from Manchester.', 'London', 'Manchester'],
    ['Manchester lies 60 km west of London.', 'Manchester', 'London'],
    ['Paris is 20 km from Berlin.', 'Paris', 'Berlin'],
    ['Athens, 60 km from Rome, was calm.', 'Athens', 'Rome'],
    ['Oxford is 20 km from Cambridge.', 'Oxford', 'Cambridge'],
    ['Khartoum is 25 km from Port Sudan.', 'Khartoum', 'Port Sudan'],
    ['Kharkiv is 12 km from Lviv.', 'Kharkiv', 'Lviv'],
    ['Mosul, 10 km north of Baghdad, was retaken.', 'Mosul', 'Baghdad'],
    ['Tabqa lies 4 km from Damascus.', 'Tabqa', 'Damascus'],
    ['Raqqa lies 45 km from Paris.', 'Raqqa', 'Paris'],
    ['Odessa lies 20 km from Kyiv.', 'Odesa', 'Kyiv'],
    ['Moscow is 5 km from Washington.', 'Moscow', 'Washington'],
  ])('%s disagrees', (text, subject, reference) => {
    const finding = distanceIn(text)
    expect([finding?.subject?.place?.name, finding?.reference?.place?.name, finding?.verdict]).toEqual([
      subject,
      reference,
      'disagrees',
    ])
  })

  it.each([
    'London is 260 km from Manchester.',
    'Manchester lies 260 km northwest of London.',
    'Paris is 880 km from Berlin.',
    'Cambridge lies 80 km north of London.',
  ])('%s agrees', (text) => expect(distanceIn(text)?.verdict).toBe('agrees'))
})

describe('a place far beyond what is stated', () => {
  const small = { layer: 'world', population: 3_000 } as const
  const cases: readonly [what: string, place: object, km: number, verdict: string][] = [
    ['a village, 50 times as far', small, 1000, 'undecided'],
    ['a village, 7 times as far but not 200 km', small, 150, 'disagrees'],
    ['a place of a big gazetteer of the user', { layer: 'own', population: 3_000 }, 1000, 'undecided'],
    ['a place that the draft sets', { layer: 'draft', population: 3_000 }, 1000, 'disagrees'],
    ['a place of a theatre pack', { layer: 'theatre', population: null }, 1000, 'disagrees'],
    ['a city of 100,000', { layer: 'world', type: 'city', population: 100_000 }, 900, 'disagrees'],
    ['the same beyond 1000 km', { layer: 'world', type: 'city', population: 100_000 }, 1100, 'undecided'],
    ['a city of millions', { layer: 'world', type: 'city', population: 2_000_000 }, 1100, 'disagrees'],
    ['a capital, however small', { layer: 'world', population: 3_000, capitalOf: ['country:SY'] }, 1000, 'disagrees'],
  ]

  it.each(cases)('%s', (_, betaburg, km, verdict) => {
    const finding = judged('Betaburg lies 20 km north of Alphaville.', { km, betaburg })
    expect([finding.verdict, finding.why]).toEqual([verdict, verdict === 'undecided' ? 'unknown-place' : null])
  })

  it.each([
    [300, 'disagrees'],
    [450, 'undecided'],
  ])('a village, stated 150 km off, at %d km: %s', (km, verdict) => {
    expect(judged('Betaburg lies 150 km north of Alphaville.', { km, betaburg: small }).verdict).toBe(verdict)
  })

  it('is flagged where it is nearer than stated: no namesake explains that', () => {
    const finding = judged('Betaburg lies 900 km north of Alphaville.', { km: 20, betaburg: small })
    expect(finding.verdict).toBe('disagrees')
  })
})

describe('an area that several bear the name of', () => {
  it.each([
    ["Georgia's capital Tbilisi is far from Atlanta, Georgia.", ['province:US-GA']],
    ['Tbilisi, Georgia, is far from Atlanta, Georgia.', ['country:GE', 'province:US-GA']],
    ['Athens, Georgia, was hit by a storm.', ['province:US-GA']],
    ['Gori, Georgia, was bombed.', ['country:GE']],
  ])('%s', (text, areas) => {
    const found = check(text, ground).findings.filter(({ kind }) => kind === 'containment')
    expect(found.map(({ reference }) => reference?.place?.id)).toEqual(areas)
    expect(found.every(({ verdict }) => verdict === 'agrees')).toBe(true)
  })

  it('still flags a place that lies in none of them', () => {
    const [found] = check('Aleppo, Turkey, was calm.', ground).findings
    expect([found?.kind, found?.verdict]).toEqual(['containment', 'disagrees'])
  })
})

describe('directions between countries', () => {
  it.each([
    ['Georgia lies south of Russia.', 'agrees'],
    ['Lebanon lies west of Syria.', 'agrees'],
    ['Belarus lies north of Ukraine.', 'agrees'],
    ['Iran lies east of Iraq.', 'agrees'],
    ['Iran lies west of Iraq.', 'disagrees'],
    ['Syria lies north of Turkey.', 'disagrees'],
    ['Ukraine lies north of Belarus.', 'disagrees'],
    ['Kharkiv lies east of Russia.', 'disagrees'],
  ])('%s %s', (text, verdict) => {
    expect(check(text, ground).findings.map((finding) => finding.verdict)).toEqual([verdict])
  })
})

describe('a city and a territory of one name', () => {
  it.each([
    ['Sderot is less than a mile from Gaza.', 'undecided'],
    ['Sderot is less than a mile from Gaza City.', 'disagrees'],
    ['Sderot is less than 40 miles from Gaza.', 'agrees'],
    ['Haifa is less than a mile from Gaza.', 'disagrees'],
  ])('%s %s', (text, verdict) => {
    const finding = distanceIn(text)
    expect(finding?.verdict).toBe(verdict)
    if (verdict === 'undecided') expect(finding?.also?.at(-1)?.messageId).toBe('distance.territory')
  })
})

describe('a small place that another claim of the draft vouches for', () => {
  const verdictOf = (text: string, words: string) =>
    check(text, ground).findings.find(({ quote }) => quote.includes(words))?.verdict

  it.each([
    // 136 km from Paris.
    [
      'a figure that fits beside it',
      'Bléneau is 75 km from Paris, 56 km from Auxerre and 29 km from Gien.',
      '75 km',
      'disagrees',
    ],
    [
      'one in another sentence',
      'Bléneau is 56 km from Auxerre. Bléneau is 75 km from Paris.',
      '75 km from Paris',
      'disagrees',
    ],
    [
      'of the place it is measured from',
      'Gien is 29 km from Bléneau. Bléneau is 75 km from Paris.',
      '75 km from Paris',
      'disagrees',
    ],
    ['no figure that fits', 'Bléneau is 75 km from Paris.', '75 km', 'undecided'],
    ['another wrong figure', 'Bléneau is 75 km from Paris and 110 km from Auxerre.', '75 km', 'undecided'],
    [
      'a figure of another place',
      'Gien is 29 km from Sully-sur-Loire. Bléneau is 75 km from Paris.',
      '75 km from Paris',
      'undecided',
    ],
    ['and is right', 'Bléneau is 136 km from Paris, 56 km from Auxerre and 29 km from Gien.', '136 km', 'agrees'],
  ])('%s', (_what, text, words, verdict) => expect(verdictOf(text, words)).toBe(verdict))
})
