import { describe, expect, it } from 'vitest'
import { check } from '../../../src/core/index.ts'
import { builtGround } from '../../ground.ts'

const ground = await builtGround()
const findingsOf = (text: string) => check(text, ground, { date: '2016-06-22' }).findings

function mended(text: string): string {
  const fixes = findingsOf(text).flatMap((finding) => finding.fixes)
  return [...fixes]
    .sort((a, b) => b.from - a.from)
    .reduce((draft, { from, to, insert }) => draft.slice(0, from) + insert + draft.slice(to), text)
}

describe('a fix in a French sentence', () => {
  it.each([
    ["Tabqa, à 125 km à l'ouest de Raqqa, est tombée.", "Tabqa, à 43 km à l'ouest de Raqqa, est tombée."],
    ['Tabqa, à 45 km au nord-est de Raqqa, est tombée.', "Tabqa, à 45 km à l'ouest de Raqqa, est tombée."],
    ['Tabqa, à 45 km à l’est de Raqqa, est tombée.', 'Tabqa, à 45 km à l’ouest de Raqqa, est tombée.'],
    ["Hama, à l'ouest de Homs, est calme.", 'Hama, au nord de Homs, est calme.'],
    ['Hama, à l’ouest de Homs, est calme.', 'Hama, au nord de Homs, est calme.'],
    ["Herat, dans le sud-est de l'Afghanistan, est calme.", "Herat, dans l'ouest de l'Afghanistan, est calme."],
    ["Sloviansk, ville de l'ouest de l'Ukraine, est calme.", "Sloviansk, ville de l'est de l'Ukraine, est calme."],
    [
      'Afrine, enclave kurde du sud-est de la Syrie, est prise.',
      'Afrine, enclave kurde du nord-ouest de la Syrie, est prise.',
    ],
    [
      "Tabqa, à une centaine de kilomètres à l'ouest de Raqqa, est tombée.",
      "Tabqa, à 43 kilomètres à l'ouest de Raqqa, est tombée.",
    ],
    ['Tabqa, à cent vingt kilomètres de Raqqa, est tombée.', 'Tabqa, à 43 kilomètres de Raqqa, est tombée.'],
    ['La base de Tabqa, à 95,5 km de Raqqa, est tombée.', 'La base de Tabqa, à 45,5 km de Raqqa, est tombée.'],
  ])('%s', (wrong, right) => {
    expect(mended(wrong)).toBe(right)
    const verdicts = findingsOf(right).map(({ verdict }) => verdict)
    expect(verdicts).not.toContain('disagrees')
    expect(verdicts).not.toContain('loose')
  })

  it.each(['Palmyre, en Irak, est calme.', "Palmyre, dans la province d'Alep, est calme."])(
    'names no area, whose French name is not known: %s',
    (text) => {
      expect(findingsOf(text).map(({ verdict }) => verdict)).toContain('disagrees')
      expect(mended(text)).toBe(text)
    },
  )
})

describe('a name as French spells it', () => {
  it.each([
    ['Vovtchansk est à cinq kilomètres de la frontière russe.', 'Vovchansk'],
    ["Khan Cheikhoun, dans la province d'Idleb, est calme.", 'Khān Shaykhūn'],
    ['Bounagana est à la frontière ougandaise.', 'Bunagana'],
    ['Izioum, à 120 km au sud de Kharkiv, est calme.', 'Izium'],
    ["Djisr al-Choughour, à 100 km au sud-ouest d'Alep, est calme.", 'Jisr ash Shughūr'],
    ['Vouhledar, à 50 km au sud-ouest de Donetsk, est tombée.', 'Vuhledar'],
  ])('%s', (text, name) => expect(findingsOf(text)[0]!.subject?.place?.name).toBe(name))
})

describe('a part of an area', () => {
  it.each([
    ['Mopti, dans le centre du Mali, est calme.', 'agrees'],
    ['Kidal, dans le centre du Mali, est calme.', 'undecided'],
    ["Tombouctou, dans l'extrême sud du Mali, est calme.", 'undecided'],
    ["Kidal, dans l'extrême sud du Mali, est calme.", 'disagrees'],
    ["Sikasso, dans l'extrême sud du Mali, est calme.", 'agrees'],
  ])('%s %s', (text, verdict) => expect(findingsOf(text).map((finding) => finding.verdict)).toEqual([verdict]))
})
