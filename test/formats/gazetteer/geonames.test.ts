import { describe, expect, it } from 'vitest'
import { geoNamesPlace } from '../../../src/formats/gazetteer/geonames.ts'

/** What a town with these other spellings is called in Arabic. */
function arabicOf(...others: readonly string[]): string | null {
  const row = {
    id: 1,
    name: 'Town',
    others,
    feature: 'P.PPL',
    lon: 39,
    lat: 36,
    country: 'SY',
    admin1: '',
    population: 9,
  }
  return geoNamesPlace(row, { province: null, capitalOf: [], source: 'GeoNames 1' }).place.nameAr
}

describe('the Arabic name among GeoNames’ spellings, of which it does not say the language', () => {
  it.each([
    ['the first in Arabic letters', ['Ville', 'الرقة', 'رقه'], 'الرقة'],
    ['no Persian letters', ['گوراب', 'قرب'], 'قرب'],
    ['no Uyghur vowels', ['ئاممان', 'عمان'], 'عمان'],
    ['no slips of the pen', ['ااالخرطوم', 'د مشق', 'دمشق'], 'دمشق'],
    ['no vowel signs but that of a doubled letter', ['اَلْكُوَيّْت'], 'الكويّت'],
    ['none where there is none', ['Ville', 'ئالجىر'], null],
  ])('is %s', (_, others, name) => expect(arabicOf(...others)).toBe(name))
})
