import { describe, expect, it } from 'vitest'
import { read } from '../../../src/core/text/read.ts'

const dates = (text: string, date: string | null = '2016-06-22'): string[] =>
  read(text, { date }).dates.map((mention) => `${mention.text}=${mention.date}`)

describe('dates', () => {
  it.each([
    ['It fell on Sunday.', ['Sunday=2016-06-19']],
    ['late Tuesday', ['Tuesday=2016-06-21']],
    ['on Wednesday', ['Wednesday=2016-06-22']],
    ['yesterday', ['yesterday=2016-06-21']],
    ['began on June 2.', ['June 2=2016-06-02']],
    ['on 2 June 2016', ['2 June 2016=2016-06-02']],
    ['on the 2nd of June', ['2nd of June=2016-06-02']],
    ['Feb. 17, 2016', ['Feb. 17, 2016=2016-02-17']],
    ['on Wednesday, Feb. 17, 2016, soldiers', ['Wednesday, Feb. 17, 2016=2016-02-17']],
    ['22/06/2016', ['22/06/2016=2016-06-22']],
    ['06/22/2016', ['06/22/2016=2016-06-22']],
    ['2016-06-22', ['2016-06-22=2016-06-22']],
    ['22.06.2016', ['22.06.2016=2016-06-22']],
    ['02/03/2016', ['02/03/2016=2016']],
    ['in June 2014', ['June 2014=2014-06']],
    ['since May', ['May=2016-05']],
    ['on December 3', ['December 3=2015-12-03']],
    ['in 2014', ['2014=2014']],
  ])('reads %j', (text, expected) => expect(dates(text)).toEqual(expected))

  it('cannot tell a weekday without a whole day of reporting', () => {
    expect(dates('on Sunday', '2016-06')).toEqual(['Sunday=null'])
    expect(dates('on Sunday', null)).toEqual(['Sunday=null'])
    expect(dates('on June 2', null)).toEqual(['June 2=null'])
    expect(dates('on June 2', '2016')).toEqual(['June 2=2016-06-02'])
  })

  it.each([
    'may fall',
    'They march on',
    'sun and sat',
    'June said',
    'on 45 June',
    '31/02/2016',
    '2016 people',
    'the 10 of them',
  ])('does not flag %j', (text) => expect(dates(text)).toEqual([]))
})

describe('datelines', () => {
  const report = 'They came within ten kilometres of the base late on that day, according to residents.'
  const places = (text: string): string[] => read(text).datelines.map(({ from, to }) => text.slice(from, to))

  it.each([
    ['Beirut: ', 'Beirut'],
    ['BEIRUT (AP) — ', 'BEIRUT'],
    ['DAMASCUS, June 20 (Reuters) - ', 'DAMASCUS'],
    ['BEIRUT, Lebanon (AP) -- ', 'BEIRUT, Lebanon'],
    ['RAQQA — ', 'RAQQA'],
    ['Deir ez-Zor: ', 'Deir ez-Zor'],
  ])('reads %j', (lead, place) => expect(places(`A title\n${lead}${report}`)).toEqual([place]))

  it.each(['FILE - ', 'Photo: ', 'He said: ', 'The base - ', 'Update: ', 'Raqqa, ', '(AP) - '])(
    'does not flag %j',
    (lead) => expect(places(`${lead}${report}`)).toEqual([]),
  )

  it('takes no headline for a dateline', () => expect(places('Group: attacks on officers increase')).toEqual([]))
})
