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
    ['The town of Heet lies 50 km west of Ramadi.', 'The town of Heet', 'Hīt'],
    ['Qölyn, a town in Sagaing Region, lies 200 km north of Mandalay.', 'Qölyn', 'Kawlin'],
    ['Qayara lies 60 km south of Mosul.', 'Qayara', 'Al Qayyārah'],
    ['Sahnin lies 25 km east of Haifa.', 'Sahnin', 'Sakhnīn'],
    ['The town of Riyadah lies 50 km south of Kirkuk.', 'The town of Riyadah', 'Ar Riyāḑ'],
  ])('is the place among its neighbours, or where nothing else is named: %s', (text, words, to) => {
    expect(namesOf(text)).toContainEqual(expect.objectContaining({ words, to }))
  })

  it.each([
    ['Qölyn, a town in Loreto, lies 200 km north of Iquitos.', 'Qölyn'],
    ['Djaisa is 20 km from Goma.', 'Djaisa'],
    ['The village of Al Mariiyah lies 10 km from Deir ez-Zor.', 'The village of Al Mariiyah'],
  ])('is not known a continent away, nor a small one alone, and offered: %s', (text, words) => {
    const found = namesOf(text).find((one) => one.words === words)
    expect(found).toMatchObject({ to: 'unknown' })
    expect(found?.offered.length).toBeGreaterThan(0)
  })
  it.each(['Sahnin fell on Sunday.', 'The village of Sahnin fell on Sunday.'])('is no place alone: %s', (text) => {
    expect(namesOf(text).filter(({ to }) => to !== 'unknown')).toEqual([])
  })
})
