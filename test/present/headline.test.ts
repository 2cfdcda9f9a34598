import { expect, it } from 'vitest'
import { headlineOf } from '../../src/present/headline.ts'

it.each([
  ['# The front at Tabqa\n\nBEIRUT — Troops came.', 'The front at Tabqa'],
  ['Analysis: who holds Tabqa\nTroops came.', 'Analysis: who holds Tabqa'],
  [
    'BEIRUT (AP) — Government troops came within 10 km of the U.S.-held base on Sunday. They went again.',
    'Government troops came within 10 km of the U.S.-held base on Sunday',
  ],
  [
    'Beirut: The army’s drive on Raqqa has been thrown back, three weeks after it set out across the desert. It failed.',
    'The army’s drive on Raqqa has been thrown back, three weeks after it set out across the desert',
  ],
  [
    `${'Far too many words for a title '.repeat(8)}.`,
    /^(Far too many words for a title ){3}Far too many words….?$|^.{80,119}…$/,
  ],
  ['', ''],
  ['— \n', ''],
])('“%s” is called by its headline or its first sentence', (text, title) => {
  const found = headlineOf(text)
  if (title instanceof RegExp) expect(found).toMatch(title)
  else expect(found).toBe(title)
})
