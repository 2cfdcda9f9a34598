import { describe, expect, it } from 'vitest'
import { addDays, dateInWords, dayAndMonth, daysBetween, nearestDay } from '../../../src/app/kernel/dates.ts'
import { readDate } from '../../../src/app/kernel/read-date.ts'

describe('dates as people write them', () => {
  it.each([
    ['2016-06-22', '2016-06-22'],
    ['2016-6-2', '2016-06-02'],
    ['2016-06', '2016-06'],
    ['2016', '2016'],
    ['22 June 2016', '2016-06-22'],
    ['June 22, 2016', '2016-06-22'],
    ['22 Jun 2016', '2016-06-22'],
    ['22.6.2016', '2016-06-22'],
    ['22/06/2016', '2016-06-22'],
    ['June 2016', '2016-06'],
    [' 29 feb 2016 ', '2016-02-29'],
  ])('%s is %s', (text, date) => expect(readDate(text)).toBe(date))

  it.each([
    '',
    'yesterday',
    '31 June 2016',
    '2016-13-01',
    '29 February 2015',
    '22 June',
    '16',
    '5 June 7 2016',
    '22 Jx 2016',
  ])('%j is none', (text) => expect(readDate(text)).toBeNull())

  it.each([
    ['2016-06-22', '22 June 2016'],
    ['2016-06', 'June 2016'],
    ['2016', '2016'],
  ])('%s reads %s', (date, words) => expect(dateInWords(date)).toBe(words))

  it('are counted and stepped over the end of a month', () => {
    expect(daysBetween('2016-05-30', '2016-06-02')).toBe(3)
    expect(addDays('2016-06-01', -1)).toBe('2016-05-31')
    expect(dayAndMonth('2016-06-01')).toBe('1 June')
  })
})

describe('the day to show of a period', () => {
  it.each([
    ['2016-06-19', '2016-06-19'],
    ['2016-05-01', '2016-06-01'],
    ['2017-01-01', '2016-06-22'],
    [null, '2016-06-22'],
    ['2016-06', '2016-06-22'],
    ['2016', '2016-06-22'],
    ['2015', '2016-06-01'],
    ['2018-02', '2016-06-22'],
    ['nonsense', '2016-06-22'],
  ])('for %s is %s', (date, day) => expect(nearestDay(date, '2016-06-01', '2016-06-22')).toBe(day))
})
