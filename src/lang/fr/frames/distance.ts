import type { FrameSource } from '../../../core/model.ts'

/** Figures that join two named places; the place named last is the subject. */
export const pairs: readonly FrameSource[] = [
  {
    id: 'pair.separate',
    pattern: '@<figure> {fillers} [relative]? [hedge]* [separating] {reference} [origin|conjunction] {other}',
    fires: ['Les 45 km qui séparent Tabqa de Raqqa sont minés.', 'Quelque 45 km séparent Raqqa et Tabqa.'],
    silent: ['Les 45 km qui séparent les deux camps sont minés.'],
  },
  {
    id: 'pair.which-separate',
    pattern: '{reference} [conjunction] {other} [comma]? [relative] [separating] [hedge]* @<figure>',
    fires: ['Raqqa et Tabqa, que séparent 45 km de désert, sont prises.'],
    silent: ['Raqqa et Tabqa, que sépare le fleuve, sont prises.'],
  },
  {
    id: 'pair.separated',
    pattern: `{reference} [conjunction] {other} ( [comma] | [copula|hedge] )* [separated] ( [means|genitive] )? [hedge]* @<figure>
      !<direction> !origin`,
    fires: ['Raqqa et Tabqa sont séparées par 45 km.', 'Raqqa et Tabqa, distantes de 45 km, sont prises.'],
    silent: ['Les camps sont séparés par 45 mètres.'],
  },
  {
    id: 'pair.way',
    pattern: `[wayNoun] [genitive] @<figure> ( [pairing] {reference} [conjunction] {other}
      | [relative]? [joining] {reference} [goal|conjunction] {other} )`,
    fires: ['La route de 45 km entre Raqqa et Tabqa est minée.', 'La route de 45 km reliant Raqqa à Tabqa est minée.'],
    silent: ['La route de 45 km est minée.'],
    means: { path: 'road' },
  },
  {
    id: 'pair.there-are-between',
    pattern: `[expletive] [existential] [ability] [hedge]* @<figure> [pairing] {reference} [conjunction] {other}
      ( [means] [article]? <way> )? ( $ | [stop|comma|semicolon] )`,
    fires: ['Il y a 45 km entre Raqqa et Tabqa.'],
    silent: ['Il y a 45 km entre Raqqa et Tabqa sans courant.'],
  },
  {
    id: 'pair.between',
    pattern: '[article|demonstrative]? @<figure> [pairing] {reference} [conjunction] {other}',
    fires: ['Les 45 km entre Raqqa et Tabqa sont minés.'],
    silent: ['Les 45 soldats entre Raqqa et Tabqa sont morts.'],
    means: { veto: 'journey' },
  },
  {
    id: 'pair.distance',
    pattern: `[gap] ( [pairing] {reference} [conjunction] {other} | [genitive] {reference} [goal] {other}
      | [relative]? [separating] {reference} [genitive|conjunction] {other} ) [copula|colon]
      [genitive]? [hedge]* @<figure> !<direction> !origin`,
    fires: ['La distance entre Raqqa et Tabqa est de 45 km.', 'La distance séparant Raqqa de Tabqa est de 45 km.'],
    silent: ['La distance entre Raqqa et Tabqa est longue.'],
  },
  {
    id: 'pair.there-are',
    pattern: '[pairing] {reference} [conjunction] {other} [comma]? {thereAre} @<figure> !<direction>',
    fires: ['Entre Raqqa et Tabqa, il y a 45 km.', 'Entre Raqqa et Tabqa, on compte 45 km de désert.'],
    silent: ['Entre Raqqa et Tabqa, à 45 km au sud de Manbij, un bus a brûlé.'],
  },
  {
    id: 'pair.from-to',
    pattern: '[origin] {reference} [goal] {other} [comma]? {thereAre} @<figure> !<direction>',
    fires: ["De Raqqa à Tabqa, il n'y a que 45 km.", 'De Raqqa à Tabqa, les 45 km de route sont minés.'],
    silent: ['De Raqqa à Tabqa, un convoi long de 45 mètres.'],
  },
]

/** A figure with the place that it is measured from; who lies there is chosen by the refiner of subjects. */
export const distances: readonly FrameSource[] = [
  {
    id: 'distance.far-from',
    pattern: '[separated] [hedge]* [origin] {reference} [genitive] [hedge]* @<figure> !<direction> !origin',
    fires: ["Tabqa est éloignée de Raqqa d'une quarantaine de kilomètres.", 'Tabqa est distante de Raqqa de 45 km.'],
    silent: ['Tabqa est éloignée de Raqqa.'],
    means: { quote: 'whole' },
  },
  {
    id: 'distance.circle',
    pattern: '[inner] [article]? [spread] [genitive] @<figure> ( [around] [genitive]? | [genitive] ) {reference}',
    fires: ['Tabqa se trouve dans un rayon de 50 km autour de Raqqa.'],
    silent: ["Un missile d'un rayon de 50 km a touché Raqqa."],
    means: { bound: 'within', quote: 'whole' },
  },
  {
    id: 'distance.from',
    pattern: '@<figure> {fillers} ( {side} {fillers} )? [origin] {references}',
    fires: ['Tabqa est à 45 km de Raqqa.', "Tabqa, à 45 km à l'ouest de Raqqa, est tombée."],
    silent: ['Tabqa est à 45 km de désert.'],
  },
  {
    id: 'distance.than',
    pattern: '@<figure> {fillers} {side} [comparative] {references}',
    fires: ['Tabqa est 45 km plus au nord que Raqqa.'],
    silent: ['Tabqa est 45 km plus au nord.'],
  },
  {
    id: 'distance.deictic',
    pattern: '@<figure> {fillers} ( {side} {fillers} )? [origin] <deictic>',
    fires: ['Raqqa est tombée. Tabqa est à 45 km de là.'],
    silent: ['Raqqa est tombée. Tabqa est à 45 km de tout.'],
  },
  {
    id: 'distance.unread',
    pattern: '@<figure> {fillers} ( {side} {fillers} )? [origin] <unread>+ <reference:measurable>',
    fires: ["Tabqa est à 45 km d'un hameau proche de Raqqa."],
    silent: ['Tabqa est à 45 km de Raqqa.'],
    means: { unread: 'reference' },
  },
  {
    id: 'distance.side',
    pattern: '@<figure> {fillers} {side} {fillers} !origin !genitive !comparative',
    fires: ["Raqqa est tombée. Tabqa est à 45 km plus à l'ouest."],
    silent: ['Raqqa est tombée. Tabqa est à 45 km.'],
  },
]
