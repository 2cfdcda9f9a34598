/** Wordings for what a place is said to be: of what kind, or the capital of what. */
import type { FrameSource } from '../../../core/model.ts'

export const identity: readonly FrameSource[] = [
  {
    id: 'identity.capital-of-same-name',
    pattern: '!comma <subject:name> [comma] ([article] {kindAdjectives})? @[noun:seatNoun] {ofSameName}',
    means: { relation: 'capital-of-same-name' },
    fires: [
      'Manbij, the capital of a province with the same name, was calm.',
      'Raqqa, capital of the eponymous province.',
    ],
    silent: ['Raqqa, the capital of a province with the largest dam, was calm.'],
  },
  {
    id: 'identity.is-capital-of-same-name',
    pattern: '{saysOf} {kindAdjectives} @[noun:seatNoun] {ofSameName}',
    means: { relation: 'capital-of-same-name', subject: 'sentence' },
    fires: [
      'Raqqa is the capital of a Syrian province with the same name.',
      'Homs is also the seat of the eponymous province.',
      'Raqqa fell. It’s also the capital of a Syrian province with the same name.',
    ],
    silent: ['Raqqa is not the capital of a province with the same name.'],
  },
  {
    id: 'identity.capital-of-largest',
    pattern: `!comma <subject:name> [comma|dash] ([article] {kindAdjectives})? @[noun:seatNoun] [cityNoun]? [genitive] <possessive>
      ([opinionAdjective|placeAdjective] | <direction> | <part>)* [feature] [comma]? !<possessive> <reference:name>`,
    means: { relation: 'capital-of' },
    fires: [
      "Ramadi, capital of Iraq's largest province, Anbar, fell.",
      "Mukalla - the capital of Yemen's largest province, Hadramawt - fell.",
    ],
    silent: ["Ramadi, capital of Iraq's largest province, fell."],
  },
  {
    id: 'identity.capital',
    pattern: '!comma <subject:name> [comma] ([article] {kindAdjectives})? @[noun:seatNoun] [cityNoun]? {ofArea}',
    means: { relation: 'capital-of' },
    fires: [
      'Jizan, the capital city of Jizan Province, was hit.',
      'Damascus, the capital of Syria, was calm.',
      'Raqqa, capital of Raqqa province, was calm.',
    ],
    silent: [
      'Raqqa, the de facto capital of Syria, was bombed.',
      'Damascus, a key capital, was calm.',
      "Buea, the capital of Cameroon's Southwest region, was calm.",
      'Aleppo, the commercial capital of Syria, was calm.',
    ],
  },
  {
    id: 'identity.is-capital',
    pattern: '{saysOf} {kindAdjectives} @[noun:seatNoun] [cityNoun]? {ofArea}',
    means: { relation: 'capital-of', subject: 'sentence' },
    fires: ['Aleppo is the capital of Syria.', 'Luhansk is also the capital of Luhansk region.'],
    silent: [
      'Aleppo is not the capital of Syria.',
      'Aleppo is the cultural capital of Syria.',
      'Aleppo would be the capital of Syria.',
      'Aleppo is no longer the capital of Syria.',
    ],
  },
  {
    id: 'identity.capital-then-name',
    pattern: '!indefinite @[noun:seatNoun] [cityNoun]? {ofArea} [comma]? <subject:known> {closed}',
    means: { relation: 'capital-of' },
    fires: [
      "They fled the capital of Ukraine's Kherson region, Kherson.",
      "The capital of Myanmar's Rakhine state, Sittwe, is surrounded.",
    ],
    silent: ["The capital of Myanmar's Rakhine state, Sittwe and Minbya are surrounded."],
  },
  {
    id: 'identity.of-which-capital',
    pattern:
      '<reference:region> [comma]? [genitive] [which] <subject:known> [copula] [definite] @[noun:seatNoun] {closed}',
    means: { relation: 'capital-of' },
    fires: ['In Borno state, of which Yola is the capital, attacks go on.'],
    silent: [
      'In Borno state, of which Yola is no part, attacks go on.',
      'In Borno state, Yola is the capital of peace.',
    ],
  },
  {
    id: 'identity.owned-capital',
    pattern: '<reference:owned> [subnational]? @[noun:seatNoun] [cityNoun]? [comma] <subject:known> {closed}',
    means: { relation: 'capital-of' },
    fires: ['Libya’s capital, Benghazi, was quiet.', 'They left Libya’s capital, Tripoli.'],
    silent: [
      'Turkey’s commercial capital, Istanbul, was quiet.',
      'In Libya’s capital, Tripoli residents hid.',
      'They visited Syria’s capital, Aleppo, and Homs.',
    ],
  },
  {
    id: 'identity.capital-owned',
    pattern: '<subject:known> [comma] <reference:owned> [subnational]? @[noun:seatNoun] [cityNoun]? {closed}',
    means: { relation: 'capital-of' },
    fires: ['Casablanca, Morocco’s capital, was quiet.'],
    silent: ['Lagos, Nigeria’s former capital, was quiet.', 'In Casablanca, Morocco’s capital was mourned.'],
  },
  {
    id: 'identity.capital-own',
    pattern: '<subject:known> [comma] [owner] [subnational]? @[noun:seatNoun] [cityNoun]? {closed}',
    means: { relation: 'capital-of', of: 'named-before' },
    fires: [
      'Cauca province is calm. Popayan, its capital, was quiet.',
      'They crossed Cauca province to Popayan, its capital.',
    ],
    silent: ['Popayan, its former capital, was quiet.', 'Popayan lost its capital.'],
  },
  {
    id: 'identity.seat-own',
    pattern: '<subject:known> [comma] [definite] [subnational] @[noun:seatNoun] {closed}',
    means: { relation: 'capital-of-own-province', of: 'own' },
    fires: ['They spoke in Baquba, the provincial seat.'],
    silent: ['They spoke in Baquba, the former provincial seat.', 'In Baquba, the provincial seat of power is empty.'],
  },
  {
    id: 'identity.is-capital-owned',
    pattern:
      '<subject:known> [copula] [additive]* <reference:owned> [subnational]? @[noun:seatNoun] [cityNoun]? {closed}',
    means: { relation: 'capital-of' },
    fires: ['Osaka is Japan’s capital.'],
    silent: ['Osaka is Japan’s second capital.', 'Osaka is not Japan’s capital.'],
  },
  {
    id: 'identity.owned-kind',
    pattern:
      '<reference:owned> ((<word>|<part>) ((<word>|<part>) (<word>|<part>)?)?)? @[noun:feature] [comma] <subject:known> {closed}',
    means: { relation: 'owned-kind' },
    fires: ['Ukraine’s second largest city, Kharkiv, was hit.', 'They left Iraq’s second city, Mosul.'],
    silent: ['Iraq’s second city, Mosul, and Kirkuk fell.', 'In Iraq’s second city, Mosul residents hid.'],
  },
  {
    id: 'identity.kind-owned',
    pattern:
      '!comma <subject:known> [comma] <reference:owned> ((<word>|<part>) ((<word>|<part>) (<word>|<part>)?)?)? @[noun:feature] ( {closed} | [comma] <figure> )',
    means: { relation: 'owned-kind' },
    fires: ['Ganja, Azerbaijan’s second city, was hit.', 'Homs, Syria’s third largest city, was calm.'],
    silent: ['In Ganja, Azerbaijan’s second city lost power.', 'Baku, Ganja, Azerbaijan’s second city, were hit.'],
  },
  {
    id: 'identity.kind',
    pattern:
      '!comma <subject:known> [comma] [article] {kindAdjectives} @[noun:feature] !feature !headNoun !copula !ability !modalFuture',
    means: { relation: 'is-a' },
    fires: [
      'Thawra, a Daesh-held oilfield, burned.',
      'Tabqa Dam, an oilfield, was bombed.',
      'Tabqa, a small Syrian town, fell.',
    ],
    silent: [
      'If Daesh takes Tabqa, the dam is lost.',
      'Southwest of Damascus, the town of Darayya burned.',
      'Raqqa and Tabqa, the twin cities, burned.',
      'Tabqa, a largely deserted dam, burned.',
    ],
  },
  {
    id: 'identity.is-kind',
    pattern: '{saysOf} {kindAdjectives} @[noun:feature] !feature !headNoun',
    means: { relation: 'is-a', subject: 'sentence' },
    fires: ['Tabqa Dam is an oilfield.', 'Tabqa is also a strategic airbase.'],
    silent: ['Tabqa Dam is not an oilfield.', 'Raqqa was always a key town.', 'Raqqa is a state.'],
  },
]
