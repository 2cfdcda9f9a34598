import { afterEach, describe, expect, it } from 'vitest'
import { bearing, coordinates, length } from '../../../src/app/ui/figures.ts'
import { bytesInWords } from '../../../src/app/ui/bytes.ts'
import { dateInWords, dayAndMonth } from '../../../src/app/kernel/dates.ts'
import { readDate } from '../../../src/app/kernel/read-date.ts'
import {
  labelled,
  leftToRight,
  moment,
  number,
  setLanguage,
  wantedLanguage,
} from '../../../src/app/strings/language.ts'

afterEach(() => setLanguage('en'))

describe('the wanted language', () => {
  it.each([
    [['ar-SY', 'en'], 'ar'],
    [['de', 'ar'], 'ar'],
    [['en-US', 'ar'], 'en'],
    [['fr'], 'fr'],
    [['de', 'fr-CA', 'en'], 'fr'],
    [['de'], 'en'],
    [[], 'en'],
    [['constructor'], 'en'],
  ])('of a browser that prefers %j is %s', (browser, wanted) => {
    expect(wantedLanguage(browser)).toBe(wanted)
  })
})

describe('in Arabic', () => {
  it('dates and figures are written as a newsroom writes them', () => {
    setLanguage('ar')
    expect(dateInWords('2016-06-22')).toBe('22 يونيو 2016')
    expect(dateInWords('2016-06')).toBe('يونيو 2016')
    expect(dateInWords('2016')).toBe('2016')
    expect(dayAndMonth('2016-06-22')).toBe('22 يونيو')
    expect(number(120_000)).toBe('120,000')
    expect(moment(Date.UTC(2016, 5, 22, 12))).toContain('2016')
  })

  it('coordinates keep running from left to right', () => {
    setLanguage('ar')
    expect(coordinates([38.5668, 35.7547])).toBe('\u206635.7547° N, 38.5668° E\u2069')
    expect(leftToRight('a')).toBe('\u2066a\u2069')
  })

  it.each([
    ['22 يونيو 2016', '2016-06-22'],
    ['22 حزيران 2016', '2016-06-22'],
    ['٢٢ حزيران ٢٠١٦', '2016-06-22'],
    ['كانون الثاني 2017', '2017-01'],
    ['٢٠١٦', '2016'],
    ['31 يونيو 2016', null],
    ['أمس', null],
  ])('reads %s as %s in any language', (text, date) => {
    expect(readDate(text)).toBe(date)
  })
})

describe('in French', () => {
  it('dates and figures are written as a newsroom writes them', () => {
    setLanguage('fr')
    expect(dateInWords('2016-06-22')).toBe('22 juin 2016')
    expect(dateInWords('2016-06-01')).toBe('1er juin 2016')
    expect(dateInWords('2016-06-11')).toBe('11 juin 2016')
    expect(dateInWords('2016-06')).toBe('juin 2016')
    expect(dayAndMonth('2016-08-01')).toBe('1er août')
    expect(number(120_000)).toBe('120\u202f000')
    expect(bytesInWords(8_940_000)).toBe('8,9\u00a0Mo')
    expect(labelled('Source')).toBe('Source\u202f: ')
    expect(moment(Date.UTC(2016, 5, 22, 12))).toContain('juin 2016')
  })

  it.each([
    ['22 juin 2016', '2016-06-22'],
    ['1er août 2016', '2016-08-01'],
    ['1er aout 2016', '2016-08-01'],
    ['3 Février 2016', '2016-02-03'],
    ['3 févr. 2016', '2016-02-03'],
    ['juillet 2016', '2016-07'],
    ['juil. 2016', '2016-07'],
    ['22 décembre 2016', '2016-12-22'],
    ['31 juin 2016', null],
    ['22 jui 2016', null],
    ['2er juin 2016', null],
    ['hier', null],
    ['22 vendémiaire 2016', null],
  ])('reads %s as %s in any language', (text, date) => {
    expect(readDate(text)).toBe(date)
  })
})

describe('in English', () => {
  it('figures are as they were', () => {
    expect(length(45_505)).toBe('45.5 km')
    expect(length(800)).toBe('800 m')
    expect(length(45_505, 'mi')).toBe('28.3 miles')
    expect(bearing(241.2)).toBe('241°, west-south-west')
    expect(coordinates([38.5668, 35.7547])).toBe('35.7547° N, 38.5668° E')
    expect(leftToRight('a')).toBe('a')
    expect(labelled('Source')).toBe('Source: ')
  })
})
