import type { Feature } from 'geojson'
import { afterEach, describe, expect, it } from 'vitest'
import { withOwnScript, writesArabic } from '../../../../src/app/map/base/second-script.ts'
import { setLanguage } from '../../../../src/app/strings/language.ts'

const named = (name: string, nameAr: string): Feature => ({
  type: 'Feature',
  properties: { name, nameAr },
  geometry: { type: 'Point', coordinates: [36, 50] },
})
const arabicOf = ({ properties }: Feature): unknown => properties?.['nameAr']

afterEach(() => setLanguage('en'))

describe('Arabic names on the map', () => {
  it.each(['SY', 'SD', 'YE', 'IQ', 'PS', 'LY', 'TD'])('stand in %s', (country) => {
    expect(writesArabic(country)).toBe(true)
    expect(arabicOf(withOwnScript(named('El Fasher', 'الفاشر'), country))).toBe('الفاشر')
  })

  it.each(['UA', 'RU', 'KE', 'UG', 'TR', 'ET', 'MM', ''])('do not stand in “%s”', (country) => {
    expect(writesArabic(country)).toBe(false)
  })

  it('are left out of a country that does not write them, and the name stays', () => {
    const { properties } = withOwnScript(named('Kharkiv', 'خاركوف'), 'UA')
    expect(properties).toEqual({ name: 'Kharkiv', nameAr: null })
  })

  it('stand everywhere for who reads Arabic, and where no country is known', () => {
    expect(arabicOf(withOwnScript(named('Kharkiv', 'خاركوف'), null))).toBe('خاركوف')
    setLanguage('ar')
    expect(arabicOf(withOwnScript(named('Kharkiv', 'خاركوف'), 'UA'))).toBe('خاركوف')
  })
})
