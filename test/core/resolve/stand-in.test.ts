/** A type word that fits no place of the name widens what is looked at; it never empties it. */
import { describe, expect, it } from 'vitest'
import { check } from '../../../src/core/index.ts'
import { builtGround } from '../../ground.ts'

const ground = await builtGround()
const verdictsOf = (text: string) => check(text, ground).findings.map(({ verdict, why }) => why ?? verdict)
const placesOf = (text: string) => check(text, ground).mentions.map(({ place }) => place?.name ?? null)

describe('a name with a type word that no place of that name has', () => {
  it.each([
    ['The district of Ratchaburi lies in Thailand.', 'Ratchaburi'],
    ['The refinery at Panevezys, in Lithuania, burned.', 'Panevėžys'],
    ['The power plant at Panevezys, in Lithuania, burned.', 'Panevėžys'],
  ])('stands for what bears it: %s', (text, name) => expect(placesOf(text)).toContain(name))

  it.each([
    // Panevėžys lies 127 km from Vilnius.
    ['The refinery at Panevezys is 127 km from Vilnius.', false],
    ['The refinery at Panevezys is 145 km from Vilnius.', false],
    ['The refinery at Panevezys is 600 km from Vilnius.', true],
  ])('is red only beyond what such a site may lie off: %s', (text, red) =>
    expect(verdictsOf(text).includes('disagrees')).toBe(red),
  )

  it.each(['The hill of Panevezys is 600 km from Vilnius.', 'The lake of Panevezys is 600 km from Vilnius.'])(
    'is unknown where such a thing has a name of its own: %s',
    (text) => expect(verdictsOf(text)).not.toContain('disagrees'),
  )
})
