/** One mistake is told once; places that cannot be meant are doubted; what is left to the context is found there. */
import { describe, expect, it } from 'vitest'
import { check } from '../../../src/core/index.ts'
import { builtGround } from '../../ground.ts'

const ground = await builtGround()
const found = (text: string) => check(text, ground, { date: '2016-06-22' }).findings
const flagged = (text: string) => found(text).filter(({ verdict }) => verdict === 'disagrees' || verdict === 'loose')

describe('a figure that is wrong and contradicts the draft', () => {
  it.each([
    ['the later one', 'Tabqa is 45 km from Raqqa. Later Tabqa is 145 km from Raqqa.'],
    ['the earlier one', 'Tabqa is 145 km from Raqqa. Later Tabqa is 45 km from Raqqa.'],
  ])('%s is one finding, with the contradiction as a note', (_, text) => {
    const [one, ...more] = flagged(text)
    expect(more).toEqual([])
    expect(one).toMatchObject({ kind: 'distance', verdict: 'disagrees', stated: { value: 145 } })
    expect(one!.notes.map(({ messageId }) => messageId)).toContain('consistency.clash')
  })

  it('is a contradiction of its own where the ground flags neither', () => {
    expect(flagged('Tabqa is 45 km from Raqqa. Later Tabqa is 65 km from Raqqa.')).toMatchObject([
      { kind: 'consistency' },
    ])
  })
})

describe('a figure and its conversion', () => {
  it.each([
    ['the figure is wrong, and so is its conversion', '145 km (28 miles)', ['distance']],
    ['the figure alone is wrong', '145 km (90 miles)', ['distance']],
    ['the conversion alone is wrong', '45 km (45 miles)', ['conversion']],
    ['both are right', '45 km (28 miles)', []],
  ])('%s: told once', (_, figures, kinds) => {
    expect(flagged(`Tabqa lies ${figures} from Raqqa.`).map(({ kind }) => kind)).toEqual(kinds)
  })

  it('are told together where both are wrong, with one fix for both', () => {
    const [one] = flagged('Tabqa lies 125 km (28 miles) from Raqqa.')
    expect(one?.notes.map((note) => note.text)).toEqual(['125 km is 78 miles, not 28 miles.'])
    expect(one?.fixes).not.toEqual([])
  })
})

describe('a figure said of several places', () => {
  it('gives each its own words, and flags the one that it does not fit', () => {
    const findings = found('Suluk and Manbij, both about 20 km from Tal Abyad, were hit.')
    expect(findings.map(({ quote, verdict }) => [quote, verdict])).toEqual([
      ['Suluk', 'agrees'],
      ['about 20 km from Tal Abyad', 'disagrees'],
    ])
  })

  it('offers no fix at the place that it cannot be mended for', () => {
    const [first] = found('Manbij and Suluk, which lie about 20 km from Tal Abyad, were hit.')
    expect(first).toMatchObject({ quote: 'Manbij', verdict: 'disagrees', fixes: [] })
  })

  it('does not flag the place that the words may leave out', () => {
    expect(flagged('Manbij and Suluk, about 20 km from Tal Abyad, were hit.')).toEqual([])
  })
})

describe('places that cannot be meant', () => {
  it.each([
    ['a homonym far away', 'Lytton, 260 km northeast of Vancouver, burned down.', 'unknown-place'],
    ['one place on both sides', 'Gilroy is a city. It is six miles northeast of Gilroy.', 'unknown-place'],
  ])('%s is doubted, not flagged', (_, text, why) => {
    const distance = found(text).find(({ kind }) => kind === 'distance')
    expect(distance?.verdict).toBe('undecided')
    expect([why, 'ambiguous-place']).toContain(distance?.why)
  })

  it('does not excuse places that everybody knows', () => {
    expect(flagged('Raqqa lies 45 km from Paris.')).toMatchObject([{ kind: 'distance', verdict: 'disagrees' }])
    expect(flagged('Damascus is 31 km from Aleppo.')).toMatchObject([{ kind: 'distance', verdict: 'disagrees' }])
  })

  it('says that two names of one place are no two places', () => {
    expect(
      flagged('Tabqa lies 10 km south of Al-Thawrah.')
        .map(({ messageId }) => messageId)
        .join(),
    ).toContain('place.one')
  })
})

describe('what is left to the context', () => {
  it.each([
    ['Manbij, 400 km north of the capital, was hit.', 'Damascus'],
    ['Manbij was hit. The town lies 80 km from the provincial capital.', 'Aleppo'],
    ['Gori lies 70 kilometres west of the Georgian capital.', 'Tbilisi'],
    ['Benghazi is Libya’s second city, 650 km east of the capital.', 'Tripoli'],
    ['Damascus’s airport is 25 km southeast of the city.', 'Damascus'],
    ['From Homs, Hama is 45 km to the north.', 'Homs'],
    ['Jalalabad (120 km east of Kabul) and Gardez (100 km south) were quiet.', 'Kabul'],
  ])('%s: measured from %s', (text, place) => {
    const last = found(text)
      .filter(({ kind }) => kind === 'distance')
      .at(-1)
    expect(last?.reference?.place?.name).toBe(place)
    expect(last?.verdict).toBe('agrees')
  })
})

describe('a long way without a word of the road', () => {
  const text = 'Raqqa lies 520 km from Damascus.'

  it('agrees as published figures go, and says that it looks like a road distance', () => {
    const [one] = found(text)
    expect(one?.verdict).toBe('agrees')
    expect(one?.messageId).toBe('distance.measured')
    expect(one?.also?.map(({ messageId }) => messageId)).toEqual(['distance.maybe-road'])
  })

  it('is loose where the wording alone counts', () => {
    const { findings } = check(text, ground, { profile: 'strict' })
    expect(findings[0]?.verdict).toBe('loose')
    expect(findings[0]?.fixes.length).toBe(1)
  })
})
