import { describe, expect, it } from 'vitest'
import { holderNameIn, holderTitleIn } from '../../src/present/holder-name.ts'

describe('the name of a holder', () => {
  it.each([
    ['government', 'fr', 'le gouvernement syrien', 'Le gouvernement syrien'],
    ['isis', 'fr', 'l’État islamique', 'L’État islamique'],
    ['isis', 'en', 'Islamic State', 'Islamic State'],
    ['wagner', 'fr', 'wagner', 'Wagner'],
    ['', 'fr', '', ''],
  ] as const)('%s in %s is “%s”, in a legend “%s”', (holder, language, name, title) => {
    expect(holderNameIn(null, holder, language)).toBe(name)
    expect(holderTitleIn(null, holder, language)).toBe(title)
  })
})
