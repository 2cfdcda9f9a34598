import { describe, expect, it } from 'vitest'
import { isAreaUnit, metresPer } from '../../src/core/units.ts'
import { english } from '../../src/lang/en/index.ts'

const { lexicon } = english

describe('units', () => {
  it.each([
    ['km', 'km'],
    ['kilometres', 'km'],
    ['kilometer', 'km'],
    ['klicks', 'km'],
    ['mile', 'mi'],
    ['mi', 'mi'],
    ['nautical miles', 'nmi'],
    ['metres', 'm'],
    ['yards', 'yd'],
    ['feet', 'ft'],
  ])('reads %s as %s', (word, unit) => expect(lexicon.value('lengthUnit', word)).toBe(unit))

  it.each([
    ['km2', 'km2'],
    ['square kilometers', 'km2'],
    ['sq mi', 'mi2'],
    ['km sq', 'km2'],
    ['hectares', 'ha'],
    ['acre', 'acre'],
  ])('reads %s as %s', (word, unit) => expect(lexicon.value('areaUnit', word)).toBe(unit))

  it('knows no other words', () => {
    for (const word of ['parsec', 'inch', 'league', 'square', 'sq']) {
      expect(lexicon.value('lengthUnit', word) ?? lexicon.value('areaUnit', word)).toBeUndefined()
    }
  })

  it.each([
    ['mi', 1609.344],
    ['nmi', 1852],
    ['yd', 0.9144],
    ['ft', 0.3048],
    ['ha', 10_000],
    ['acre', 4046.856],
    ['mi2', 2_589_988.11],
  ] as const)('one %s is %d in metres or square metres', (unit, metres) => {
    expect(metresPer(unit)).toBeCloseTo(metres, 2)
  })

  it('tells areas from lengths', () => {
    expect(isAreaUnit('ha')).toBe(true)
    expect(isAreaUnit('km')).toBe(false)
  })
})
