/** Clauses joined by "and", lists that a figure is said of, and lines that end without a full stop. */
import { describe, expect, it } from 'vitest'
import { check } from '../../../src/core/index.ts'
import { builtGround } from '../../ground.ts'

const ground = await builtGround()
const distancesIn = (text: string): readonly string[] =>
  check(text, ground)
    .findings.filter(({ kind }) => kind === 'distance')
    .map(({ subject, reference, verdict }) => `${subject?.text ?? '-'} > ${reference?.text ?? '-'} ${verdict}`)

describe('a clause behind "and"', () => {
  it.each([
    ['Mosul is calm, and Zhytomyr is 130 km west of Kyiv.', 'Zhytomyr > Kyiv agrees'],
    ['Mosul is calm, and Zhytomyr is 300 km west of Kyiv.', 'Zhytomyr > Kyiv disagrees'],
    ['Mosul fell, and Zhytomyr lies 130 km west of Kyiv.', 'Zhytomyr > Kyiv agrees'],
    ['Mosul is in Iraq and Zhytomyr is 130 km west of Kyiv.', 'Zhytomyr > Kyiv agrees'],
    ['Residents fled Hama, and Raqqa is 43 km from Tabqa.', 'Raqqa > Tabqa agrees'],
    // The same clause goes on.
    ['Tabqa is in Raqqa province and is 43 km from Raqqa.', 'Tabqa > Raqqa agrees'],
    ['Mosul, which lies between Dohuk and Erbil, is 80 km from Erbil.', 'Mosul > Erbil agrees'],
    ['Tabqa, a town between Aleppo and Raqqa, lies 43 km from Raqqa.', 'Tabqa > Raqqa agrees'],
  ])('%s', (text, expected) => expect(distancesIn(text)).toEqual([expected]))
})

describe('a figure said of a list', () => {
  it.each([
    ['Thawra and Tabqa are 43 km from Raqqa.', ['Tabqa agrees', 'Thawra agrees']],
    ['Homs, Hama and Tabqa are 43 km from Raqqa.', ['Hama disagrees', 'Homs disagrees', 'Tabqa agrees']],
    ['Homs and Tabqa are both 43 km from Raqqa.', ['Homs disagrees', 'Tabqa agrees']],
  ])('%s', (text, expected) => {
    expect(
      distancesIn(text)
        .map((one) => one.replace('> Raqqa ', ''))
        .sort(),
    ).toEqual(expected)
  })
})

describe('a line, a cell or an item without a full stop', () => {
  it.each([
    ['Mosul is 252 km from Erbil\n\nsource: staff', 'Mosul > Erbil disagrees'],
    ['Mosul is 82 km from Erbil\n\nconfirmed', 'Mosul > Erbil agrees'],
    ['- Mosul is 249 km from Erbil\n- unconfirmed', 'Mosul > Erbil disagrees'],
    // A cell or a line of its own can take it back.
    ['Mosul is 252 km from Erbil\n\nfalse', 'Mosul > Erbil undecided'],
  ])('%j', (text, expected) => expect(distancesIn(text)).toEqual([expected]))
})

describe('a place in the cell or line before its figure', () => {
  it.each([
    ['Zhytomyr\n300 km west of Kyiv', ['Zhytomyr > Kyiv disagrees']],
    ['Zhytomyr\n\nabout 130 km west of Kyiv', ['Zhytomyr > Kyiv agrees']],
    [
      'Place\n\nDistance\n\nTabqa\n\n145 km from Raqqa\n\nThawra\n\n45 km from Raqqa',
      ['Tabqa > Raqqa disagrees', 'Thawra > Raqqa agrees'],
    ],
    // Rows that begin with the figure: the place before is of another row.
    ['45 km from Raqqa\n\nTabqa\n\n80 km from Erbil\n\nMosul', ['- > Raqqa undecided', '- > Erbil undecided']],
    ['Zhytomyr\n\n300 km west of Kyiv, troops fought.', ['- > Kyiv undecided']],
    ['Fighting in Zhytomyr\n\n300 km west of Kyiv', ['- > Kyiv undecided']],
  ])('%j', (text, expected) => expect(distancesIn(text).map((one) => one.replace(/^ >/, '- >'))).toEqual(expected))
})

describe('a figure away from the place in the cell before', () => {
  it.each([
    ['Mosul fell.\n\nRaqqa\n\nTabqa, 45 km away', 'Tabqa > Raqqa'],
    ['Raqqa\n\nTabqa is 45 km away\n\nErbil\n\nMosul is 82 km away', 'Mosul > Erbil'],
    ['Kyiv was calm.\n\nErbil\n\nMosul, 82 km away', 'Mosul > Erbil'],
    ['Town\n\nNote\n\nRaqqa\n\nTabqa, 45 km away', 'Tabqa > Raqqa'],
    // No cell: what the text is about.
    ['Raqqa is calm. Tabqa, 45 km away, is not.', 'Tabqa > Raqqa'],
  ])('%j', (text, expected) => expect(distancesIn(text).at(-1)).toContain(expected))
})
