/** What reports call a place in passing: the part of its country, a port, a coast, whose land, a harbour; who holds it. */
import { describe, expect, it } from 'vitest'
import { check, type Finding } from '../../../src/core/index.ts'
import { builtGround } from '../../ground.ts'

const ground = await builtGround()

const found = (text: string, date: string | null = null): readonly Finding[] => check(text, ground, { date }).findings
const verdicts = (text: string, kind: string, date: string | null = null) =>
  found(text, date).flatMap((one) => (one.kind === kind ? [one.verdict] : []))

describe('the part of its country', () => {
  it.each([
    ['Gunmen attacked the northern city of Kunduz.', 'agrees'],
    ['Gunmen attacked the southern city of Kunduz.', 'disagrees'],
    ['Gunmen attacked the western city of Goma.', 'disagrees'],
    ['Gunmen attacked the northwestern province of Idlib.', 'agrees'],
    ['Gunmen attacked the southeastern province of Idlib.', 'disagrees'],
    ['Gunmen attacked the central town of Bambari.', 'agrees'],
    // A namesake, or another area that the draft names, may be meant.
    ['Gunmen attacked the southern town of Kfar Kila.', 'undecided'],
    ['In Gaza, tanks entered the northern city of Gaza.', 'undecided'],
  ])('%s', (text, verdict) => expect(verdicts(text, 'identity')).toEqual([verdict]))

  it.each([
    'Ukraine’s eastern city of Bakhmut fell.',
    'The northern Syrian city of Raqqa fell.',
    'The Northern Alliance of Kabul fell.',
  ])('is said once: %s', (text) => expect(verdicts(text, 'identity')).toEqual([]))
})

describe('a port city', () => {
  it.each([
    ['They fled the port city of Odesa.', 'agrees'],
    ['They fled the port city of Kabul.', 'disagrees'],
    ['They fled the port city of Sabha.', 'disagrees'],
    // On a lake, on a great river, not far from the sea, too little known.
    ['They fled the port city of Goma.', 'undecided'],
    ['They fled the port city of Manaus.', 'undecided'],
    ['They fled the port city of Basra.', 'undecided'],
    ['They fled Mocha, a port city.', 'undecided'],
  ])('%s', (text, verdict) => expect(verdicts(text, 'identity')).toContain(verdict))
})

describe('the area that a place lies in', () => {
  it.each([
    ['Troops raided the occupied West Bank city of Jenin.', 'agrees'],
    ['Troops raided the occupied West Bank city of Khan Younis.', 'disagrees'],
    ['They left the Syrian coastal city of Latakia.', 'agrees'],
    ['They left the Iraqi Kurdish city of Mersin.', 'disagrees'],
    ['In Donetsk region, in the town of Toretsk, a bomb fell.', 'agrees'],
    ['In Daraa province, the town of Saraqib was bombed.', 'undecided'],
    ['A strike on Kostiantynivka, a town of 67,000 people in the Luhansk region, killed 16.', 'disagrees'],
    ['A strike on Hroza - a village of 330 people in Kharkiv region - killed 59.', 'agrees'],
    ['Melitopol — Zaporizhzhia region — was hit.', 'agrees'],
    ['Kupiansk | Kharkiv Oblast | 3 killed', 'agrees'],
    ['SYRIA: 3 KILLED IN SARAQIB, IDLIB PROVINCE', 'agrees'],
    ['explosion in belgorod region, russia', 'agrees'],
    ['They are advancing on Jisr al-Shughour, a town in western Idlib.', 'agrees'],
    ['Shells fell on the coastal city of Jbeil, northern Beirut.', 'undecided'],
  ])('%s', (text, verdict) => expect(verdicts(text, 'containment')).toEqual([verdict]))

  it.each(['He met Smith in Syria.', 'In Syria, in Iraq and in the city of Tripoli, they fled.'])(
    'silent: %s',
    (text) => expect(verdicts(text, 'containment')).toEqual([]),
  )
})

describe('capitals and borders', () => {
  it.each([
    ['The capital of Myanmar’s Rakhine state, Sittwe, is surrounded.', 'identity', ['agrees']],
    ['The capital of Myanmar’s Rakhine state, Lashio, is surrounded.', 'identity', ['disagrees']],
    // Its government has sat there since 2023.
    ['They fled the Sudanese capital Port Sudan.', 'identity', ['undecided']],
    ['They fled the Algerian capital Port Said.', 'identity', ['disagrees']],
    ['They seized Sar-e-Pul, capital of the province of the same name.', 'identity', ['agrees']],
    ['Mountainous Ghor, which borders Pakistan, is poor.', 'adjacency', ['disagrees']],
    ['Nakhchivan borders Armenia and Iran.', 'adjacency', ['undecided', 'agrees']],
    ['Gunmen roam where Mali, Burkina Faso and Niger meet.', 'adjacency', ['agrees', 'agrees', 'agrees']],
    ['Sudan shares borders with seven countries, including Chad and Mali.', 'adjacency', ['agrees', 'disagrees']],
    ['Lebanon, which is bordered by Syria to the east, is calm.', 'adjacency', ['agrees']],
    ['Belarus, which borders Ukraine to the north, is calm.', 'direction', ['undecided']],
    ['Armenia borders Turkey to the east and Azerbaijan to the west.', 'direction', ['disagrees', 'disagrees']],
  ])('%s', (text, kind, wanted) => expect(verdicts(text, kind)).toEqual(wanted))
})

describe('areas of what a place is called', () => {
  it.each([
    ['The West Bank, a 5,655-square-kilometre territory, is occupied.', 'agrees'],
    ['The West Bank, a 2,000-square-kilometre territory, is occupied.', 'disagrees'],
    ['Gaza, a strip of land of some 1,200 sq km, is crowded.', 'disagrees'],
    ['With an area of 11,000 sq km, Qatar is tiny.', 'agrees'],
    ['At 1,603,000 square kilometres, Ukraine is large.', 'disagrees'],
    ['Tajikistan, which shares a 1,300km border with Afghanistan, is poor.', 'agrees'],
  ])('%s', (text, verdict) => expect(verdicts(text, 'area')).toEqual([verdict]))

  it.each(['In Lebanon, an area of 30 sq km burned.', 'In Lebanon, a fire burned 300 sq km of forest.'])(
    'silent: %s',
    (text) => expect(verdicts(text, 'area')).toEqual([]),
  )
})

describe('who holds a place, in passing', () => {
  it.each([
    ['Jets struck Raqqa (IS-held) and left.', '2016-06-22', 'agrees'],
    ['Raqqa, a city held by Islamic State, is calm.', '2016-06-22', 'agrees'],
    ['Jets struck Tabqa (45 km west of Raqqa, government-controlled).', '2016-06-22', 'disagrees'],
    ['Kherson, which Russian forces have controlled since March, is calm.', '2022-11-05', 'agrees'],
    ['Residents of Kherson, occupied by Russian troops since March, fled.', '2022-11-05', 'agrees'],
    ['Tabqa, where IS has been in control since 2014, was hit.', '2016-06-22', 'agrees'],
    ['Ukraine, which took the whole of Kherson city on November 11, is calm.', '2022-11-13', 'agrees'],
  ])('%s', (text, date, verdict) => expect(verdicts(text, 'control', date)).toEqual([verdict]))

  it.each([
    'Parts of Kherson, occupied by Russian troops, are calm.',
    'Most of Kherson, held by Russian troops, is calm.',
  ])('says nothing of a part: %s', (text) => expect(verdicts(text, 'control', '2022-11-05')).toEqual([]))
})
