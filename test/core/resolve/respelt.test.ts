/** A variant of a spelling is taken for a place only where the draft speaks of that part of the world. */
import { describe, expect, it } from 'vitest'
import { check } from '../../../src/core/index.ts'
import { builtGround } from '../../ground.ts'

const ground = await builtGround()
const namesOf = (text: string) =>
  check(text, ground).mentions.map(({ text: words, status, place, candidates }) => ({
    words,
    to: place?.name ?? status,
    offered: candidates.map(({ name }) => name),
  }))

describe('a name that only a variant of its spelling leads to', () => {
  it.each([
    ['Tabqa lies 45 km from Rakka.', 'Rakka', 'Raqqa'],
    ['Rakka fell on Sunday.', 'Rakka', 'Raqqa'],
  ])('is the place among its neighbours, or where nothing else is named: %s', (text, words, to) => {
    expect(namesOf(text)).toContainEqual(expect.objectContaining({ words, to }))
  })

  it.each([
    ['Qölyn, a town in Sagaing Region, lies 200 km north of Mandalay.', 'Qölyn'],
    ['Djaisa is 20 km from Goma.', 'Djaisa'],
  ])('is not known a continent away, and offered: %s', (text, words) => {
    const found = namesOf(text).find((one) => one.words === words)
    expect(found).toMatchObject({ to: 'unknown' })
    expect(found?.offered.length).toBeGreaterThan(0)
  })
})
