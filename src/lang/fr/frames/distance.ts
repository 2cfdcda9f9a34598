import type { FrameSource } from '../../../core/model.ts'

/** Figures that join two named places; the place named last is the subject. */
/** "Il y a", "il n'y a que", "on compte", "il ne reste que". */
const exists = '[expletive|anyone] [hedge]* ( [existential] [ability] | [measuring|lyingBare] ) [hedge|relative]*'

export const pairs: readonly FrameSource[] = [
  {
    id: 'pair.separate',
    pattern: `@<figure> ( [genitive] [terrain] )? {fillers} [relative]? [hedge]* [separating] [hedge]* {reference}
      [origin|conjunction] {other}`,
    fires: [
      'Les 45 km qui séparent Tabqa de Raqqa sont minés.',
      'Quelque 45 km séparent Raqqa et Tabqa.',
      'Quelque 45 km de désert séparent Raqqa et Tabqa.',
    ],
    silent: ['Les 45 km qui séparent les deux camps sont minés.'],
  },
  {
    id: 'pair.which-separate',
    pattern: '{reference} [conjunction] {other} [comma]? [relative] [separating] [hedge]* @<figure>',
    fires: ['Raqqa et Tabqa, que séparent 45 km de désert, sont prises.'],
    silent: ['Raqqa et Tabqa, que sépare le fleuve, sont prises.'],
  },
  {
    id: 'pair.that-separate',
    pattern: '{reference} [comma] [relative] [hedge]* @<figure> {fillers} [separating] [origin] {other}',
    fires: ['Tabqa, que 45 km séparent de Raqqa, est tombée.'],
    silent: ['Tabqa, que 45 km séparent du front, est tombée.'],
    means: { subject: 'first' },
  },
  {
    id: 'pair.taking',
    pattern:
      '[taking] <word>? @<figure> ( [genitive] <word>? [wayNoun|terrain] )? [governor] <word> [origin] {reference} [goal] {other}',
    fires: ['Il faut 45 km de piste pour aller de Raqqa à Tabqa.'],
    silent: ['Il faut 45 km de piste pour aller à Tabqa.'],
    means: { path: 'road' },
  },
  {
    id: 'pair.separated',
    pattern: `{reference} [conjunction] {other} ( [comma] | [copula|hedge] )* [separated] [relative]? ( [means|genitive] )? [hedge]* @<figure>
      !<direction> !origin`,
    fires: [
      'Raqqa et Tabqa sont séparées par 45 km.',
      'Raqqa et Tabqa ne sont séparées que de 45 km.',
      'Raqqa et Tabqa, distantes de 45 km, sont prises.',
    ],
    silent: ['Les camps sont séparés par 45 mètres.'],
  },
  {
    id: 'pair.separated-from',
    pattern:
      '{reference} [copula|hedge]* [separated] [origin] {other} [relative]? [means] [hedge]* @<figure> !<direction>',
    fires: ["Azaz est séparée d'Alep par 45 km de champs."],
    silent: ['Azaz est séparée des rebelles par 45 km.'],
    means: { subject: 'first' },
  },
  {
    id: 'pair.far-is',
    pattern:
      '[origin] {reference} [goal] {other} [comma]? [article]? [gap] [copula] [genitive]? [hedge]* @<figure> !<direction>',
    fires: ["D'Azaz à Alep, la distance est de 45 km."],
    silent: ["D'Azaz à Alep, la distance est longue."],
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
    pattern: `${exists} @<figure> ( [genitive] [terrain] )? [pairing] {reference} [conjunction] {other}
      ( [means] [article]? <way> )? ( $ | [stop|comma|semicolon] )`,
    fires: ['Il y a 45 km entre Raqqa et Tabqa.', "Il n'y a que 45 km de désert entre Raqqa et Tabqa."],
    silent: ['Il y a 45 km entre Raqqa et Tabqa sans courant.'],
  },
  {
    id: 'pair.there-are-from-to',
    pattern: `${exists} @<figure> {fillers} [origin] {reference} [goal] {other}`,
    fires: ['Il y a 45 km de Raqqa à Tabqa.', 'On compte 45 km par la route de Raqqa à Tabqa.'],
    silent: ['Il y a 45 km de files de Raqqa à Tabqa.', 'Un convoi de 45 km de Raqqa à Tabqa.'],
    means: { quote: 'figure' },
  },
  {
    id: 'pair.onwards',
    pattern: `[origin] {reference} [comma]? ${exists} @<figure> {fillers} [endOfTime]? [goal] {other}`,
    fires: ["De Raqqa, il y a 45 km jusqu'à Tabqa.", "De Raqqa, il ne reste que 45 km jusqu'à Tabqa."],
    silent: ["De Raqqa, ils ont marché 45 km jusqu'à Tabqa."],
    means: { quote: 'figure', subject: 'first' },
  },
  {
    id: 'pair.reciprocal',
    pattern: '{reference} [conjunction] {other} ( [subjectLink|comma] | ~ )* @<figure> {fillers} [reciprocal]',
    fires: ["Raqqa et Tabqa sont à 45 km l'une de l'autre."],
    silent: ['Raqqa et Tabqa sont à 45 km de Manbij.'],
    means: { head: 'pair' },
  },
  {
    id: 'pair.heard',
    pattern: `[noisy] <word>? [site|inner] {reference} ( [copula|ability|unreal] | <word> )* [earCatching]
      ( [endOfTime|goal|inner] | <word> )* {other} [comma|open] [goal]? [hedge]* @<figure> ( [origin] <deictic> | $ | [comma|stop|close] )`,
    fires: ["L'explosion à Tabqa a été entendue à Raqqa, à 45 km de là."],
    silent: ["L'explosion a été entendue à Raqqa, à 45 km de là."],
  },
  {
    id: 'pair.road',
    pattern: `[wayNoun] ( [pairing] {reference} [conjunction] {other} | [relative]? [joining] [origin]? {reference} [conjunction|goal] {other}
      | [genitive] {reference} [goal] {other} | {reference} [dash] {other} )
      ( [copula|measuring|length|genitive|hedge|comma|open] | ~ )* @<figure> ( [genitive] [length] | !width !<direction> !origin !genitive )`,
    fires: [
      'La route de Raqqa à Tabqa est longue de 45 km.',
      'La route qui mène de Raqqa à Tabqa, longue de 45 km, est coupée.',
      'La route Raqqa-Tabqa (45 km) est coupée.',
      'La route entre Raqqa et Tabqa fait 45 km.',
    ],
    silent: [
      'Sur la route entre Raqqa et Tabqa, à 50 km au sud de Manbij, un bus a brûlé.',
      'La route de Raqqa à Tabqa est à 45 km du front.',
    ],
    means: { path: 'road' },
  },
  {
    id: 'pair.to-is',
    pattern:
      '^ [bullet]? {reference} [goal|dash|slash|arrow] {other} ( [copula|colon] | ~ )+ [hedge]* @<figure> {fillers} !<unread> !<mention>',
    fires: ['Raqqa \u2013 Tabqa : 45 km', 'Raqqa/Tabqa : 45 km', 'Raqqa \u2192 Tabqa : 45 km'],
    silent: ['Raqqa \u2013 Tabqa : 45 km de tranchées', 'Raqqa à Tabqa : 45 morts'],
  },
  {
    id: 'pair.between',
    pattern:
      '[article|demonstrative]? ( !genitive | !<line> !measuring [genitive] ) @<figure> ( [genitive] [wayNoun|terrain] )? [pairing] {reference} [conjunction] {other}',
    fires: ['Les 45 km entre Raqqa et Tabqa sont minés.', 'Les 45 km de route entre Raqqa et Tabqa sont minés.'],
    silent: [
      'Les 45 soldats entre Raqqa et Tabqa sont morts.',
      'La frontière de 45 km entre la Turquie et la Syrie est fermée.',
    ],
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
    id: 'distance.across',
    pattern: '@<figure> {fillers} ( {side} {fillers} )? [crossing] [article]? <reference:border>',
    fires: [
      'Kilis se trouve à 6 km au-delà de la frontière syrienne.',
      "Kilis est à 6 km de l'autre côté de la frontière.",
    ],
    silent: ['Kilis est à 6 km au-delà de la plaine.'],
    means: { line: 'crossed' },
  },
  {
    id: 'distance.behind-front',
    pattern: '@<figure> {fillers} [behindWord] [article]? <reference:line>',
    fires: ['Tabqa est à 20 km derrière la ligne de front.'],
    silent: ['Le char était 20 mètres derrière la maison.'],
  },
  {
    id: 'distance.compared',
    pattern: '@<figure> [comparative] [unread:nearer] [origin] {references} [comparative]',
    fires: ['Tabqa est 25 km plus loin de Raqqa que Maskanah.'],
    silent: ['Tabqa est 25 km plus loin.', 'Tabqa est à 45 km de Raqqa.'],
  },
  {
    id: 'distance.more',
    pattern: '[unread:partial] [hedge]* @<figure> {fillers} ( {side} {fillers} )? [origin] {references}',
    fires: ['Les derniers 10 km de Raqqa étaient minés.'],
    silent: ['Tabqa est à 45 km de Raqqa.'],
  },
  {
    id: 'distance.from',
    pattern: '@<figure> {fillers} ( {side} {fillers} )? [origin] !lineNoun {references}',
    fires: ['Tabqa est à 45 km de Raqqa.', "Tabqa, à 45 km à l'ouest de Raqqa, est tombée."],
    silent: ['Tabqa est à 45 km de désert.', "Le Mali partage 1 300 km de frontière avec l'Algérie."],
  },
  {
    id: 'distance.than',
    pattern: '@<figure> {fillers} {side} [comparative] {references}',
    fires: ['Tabqa est 45 km plus au nord que Raqqa.'],
    silent: ['Tabqa est 45 km plus au nord.'],
  },
  {
    id: 'distance.deictic',
    pattern: '@<figure> {fillers} ( {side} {fillers} )? [origin] ( !relative <back:pronoun> | <deictic> )',
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
    id: 'distance.away',
    pattern:
      '[separated] [genitive] [hedge]* @<figure> {fillers} !origin !genitive !comparative !<direction> !reciprocal',
    fires: ['Raqqa est tombée. Tabqa, distante de 45 km, est calme.'],
    silent: ['Raqqa est tombée. Tabqa est longue de 45 km.'],
  },
  {
    id: 'distance.side',
    pattern: '@<figure> {fillers} {side} {fillers} !origin !genitive !comparative',
    fires: ["Raqqa est tombée. Tabqa est à 45 km plus à l'ouest."],
    silent: ['Raqqa est tombée. Tabqa est à 45 km.'],
  },
]
