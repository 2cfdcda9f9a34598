import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { MessageValues, Verdict } from '../../../src/core/index.ts'
import { judged } from './pair.ts'

const order: readonly Verdict[] = ['agrees', 'loose', 'disagrees']
const part = (text: string, km: number, bearing: number) => judged(text, { km, bearing }).parts?.direction

describe('a stated direction against the measured bearing', () => {
  it.each<[said: string, bearing: number, verdict: Verdict]>([
    ['north', 0, 'agrees'],
    ['north', 40, 'agrees'],
    ['north', 320, 'agrees'],
    ['north', 50, 'loose'],
    ['north', 70, 'disagrees'],
    ['north', 90, 'disagrees'],
    ['north', 180, 'disagrees'],
    ['south-west', 241, 'agrees'],
    ['east', 241, 'disagrees'],
    ['west', 241, 'agrees'],
    ['northeast', 135, 'disagrees'],
    ['NNE', 22, 'agrees'],
    ['NNE', 62, 'loose'],
    ['NNE', 75, 'disagrees'],
    ['SW', 225, 'agrees'],
    ['SW', 45, 'disagrees'],
    ['south-westerly', 225, 'agrees'],
  ])('%s of a place at %d degrees: %s', (said, bearing, verdict) => {
    const text = said.endsWith('erly')
      ? `Betaburg lies 40 km in a ${said} direction from Alphaville.`
      : `Betaburg lies 40 km ${said} of Alphaville.`
    expect(part(text, 40, bearing)).toBe(verdict)
  })

  it('catches a right angle even beside a big city, and from a few kilometres away', () => {
    const alphaville = { type: 'city', extentMetres: 12_000, population: 6_000_000 } as const
    expect(
      judged('Betaburg lies 15 km north of Alphaville.', { km: 15, bearing: 90, alphaville }).parts?.direction,
    ).toBe('disagrees')
    expect(part('Betaburg lies 4 km north of Alphaville.', 4, 90)).toBe('disagrees')
  })

  it('knows that a coarse point has no sure bearing', () => {
    const betaburg = { accuracyMetres: 6000 }
    expect(judged('Betaburg lies 9 km north of Alphaville.', { km: 9, bearing: 70, betaburg }).parts?.direction).toBe(
      'agrees',
    )
    expect(judged('Betaburg lies 9 km north of Alphaville.', { km: 9, bearing: 70 }).parts?.direction).toBe('disagrees')
  })

  it('in the strict profile allows a word its own sector', () => {
    const at = (bearing: number) =>
      judged('Betaburg lies 40 km north-east of Alphaville.', { km: 40, bearing }, { profile: 'strict' }).parts
        ?.direction
    expect([at(45), at(60), at(75)]).toEqual(['agrees', 'agrees', 'loose'])
  })

  it('grows worse, never better, as the bearing turns away', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 180 }), fc.integer({ min: 0, max: 180 }), (a, b) => {
        const verdictAt = (bearing: number) =>
          order.indexOf(part('Betaburg lies 40 km north of Alphaville.', 40, bearing)!)
        expect(verdictAt(Math.max(a, b))).toBeGreaterThanOrEqual(verdictAt(Math.min(a, b)))
      }),
      { numRuns: 40 },
    )
  })

  it('says where the place lies, by how much the text is off, and what was allowed', () => {
    const { also, verdict, parts, ...said } = judged('Betaburg lies 45km east of Alphaville.', {
      km: 45.5,
      bearing: 241.2,
    })
    expect(said).toMatchObject({ messageId: 'direction.measured', values: { stated: 'east' } })
    const { off, bearingDegrees } = said.values as MessageValues['direction.measured']
    expect([Math.round(off!), Math.round(bearingDegrees)]).toEqual([151, 241])
    expect(also?.map(({ messageId }) => messageId)).toEqual(['direction.usual', 'distance.measured'])
    expect([verdict, parts]).toEqual(['disagrees', { distance: 'agrees', direction: 'disagrees' }])
  })
})
