/** An ambiguous name is judged for each place that bears it; an unknown one is located by all that is said of it. */
import { describe, expect, it } from 'vitest'
import { check } from '../../../src/core/index.ts'
import { createGround } from '../../../src/core/ground.ts'
import { memoryLayer } from '../../../src/core/place/memory.ts'
import type { MessageValues, Place } from '../../../src/core/model.ts'

const place = (id: string, name: string, lon: number, lat: number, more: Partial<Place> = {}): Place => ({
  id,
  name,
  nameAr: null,
  aliases: [],
  type: 'town',
  lon,
  lat,
  accuracyMetres: 500,
  extentMetres: 1_000,
  population: 10_000,
  country: 'AA',
  province: null,
  outline: null,
  capitalOf: [],
  layer: 'world',
  source: 'made up',
  ...more,
})

/** Two towns named Doppel, 100 km apart, on either side of Mittel. */
const places = [
  place('middle', 'Mittel', 10, 45, { population: 2_000_000, type: 'city' }),
  place('far', 'Farrow', 12, 45),
  place('twin-a', 'Doppel', 9.36, 45),
  place('twin-b', 'Doppel', 10.64, 45),
  place('remote-a', 'Remote', -90, 40),
  place('remote-b', 'Remote', -95, 42),
]
const ground = createGround({ packs: [], layers: [memoryLayer(places, 'world')] })
const only = (text: string, kind = 'distance') =>
  check(text, ground).findings.filter((finding) => finding.kind === kind)

describe('an ambiguous name', () => {
  it('gives the verdict that all its places share', () => {
    const [finding] = only('Doppel lies 50 km from Mittel.')
    expect(finding).toMatchObject({ verdict: 'agrees', subject: { status: 'ambiguous' } })
    expect(finding!.subject!.candidates.map(({ id, verdict }) => [id, verdict]).sort()).toEqual([
      ['twin-a', 'agrees'],
      ['twin-b', 'agrees'],
    ])
  })

  it('says when none of its places fits', () => {
    const [finding] = only('Doppel lies 500 km from Mittel.')
    expect(finding!.verdict).toBe('disagrees')
    expect(finding!.subject!.candidates.map(({ verdict }) => verdict)).toEqual(['disagrees', 'disagrees'])
  })

  it('leaves open which is meant where some fit, and never picks the one that makes the claim true', () => {
    const [finding] = only('Doppel lies 50 km west of Mittel.')
    expect(finding).toMatchObject({
      verdict: 'undecided',
      why: 'ambiguous-place',
      subject: { status: 'ambiguous', place: null },
    })
    expect(finding!.subject!.candidates.map(({ id, verdict }) => [id, verdict]).sort()).toEqual([
      ['twin-a', 'agrees'],
      ['twin-b', 'disagrees'],
    ])
  })

  it('is one place once the author has chosen it', () => {
    const { findings } = check('Doppel lies 50 km west of Mittel.', ground, { pins: { Doppel: 'twin-b' } })
    expect(findings.find(({ kind }) => kind === 'distance')).toMatchObject({
      verdict: 'disagrees',
      subject: { status: 'resolved', place: { id: 'twin-b' } },
    })
  })

  it('of which all lie an ocean away is taken for another place’s, until the author has chosen one', () => {
    const text = 'Remote lies 20 km south of Mittel.'
    expect(only(text)[0]).toMatchObject({ verdict: 'undecided', why: 'unknown-place' })
    const { findings } = check(text, ground, { pins: { Remote: 'remote-b' } })
    expect(findings.find(({ kind }) => kind === 'distance')).toMatchObject({
      verdict: 'disagrees',
      subject: { place: { id: 'remote-b' } },
    })
  })
})

describe('a place that no gazetteer has', () => {
  const text = 'Nonesuch lies 30 km north of Mittel. Nonesuch is 160 km from Farrow. Farrow lies 157 km from Mittel.'

  it('is located where all that is said of it holds', () => {
    const { mentions } = check(text, ground)
    const located = mentions.find((mention) => mention.text === 'Nonesuch')!.located!
    expect(located).toMatchObject({ by: 'wording', claims: 2 })
    expect(Math.abs(located.lon - 10)).toBeLessThan(0.1)
    expect(Math.abs(located.lat - 45.27)).toBeLessThan(0.05)
    expect(located.radiusMetres).toBeLessThan(15_000)
  })

  it('says so in its findings, and leaves the others judged', () => {
    const found = only(text)
    expect(found.map(({ verdict }) => verdict)).toEqual(['undecided', 'undecided', 'agrees'])
    const [note] = found[0]!.notes
    expect(note).toMatchObject({ messageId: 'note.located', values: { name: 'Nonesuch', claims: 2 } })
    expect((note!.values as MessageValues['note.located']).lat).toBeCloseTo(45.27, 1)
  })

  it('is located from the other end of a claim too, and from its coordinates', () => {
    expect(
      check('Mittel lies 30 km south of Nonesuch.', ground).mentions.find(({ text: said }) => said === 'Nonesuch')!
        .located!.lat,
    ).toBeGreaterThan(45.2)
    const { located } = check('Nonesuch (45.1234, 10.4321) was hit.', ground).mentions.find(
      ({ text: said }) => said === 'Nonesuch',
    )!
    expect(located!.lat).toBeCloseTo(45.1234, 3)
    expect(located!.radiusMetres).toBeLessThan(100)
  })

  it('is located by looser reading where the wording allows no point, and nowhere where that fails too', () => {
    const located = (said: string) =>
      check(said, ground).mentions.find((mention) => mention.text === 'Nonesuch')!.located
    expect(located('Nonesuch is 71 km from Mittel. Nonesuch is 81 km from Farrow.')).toMatchObject({ by: 'practice' })
    expect(located('Nonesuch is 10 km from Mittel. Nonesuch is 20 km from Farrow.')).toBeUndefined()
  })
})

describe('what a draft says both ways', () => {
  it('points at both places in the text', () => {
    const text = 'Nonesuch lies 30 km from Mittel. Later we read that Nonesuch is 120 km from Mittel.'
    const [finding] = only(text, 'consistency')
    expect(finding).toMatchObject({
      verdict: 'disagrees',
      stated: { relation: 'contradicts' },
      quote: '120 km from Mittel',
      contradicts: { quote: 'lies 30 km from Mittel' },
    })
    expect(text.slice(finding!.contradicts!.from, finding!.contradicts!.to)).toBe('lies 30 km from Mittel')
    expect(finding).toMatchObject({ messageId: 'consistency.clash', values: { first: 'lies 30 km from Mittel' } })
  })
})
