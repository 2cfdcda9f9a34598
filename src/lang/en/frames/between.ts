import type { FrameSource } from '../../../core/model.ts'

/** "on the main road", up to the word of the way. */
const onTheWay = '[onWay] [article]? ( <unread> !boundary | <measurable> )* [wayNoun]'
const second = '{ahead} @<second:measurable>'
/** What a way joins: "between A and B", "that links A with B", "running from A to B", "to A from B". */
const joined = `( [pairing] {reference} [conjunction] | [relative]? [joining] {reference} [conjunction|accompanying|goal]
  | ( [relative]? [passVerb] )? ( [origin] {reference} [goal] | [goal] {reference} [origin] ) ) ${second}`
/** "runs through the town of", "via", behind a way. */
const passing = `( ~ | [comma] | [relative] | <direction> )* ( [passVerb] [throughWord]? | [throughWord] ) [article]?
  ( [quality] )* <subject:known>`

/** What lies between two places. */
export const betweens: readonly FrameSource[] = [
  {
    id: 'between.through',
    pattern: `[wayNoun] ${joined} ${passing}`,
    fires: [
      'The road from Raqqa to Aleppo runs through Deir Hafir.',
      'The highway between Raqqa and Aleppo, which passes Deir Hafir, was cut.',
      'The M5 highway links Damascus with Aleppo via Homs.',
    ],
    silent: ['The road from Raqqa to Aleppo runs through desert.', 'The road from Raqqa runs through Deir Hafir.'],
    means: { relation: 'on-road', path: 'road' },
  },
  {
    id: 'between.through-named',
    pattern: `{reference} [dash|goal] ${second} <word>? [wayNoun] ${passing}`,
    fires: ['The Damascus-Aleppo highway passes through Homs.'],
    silent: ['The Damascus-Aleppo highway was cut at Homs.'],
    means: { relation: 'on-road', path: 'road' },
  },
  {
    id: 'between.via',
    pattern: `[origin] {reference} [goal] ${second} [throughWord] <subject:known>`,
    fires: ['They drove from Raqqa to Aleppo via Deir Hafir.'],
    silent: ['They drove from Raqqa to Aleppo via the desert.'],
    means: { relation: 'on-road', path: 'road', perhaps: 'other' },
  },
  {
    id: 'between.midway-on-road',
    pattern: `[middleOf] ( ${onTheWay} | [lengthwise] [article]? ( <unread> !boundary )* [wayNoun] ) ${joined}`,
    fires: [
      'Tabqa lies halfway along the road between Raqqa and Maskanah.',
      'Tabqa lies halfway down the road from Raqqa to Maskanah.',
    ],
    silent: ['Tabqa lies on the road between Raqqa and Maskanah.'],
    means: { relation: 'midway' },
  },
  {
    id: 'between.midway',
    pattern: `[middleOf] [pairing] {reference} [conjunction] ${second}`,
    fires: [
      'Tabqa lies midway between Raqqa and Maskanah.',
      'Tabqa is half way between Raqqa and the town of Maskanah.',
    ],
    silent: ['Tabqa lies midway along the valley.'],
    means: { relation: 'midway' },
  },
  {
    id: 'between.midway-from',
    pattern: `[middleOf] ( [origin] {reference} [goal] | [goal] {reference} [origin] ) ${second}`,
    fires: ['Tabqa lies halfway from Raqqa to Maskanah.', 'Tabqa lies halfway to Maskanah from Raqqa.'],
    silent: ['Tabqa is as far from Raqqa as Maskanah.'],
    means: { relation: 'midway' },
  },
  {
    id: 'between.on-road',
    pattern: `${onTheWay} ${joined}`,
    fires: [
      'Maskanah, on the road between Aleppo and Raqqa, fell.',
      'Deir Hafir lies on the main road from Aleppo to Raqqa.',
      'Hama, on the highway linking Homs with Aleppo, was hit.',
      'Hama lies on the highway that runs from Homs to Aleppo.',
      'Deir Hafir, on the road to Raqqa from Aleppo, fell.',
    ],
    silent: ['The road between Tabqa and Raqqa was cut.', 'Maskanah lies on the road to Raqqa.'],
    means: { relation: 'on-road', path: 'road' },
  },
  {
    id: 'between.en-route',
    pattern: `[enRoute] ( [origin] {reference} [goal] | [goal] {reference} [origin] ) ${second}`,
    fires: ['Deir Hafir, on the way from Aleppo to Raqqa, fell.', 'He died in Tabqa en route to Homs from Raqqa.'],
    silent: ['Deir Hafir, on the way to Raqqa, fell.'],
    means: { relation: 'on-road', path: 'road', perhaps: 'other' },
  },
  {
    id: 'between.on-named-road',
    pattern: `[onWay] [article]? ( <unread> !boundary )* {reference} [dash|goal] ${second} <word>? [wayNoun]`,
    fires: [
      'Hama lies on the Damascus-Aleppo highway.',
      'Saraqib, on the Damascus\u2013Aleppo international highway, fell.',
      'Samarra, along the Baghdad to Mosul road, was hit.',
    ],
    silent: ['The Damascus-Aleppo highway was cut.', 'Hama lies on the Damascus highway.'],
    means: { relation: 'on-road', path: 'road' },
  },
  {
    id: 'between.plain',
    pattern: `[pairing] {reference} ~ [conjunction] ${second}`,
    fires: [
      'Hama lies between Homs, where the revolt began, and Aleppo.',
      'Tabqa, a town between Raqqa and Aleppo, fell.',
    ],
    silent: ['Between 2011 and 2016 Aleppo emptied.', 'He travelled from Raqqa to Tabqa.'],
    means: { relation: 'between' },
  },
  {
    id: 'onward.road',
    pattern: `${onTheWay} [goal] ${second}`,
    fires: ['Bara, 60 km north of El Obeid on the road to Omdurman, was lost.'],
    silent: ['Bara, 60 km north of El Obeid, was lost.', 'They went on to Omdurman.'],
    means: { relation: 'on-road', path: 'road' },
  },
  {
    id: 'two.midway',
    pattern: '[middleOf] [pairing] [article]? @[numeral]',
    fires: ['Sidon is midway between the two.'],
    silent: ['Sidon is between the two.'],
    means: { relation: 'midway' },
  },
  {
    id: 'two.between',
    pattern: '[pairing] [article]? @[numeral]',
    fires: ['Ibb lies between the two.', 'Between the two lies Tal Tamr.'],
    silent: ['Two towns fell.'],
    means: { relation: 'between' },
  },
  {
    id: 'compared.closer',
    pattern: `[closerWord] [goal] {reference} [thanWord] ( [expletive]? [copula] )? [goal] ${second}`,
    fires: ['Raqqa is closer to Tabqa than to Kobane.', 'Raqqa is nearer to Tabqa than it is to Kobane.'],
    silent: ['Raqqa is closer to Tabqa than ever.'],
    means: { relation: 'closer-to' },
  },
  {
    id: 'compared.farther',
    pattern: `[fartherWord] [away]? [origin] {reference} [thanWord] ( [expletive]? [copula] )? [origin] ${second}`,
    fires: [
      'Raqqa is farther from Kobane than from Tabqa.',
      'Raqqa is further away from Kobane than it is from Tabqa.',
    ],
    silent: ['Raqqa is 5 km from Tabqa.'],
    means: { relation: 'farther-from' },
  },
  {
    id: 'compared.closer-than',
    pattern: `[closerWord] [goal] {reference} [thanWord] ${second} [copula]?`,
    fires: ['Tabqa is closer to Raqqa than Kobane is.', 'Tabqa is nearer to Raqqa than Kobane.'],
    silent: ['Tabqa is closer to Raqqa than to Kobane.'],
    means: { relation: 'closer-than' },
  },
  {
    id: 'compared.farther-than',
    pattern: `[fartherWord] [away]? [origin] {reference} [thanWord] ${second} [copula]?`,
    fires: ['Kobane is farther from Raqqa than Tabqa is.'],
    silent: ['Kobane is farther from Raqqa than from Tabqa.'],
    means: { relation: 'farther-than' },
  },
  {
    id: 'compared.as-far',
    pattern: `[equallyFar] [origin] {reference} ( [asWord] ( [expletive] [copula] )? [origin]? | [conjunction] [origin]? ) ${second} !copula`,
    fires: [
      'Maskanah is as far from Raqqa as from Aleppo.',
      'Maskanah is the same distance from Raqqa and Aleppo.',
      'Maskanah is equidistant from Raqqa and Aleppo.',
    ],
    silent: ['They came from as far away as Raqqa and Aleppo.', 'Maskanah is as far from Raqqa as Tabqa is.'],
    means: { relation: 'as-far' },
  },
]
