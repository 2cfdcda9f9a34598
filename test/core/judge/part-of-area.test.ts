/** Parts of areas: the opposite part is flagged, a neighbouring one and the middle are not. */
import { describe, expect, it } from 'vitest'
import { check } from '../../../src/core/index.ts'
import { builtGround } from '../../ground.ts'

const ground = await builtGround()

const foundIn = (text: string) =>
  check(text, ground, { date: '2016-06-22' }).findings.filter(({ kind }) => kind === 'containment')

const wrong = [
  'Mosul, in southern Iraq, was shelled.',
  'Deraa, in northeastern Syria, was shelled.',
  'Lviv, in eastern Ukraine, was shelled.',
  'Mekelle, in southern Ethiopia, had no power.',
  'Kunduz, southern Afghanistan, was overrun.',
  'Tessalit, in southern Mali, was shelled.',
  'Kidal, in southern Mali, was shelled.',
  'Aleppo, in Syria’s south, fell.',
  'Lagos, in northeastern Nigeria, was shelled.',
  'Azaz, in southern Aleppo province, fell.',
  'Aden is in the north of Yemen.',
  'Sikasso, in the extreme north of Mali, was calm.',
  'Deraa, in Syria’s far north, was calm.',
]

const right = [
  'Idlib is in northwestern Syria.',
  'Kherson, in southern Ukraine, was hit.',
  'Goma, in the east of DR Congo, fell.',
  'Qamishli, in the far north-east of Syria, was calm.',
  'Sittwe, in western Myanmar, was cut off.',
  'Kidal, in northern Mali, was calm.',
  'Perpignan, in the south of France, was calm.',
  'Tobruk, in Libya’s east, was hit.',
  'Idlib, in Syria’s far north-west, was calm.',
  'Sikasso, in southernmost Mali, was calm.',
  'Mopti, in the centre of Mali, was calm.',
]

/** True of some way to draw the parts: neither flagged nor vouched for. */
const open = [
  'Timbuktu, in the south of Mali, was calm.',
  'Homs, in western Syria, was hit.',
  'Latakia, in central Syria, was hit.',
  'Palmyra, in western Syria, was hit.',
  'Kharkiv, in northern Ukraine, was hit.',
  'Sanaa, in northern Yemen, was bombed.',
  'Marib, in northern Yemen, was attacked.',
  'Menaka, in northern Mali, was attacked.',
]

/** What the words say is more than where the place lies. */
const tooMuch = [
  'Timbuktu, in the far south of Mali, was calm.',
  'Timbuktu, in the extreme south of Mali, was calm.',
  'Timbuktu, in southernmost Mali, was calm.',
  'Kidal, in the centre of Mali, was calm.',
  'Santiago, in northern Chile, was calm.',
  'Baghdad, in northern Iraq, was calm.',
  'Deir al-Balah, in northern Gaza, was calm.',
]

describe('the part of an area', () => {
  it.each(wrong)('is flagged where the place lies in the opposite one: %s', (text) => {
    expect(foundIn(text).map(({ verdict }) => verdict)).toEqual(['disagrees'])
  })

  it.each(right)('agrees: %s', (text) => {
    expect(foundIn(text).map(({ verdict }) => verdict)).toEqual(['agrees'])
  })

  it.each(open)('is not flagged beside the middle or in a neighbouring part: %s', (text) => {
    expect(foundIn(text).map(({ verdict }) => verdict)).not.toContain('disagrees')
  })

  it.each(tooMuch)('is not vouched for where the place lies nearer the middle, or farther: %s', (text) => {
    expect(foundIn(text).map(({ verdict }) => verdict)).toEqual(['undecided'])
  })

  it('offers the part in which the place lies', () => {
    const text = 'Mosul, in southern Iraq, was shelled.'
    const [{ fixes } = { fixes: [] }] = foundIn(text)
    const [fix] = fixes
    expect(text.slice(0, fix!.from) + fix!.insert + text.slice(fix!.to)).toBe('Mosul, in northern Iraq, was shelled.')
  })
})
