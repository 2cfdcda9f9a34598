/** From where a figure is measured that does not say so, and who it is said of behind "and" and "from". */
import { describe, expect, it } from 'vitest'
import { check } from '../../../src/core/index.ts'
import { builtGround } from '../../ground.ts'

const ground = await builtGround()
const distancesOf = (text: string) =>
  check(text, ground, { date: '2016-06-22' }).findings.filter(({ kind }) => kind === 'distance')
const lastOf = (text: string): string => {
  const { subject, verdict } = distancesOf(text).at(-1)!
  return `${subject?.text || '-'} ${verdict}`
}

describe('where a shot came from', () => {
  it.each([
    ['Terter was shelled from Stepanakert, 60 km to the south.', 'Stepanakert agrees'],
    ['Erbil was attacked by drones from Mosul, 82 km to the west.', 'Mosul agrees'],
    ['Maiduguri was shelled from the direction of Bama, 68 km to the southeast.', 'Bama agrees'],
    ['Ganja was hit by missiles fired from Stepanakert, 300 km to the south.', 'Stepanakert disagrees'],
    // Told the other way round it would hold: nobody can tell.
    ['Terter was shelled from Stepanakert, 60 km to the north.', 'Stepanakert undecided'],
    ['Nikopol is located across the reservoir from Enerhodar, 10 km to the north.', 'Nikopol disagrees'],
  ])('%s', (text, found) => expect(lastOf(text)).toBe(found))
})

describe('a figure that does not say from where', () => {
  it.each([
    [
      'Officials in Kyiv said Chernihiv, 130 km to the north, and Odesa, 440 km to the south, lost power.',
      'Odesa agrees',
    ],
    ['The rebels hold Goma. Bukavu, 100 km south, fell next. Butembo, 200 km north, is threatened.', 'Butembo agrees'],
    [
      'Khartoum’s hospitals take in people from Wad Madani, 166 km southeast, and Atbara, 284 km northeast.',
      'Atbara agrees',
    ],
    ['Warsaw, 340 km from Lviv, and Berlin, 520 km further west, sent aid.', 'Berlin agrees'],
    ['Sanaa was bombed. Marib, 120 km east, was not. Taiz, 97 km west, was.', 'Taiz disagrees'],
    [
      'Officials in Tripoli said Misrata, 188 km to the east, and Zawiya, 45 km to the north, were calm.',
      'Zawiya disagrees',
    ],
    // From another town of the paragraph it would hold.
    ['Lviv is 470 km west, and Kharkiv 410 km east, of Kyiv.', 'Kharkiv undecided'],
    // Of another paragraph, which is no topic here.
    ['Kabul was quiet. Kabul waited.\n\nTwo towns fell, he said. Herat is 1,940 km away.', 'Herat undecided'],
  ])('%s', (text, found) => expect(lastOf(text)).toBe(found))

  it.each([
    'She fled Mosul for Erbil, 80 km east, then Kirkuk, 87 km to the west.',
    'Sanaa was bombed. Marib, 120 km east, was not. Taiz, 270 km south, was.',
  ])('offers no correction where several places may be meant: %s', (text) =>
    expect(distancesOf(text).flatMap(({ fixes }) => fixes)).toEqual([]),
  )
})

describe('who is behind “and”', () => {
  it.each([
    ['Fighters seized Adigrat and are now 20 km from Mekelle.', '- undecided'],
    ['They hold Bukavu, 100 km south of Goma, and are 30 km from Uvira.', '- undecided'],
    ['Militants, based in Bama and 12 km from Maiduguri, fired rockets.', '- undecided'],
    ['There were clashes in Homs, Hama and 10 km from Damascus.', '- undecided'],
    ['Strikes hit Lviv and also 40 km west of Kyiv.', '- undecided'],
    ['Goma – Rebels are now 5 km from Uvira, the army said.', 'Rebels undecided'],
    ['On the road to Sinjar, 10 km from Mosul, a mine went off.', 'Sinjar undecided'],
    ['Adigrat fell and lies 86 km from Mekelle.', 'Adigrat agrees'],
    ['Misrata was shelled and is 88 km from Tripoli.', 'Misrata disagrees'],
    ['Gori was bombed and lies 65 km from Tbilisi.', 'Gori agrees'],
    ['Tal Afar, west of Mosul and 52 km from Sinjar, fell.', 'Tal Afar agrees'],
  ])('%s', (text, found) => expect(lastOf(text)).toBe(found))
})

describe('a town that is found', () => {
  it.each([
    ['Explosions in Odesa, 140km south of Kyiv', 'Odesa disagrees'],
    ['Twenty-five miles to the south of Beirut, in Sidon, shops closed.', 'Sidon agrees'],
    ['Kobani → 135 km NE of Aleppo', 'Kobani agrees'],
  ])('%s', (text, found) => expect(lastOf(text)).toBe(found))
})
