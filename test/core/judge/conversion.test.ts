import { describe, expect, it } from 'vitest'
import { check, type Verdict } from '../../../src/core/index.ts'
import { noGround } from '../../builders.ts'
import { judged, mended } from './pair.ts'

const verdictOf = (pair: string): Verdict => judged(`It lies ${pair} away.`, { km: 45 }, {}, 'conversion').verdict

describe('a conversion against its own first figure', () => {
  it.each([
    '45km (28 miles)',
    '28 miles (45 km)',
    '6 miles (10 km)',
    '10 km (6 mi)',
    '10 km (6.2 mi)',
    '100 km (62 miles)',
    '30 km (19 mi)',
    '30 km (20 mi)',
    '16 km (9.9 mi)',
    '1 km (1 mi)',
    '2 km (1 mi)',
    '3 km (2 miles)',
    '170 kilometres (110 mi)',
    '1,100 kilometres (700 mi)',
    '280 kilometres (173 miles)',
    '121 miles (194 km)',
    '120 km (80 miles)',
    '20 km (12.5 mi)',
    '60 km (38 mi)',
    '4,400 metres (14,400 ft)',
    '72 kilometers (44 miles)',
    '12.5 km (7.8 mi)',
    '40 to 50 km (25 to 31 miles)',
    '10-15 km (6-9 mi)',
    '375 km (235 miles)',
    '25-40 km (15-25 miles)',
    '30 km (18 miles)',
    '150 km (100 miles)',
    '300 to 310 km (190 to 190 mi)',
    'between 40 and 50 km (25 and 31 mi)',
  ])('agrees: %s', (pair) => expect(verdictOf(pair)).toBe('agrees'))

  it.each([
    '45km (45 miles)',
    '45 miles (60 km)',
    '20 kilometres (25 miles)',
    '86 miles (99.1 kilometers)',
    '102 feet (94 m)',
    '45 km (24 miles)',
    '29 kilometres (20 mi)',
    '10 km (16 miles)',
    '50 km (80 mi)',
    '30 km (16 miles)',
    '40 to 50 km (25 to 45 miles)',
    'between 40 and 50 km (25 and 41 mi)',
    '1,200 km (1,930 miles)',
  ])('disagrees: %s', (pair) => expect(verdictOf(pair)).toBe('disagrees'))

  it.each([
    '106 km (60 mi)',
    '100 km (56 miles)',
    '198 kilometres (115 mi)',
    '45 km (26 mi)',
    '100 km (66 miles)',
    '50 km (33 miles)',
    '40 km (26 miles)',
  ])('is loose: %s', (pair) => {
    expect(verdictOf(pair)).toBe('loose')
  })

  it.each([
    ['45km (45 miles)', '45km (28 miles)'],
    ['20 kilometres (25 miles)', '20 kilometres (12 miles)'],
    ['1,200 km (1,930 miles)', '1,200 km (750 miles)'],
    ['12.5 km (9.1 mi)', '12.5 km (7.8 mi)'],
    ['40 to 50 km (25 to 45 miles)', '40 to 50 km (25 to 31 miles)'],
  ])('mends %s to %s, which agrees', (wrong, right) => {
    expect(mended(`It lies ${wrong} away.`, { km: 45 }, 'conversion')).toBe(`It lies ${right} away.`)
    expect(verdictOf(right)).toBe('agrees')
  })
})

describe('figures that share a unit', () => {
  const verdictsOf = (figures: string): readonly Verdict[] =>
    check(`The villages are ${figures} from Raqqa.`, noGround)
      .findings.filter(({ kind }) => kind === 'conversion')
      .map(({ verdict }) => verdict)

  it.each<[string, readonly Verdict[]]>([
    ['300 and 310 kilometres (186 and 193 mi)', ['agrees', 'agrees']],
    ['25, 150 and 100 miles (40, 240 and 160 km)', ['agrees', 'agrees', 'agrees']],
    ['10 and 20 kilometres (6 and 20 mi)', ['agrees', 'disagrees']],
    ['10 and 20 kilometres (12 and 6 mi)', ['disagrees', 'disagrees']],
    ['300 by 310 kilometres (190 by 190 mi)', ['agrees', 'agrees']],
    ['5 × 8 km (3 × 9 mi)', ['agrees', 'disagrees']],
    ['10 and 20 kilometres (6 mi)', []],
    ['10 km (6 and 12 mi)', []],
    ['10 km (6 mi) and 20 km (12 mi)', ['agrees', 'agrees']],
  ])('are held one by one against those behind: %s', (figures, expected) =>
    expect(verdictsOf(figures)).toEqual(expected),
  )
})
