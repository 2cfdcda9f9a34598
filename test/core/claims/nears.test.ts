/** "near", "close to", "just outside", "on the outskirts of": read, and judged by how near such a word reaches. */
import { describe, expect, it } from 'vitest'
import { check } from '../../../src/core/index.ts'
import { builtGround } from '../../ground.ts'

const ground = await builtGround()
const nearIn = (text: string) =>
  check(text, ground, { date: '2016-06-22' }).findings.filter(({ stated: { relation } }) =>
    ['near', 'beside'].includes(relation ?? ''),
  )

describe('nearness without a figure', () => {
  it.each([
    ['Khasham, near Deir ez-Zor, was shelled.', 'Khasham > Deir ez-Zor agrees'],
    ['They took Khasham, a village near Deir ez-Zor.', 'Khasham > Deir ez-Zor agrees'],
    ['Darayya, on the southern outskirts of Damascus, was besieged.', 'Darayya > Damascus agrees'],
    ['Douma, on the southern outskirts of Damascus, was besieged.', 'Douma > Damascus undecided'],
    ['Bunagana near the border with Uganda was taken.', 'Bunagana > the border with Uganda agrees'],
    ['Kupiansk lies close to the Russian border.', 'Kupiansk > the Russian border agrees'],
    ['Irpin, just outside Kyiv, was shelled.', 'Irpin > Kyiv agrees'],
    ['Mosul lies next to Erbil.', 'Mosul > Erbil undecided'],
    ['Kahramanmaras, near the Syrian border, was hit.', 'Kahramanmaras > the Syrian border agrees'],
    ['Zhytomyr, just outside Kyiv, was shelled.', 'Zhytomyr > Kyiv disagrees'],
    ['Kramatorsk, near Lviv, was shelled.', 'Kramatorsk > Lviv disagrees'],
    ['El Fasher lies close to the Egyptian border.', 'El Fasher > the Egyptian border disagrees'],
    ['Sirte, near the Algerian border, was hit.', 'Sirte > the Algerian border disagrees'],
  ])('%s', (text, found) => {
    const all = nearIn(text).map(
      ({ subject, reference, verdict }) => `${subject?.text} > ${reference?.text} ${verdict}`,
    )
    expect(all).toEqual([found])
  })

  it.each([
    'Fighting near Raqqa went on.',
    'Troops were stationed near Mosul.',
    'A village near Kirkuk was burnt.',
    'Tabqa is not near Raqqa.',
    'Zaporizhzhia is near the front line.',
    'Russia, near the border with Finland, was calm.',
    'Talks in Geneva neared their end.',
    'The convoy was ambushed on the highway between Kabul and Kandahar near Ghazni.',
    'Two trucks burned on the road between Tripoli and Benghazi near Sirte.',
  ])('finds nothing in “%s”', (text) => {
    expect(nearIn(text)).toEqual([])
  })

  it('does not say of a country that it lies near its border', () => {
    expect(nearIn('A bomb exploded in Atbara, in northern Sudan. It lies near the Egyptian border.')[0]?.verdict).toBe(
      'undecided',
    )
  })

  it('leaves open which of two places lies near a third', () => {
    const [near] = nearIn('The dam lies 65 km south-west of Esfahan, near Tehran.')
    expect(near?.verdict ?? 'undecided').toBe('undecided')
  })
})
