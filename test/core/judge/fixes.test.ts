import { describe, expect, it } from 'vitest'
import { check } from '../../../src/core/index.ts'
import { compassLike } from '../../../src/core/judge/compass-style.ts'
import { english } from '../../../src/lang/en/index.ts'
import { groundOf, mended } from './pair.ts'

describe('a fix keeps the unit and the style of the author', () => {
  it.each<[wrong: string, km: number, right: string]>([
    ['145km', 45.5, '46km'],
    ['145 km', 45.5, '46 km'],
    ['100 km', 45.5, '46 km'],
    ['about 90 miles', 45.5, 'about 28 miles'],
    ['14.3 miles', 7, '4.3 miles'],
    ['14,3 km', 4.31, '4,3 km'],
    ['300 km', 1213, '1,200 km'],
    ['3,000 km', 1213, '1,200 km'],
    ['3 000 km', 1213, '1 200 km'],
    ['1045 km', 3217, '3217 km'],
    ['20 km', 369.6, '370 km'],
    ['1 km', 12.4, '12 km'],
    ['20 km', 1.44, '1.4 km'],
    ['within 10 km', 45.2, 'within 46 km'],
    ['more than 100 km', 45.8, 'more than 45 km'],
    ['10-15 km', 45.2, '45 km'],
    ['500 metres', 5237, '5,237,000 metres'],
    ['twenty miles', 160.9, '100 miles'],
    ['٢١ km', 145.2, '١٤٥ km'],
  ])('%s, measured %f km: %s', (wrong, km, right) => {
    expect(mended(`Betaburg lies ${wrong} north of Alphaville.`, { km })).toBe(
      `Betaburg lies ${right} north of Alphaville.`,
    )
  })

  it.each<[wrong: string, bearing: number, right: string]>([
    ['east', 241, 'south-west'],
    ['NE', 241, 'SW'],
    ['N', 225, 'SW'],
    ['northeast', 241, 'southwest'],
    ['north-east', 241, 'south-west'],
    ['north east', 241, 'south west'],
    ['north', 180, 'south'],
    ['NNE', 241, 'WSW'],
    ['north-north-east', 241, 'west-south-west'],
    ['N.E.', 225, 'S.W.'],
  ])('%s at %d degrees: %s', (wrong, bearing, right) => {
    expect(mended(`Betaburg lies 45 km ${wrong} of Alphaville.`, { km: 45, bearing })).toBe(
      `Betaburg lies 45 km ${right} of Alphaville.`,
    )
  })

  it('joins compass words as the rest of the draft does', () => {
    const like = (text: string, draft: string): string => compassLike(english.lexicon, { text }, 225, draft)
    expect(like('east', 'It lies east of Alphaville and northwest of Gamma.')).toBe('southwest')
    expect(like('East', 'East of Alphaville')).toBe('South-west')
    expect(like('northerly', 'in a northerly direction')).toBe('south-westerly')
  })

  it('mends figure, conversion and direction at once, and then nothing is left to mend', () => {
    const pair = { km: 45.5, bearing: 241 }
    const right = mended('Betaburg lies 90 miles (145 km) northeast of Alphaville.', pair, 'distance')
    expect(right).toBe('Betaburg lies 28 miles (45 km) southwest of Alphaville.')
    expect(
      check(right, groundOf(pair)).findings.map(({ kind, verdict, fixes }) => [kind, verdict, fixes.length]),
    ).toEqual([
      ['distance', 'agrees', 0],
      ['conversion', 'agrees', 0],
    ])
  })

  it.each([
    ['90 miles (145 km)', '28 miles (45 km)'],
    ['145 km (90 miles)', '46 km (29 miles)'],
    ['145 km, or 90 miles,', '46 km, or 29 miles,'],
  ])('keeps both figures of %s: %s', (wrong, right) => {
    expect(mended(`Betaburg lies ${wrong} north of Alphaville.`, { km: 45.5 }, 'distance')).toBe(
      `Betaburg lies ${right} north of Alphaville.`,
    )
  })

  it.each([
    ['a mile', '28 miles'],
    ['less than a mile', 'less than 29 miles'],
    ['one kilometre', '46 kilometres'],
    ['a 2-mile drive', 'a 28-mile drive'],
    ['2 km', '46 km'],
  ])('puts the unit of %s in the plural where it must: %s', (wrong, right) => {
    expect(mended(`Betaburg lies ${wrong} north of Alphaville.`, { km: 45.5 }, 'distance')).toBe(
      `Betaburg lies ${right} north of Alphaville.`,
    )
  })

  it('mends a pair whose two figures say different things in one step', () => {
    expect(mended('Betaburg lies 145 km (28 miles) north of Alphaville.', { km: 45.5 }, 'distance')).toBe(
      'Betaburg lies 46 km (29 miles) north of Alphaville.',
    )
  })

  it.each([
    ['a distance that agrees', 'Betaburg lies 45 km north of Alphaville.'],
    ['one that is long as roads are', 'Betaburg lies 55 km north of Alphaville.'],
    ['one without places', 'The shell has a range of 145 km.'],
  ])('offers none for %s', (_what, text) => {
    expect(check(text, groundOf({ km: 45.5 })).findings.flatMap(({ fixes }) => fixes)).toEqual([])
  })
})
