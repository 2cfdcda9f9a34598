import { describe, expect, it } from 'vitest'
import { check } from '../../src/core/index.ts'
import { builtGround } from '../ground.ts'

const ground = await builtGround()

const verdicts = (text: string) =>
  check(text, ground)
    .findings.filter(({ kind }) => kind !== 'identity')
    .map(({ verdict, why }) => why ?? verdict)

/** Ids of the rivers that the text names. */
const rivers = (text: string) =>
  check(text, ground).mentions.flatMap(({ place }) => (place?.type === 'river' ? [place.id] : []))

describe('a river that a theatre pack draws in part', () => {
  it.each([
    ['Ramadi lies on the Euphrates.', ['agrees']],
    ['Fallujah, on the Euphrates, was retaken.', ['agrees']],
    ['Ramadi, on the banks of the Euphrates, fell.', ['agrees']],
    ['Raqqa lies on the Euphrates.', ['agrees']],
    ['Kirkuk lies on the Euphrates.', ['disagrees']],
    ['Mosul lies on the Euphrates.', ['disagrees']],
  ])('%s', (text, found) => expect(verdicts(text)).toEqual(found))
})

describe('rivers by the names of the press', () => {
  it.each([
    ['Voznesensk lies on the Southern Bug.', 'river:southern-bug'],
    ['Voznesensk lies on the Pivdennyi Buh.', 'river:southern-bug'],
    ['Tbilisi lies on the Kura River.', 'river:kura'],
    ['Taungoo lies on the Sittaung River.', 'river:sittaung'],
    ['Brest lies on the Western Bug.', 'river:western-bug'],
    ['Beledweyne lies on the Shabelle River.', 'river:shabelle'],
    ['Izium lies on the Siverskyi Donets.', 'river:donets'],
    ['Kindu lies on the Lualaba River.', 'river:congo'],
    ['Kulob is 45 km from the Pyandzh River.', 'river:panj'],
  ])('finds that of “%s”', (text, id) => {
    expect(rivers(text)).toEqual([id])
    expect(verdicts(text).filter((verdict) => verdict === 'disagrees')).toEqual([])
  })
})

describe('rivers of which no line is at hand', () => {
  it.each([
    ['Poltava lies on the Vorskla.', 'river:vorskla'],
    ['Poltava lies east of the Psel.', 'river:psel'],
    ['Mariupol lies 5 km west of the Kalmius.', 'river:kalmius'],
    ['Tell Abyad lies on the left bank of the Balikh.', 'river:balikh'],
    ['Irpin lies on the Irpin River.', 'river:irpin'],
    ['Israeli troops in Lebanon reached the Litani.', 'river:litani-lebanon'],
    ['Mueda is 90 km south of the Messalo River.', 'river:messalo'],
  ])('leave undecided: %s', (text, id) => {
    expect(rivers(text)).toContain(id)
    expect(verdicts(text).filter((verdict) => ['agrees', 'loose', 'disagrees'].includes(verdict))).toEqual([])
  })
})
