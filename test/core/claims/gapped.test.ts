/** "A lies 60 km from Y, B 95 km north": measured from Y too. */
import { describe, expect, it } from 'vitest'
import { check } from '../../../src/core/index.ts'
import { builtGround } from '../../ground.ts'

const ground = await builtGround()
const lastOf = (text: string): string => {
  const { subject, reference, verdict } = check(text, ground, { date: '2016-06-22' }).findings.at(-1)!
  return `${subject?.text} > ${reference?.text} ${verdict}`
}

describe('a clause without a verb', () => {
  it.each([
    ['Tikrit lies 140 km north of Baghdad, Ramadi 105 km west.', 'Ramadi > Baghdad agrees'],
    ['Tikrit lies 140 km north of Baghdad; Ramadi 105 km to the west.', 'Ramadi > Baghdad agrees'],
    ['Tikrit is 140 km from Baghdad and Ramadi 105 km west.', 'Ramadi > Baghdad agrees'],
    ['Gao lies 320 km from Timbuktu, Mopti 270 km south-west.', 'Mopti > Timbuktu agrees'],
    ['Hodeidah is 150 km west of Sanaa, Marib 120 km west.', 'Marib > Sanaa disagrees'],
    ['Kupiansk lies 105 km east of Kharkiv, Izium 115 km north-west.', 'Izium > Kharkiv disagrees'],
    [
      'Kobani is a stone’s throw from the Turkish border, Raqqa 90 km south of the border.',
      'Raqqa > the border agrees',
    ],
    // From Kherson it would hold: nobody can tell.
    ['Kherson lies 145 km from Odesa, Mykolaiv 60 km north-west.', 'Mykolaiv > Odesa undecided'],
  ])('%s', (text, found) => {
    expect(lastOf(text)).toBe(found)
  })

  it.each([
    ['They fled from Bakhmut to Kramatorsk, Sloviansk 15 km north of it.', 'agrees'],
    ['Aid went from Goma to Bukavu, Uvira 300 km north of it.', 'disagrees'],
  ])('measures from either place that a pronoun may stand for: %s', (text, verdict) => {
    expect(check(text, ground, { date: '2016-06-22' }).findings.map((one) => one.verdict)).toEqual([verdict])
  })
})
