/**
 * Who a claim is said of where several clauses, owners and descriptions stand about it: a place of its own clause, or
 * something that is not named, and then nothing is judged.
 */
import { describe, expect, it } from 'vitest'
import { check } from '../../../src/core/index.ts'
import { builtGround } from '../../ground.ts'

const ground = await builtGround()

const measured = (text: string) =>
  check(text, ground, { date: '2016-06-22' }).findings.filter(({ kind }) => kind === 'distance' || kind === 'direction')

/** The sentence, and the two places that it measures between. */
const said: readonly (readonly [sentence: string, places: string])[] = [
  ['Homs, 45 km north of Damascus, was shelled.', 'Homs > Damascus'],
  ['After a lull Hama, 43 km north of Homs, was hit again.', 'Hama > Homs'],
  ['Erbil was quiet, but Mosul, 30 km to the west of Erbil, was not.', 'Mosul > Erbil'],
  ['Hama is 43 km from Homs’s centre.', 'Hama > Homs’s centre'],
  ['Mosul was retaken. The city lies 30 km west of Erbil.', 'The city > Erbil'],
  ['Homs was hit, and the city is 20 km from Damascus.', 'the city > Damascus'],
  ['Mosul is separated from Erbil by 25 km.', 'Mosul > Erbil'],
  ['A mere 25 km is all that separates Mosul from Erbil.', 'Erbil > Mosul'],
  ['It is only 25 km to Erbil from Mosul.', 'Mosul > Erbil'],
  ['Kyiv to Lviv is 300 km.', 'Lviv > Kyiv'],
  ['Distance Mosul-Erbil: 25 km.', 'Erbil > Mosul'],
  ['Distance from Mosul to Erbil: 25 km', 'Erbil > Mosul'],
  ['- Kherson: 300 km north of Odesa', 'Kherson > Odesa'],
  ['[Mosul], 25 km from Erbil, fell.', 'Mosul > Erbil'],
  ['The governor said it [Mosul] lies 25 km from Erbil.', 'Mosul > Erbil'],
  ['Zhytomyr lies to Kyiv’s north.', 'Zhytomyr > Kyiv’s'],
  ['To Homs’s south lies Hama.', 'Hama > Homs’s'],
  ['Erbil’s neighbour Mosul is 25 km away.', 'Mosul > Erbil’s'],
  ['Head north from Bukavu for 25 km and you reach Goma.', 'Goma > Bukavu'],
  ['Rebels Seize Mosul, 25 Km From Erbil', 'Mosul > Erbil'],
  ['Mosul Lies 25 Km West of Erbil', 'Mosul > Erbil'],
]

const unjudged: readonly string[] = [
  'After Mosul, 30 km west of Erbil, the column split.',
  'Kyiv slept; 130 km west of Kharkiv, sirens wailed.',
  'Bukavu was quiet; 25 km north of Goma was not.',
  'Homs was quiet: 20 km north of Damascus was not.',
  'Aleppo was calm, but 45 km south of Azaz shells fell.',
  'KYIV (Reuters) - Some 50 km from Lviv, a train derailed on Monday.',
  'BEIRUT — 20 km from Damascus, rebels dug in.',
  'Hama lies 10 km from Homs’s front.',
  'Kherson is 20 km north of Mykolaiv’s shipyard.',
  'Hama is 43 km from Homs’ defenders.',
  'Manbij lies 10 km from the Azaz road.',
  'Raqqa was bombed. The villages lie 20 km from Tabqa.',
  'Mosul was retaken. The nearest village lies 30 km from Erbil.',
  'Goma was taken; the last bridge is 20 km from Bukavu.',
  'Kharkiv was bombed, and the nearest airfield is 20 km from Poltava.',
  'Hama fell. The camp lies 20 km from Homs.',
  'Homs is separated from the rebels by 3 km of orchards.',
  '25 km is all that separates the army from Erbil.',
  'Homs: Shelling 20 km from Hama.',
  'Troops moved to Kyiv’s north.',
  'Homs’s neighbours are 25 km away.',
  'Head north from Homs for 43 km and turn left.',
  'Army Says Rebels 20 Km From Damascus',
]

describe('places of one clause', () => {
  it.each(said)('%s', (sentence, places) => {
    const found = measured(sentence).map(({ subject, reference }) => `${subject?.text} > ${reference?.text}`)
    expect(found).toEqual([places])
  })

  it.each(unjudged)('judges nothing in “%s”', (sentence) => {
    expect(measured(sentence).filter(({ verdict }) => verdict !== 'undecided')).toEqual([])
  })
})
