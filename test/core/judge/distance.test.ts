import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { MessageValues, Verdict } from '../../../src/core/index.ts'
import { check } from '../../../src/core/index.ts'
import { groundOf, judged } from './pair.ts'

const order: readonly Verdict[] = ['agrees', 'loose', 'disagrees']

describe('a stated distance against the measured one', () => {
  it.each<[stated: string, km: number, verdict: Verdict]>([
    ['45km', 45.5, 'agrees'],
    ['145km', 45.5, 'disagrees'],
    ['55 km', 45.5, 'agrees'],
    ['45 km', 20, 'disagrees'],
    ['45 km', 26, 'loose'],
    ['45 km', 58, 'disagrees'],
    ['45 km', 50, 'agrees'],
    ['370 km', 372, 'agrees'],
    ['520 km', 370, 'agrees'],
    ['690 km', 370, 'loose'],
    ['740 km', 370, 'disagrees'],
    ['900 km', 370, 'disagrees'],
    ['28 miles', 45.5, 'agrees'],
    ['28 miles', 28, 'loose'],
    ['14 miles', 45.5, 'disagrees'],
    ['2 km', 3.5, 'agrees'],
    ['2 km', 12, 'disagrees'],
    ['500 metres', 1.5, 'agrees'],
    ['about 45 km', 58, 'disagrees'],
    ['40 to 50 km', 45.5, 'agrees'],
    ['10-15 km', 45.5, 'disagrees'],
    ['90 to 100 km', 45.5, 'disagrees'],
    ['80 to 90 km', 45.5, 'loose'],
    ['within 50 km', 3, 'agrees'],
    ['within 10 km', 45.5, 'disagrees'],
    ['less than 50 km', 45.5, 'agrees'],
    ['more than 20 km', 400, 'agrees'],
    ['more than 100 km', 45.5, 'disagrees'],
  ])('%s north of a place %f km away: %s', (stated, km, verdict) => {
    expect(judged(`Betaburg lies ${stated} north of Alphaville.`, { km }).verdict).toBe(verdict)
  })

  it.each<[stated: string, km: number, said: string, verdict: Verdict]>([
    ['90 km', 45.5, '', 'loose'],
    ['45 km', 27.5, '', 'agrees'],
    ['45 km', 23, ' by road', 'agrees'],
    ['45 km', 55, ' by road', 'disagrees'],
    ['45 km', 38, ' by road', 'agrees'],
  ])('%s from a place %f km away%s, no direction said: %s', (stated, km, said, verdict) => {
    expect(judged(`Betaburg is located ${stated}${said} from Alphaville.`, { km }).verdict).toBe(verdict)
  })

  it('lets people measure from the edge of a big city, unless they say its centre', () => {
    const alphaville = { type: 'city', extentMetres: 12_000, population: 6_000_000 } as const
    expect(judged('Betaburg lies 10 km north of Alphaville.', { km: 19, alphaville }).verdict).not.toBe('disagrees')
    expect(judged('Betaburg lies 10 km north of the Alphaville city centre.', { km: 19, alphaville }).verdict).toBe(
      'disagrees',
    )
    expect(judged('Betaburg lies 10 km north of Alphaville.', { km: 19 }).verdict).toBe('disagrees')
  })

  it("widens its limits by what the points are worse than a gazetteer's", () => {
    expect(judged('Betaburg lies 12 km north of Alphaville.', { km: 20 }).verdict).toBe('disagrees')
    expect(
      judged('Betaburg lies 12 km north of Alphaville.', { km: 20, betaburg: { accuracyMetres: 6000 } }).verdict,
    ).toBe('agrees')
  })

  it('leaves open what is known no better than what is stated', () => {
    const finding = judged('Betaburg lies 5 km north of Alphaville.', {
      km: 60,
      betaburg: { type: 'district', extentMetres: 40_000 },
    })
    expect([finding.verdict, finding.why]).toEqual(['undecided', 'too-coarse'])
  })
})

describe('the strict profile', () => {
  it.each<[stated: string, km: number, verdict: Verdict]>([
    ['45 km', 45.2, 'agrees'],
    ['45 km', 49, 'agrees'],
    ['45 km', 37, 'loose'],
    ['45 km', 20, 'disagrees'],
    ['45 km', 60, 'disagrees'],
  ])('asks that the wording itself meets the ground: %s for %f km %s', (stated, km, verdict) => {
    expect(judged(`Betaburg lies ${stated} north of Alphaville.`, { km }, { profile: 'strict' }).verdict).toBe(verdict)
  })

  it('is never milder than common practice', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 1, max: 800 }), (stated, km) => {
        const text = `Betaburg lies ${stated} km north of Alphaville.`
        const [strict, practice] = [judged(text, { km }, { profile: 'strict' }), judged(text, { km })]
        expect(order.indexOf(strict.verdict)).toBeGreaterThanOrEqual(order.indexOf(practice.verdict))
      }),
      { numRuns: 60 },
    )
  })
})

describe('what holds for any distance', () => {
  it('grows worse, never better, as the place lies nearer or farther than stated', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 500 }),
        fc.double({ min: 0.02, max: 4, noNaN: true }),
        fc.double({ min: 1, max: 2, noNaN: true }),
        (stated, factor, further) => {
          const verdictAt = (km: number) =>
            order.indexOf(judged(`Betaburg lies ${stated} km north of Alphaville.`, { km }).verdict)
          const near = stated * factor
          const beyond = factor < 1 ? near / further : near * further
          expect(verdictAt(beyond)).toBeGreaterThanOrEqual(verdictAt(near))
        },
      ),
      { numRuns: 80 },
    )
  })

  it('gives the same findings for the same text', () => {
    const text = 'Betaburg lies 28 miles (45 km) south of Alphaville.'
    const ground = groundOf({ km: 90, bearing: 20 })
    expect(check(text, ground)).toEqual(check(text, ground))
  })
})

describe('what is said of a distance', () => {
  it.each<[text: string, km: number, factor: number | null, also: readonly string[]]>([
    ['Betaburg is 45km from Alphaville.', 45.5, null, []],
    ['Betaburg is 55 km from Alphaville.', 45.5, 1.2, ['distance.maybe-road']],
    ['Betaburg is 55 km by road from Alphaville.', 45.5, 1.2, ['distance.road-longer']],
    ['Betaburg is 145km from Alphaville.', 45.5, 3.2, ['distance.widest', 'place.another-meant']],
    ['Betaburg is 30 miles from Alphaville.', 96.56, 0.5, ['distance.widest']],
    ['Betaburg is within 10 km of Alphaville.', 45.5, 0.2, ['distance.widest', 'place.another-meant']],
    ['Betaburg lies 45 km north of Alphaville.', 26, 1.7, ['distance.usual']],
    // Nothing is long or short where wording and ground meet.
    ['Betaburg lies 40 km north of Alphaville.', 44, null, []],
  ])('%s', (text, km, factor, also) => {
    const found = judged(text, { km, bearing: km === 45.5 ? 241 : 0 })
    const values = found.values as MessageValues['distance.measured']
    expect(found.messageId).toBe('distance.measured')
    expect([values.subject.name, values.reference.place.name]).toEqual(['Betaburg', 'Alphaville'])
    expect(values.measured.metres / 1000).toBeCloseTo(km, 0)
    expect(values.factor && Math.round(values.factor * 10) / 10).toBe(factor)
    expect((found.also ?? []).map(({ messageId }) => messageId)).toEqual(also)
  })

  it('gives both limits and their source as the tolerance', () => {
    const { tolerance, tolerances } = judged('Betaburg lies 45 km north of Alphaville.', { km: 45 })
    expect(tolerances.map(({ messageId }) => messageId)).toEqual(['tolerance.distance', 'tolerance.direction'])
    const { loose, wrong } = tolerances[0]!.values as MessageValues['tolerance.distance']
    expect([wrong.low < loose.low, loose.high! < wrong.high!]).toEqual([true, true])
    expect(tolerance).toMatch(/^“45 km” agrees with \d+ to \d+ km on the ground and is wrong outside \d+ to \d+ km/)
  })

  it('reports the ground from edge to edge up to centre to centre', () => {
    const { measured } = judged('Betaburg lies 45 km north of Alphaville.', { km: 45 })
    expect([measured!.lowMetres, measured!.metres, measured!.highMetres].map(Math.round)).toEqual([
      39_000, 45_000, 47_000,
    ])
  })
})
