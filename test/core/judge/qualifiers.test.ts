/** What the words of a claim say of its places besides is not vouched for where it does not hold, or cannot be checked. */
import { describe, expect, it } from 'vitest'
import { check } from '../../../src/core/index.ts'
import { builtGround } from '../../ground.ts'

const ground = await builtGround()
const verdictOf = (text: string): string | undefined =>
  check(text, ground, { date: '2016-06-22' }).findings.find(({ kind }) => kind === 'distance' || kind === 'direction')
    ?.verdict

describe('words beside a name', () => {
  it.each([
    'Tabqa lies 40 km from the liberated port city of Raqqa.',
    'Tabqa lies west of the port city of Raqqa.',
    'Kutum lies 100 km northwest of the port city of El Fasher.',
    'Tabqa lies 40 km west of the coastal city of Raqqa.',
    'Abs lies 130 km north of the landlocked city of Hodeidah.',
    'Tabqa lies 40 km west of the mountain village of Raqqa.',
    'Jebba lies 80 km north of the village of Ilorin.',
    'Chuhuiv lies 36 km from the Polish city of Kharkiv.',
    'Goma lies 100 km north of the Rwandan city of Bukavu.',
    'Lashkar Gah lies 130 km west of the northern city of Kandahar.',
  ])('does not vouch for “%s”', (text) => {
    expect(verdictOf(text)).toBe('undecided')
  })

  it.each([
    'Mykolaiv lies 110 km from the Ukrainian port city of Odesa.',
    'Mykolaiv lies 110 km from the port of Odesa.',
    'Zinjibar lies 50 km east of the port city of Aden.',
    'Chuhuiv lies 36 km from the Ukrainian city of Kharkiv.',
    'Lashkar Gah lies 130 km west of the southern city of Kandahar.',
    'Kilis lies 60 km north of the northern city of Aleppo.',
    'Marib lies 120 km east of the capital Sanaa.',
    'Tabqa lies 40 km west of the besieged city of Raqqa.',
    'Zabid lies 90 km south of the Red Sea port of Hodeidah.',
  ])('vouches for “%s”', (text) => {
    expect(verdictOf(text)).toBe('agrees')
  })
})
