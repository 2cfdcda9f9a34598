/** Wordings of news, each kind with true and false counterparts, and what is never flagged. */
import { describe, expect, it } from 'vitest'
import type { ClaimKind } from '../../../src/core/index.ts'
import { check } from '../../../src/core/index.ts'
import { builtGround } from '../../ground.ts'

const ground = await builtGround()

const verdicts = (text: string, kind: ClaimKind): string =>
  check(text, ground, { date: '2016-06-22' })
    .findings.filter((finding) => finding.kind === kind)
    .map(({ verdict, why }) => (why ? `${verdict} ${why}` : verdict))
    .join(', ')

type Row = readonly [text: string, verdicts: string]

const tables: readonly (readonly [name: string, kind: ClaimKind, rows: readonly Row[]])[] = [
  [
    'lists that lie in one area',
    'containment',
    [
      ['Sloviansk, Kramatorsk and Bakhmut, all in the Donetsk region, were shelled.', 'agrees, agrees, agrees'],
      ['Sievierodonetsk, Lysychansk and Poltava, all in Luhansk region, fell.', 'agrees, agrees, disagrees'],
      ['Kramatorsk and Sloviansk, towns in Kharkiv region, were hit.', 'disagrees, disagrees'],
      ['He visited Aleppo, towns in Idlib province and Hama.', ''],
      ['Goma and Bukavu are in North Kivu.', 'agrees, disagrees'],
      ['Al-Bab and Manbij are both in Aleppo province.', 'agrees, agrees'],
      ['Adigrat, also in Tigray, was bombed.', 'agrees'],
      ['Gondar, also in Tigray, was bombed.', 'disagrees'],
      ['Strikes hit Lviv, also in Odesa region, officials said.', 'undecided out-of-scope'],
      ['Gedaref and Kassala, some 180 km apart in eastern Sudan, were calm.', 'agrees'],
      ['Gedaref and Kassala, some 180 km apart in western Sudan, were calm.', 'undecided out-of-scope'],
      ['The road is cut: Raqqa is a strategic town in Hama province.', 'disagrees'],
      ['Bossangoa, in the Central African Republic, was raided.', 'agrees'],
    ],
  ],
  [
    'a part of the country before a province',
    'containment',
    [
      ["Sangin, in southern Afghanistan's Helmand province, fell.", 'agrees, agrees, agrees'],
      ["Sangin, in northern Afghanistan's Helmand province, fell.", 'disagrees, agrees, agrees'],
      ["Tabqa, in southern Syria's Raqqa province, fell.", 'disagrees, agrees, agrees'],
      ["Kuito, in central Angola's Bie province, was shelled.", 'agrees, agrees, agrees'],
      ["Chibok, in northeastern Nigeria's Yobe state, was attacked.", 'agrees, agrees, disagrees'],
      ["They left the capital of southern Nigeria's Borno state.", 'disagrees'],
    ],
  ],
  [
    'the rank of a town',
    'containment',
    [
      ["Benghazi, Libya's second city, was calm.", 'agrees'],
      ["Misrata, Libya's second city, was calm.", 'undecided not-understood'],
    ],
  ],
  [
    'what may be said of another spot',
    'distance',
    [
      ['Clashes broke out in Homs, as well as 10 km from Damascus.', 'undecided out-of-scope'],
      ['Clashes were heard in Homs - 10 km from Damascus, too.', 'undecided out-of-scope'],
      ['Rebels, having taken Goma, 5 km from Uvira dug in.', 'undecided out-of-scope'],
      ['Having seized Goma, 5 km from Gisenyi, the rebels rested.', 'agrees'],
      ['Lviv lies 9 km from Kyiv as well as 11 km west of Odesa.', 'disagrees, disagrees'],
      ['A bus burned on the M5, which links Damascus with Aleppo, 33 km south of Idlib.', 'undecided ambiguous-place'],
    ],
  ],
  [
    'two places and a figure',
    'distance',
    [
      ['We visited Goma and Bukavu. They are 100 km apart.', 'agrees'],
      ['We visited Goma and Bukavu. They are 300 km apart.', 'disagrees'],
      ['From Goma the road runs north 60 km to Rutshuru.', 'agrees'],
      ['From Goma the road runs north 160 km to Rutshuru.', 'disagrees'],
      ['The distance from Beirut to Damascus (840 km) is short.', 'disagrees'],
      ['Tikrit 157km NNW Baghdad', 'agrees'],
      ['They left Khartoum for Port Sudan, 670 km away.', 'agrees'],
      ['They left Khartoum for Port Sudan, 170 km away.', 'disagrees'],
    ],
  ],
  [
    'whom a later figure is said of',
    'distance',
    [
      ['Izium, 120 km from Kharkiv, the regional capital, is 50 km from Sloviansk.', 'agrees, agrees'],
      ['Izium, 120 km from Kharkiv, the regional capital, is 150 km from Sloviansk.', 'agrees, disagrees'],
      ['Djibo, 200 km from Ouagadougou, is besieged, as is Arbinda, 90 km to the east.', 'agrees, agrees'],
      ['They beheaded Christians in Sirte, about 450 km east of Tripoli.', 'agrees'],
      ['They beheaded Christians in Sirte, about 450 km west of Tripoli.', 'undecided ambiguous-place'],
      ['Attacks were reported in Kandahar and in Spin Boldak, 95 km to the southeast.', 'agrees'],
      ['The Druze city of Suwayda, 100 km south of Damascus, was calm.', 'agrees'],
      ['Aleppo lies 20 km from the Shia town of Nubl.', 'undecided not-understood'],
    ],
  ],
  [
    'inside a country, and from its coast or the next',
    'distance',
    [
      ['Sudzha lies 10 km inside Russia.', 'agrees'],
      ['Azaz, 80 km inside Syria, was hit.', 'disagrees'],
      ['Kilis lies 5 km inside Syria.', 'disagrees'],
      ['Tulkarm is 10 miles from the coast.', 'agrees'],
      ['Lviv is 100 km from the coast.', 'disagrees'],
    ],
  ],
  [
    'coasts and capitals',
    'identity',
    [
      ['The coastal city of Latakia was calm.', 'agrees'],
      ['The coastal city of Homs was calm.', 'disagrees'],
      ['Santo Domingo, the Dominican capital, was calm.', 'agrees'],
    ],
  ],
  [
    'ends of lakes, and what is near a border',
    'adjacency',
    [
      ['Goma, at the northern tip of Lake Kivu, fell.', 'agrees'],
      ['Bukavu sits at the northern end of Lake Kivu.', 'disagrees'],
      ["Sinjar, close to Iraq's border with Syria, is calm.", 'agrees, agrees'],
    ],
  ],
  [
    'pairs of coordinates',
    'coordinates',
    [
      ['48.595, 38.00 = Bakhmut', 'agrees'],
      ['50.595, 38.00 = Bakhmut', 'disagrees'],
      ['The launch site (52.60N, 36.59E) in Belgorod was hit.', 'disagrees'],
    ],
  ],
  ['between', 'between', [['Tobruk and Derna, two ports between Sirte and Benghazi, were shut.', 'disagrees']]],
]

describe.each(tables)('%s', (_, kind, rows) => {
  it.each(rows)('%s', (text, expected) => expect(verdicts(text, kind)).toBe(expected))
})

describe('places of other clauses', () => {
  const subjects = (text: string) =>
    check(text, ground, { date: '2016-06-22' }).findings.map(({ kind, subject }) => `${kind} ${subject?.text}`)

  it('leaves what is near a border with its own place', () =>
    expect(subjects('Djibo, near the border with Mali, is besieged. Arbinda lies 90 km to the east.')).toEqual([
      'adjacency Djibo',
      'distance Arbinda',
    ]))
})
