/** Wordings that were once misread, each kind with true and false counterparts: what is said of the figure or the area. */
import { describe, expect, it } from 'vitest'
import type { ClaimKind } from '../../../src/core/index.ts'
import { check } from '../../../src/core/index.ts'
import { builtGround } from '../../ground.ts'

const ground = await builtGround()

/** The verdicts of a kind in a sentence, with why where there is one: "agrees", "undecided not-understood". */
const verdicts = (text: string, kind: ClaimKind): string =>
  check(text, ground, { date: '2016-06-22' })
    .findings.filter((finding) => finding.kind === kind)
    .map(({ verdict, why }) => (why ? `${verdict} ${why}` : verdict))
    .join(', ')

type Row = readonly [text: string, verdicts: string]

const tables: readonly (readonly [name: string, kind: ClaimKind, rows: readonly Row[]])[] = [
  [
    'a second place behind a comma, its verb left out',
    'distance',
    [
      ['Kramatorsk lies 80 km north of Donetsk, Mariupol 105 km south.', 'agrees, agrees'],
      ['Marib is 120 km east of Sanaa, Hodeidah 150 km west of it.', 'agrees, agrees'],
      ['Azaz lies 45 km north of Aleppo, Manbij 80 km northeast, Idlib 60 km southwest.', 'agrees, agrees, agrees'],
      ['Kramatorsk lies 80 km north of Donetsk, Mariupol 505 km south.', 'agrees, disagrees'],
      ['Tabqa is 45 km from Raqqa, 30 km from Mansoura and 100 km from Manbij.', 'agrees, agrees, agrees'],
      ["Chuhuiv se trouve à 35 km au sud-est de Kharkiv, Koupiansk à 100 km à l'est.", 'agrees, agrees'],
    ],
  ],
  [
    'doubt in passing',
    'distance',
    [
      ['Ghazni, a far cry from 20 km from Kabul, is quiet.', 'undecided not-asserted'],
      ['Ghazni, far from being 20 km from Kabul, is quiet.', 'undecided not-asserted'],
      ['Ghazni, 20 km from Kabul as the minister wrongly put it, fell.', 'undecided not-asserted'],
      ['Ghazni, 20 km from Kabul according to a mistaken report, was quiet.', 'undecided not-asserted'],
      ['Ghazni, 20 km from Kabul if the Taliban are to be believed, was quiet.', 'undecided not-asserted'],
      ['In a fabricated dispatch, Ghazni was 20 km from Kabul.', 'undecided not-asserted'],
      ['Ghazni, 20 km from Kabul, fell after a mistaken order.', 'disagrees'],
      ['Ghazni, 20 km from Kabul, was quiet if tense.', 'disagrees'],
    ],
  ],
  [
    'a road as long as the straight line',
    'distance',
    [
      ['The road between Kharkiv and Chuhuiv, 35 km long, was cut.', 'agrees'],
      ['The road between Kharkiv and Chuhuiv, 15 km long, was cut.', 'disagrees'],
    ],
  ],
  [
    'a noun that is called by several names, or by a name and a side',
    'distance',
    [
      ['Hawija is 50 km from Kirkuk and Tikrit highways.', 'undecided not-understood'],
      ['Fallujah lies 55 km from Baghdad western suburbs.', 'undecided not-understood'],
      ['Tabqa is 45 km from the Raqqa-Aleppo highway.', 'undecided not-understood'],
      ['Qayyarah is 60 km from Mosul and 100 km from Kirkuk.', 'agrees, agrees'],
      ['Kampala lies 45 km from Raqqa, Syria’s capital.', 'disagrees'],
    ],
  ],
  [
    'a thing that is somewhere at a moment, and what is lifted out',
    'distance',
    [
      ['The drone overflew Kharkiv. It was 15 km from Kyiv when it was shot down.', 'undecided unknown-place'],
      ['The ship left Odesa. It was 50 km from Mykolaiv.', 'undecided unknown-place'],
      ['Poltava was quiet. It was 15 km from Kyiv that the drone fell.', 'undecided unknown-place'],
      ['It was in Kharkiv, 410 km from Kyiv, that the drone fell.', 'agrees'],
      ['It was in Kharkiv, 80 km from Kyiv, that the drone fell.', 'disagrees'],
      ['It was in Malakal, 100 km from Juba, that peacekeepers died.', 'disagrees'],
      ['Tabqa was taken. It was 145 km from Raqqa.', 'disagrees'],
      ['Tabqa was taken. It lies 45 km from Raqqa.', 'agrees'],
    ],
  ],
  [
    'belief, fiction and old maps',
    'distance',
    [
      ['He once believed Kharkiv was 25 km from Kyiv.', 'undecided not-asserted'],
      ['Kharkiv was 25 km from Kyiv, or so the propaganda had it.', 'undecided not-asserted'],
      ['In his novel, Kharkiv is 25 km from Kyiv.', 'undecided not-asserted'],
      ['In her memoir-turned-film, Aden lies 30 km from Sanaa.', 'undecided not-asserted'],
      ['On the old map Tabqa is 145 km from Raqqa.', 'undecided not-asserted'],
      ['The poster showed Homs 20 km from Damascus.', 'undecided not-asserted'],
      ['Homs is 20 km from Damascus in his novel.', 'undecided not-asserted'],
      ['Homs, 20 km from Damascus, is the setting of his novel.', 'disagrees'],
      ['In a game in Homs, 20 km from Damascus, fans rioted.', 'disagrees'],
      ['Homs is 160 km from Damascus, according to the army.', 'agrees'],
    ],
  ],
  [
    'a clause of its own behind a place',
    'distance',
    [
      ['Kharkiv was hit, 25 km from Kyiv a drone fell.', 'undecided unknown-place'],
      ['By noon in Kharkiv, 25 km from Kyiv a depot burned.', 'undecided unknown-place'],
      ['Mosul was shelled, 20 km south of Baghdad rockets fell.', 'undecided unknown-place'],
      ['Kharkiv was hit, 25 km from Kyiv, officials said.', 'disagrees'],
      ['Homs was hit, 160 km from Damascus.', 'agrees'],
    ],
  ],
  [
    'a stretch or a gap of something else',
    'distance',
    [
      ['There are 15 km between Mosul and Baghdad without power.', ''],
      ['A 15 km gap between Mosul and Baghdad has no defences.', ''],
      ['Some 20 km between Homs and Damascus are closed.', ''],
      ['There are 400 km between Mosul and Baghdad.', 'agrees'],
      ['There are 20 km between Raqqa and Tabqa.', 'disagrees'],
    ],
  ],
  [
    'a figure that is set right, and one below zero',
    'distance',
    [
      ['Homs is -140 km from Damascus.', ''],
      ['Homs - 140 km from Damascus - was hit.', 'agrees'],
      ['Kharkiv is 410 km, not 40 km, from Kyiv.', 'agrees'],
      ['Kharkiv is 40 km, not 410 km, from Kyiv.', 'disagrees'],
      ['Kharkiv is not 40 but 410 km from Kyiv.', 'agrees'],
      ['Kharkiv is not 410 km but 40 km from Kyiv.', 'disagrees'],
      ['Kharkiv is not small but 410 km from Kyiv.', 'undecided not-asserted'],
    ],
  ],
  [
    'asides: dashes, speakers, ways',
    'distance',
    [
      ['Tabqa, which lies - by most accounts - some 145 km west of Raqqa, fell.', 'disagrees'],
      ['Gao, which lies — as the crow flies — 320 km east of Timbuktu, fell.', 'agrees'],
      ['Tabqa is, according to the army, 145 km from Raqqa.', 'disagrees'],
      ['Tabqa is, according to the Syrian army, 45 km from Raqqa.', 'agrees'],
      ['Homs, said the militia, is 20 km from Damascus.', 'disagrees'],
    ],
  ],
  [
    'arrows, cells and small letters',
    'distance',
    [
      ['Raqqa -> Tabqa 45 km', 'agrees'],
      ['Raqqa → Tabqa: 145 km', 'disagrees'],
      ['Kyiv/Kharkiv: 410 km', 'agrees'],
      ['Raqqa -> Tabqa: 45 km of trenches', ''],
      ['| Tabqa | 145 km from Raqqa |', 'disagrees'],
      ['Tabqa is 45 km sw of Raqqa.', 'agrees'],
      ['Tabqa is 45 km nw of Raqqa.', 'disagrees'],
      ['Gao, Mali: 320 km from Timbuktu', 'agrees'],
    ],
  ],
  [
    'what the place of a dateline can be called',
    'distance',
    [
      ['MOSUL, Iraq (AP) — The city is 40 km from Baghdad.', 'disagrees'],
      ['MOSUL, Iraq (AP) — The village lies 40 km from Baghdad.', 'undecided unknown-place'],
      ['DAMASCUS (AP) — The capital is 20 km from Aleppo.', 'disagrees'],
      ['CAIRO (AP) — The town lies 20 km from Arish.', 'undecided unknown-place'],
    ],
  ],
  [
    'lists between semicolons',
    'distance',
    [
      ['Tabqa is a town in Syria; near the Euphrates; 145 km west of Raqqa.', 'disagrees'],
      ['Hawija is a town in Iraq; south-west of Kirkuk; 210 km north of Baghdad.', 'agrees'],
      ['Homs was calm; near Hama troops dug in; 20 km south of Aleppo.', 'undecided unknown-place'],
      ['Homs was calm; in Hama shells fell; 20 km from Damascus a bus burned.', 'undecided unknown-place'],
    ],
  ],
  [
    'an area in apposition is no origin',
    'distance',
    [
      ['The shipment went from Long Beach, CA to Fresno, CA, 220 miles away.', 'agrees'],
      ['He moved from Portland, OR to Seattle, WA, 30 miles away.', 'disagrees'],
      ['Troops moved from Homs to Hama, 45 km away.', 'agrees'],
    ],
  ],
  [
    'vague lengths, and conversions between dashes',
    'distance',
    [
      ['Tabqa is a few dozen kilometres west of Raqqa.', 'agrees'],
      ['Deir ez-Zor lies hundreds of kilometres east of Damascus.', 'agrees'],
      ['Tabqa lies a few kilometres west of Raqqa.', 'disagrees'],
      ['Avdiivka is 15 kilometers—roughly 9 miles—northwest of Donetsk.', 'agrees'],
      ['Homs is 30 km north of Hama. Rockets flew 5 km east of it.', 'disagrees'],
    ],
  ],
  [
    'further in a direction than the place before',
    'direction',
    [
      ['Fighting raged in Homs and Hama further north.', 'agrees'],
      ['Fighting raged in Homs and Damascus further north.', 'disagrees'],
      ['Tabqa is SW of Raqqa.', 'agrees'],
      ['Tabqa lies NW of Raqqa.', 'disagrees'],
    ],
  ],
  [
    'areas by "of", by owner and before a noun',
    'containment',
    [
      ['Troops took Suruç district of Şanlıurfa province.', 'agrees'],
      ['The Kharkiv region town of Izyum was hit.', 'agrees'],
      ['The Donetsk region town of Izyum was hit.', 'disagrees'],
      ['Troops entered the West Bank town of Bethlehem.', 'agrees'],
      ["Hama province's Manbij city fell.", 'disagrees'],
      ['Pokrovsk, a frontline city in eastern Ukraine, fell.', 'agrees'],
      ['The Damascus suburb of Douma was hit.', 'undecided too-coarse'],
      ['Governor Hassan of Kunduz province resigned.', ''],
    ],
  ],
  [
    'roads by the names of their ends',
    'between',
    [
      ['Samarra, on the Baghdad–Mosul road, was attacked.', 'agrees'],
      ['Deir ez-Zor, on the Baghdad-Mosul road, was attacked.', 'disagrees'],
      ['Hama lies between Homs, where the revolt began, and Aleppo.', 'agrees'],
      ['The Damascus-Aleppo highway was cut.', ''],
    ],
  ],
]

describe.each(tables)('%s', (_name, kind, rows) => {
  it.each(rows)('%s', (text, expected) => expect(verdicts(text, kind)).toBe(expected))
})
