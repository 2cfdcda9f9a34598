import { describe, expect, it } from 'vitest'
import { compared, ofTexts, report, topicsIn } from './reports.ts'

const advance = (figure: string, who = 'Government forces', day = 'Sunday') => `${who} were ${figure} on ${day}.`

describe('what is in conflict', () => {
  it.each([
    [
      '7 and 15 km from the base',
      advance('7 km from the Tabqa airbase'),
      advance('15 km from the Tabqa airbase'),
      'position',
      /7 km from Tabqa airbase and 15 km from Tabqa airbase cannot both hold of one force on one day/,
    ],
    [
      'an oilfield taken on Monday or on Tuesday',
      'ISIS retook the Thawra oilfield on Monday.',
      'Islamic State recaptured the Thawra oilfield on Tuesday.',
      'taken',
      /20 June 2016 and on 21 June 2016: one day apart/,
    ],
    [
      '55 km and 15 km between two towns',
      'Tabqa lies 55 km west of Raqqa.',
      'Tabqa lies 15 km west of Raqqa.',
      'distance',
      /further apart than published figures/,
    ],
    ['north and south', 'Raqqa lies 50 km north of Tabqa.', 'Tabqa lies 50 km north of Raqqa.', 'distance', /two ways/],
    [
      'two holders on one day',
      'Government-held Manbij was quiet on Sunday.',
      'On Sunday Manbij was held by the SDF.',
      'held',
      /on one day/,
    ],
  ])('%s', (_name, a, b, kind, reason) => {
    const { topics } = ofTexts(a, b)
    expect(topics.map((topic) => `${topic.kind} ${topic.relation}`)).toEqual([`${kind} conflict`])
    expect(topics[0]!.differences[0]!.reason).toMatch(reason)
  })
})

describe('what differs, and can hold', () => {
  it.each([
    [
      'the same figure from the base and from the town',
      advance('10 km from the Tabqa airbase'),
      advance('10 km from the town of Tabqa'),
      'position',
      /same figure from two places; .* lie [\d.]+ km apart/,
    ],
    [
      'a figure within a bound',
      advance('within 10 km of the Tabqa airbase'),
      advance('7 km from the Tabqa airbase'),
      'position',
      /both can hold/,
    ],
    [
      'figures that print often differs by',
      'Tabqa lies 40 km from Raqqa.',
      'Tabqa lies 55 km from Raqqa.',
      'distance',
      /often are/,
    ],
  ])('%s', (_name, a, b, kind, reason) => {
    const { topics } = ofTexts(a, b)
    expect(topics.map((topic) => `${topic.kind} ${topic.relation}`)).toEqual([`${kind} differ`])
    expect(topics[0]!.differences[0]!.reason).toMatch(reason)
  })
})

describe('what agrees', () => {
  it.each([
    ['miles and kilometres', advance('six miles from the Tabqa airbase'), advance('10 km from the Tabqa airbase')],
    [
      'one force by two names',
      advance('7 km from the Tabqa airbase', 'Syrian troops'),
      advance('7 km from the Tabqa airbase', 'The army'),
    ],
    [
      'a force that is not named',
      advance('7 km from the Tabqa airbase', 'The army'),
      advance('7 km from the Tabqa airbase', 'The troops'),
    ],
    [
      'the same day in two ways',
      'ISIS retook the Thawra oilfield on Monday.',
      'On 20 June Daesh recaptured the Thawra oilfield.',
    ],
    ['a pair the other way round', 'Tabqa lies 50 km from Raqqa.', 'Raqqa lies 50 km from Tabqa.'],
    [
      'a report that says both',
      advance('7 km from the Tabqa airbase'),
      `${advance('7 km from the Tabqa airbase')} ${advance('15 km from the Tabqa airbase')}`,
    ],
  ])('%s', (_name, a, b) => {
    expect(ofTexts(a, b).topics.map(({ relation }) => relation)).toEqual(['agree'])
  })
})

describe('what does not group', () => {
  it.each([
    ['two forces', advance('7 km from the Tabqa airbase'), advance('15 km from the Tabqa airbase', 'SDF fighters')],
    [
      'two days of one force',
      advance('7 km from the Tabqa airbase'),
      advance('40 km from the Tabqa airbase', 'Government forces', 'Monday'),
    ],
    ['two fronts', advance('7 km from the Tabqa airbase'), advance('15 km from the town of Manbij')],
    ['the base and the town as places', 'The Tabqa airbase lies 45 km from Raqqa.', 'Tabqa lies 80 km from Raqqa.'],
    [
      'taken by one side, then by the other',
      'The army seized the Thawra oilfield on Sunday.',
      'ISIS retook the Thawra oilfield on Monday.',
    ],
    [
      'captures weeks apart',
      'ISIS seized the Thawra oilfield on 2 June.',
      'ISIS seized the Thawra oilfield on 21 June.',
    ],
    ['different theatres', 'Tabqa lies 50 km from Raqqa.', 'Leiden lies 20 km from The Hague.'],
    ['texts without claims', 'Nothing happened.', 'All was quiet.'],
  ])('%s', (_name, a, b) => {
    const comparison = ofTexts(a, b)
    expect(topicsIn(comparison)).toEqual([])
    expect(comparison.notes).toContain('The reports speak of nothing in common.')
  })

  it('says nothing of one report alone', () => {
    const { topics, alone } = ofTexts(
      `${advance('7 km from the Tabqa airbase')} ${advance('15 km from the Tabqa airbase')}`,
    )
    expect([topics.length, alone.length > 1]).toEqual([0, true])
  })
})

describe('several reports', () => {
  it('names the three figures of 19 June', () => {
    const { topics } = ofTexts(
      advance('within 10 km of the Tabqa airbase'),
      advance('7 km from the Tabqa airbase', 'Syrian troops'),
      advance('15 km from the town of Tabqa', 'The army'),
      advance('15 km from the Tabqa airbase', 'Regime forces'),
    )
    const [topic] = topics
    expect(topics.length).toBe(1)
    expect(topic!.references).toEqual(['Tabqa airbase', 'Tabqa'])
    expect(topic!.statements.map(({ reportId, day }) => `${reportId} ${day}`)).toEqual(
      ['a', 'b', 'c', 'd'].map((id) => `${id} 2016-06-19`),
    )
    expect([topic!.relation, topic!.subject]).toEqual(['conflict', 'government'])
  })

  it('counts a report that comes twice once, and says so', () => {
    const text = advance('7 km from the Tabqa airbase')
    const { topics, notes, reports } = ofTexts(text, text)
    expect(topics).toEqual([])
    expect(reports.map(({ sameAs }) => sameAs)).toEqual([null, 'a'])
    expect(notes[0]).toBe('Outlet b has the same text as Outlet a: it is counted once.')
  })

  it('takes what names no day with the only day there is', () => {
    const { topics, notes } = compared(
      report('a', 'ISIS retook the Thawra oilfield on Monday.'),
      report('b', 'ISIS retook the Thawra oilfield.', null),
    )
    expect(topics.map(({ relation, differences }) => [relation, differences[0]?.reason])).toEqual([
      ['differ', expect.stringMatching(/the other does not/)],
    ])
    expect(notes.join()).toMatch(/Outlet b has no date/)
  })

  it.each([[[]], [['']], [['', ' ']]])('takes reports without words: %j', (texts) => {
    expect(ofTexts(...texts).topics).toEqual([])
  })
})
