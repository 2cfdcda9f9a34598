import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compared, report } from './reports.ts'

const figures = ['7 km', '10 km', '15 km', 'within 10 km', 'six miles', '40 km']
const sentence = fc.oneof(
  fc
    .tuple(
      fc.constantFrom('Government forces', 'The army', 'SDF fighters', 'Troops'),
      fc.constantFrom(...figures),
      fc.constantFrom('the Tabqa airbase', 'the town of Tabqa', 'Raqqa'),
      fc.constantFrom('Sunday', 'Monday'),
    )
    .map(([who, figure, from, day]) => `${who} were ${figure} from ${from} on ${day}.`),
  fc
    .tuple(fc.constantFrom('ISIS', 'The army'), fc.constantFrom('Sunday', 'Monday', 'Tuesday'))
    .map(([who, day]) => `${who} captured the Thawra oilfield on ${day}.`),
  fc.tuple(fc.constantFrom('40', '50', '90')).map(([value]) => `Tabqa lies ${value} km west of Raqqa.`),
)
const texts = fc.array(
  fc.array(sentence, { maxLength: 5 }).map((parts) => parts.join(' ')),
  { maxLength: 5 },
)

describe('any reports', () => {
  it('give the same comparison in any order', () => {
    fc.assert(
      fc.property(
        texts.chain((all) => {
          const reports = all.map((text, index) => report(`r${index}`, text, index % 4 === 3 ? null : '2016-06-21'))
          return fc.tuple(fc.constant(reports), fc.shuffledSubarray(reports, { minLength: reports.length }))
        }),
        ([reports, shuffled]) => {
          expect(compared(...shuffled)).toEqual(compared(...reports))
        },
      ),
      { numRuns: 25 },
    )
  })

  it('put every statement in one place only, and every topic in two reports', () => {
    fc.assert(
      fc.property(texts, (all) => {
        const { topics, alone } = compared(...all.map((text, index) => report(`r${index}`, text)))
        const ids = [...topics.flatMap(({ statements }) => statements), ...alone].map(({ id }) => id)
        expect(new Set(ids).size).toBe(ids.length)
        for (const { statements, relation, differences } of topics) {
          expect(new Set(statements.map(({ reportId }) => reportId)).size).toBeGreaterThan(1)
          expect(relation === 'agree').toBe(differences.length === 0)
        }
      }),
      { numRuns: 25 },
    )
  })

  it('take twenty reports of 100 kB each', () => {
    const line =
      'Government forces were 10 km from the Tabqa airbase on Sunday. ISIS retook the Thawra oilfield on Monday. '
    const long = line.repeat(Math.ceil(100_000 / line.length))
    const one = report('r', long)
    const many = Array.from({ length: 20 }, (_, at) => ({
      ...one,
      id: `r${at}`,
      text: `${long}${' again'.repeat(at)}`,
    }))
    const { topics } = compared(...many)
    expect(topics.length).toBeGreaterThan(0)
    expect(Math.max(...topics.map(({ differences }) => differences.length))).toBeLessThanOrEqual(12)
  })
})
