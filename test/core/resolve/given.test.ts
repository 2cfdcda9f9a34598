import { describe, expect, it } from 'vitest'
import { resolveGiven } from '../../../src/core/resolve/given.ts'
import { builtGround } from '../../ground.ts'

const world = await builtGround()

/** What each of the names means in the text, by id; the likeliest where it is ambiguous. */
function meant(text: string, names: readonly string[]): readonly (string | undefined)[] {
  const spans = names.map((name) => ({ from: text.indexOf(name), to: text.indexOf(name) + name.length }))
  return resolveGiven(text, spans, world).map(({ place, candidates }) => (place ?? candidates[0]?.place)?.id)
}

describe('names that somebody else has found', () => {
  it.each([
    [
      'A large area goes before small towns of its name',
      'Farmers in California and Texas said so.',
      ['California', 'Texas'],
      ['province:US-CA', 'province:US-TX'],
    ],
    ['a continent too', 'Prices rose across Africa and Asia.', ['Africa', 'Asia'], ['region:africa', 'region:asia']],
    ['a small province goes behind its town', 'The road to Oristano was closed.', ['Oristano'], ['geonames:2523964']],
    [
      'its people stand for a country, whatever town is called so',
      'The Canadian and the Spanish government agreed.',
      ['Canadian', 'Spanish'],
      ['country:CA', 'country:ES'],
    ],
    [
      'a state is helped by towns and states of its country',
      'Alabama and Georgia, where Macon and Mobile lie, agreed.',
      ['Georgia', 'Macon', 'Mobile', 'Alabama'],
      ['province:US-GA', 'geonames:4207400', 'geonames:4076598', 'province:US-AL'],
    ],
  ])('%s', (_, text, names, ids) => {
    expect(meant(text, names)).toEqual(ids)
  })

  it('are unknown where no place bears them', () => {
    const text = 'He lives in Nosuchplacia.'
    expect(resolveGiven(text, [{ from: 12, to: 24 }], world)[0]).toMatchObject({ status: 'unknown', place: null })
  })
})
