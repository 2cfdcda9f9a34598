import type { FrameSource } from '../../../core/model.ts'

/** "sur la grande route", up to the word of the way. */
const onTheWay = '[onWay] [article]? <word>? [wayNoun]'

const joined = `( [pairing] {reference} [conjunction] [genitive]? | [relative]? [joining] [genitive]? {reference} [conjunction|goal]
  | [genitive] {reference} [goal] | {reference} [dash] ) {ahead} @<second:measurable>`

/** What lies between two places. */
export const betweens: readonly FrameSource[] = [
  {
    id: 'between.midway',
    pattern:
      '[middleOf] ( [onWay|genitive] [article]? <word>? [wayNoun] )? [pairing] {reference} [conjunction] [genitive]? {ahead} @<second:measurable>',
    fires: [
      'Tabqa est à mi-chemin entre Raqqa et Maskanah.',
      'Tabqa est à mi-chemin sur la route entre Raqqa et Maskanah.',
    ],
    silent: ['Tabqa est à mi-chemin du front.'],
    means: { relation: 'midway' },
  },
  {
    id: 'between.midway-of',
    pattern: '[middleOf] [genitive] {reference} [conjunction] [genitive]? {ahead} @<second:measurable>',
    fires: ['Tabqa est à mi-distance de Raqqa et de Maskanah.'],
    silent: ['Tabqa est à mi-distance du front.'],
    means: { relation: 'midway' },
  },
  {
    id: 'between.on-road',
    pattern: `${onTheWay} ( <word> | [behindNoun] | <road:name> | <number> )? ${joined}`,
    fires: [
      'Maskanah, sur la route entre Alep et Raqqa, est tombée.',
      'Hama est sur l’autoroute Homs-Alep.',
      'Khan Cheikhoun est sur l’autoroute M5 entre Damas et Alep.',
    ],
    silent: ['La route entre Tabqa et Raqqa est coupée.'],
    means: { relation: 'on-road', path: 'road' },
  },
  {
    id: 'onward.road',
    pattern: `${onTheWay} [genitive] {ahead} @<second:measurable>`,
    fires: ['Bara, à 60 km au nord d’El-Obeid sur la route d’Omdourman, est perdue.'],
    silent: ['Bara, à 60 km au nord d’El-Obeid, est perdue.', 'Ils vont vers Omdourman.'],
    means: { relation: 'on-road', path: 'road' },
  },
  {
    id: 'between.plain',
    pattern: '[pairing] {reference} ( {side} )? [conjunction] [genitive]? {ahead} @<second:measurable>',
    fires: ['Hama, située entre Homs et Alep, est tombée.'],
    silent: ['Entre 2011 et 2016, Alep a été vidée.'],
    means: { relation: 'between' },
  },
]

/** What lies between two places that are not named again. */
export const theTwo: readonly FrameSource[] = [
  {
    id: 'two.midway',
    pattern: '[middleOf] [pairing] [article]? @[numeral]',
    fires: ['Saïda est à mi-chemin entre les deux.'],
    silent: ['Saïda est entre les deux.'],
    means: { relation: 'midway' },
  },
  {
    id: 'two.between',
    pattern: '[pairing] [article]? @[numeral]',
    fires: ['Ibb se trouve entre les deux.'],
    silent: ['Les deux villes sont tombées.'],
    means: { relation: 'between' },
  },
]
