import { describe, expect, it } from 'vitest'
import { authoredOf, formFor, holdersOf, listed, newEvent } from '../../../../../src/app/features/packs/author/form.ts'
import { readForms } from '../../../../../src/app/features/packs/author/kept.ts'
import { newDrawing } from '../../../../../src/app/features/drawing/form.ts'
import type { Drawing } from '../../../../../src/present/drawing.ts'

const point = (holder: string, from: string | null = null): Drawing => ({
  ...newDrawing('point', { type: 'Point', coordinates: [43, 36] }, holder),
  title: holder,
  holder,
  from,
})
const drawings = [point('Iraqi army', '2017-03-04'), point('isis', '2017-03-01')]
const form = formFor(drawings)

describe('the form of a pack', () => {
  it('begins with the days of the drawings', () => expect([form.from, form.to]).toEqual(['2017-03-01', '2017-03-04']))

  it('has every holder of a drawing or an event once, each with a look of its own', () => {
    const events = [
      newEvent('1', ''),
      { ...newEvent('2', ''), actor: ' coalition ' },
      { ...newEvent('3', ''), actor: 'isis' },
    ]
    const holders = holdersOf(drawings, { ...form, events }, null)
    expect(holders.map(({ key }) => key)).toEqual(['Iraqi army', 'isis', 'coalition'])
    expect(new Set(holders.map(({ drawnAs }) => drawnAs)).size).toBe(3)
  })

  it('takes what was typed of a holder', () => {
    const typed = { ...form, holders: { isis: { en: 'Daesh', called: 'daesh,  the group ' } } }
    expect(holdersOf(drawings, typed, null)[1]).toMatchObject({ en: 'Daesh', words: ['daesh', 'the group'] })
  })

  it.each([
    ['Ain Issa, Ayn Isa', ['Ain Issa', 'Ayn Isa']],
    ['عين عيسى، عين عيسي ؛ x', ['عين عيسى', 'عين عيسي', 'x']],
    [' a,,a ,\nb   c', ['a', 'b c']],
    ['', []],
  ])('reads names from %j', (text, names) => expect(listed(text)).toEqual(names))

  it('reads the days of an event as people type them, and keeps what is none to be told of', () => {
    const events = [{ ...newEvent('1', '4 March 2017'), to: 'soon' }]
    const { events: read } = authoredOf({ ...form, events }, [], { places: [], drawings, named: [] })
    expect(read).toMatchObject([{ from: '2017-03-04', to: 'soon' }])
  })
})

describe('what was typed', () => {
  it('comes back from what was stored', () => {
    const typed = {
      ...form,
      title: 'Mosul',
      holders: { isis: { en: 'Daesh' } },
      places: { 'draft:a': { others: 'Bartalla' } },
      events: [{ ...newEvent('1', '2017-03-04'), stated: '7 km' }],
    }
    const read = readForms(JSON.parse(JSON.stringify([['d1', typed]])))
    expect(read).toEqual([['d1', { ...typed, events: [{ ...typed.events[0], id: 'kept-0' }] }]])
  })

  it.each<[string, unknown, number]>([
    ['nothing', null, 0],
    ['no list', { d1: form }, 0],
    ['rows that are none', [1, null, ['d1'], [2, form]], 1],
    [
      'members of other kinds',
      [['d1', { title: 7, holders: [1], places: { a: 1, b: { ar: 2 } }, events: [null, 3] }]],
      1,
    ],
  ])('is read from %s without harm', (_, value, count) => {
    const read = readForms(value)
    expect(read).toHaveLength(count)
    for (const [, one] of read) {
      const holders = holdersOf(drawings, one, null)
      expect(authoredOf(one, holders, { places: [], drawings, named: [] }).title).toBe('')
    }
  })
})
