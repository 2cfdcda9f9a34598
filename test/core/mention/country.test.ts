import { describe, expect, it } from 'vitest'
import { check } from '../../../src/core/index.ts'
import { builtGround } from '../../ground.ts'

const world = await builtGround()
const placeOf = (text: string, words: string) =>
  check(text, world).mentions.find((mention) => mention.text === words)?.place?.name ?? null

describe('“the country”', () => {
  it.each([
    [
      'is the one named last',
      'Fighting went on in Turkey. The country has 80 million people.',
      'The country',
      'Turkey',
    ],
    ['is no city or province', 'The mayor of Istanbul spoke. The country has changed, he said.', 'The country', null],
    ['is not meant by “our country” in a capital', 'ANKARA — Our country is strong, he said.', 'Our country', null],
    ['is not one of several', 'Turkey was calm. The envoys left for their countries.', 'their countries', null],
  ])('%s', (_, text, words, place) => {
    expect(placeOf(text, words)).toBe(place)
  })
})

describe('“the province” and “the city”', () => {
  it.each([
    ['He left Raqqa. The city was calm.', 'The city', 'Raqqa'],
    ['He left Homs province. The province was calm.', 'The province', 'Homs'],
  ])('still go back: %s', (text, words, place) => {
    expect(placeOf(text, words)).toContain(place)
  })
})
