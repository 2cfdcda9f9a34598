/** From where on another place of the name is meant: each limit from either side, so that none can move unnoticed. */
import { describe, expect, it } from 'vitest'
import { noBacking } from '../../../src/core/judge/weigh/backing.ts'
import { farOff, homonymHint, isFamous, respeltInstead } from '../../../src/core/judge/weigh/doubt.ts'
import type { Case } from '../../../src/core/judge/judgement.ts'
import type { Claim, Measured, Mention, Place } from '../../../src/core/model.ts'

const place = (id: string, more: Partial<Place> = {}): Place =>
  ({
    id,
    name: id,
    type: 'town',
    layer: 'world',
    population: 3_000,
    capitalOf: [],
    extentMetres: 0,
    ...more,
  }) as unknown as Place
const city = place('city', { population: 2_000_000 })
const mention = (of: Place, more: object = {}): Mention =>
  ({
    name: of.name,
    text: of.name,
    form: 'name',
    matches: [{ place: of, match: 'exact' }],
    ...more,
  }) as unknown as Mention

interface Said {
  readonly claim?: object
  readonly subject?: Place
  readonly reference?: Place
  readonly km: number
}
const inCase = ({ claim = {}, subject = place('small'), reference = city }: Said): Case =>
  ({
    claim: {
      kind: 'distance',
      quantity: null,
      relation: null,
      subject: mention(subject),
      reference: mention(reference),
      ...claim,
    } as unknown as Claim,
    subject,
    reference,
    chosen: [],
    backing: noBacking,
    draft: { tokens: [] },
  }) as unknown as Case
const measured = (km: number): Measured => ({ metres: km * 1000 }) as Measured
const isDoubted = (said: Said): boolean => farOff(inCase(said), measured(said.km)) !== null
const stated = (km: number, more: object = {}) => ({
  quantity: { value: km, unit: 'km', bound: 'exact', lowMetres: km * 1000, highMetres: km * 1000, ...more },
})
const respelt = (of: Place) => ({ subject: mention(of, { matches: [{ place: of, match: 'variant' }] }) })
const small = place('small')

describe('a small place is taken for another of its name', () => {
  it.each<[string, Said, boolean]>([
    ['from 200 km on, whatever is stated', { claim: stated(20), km: 200 }, true],
    ['not below', { claim: stated(20), km: 199 }, false],
    ['from two and a half times what is stated on', { claim: stated(100), km: 250 }, true],
    ['not below', { claim: stated(100), km: 249 }, false],
    ['by the upper end', { claim: stated(80, { upper: 120 }), km: 299 }, false],
    ['and from there on', { claim: stated(80, { upper: 120 }), km: 300 }, true],
    ['by the lower one of "more than"', { claim: stated(100, { bound: 'more-than' }), km: 250 }, true],
    ['by a direction alone from 1,000 km on', { claim: { kind: 'direction' }, km: 1000 }, true],
    ['not below', { claim: { kind: 'direction' }, km: 999 }, false],
    [
      'where a place is said to be near, beyond 60 km',
      { claim: { kind: 'adjacency', relation: 'near' }, km: 61 },
      true,
    ],
    ['not up to there', { claim: { kind: 'adjacency', relation: 'near' }, km: 60 }, false],
    ['"a few kilometres" is near', { claim: stated(3, { vague: true, highMetres: 9_000 }), km: 61 }, true],
    ['"some hundreds" is not', { claim: stated(300, { vague: true, highMetres: 900_000 }), km: 61 }, false],
    [
      'a village on a border, beyond 60 km',
      {
        claim: { kind: 'adjacency', reference: { ...mention(city), form: 'line', line: 'border' } },
        subject: place('v', { population: 19_999 }),
        km: 61,
      },
      true,
    ],
    [
      'no town',
      {
        claim: { kind: 'adjacency', reference: { ...mention(city), form: 'line', line: 'border' } },
        subject: place('v', { population: 20_000 }),
        km: 61,
      },
      false,
    ],
    [
      'read by a variant of its name, from 100 km on',
      { claim: { ...stated(20), ...respelt(small) }, subject: small, km: 100 },
      true,
    ],
    ['not below', { claim: { ...stated(20), ...respelt(small) }, subject: small, km: 99 }, false],
    ['so by a direction too', { claim: { kind: 'direction', ...respelt(small) }, subject: small, km: 100 }, true],
    ['not below', { claim: { kind: 'direction', ...respelt(small) }, subject: small, km: 99 }, false],
    [
      'a river, hundreds of kilometres away',
      {
        claim: { kind: 'adjacency' },
        subject: city,
        reference: place('r', { type: 'river', extentMetres: 299_999 }),
        km: 200,
      },
      true,
    ],
    [
      'no great river',
      {
        claim: { kind: 'adjacency' },
        subject: city,
        reference: place('r', { type: 'river', extentMetres: 300_000 }),
        km: 200,
      },
      false,
    ],
  ])('%s: %o', (_, said, expected) => expect(isDoubted(said)).toBe(expected))

  const far = { claim: stated(20), km: 500 }
  it.each<[string, Partial<Place>, boolean]>([
    ['99,999 people', { population: 99_999 }, true],
    ['100,000', { population: 100_000 }, false],
    ['of a pack', { layer: 'theatre' }, false],
    ['of the draft', { layer: 'draft' }, false],
    ['a country', { type: 'country' }, false],
    ['a province', { type: 'province' }, false],
    ['a lake of 29,999 m', { type: 'lake', extentMetres: 29_999 }, true],
    ['a great lake', { type: 'lake', extentMetres: 30_000 }, false],
    ['a great river', { type: 'river', extentMetres: 300_000 }, false],
    ['a capital', { capitalOf: ['country:AA'] }, false],
  ])('but not one that is known: %s', (_, more, expected) => {
    expect(isDoubted({ ...far, subject: place('p', more) })).toBe(expected)
    expect(isDoubted({ ...far, subject: city, reference: place('p', more) })).toBe(expected)
  })

  it.each<[number, number, boolean]>([
    [999_999, 1000, true],
    [999_999, 999, false],
    [1_000_000, 1000, false],
  ])('a city of %i people, %d km off where 20 are stated: %s', (population, km, expected) => {
    expect(isDoubted({ claim: stated(20), subject: place('p', { population }), km })).toBe(expected)
  })

  it('nor one that the author chose', () => {
    expect(farOff({ ...inCase({ ...far, subject: small }), chosen: [small] }, measured(500))).toBeNull()
  })
})

describe('that another place may be meant', () => {
  it.each<[Said, boolean]>([
    [{ claim: stated(20), km: 199 }, false],
    [{ claim: stated(20), km: 200 }, true],
    [{ claim: { kind: 'direction' }, km: 999 }, false],
    [{ claim: { kind: 'direction' }, km: 1000 }, true],
  ])('is said of %o: %s', (said, expected) => {
    expect(homonymHint(inCase({ ...said, subject: city }), measured(said.km)).length > 0).toBe(expected)
  })
})

describe('a place whose direction does not fit', () => {
  it.each<[string, Said, boolean]>([
    ['is doubted from 300 km on', { km: 300 }, true],
    ['not below', { km: 299 }, false],
    ['nor where a figure is stated', { claim: stated(20), km: 300 }, false],
    ['but by a variant of its name anywhere', { claim: respelt(small), subject: small, km: 20 }, true],
    ['and not where it is known', { subject: place('p', { population: 100_000 }), km: 300 }, false],
  ])('%s: %o', (_, said, expected) => {
    expect(
      respeltInstead(inCase({ ...said, claim: { kind: 'direction', ...said.claim } }), measured(said.km)) !== null,
    ).toBe(expected)
  })
})

describe('a name that everybody knows', () => {
  it.each<[Partial<Place>, boolean]>([
    [{ population: 499_999 }, false],
    [{ population: 500_000 }, true],
    [{ population: null }, false],
    [{ type: 'country' }, true],
    [{ layer: 'theatre', population: 2_000_000 }, false],
    [{ layer: 'draft' }, true],
  ])('%o: %s', (more, expected) => expect(isFamous(place('p', more))).toBe(expected))
})
