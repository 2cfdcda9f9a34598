import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { check } from '../../../src/core/index.ts'
import { compassLike } from '../../../src/core/judge/distances/compass-style.ts'
import { english } from '../../../src/lang/en/index.ts'
import { groundOf, judged, mended } from './pair.ts'

describe('a fix keeps the unit and the style of the author', () => {
  it.each<[wrong: string, km: number, right: string]>([
    ['115km', 45.5, '46km'],
    ['115 km', 45.5, '46 km'],
    ['100 km', 45.5, '46 km'],
    ['about 75 miles', 45.5, 'about 28 miles'],
    ['11.3 miles', 7, '4.3 miles'],
    ['11,3 km', 4.31, '4,3 km'],
    ['500 km', 1213, '1,200 km'],
    ['3,000 km', 1213, '1,200 km'],
    ['3 000 km', 1213, '1 200 km'],
    ['1145 km', 3217, '3217 km'],
    ['140 km', 369.6, '370 km'],
    ['5 km', 12.4, '12 km'],
    ['4 km', 1.44, '1.4 km'],
    ['within 20 km', 45.2, 'within 46 km'],
    ['more than 100 km', 45.8, 'more than 45 km'],
    ['10-20 km', 45.2, '45 km'],
    ['between 10 and 20 km', 45.2, '45 km'],
    ['from 10 to 20 km', 45.2, '45 km'],
    ['2,300 metres', 5.237, '5,200 metres'],
    ['forty miles', 160.9, '100 miles'],
    ['٦١ km', 145.2, '١٤٥ km'],
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
    const right = mended('Betaburg lies 71 miles (115 km) northeast of Alphaville.', pair, 'distance')
    expect(right).toBe('Betaburg lies 28 miles (45 km) southwest of Alphaville.')
    expect(
      check(right, groundOf(pair)).findings.map(({ kind, verdict, fixes }) => [kind, verdict, fixes.length]),
    ).toEqual([
      ['distance', 'agrees', 0],
      ['conversion', 'agrees', 0],
    ])
  })

  it.each([
    ['71 miles (115 km)', '28 miles (45 km)'],
    ['115 km (71 miles)', '46 km (29 miles)'],
    ['115 km, or 71 miles,', '46 km, or 29 miles,'],
    // Rounded as the author does, 28 would be 30: another length than the 46 km in the bracket.
    ['70 miles (113 km)', '28 miles (45 km)'],
  ])('keeps both figures of %s: %s', (wrong, right) => {
    expect(mended(`Betaburg lies ${wrong} north of Alphaville.`, { km: 45.5 }, 'distance')).toBe(
      `Betaburg lies ${right} north of Alphaville.`,
    )
  })

  it.each<[wrong: string, km: number, right: string]>([
    ['a mile', 4.5, '2.8 miles'],
    ['less than a mile', 4.5, 'less than 2.8 miles'],
    ['one kilometre', 2.9, '2.9 kilometres'],
    ['a 2-mile drive', 8, 'a 5-mile drive'],
    ['2 km', 5.8, '6 km'],
    ['12 miles 400 yards', 45.5, '28.3 miles'],
  ])('puts the unit of %s, measured %f km, in the plural where it must: %s', (wrong, km, right) => {
    expect(mended(`Betaburg lies ${wrong} north of Alphaville.`, { km }, 'distance')).toBe(
      `Betaburg lies ${right} north of Alphaville.`,
    )
  })

  it('mends a pair whose two figures say different things in one step', () => {
    expect(mended('Betaburg lies 115 km (28 miles) north of Alphaville.', { km: 45.5 }, 'distance')).toBe(
      'Betaburg lies 46 km (29 miles) north of Alphaville.',
    )
  })

  it.each([
    ['a distance that agrees', 'Betaburg lies 45 km north of Alphaville.'],
    ['one that is long as roads are', 'Betaburg lies 55 km north of Alphaville.'],
    ['one without places', 'The shell has a range of 145 km.'],
    ['a figure more than three times too large', 'Betaburg lies 145 km north of Alphaville.'],
    ['one less than a third', 'Betaburg lies 12 km north of Alphaville.'],
    ['what somebody said', 'He said: "Betaburg lies 115 km north of Alphaville." He left.'],
    ['what somebody said, with curved marks', '“Betaburg lies 115 km north of Alphaville,” he said.'],
  ])('offers none for %s', (_what, text) => {
    expect(check(text, groundOf({ km: 45.5 })).findings.flatMap(({ fixes }) => fixes)).toEqual([])
  })

  it('asks instead whether another place is meant where the figure is far off', () => {
    const [finding] = check('Betaburg lies 145 km north of Alphaville.', groundOf({ km: 45.5 })).findings
    expect([finding?.verdict, finding?.also?.at(-1)?.messageId]).toEqual(['disagrees', 'place.another-meant'])
  })

  it('offers none where another place of the sentence before makes it true', () => {
    const near = { id: 'c', name: 'Gammatown', lon: 39, lat: 37.02 }
    const ground = groundOf({ km: 45.5, more: [near] })
    const text = 'Gammatown fell. Betaburg lies 113 km north of Alphaville.'
    const alone = 'Betaburg lies 113 km north of Alphaville.'
    const fixesOf = (one: string) => check(one, ground).findings.flatMap(({ fixes }) => fixes).length
    expect([fixesOf(alone), fixesOf(text)]).toEqual([1, 0])
  })

  it('leaves nothing flagged, whatever was wrong', () => {
    const units = fc.constantFrom('km', 'miles', 'kilometres')
    const words = fc.constantFrom('north', 'south', 'east', 'west', 'northeast', 'southwest')
    fc.assert(
      fc.property(
        fc.integer({ min: 8, max: 400 }),
        fc.integer({ min: 0, max: 359 }),
        fc.integer({ min: 5, max: 600 }),
        units,
        words,
        (km, bearing, stated, unit, word) => {
          const text = `Betaburg lies ${stated} ${unit} ${word} of Alphaville.`
          const right = mended(text, { km, bearing }, 'distance')
          if (right === text) return
          expect(judged(right, { km, bearing }, {}, 'distance').verdict).toBe('agrees')
        },
      ),
      { numRuns: 60 },
    )
  })
})
