/** "Between the two": the places of the distance given before; and what somebody tells is not said of the teller. */
import { describe, expect, it } from 'vitest'
import { check } from '../../../src/core/index.ts'
import { builtGround } from '../../ground.ts'

const ground = await builtGround()
const found = (text: string, kind: string): readonly string[] =>
  check(text, ground, {})
    .findings.filter((finding) => finding.kind === kind)
    .map(({ subject, verdict }) => `${subject?.text ?? '-'} ${verdict}`)

describe('between the two', () => {
  it.each([
    ['Taiz is 195 km south of Sanaa as the crow flies. Ibb lies between the two on the main road.', ['Ibb agrees']],
    ['Tyre, 80 km south of Beirut, and Sidon, midway between the two, filled with cars.', ['Sidon agrees']],
    ['Homs is 160 km from Damascus. Nabk is halfway between the two cities.', ['Nabk agrees']],
    ['Homs is 160 km from Damascus. Palmyra lies between the two.', ['Palmyra disagrees']],
    ['Homs is 160 km from Damascus. Talks between the two sides failed.', []],
    ['Relations between the two countries are bad.', []],
  ])('%s', (text, said) => expect(found(text, 'between')).toEqual(said))
})

describe('what somebody tells', () => {
  it.each([
    ['Tass reported that Sumy lies in Ukraine.', ['Sumy agrees']],
    ['Tass reported that Sumy lies in Russia. It lies in Ukraine.', ['Sumy undecided', 'It agrees']],
  ])('%s', (text, said) => expect(found(text, 'containment')).toEqual(said))
})

describe('the sea of a port', () => {
  it.each([
    ['Mariupol, the Azov Sea port, fell.', ['Mariupol agrees']],
    ['Latakia, a Black Sea port, was hit.', ['Latakia disagrees']],
    ['Aden, the Red Sea crisis shows, is calm.', []],
  ])('%s', (text, said) => expect(found(text, 'adjacency')).toEqual(said))
})
