/** Nothing true is flagged, and nothing false vouched for: borders, disputed land, other days, coasts, parts of countries. */
import { describe, expect, it } from 'vitest'
import { check, type Finding } from '../../../src/core/index.ts'
import { builtGround } from '../../ground.ts'

const ground = await builtGround()

const found = (text: string, date: string | null = null): readonly Finding[] => check(text, ground, { date }).findings
const verdicts = (text: string, date: string | null = null) => found(text, date).map(({ verdict }) => verdict)
const isFlagged = (text: string, date: string | null = null): boolean =>
  verdicts(text, date).some((one) => one === 'disagrees' || one === 'loose')
/** Of the findings whose quote holds the words. */
const verdictOf = (text: string, words: string, date: string | null = null) =>
  found(text, date).find(({ quote }) => quote.includes(words))?.verdict

describe('towns and posts on a border', () => {
  it.each([
    'The Pakistani border town of Torkham was closed.',
    'The Afghan town of Torkham was closed.',
    'Trucks queued at the Ugandan border town of Malaba.',
    'Ras Jedir, in Tunisia, was closed.',
    'Ras Jedir, in Libya, was closed.',
    'Chirundu, Zimbabwe, was flooded.',
    'The Kenyan town of Moyale was quiet.',
    'The Congolese town of Bunagana fell.',
    'The Egyptian town of Rafah was shelled.',
    'The Lebanese border town of Arsal was attacked.',
    'Maungdaw, on the border with Bangladesh, was shelled.',
    'The road between Kirkuk and the Iranian border was cut.',
  ])('flags neither side: %s', (text) => {
    expect(isFlagged(text)).toBe(false)
  })

  it.each([
    'The Sudanese town of Moyale was quiet.',
    'The Jordanian town of Rafah was shelled.',
    'Goma, a Burundian city, fell.',
    'Nimule, in Kenya, was shelled.',
    'Al-Qaim, on the Syrian side of the border with Iraq, was shelled.',
    'The Syria-Iran border was closed.',
  ])('flags a third country, and the wrong side of a town: %s', (text) => {
    expect(isFlagged(text)).toBe(true)
  })

  it('vouches for the border by itself where the land is not judged', () => {
    const all = found('Torkham, an Iranian border town, was closed.')
    expect(all.filter(({ verdict }) => verdict === 'agrees').map(({ quote }) => quote)).toEqual(['border town'])
  })

  it('vouches for “border” where it is judged', () => {
    expect(verdicts('The Syrian border town of Qamishli was hit.')).toEqual(['agrees', 'agrees'])
  })
})

describe('towns by a drawn border', () => {
  it('belong to the land that the gazetteer says, not to the one that is drawn around them', () => {
    expect(verdicts('Metula, in Lebanon, was hit.')).toEqual(['undecided'])
    expect(verdicts('The Israeli town of Metula was hit.')).toContain('agrees')
  })

  it.each([
    ['The border town of Marivan was quiet.', 'undecided'],
    ['The border town of Vovchansk was shelled.', 'agrees'],
    ['The border town of Qamishli was quiet.', 'agrees'],
    ['The border town of Isfahan was quiet.', 'disagrees'],
  ])('%s %s', (text, verdict) => {
    expect(verdictOf(text, 'border town')).toBe(verdict)
  })

  it('flags no hamlet that bears the name of one farther off', () => {
    expect(isFlagged('Blace, on the Macedonian border, was crowded.')).toBe(false)
    expect(isFlagged('Mosul, on the Jordanian border, was crowded.')).toBe(true)
  })
})

describe('provinces that were divided', () => {
  it.each([
    ['Bunia, in Orientale province, was attacked.', '2012-05-01', 'agrees'],
    ['Bunia, in Orientale province, was attacked.', '2020-05-01', 'undecided'],
    ['Goma, in Orientale province, was attacked.', '2020-05-01', 'disagrees'],
    ['Goma, in North Kivu, was attacked.', '2020-05-01', 'agrees'],
  ])('%s on %s %s', (text, date, verdict) => {
    expect(verdicts(text, date)).toEqual([verdict])
  })

  it.each([
    ['Bunia, the capital of Ituri province, was calm.', 'agrees'],
    ['Djibo, the capital of Soum province, was calm.', 'agrees'],
    ['Ottawa, the capital of Ontario, was calm.', 'loose'],
    ['Toronto, the capital of Ontario, was calm.', 'agrees'],
  ])('have their own seats: %s %s', (text, verdict) => {
    expect(verdictOf(text, 'capital')).toBe(verdict)
  })
})

describe('land that two sides claim', () => {
  it.each([
    'The Moroccan city of Dakhla was closed.',
    'Smara, in Western Sahara, was shelled.',
    'Smara, in Morocco, was shelled.',
    'The Lebanese village of Ghajar was shelled.',
    'Morocco borders Mauritania.',
  ])('judges nobody: %s', (text) => {
    expect(found(text)).toMatchObject([{ verdict: 'undecided', why: 'disputed' }])
  })

  it.each(['Dakhla, in Algeria, was closed.', 'Tindouf, in Morocco, was shelled.', 'Morocco borders Mali.'])(
    'flags who does not claim it: %s',
    (text) => {
      expect(isFlagged(text)).toBe(true)
    },
  )
})

describe('a name that several places bear', () => {
  it('takes the town whose own name it is for what lies in an area', () => {
    expect(found('Dili, in Indonesia, was burned.', '1999')[0]?.subject?.place?.name).toBe('Dili')
    expect(isFlagged('Dili, in Indonesia, was burned.', '1999')).toBe(false)
    expect(isFlagged('Dili, in Indonesia, was burned.', '2010')).toBe(true)
  })

  it('does not vouch for a hamlet where a great city bears the name', () => {
    expect(verdicts('El Paso, in Mexico, was violent.')).toEqual(['undecided'])
    expect(verdicts('Tripoli, in Lebanon, was calm.')).toEqual(['agrees'])
  })

  it('leaves open what holds of a namesake on that sea', () => {
    expect(isFlagged('Mocha, a port on the Red Sea, was shelled.')).toBe(false)
    expect(isFlagged('Odesa, a port on the Sea of Azov, was shelled.')).toBe(true)
  })
})

describe('coasts', () => {
  it.each([
    ['Ethiopia is a coastal country.', '1985', 'agrees'],
    ['Ethiopia is a coastal country.', '2022', 'disagrees'],
    ['Ethiopia, a landlocked country, was hit by famine.', '1985', 'disagrees'],
    ['Ethiopia, a landlocked country, was hit by war.', '2022', 'agrees'],
    ['Ethiopia’s Red Sea coast was shelled.', '1985', 'agrees'],
    ['Ethiopia’s Red Sea coast was shelled.', '2022', 'disagrees'],
    ['Ethiopia is a coastal country.', '1993', 'undecided'],
    ['South Sudan is a coastal country.', '2015', 'disagrees'],
  ])('%s %s: %s', (text, date, verdict) => {
    expect(verdicts(text, date)).toContain(verdict)
  })

  it.each([
    ['Kherson, on the Black Sea, was shelled.', 'undecided'],
    ['Mykolaiv, on the Black Sea, was shelled.', 'undecided'],
    ['Odesa, on the Black Sea, was shelled.', 'agrees'],
    ['Hamburg, on the North Sea, was bombed.', 'undecided'],
    ['Latakia, on the Mediterranean, was shelled.', 'agrees'],
    ['The city of Djibouti, on the Red Sea, was quiet.', 'undecided'],
    ['Djibouti, on the Gulf of Aden, hosts bases.', 'agrees'],
    ['Aden, a port on the Red Sea, was shelled.', 'disagrees'],
  ])('%s %s', (text, verdict) => {
    expect(verdictOf(text, 'on the')).toBe(verdict)
  })
})

describe('rivers', () => {
  it.each([
    ['Chornobaivka, on the Dnieper, was shelled.', 'undecided'],
    ['Kherson, on the Dnieper, was shelled.', 'agrees'],
    ['Melitopol, on the Dnieper, was shelled.', 'disagrees'],
  ])('%s %s', (text, verdict) => {
    expect(verdictOf(text, 'on the')).toBe(verdict)
  })

  it.each([
    ['The Nile flows into the Mediterranean.', 'agrees'],
    ['The Nile flows into the Red Sea.', 'disagrees'],
    ['The Don flows into the Sea of Azov.', 'agrees'],
    ['The Don said he would not pay.', undefined],
  ])('are read at the head of a sentence: %s', (text, verdict) => {
    expect(verdicts(text)[0]).toBe(verdict)
  })
})

describe('other days', () => {
  it.each([
    ['Kinshasa, the capital of Zaire, was quiet.', '1996'],
    ['Saigon, the capital of Vietnam, was shelled.', '1970'],
    ['Abuja, a Nigerian town, was quiet.', '1984'],
    ['Windhoek, in South Africa, was quiet.', '1985'],
  ])('flags nothing that was so then: %s %s', (text, date) => {
    expect(isFlagged(text, date)).toBe(false)
  })

  it.each([
    ['Saigon, the capital of Vietnam, was calm.', '2020'],
    ['Abuja, a Nigerian village, was quiet.', '2020'],
    ['Windhoek, in South Africa, was quiet.', '1995'],
  ])('flags what is not so: %s %s', (text, date) => {
    expect(isFlagged(text, date)).toBe(true)
  })
})

describe('parts of a country, as its provinces tell them', () => {
  it.each([
    ['Timbuktu, in southern Mali, was shelled.', 'undecided'],
    ['Sikasso, in southern Mali, was shelled.', 'agrees'],
    ['Sikasso, in northern Mali, was shelled.', 'disagrees'],
    ['Saada, in southern Yemen, was shelled.', 'disagrees'],
    ['Saada, in northern Yemen, was shelled.', 'agrees'],
    ['Mosul, in eastern Iraq, was shelled.', 'disagrees'],
    ['Piranshahr in western Azerbaijan was calm.', 'undecided'],
    ['Baku, in western Azerbaijan, was calm.', 'disagrees'],
  ])('%s %s', (text, verdict) => {
    expect(verdicts(text)).toEqual([verdict])
  })
})

describe('from the edge of a large city', () => {
  it.each([
    ['Lyptsi, 20 km north of Kharkiv, was shelled.', 'agrees'],
    ['Lyptsi, 8 km north of Kharkiv, was shelled.', 'disagrees'],
    ['Artemivsk, 55 km north of Donetsk, was shelled.', 'agrees'],
    ['Artemivsk, 20 km north of Donetsk, was shelled.', 'disagrees'],
  ])('%s %s', (text, verdict) => {
    expect(verdicts(text)).toEqual([verdict])
  })
})
