import type { FrameSource } from '../../../core/model.ts'

/** Directions without a figure; of an area "au nord du Mali" may say where inside it something is. */
export const directions: readonly FrameSource[] = [
  {
    id: 'direction.of',
    pattern: '( [sideAdverb]* [toward] [article|emphasis]* )? @<direction> [genitive] [article]? !<wide> {references}',
    fires: ["Tabqa se trouve à l'ouest de Raqqa.", "Manbij (nord-est d'Alep) est prise."],
    silent: ['Kidal, au nord du Mali, est calme.', 'Ils ont fui au nord.'],
  },
]

/** The area that a place lies in. */
export const containment: readonly FrameSource[] = [
  {
    id: 'containment.beside',
    pattern: '!dash <subject:place> [comma]? [link:inner] {toArea} @<reference:region>',
    fires: ['Palmyre, dans la province de Homs, est prise.', 'Afrine, dans le nord-ouest syrien, est calme.'],
    silent: [
      'Palmyre, près de la province de Homs, est prise.',
      'L’axe Damas-Alep dans la province d’Idleb est coupé.',
    ],
  },
  {
    id: 'containment.bracket',
    pattern: '<subject:place> [link:open] ( <direction> [genitive] )? {toArea} @<reference:region> [close|comma]',
    means: { subject: 'apposed' },
    fires: ['Manbij (Syrie) est prise.', "La ville de Soumy (nord-est de l'Ukraine) est calme."],
    silent: ['Manbij (hier en Syrie) est prise.'],
  },
  {
    id: 'containment.fronted',
    pattern: '^ [link:inner] {toArea} @<reference:region> [comma] <subject:town>',
    means: { subject: 'apposed', perhaps: 'other' },
    fires: ['En Libye, la ville de Syrte est tombée.', "Dans l'est de la Libye, Tobrouk est calme."],
    silent: ['En Syrie, Moscou soutient le régime.'],
  },
  {
    id: 'containment.located',
    pattern: '[verb:located|posture|copula] [link:inner] {toArea} @<reference:region>',
    means: { subject: 'clause' },
    fires: ['Palmyre se trouve dans la province de Homs.', 'Hassaké est dans le nord-est de la Syrie.'],
    silent: ["Palmyre n'est pas dans la province de Homs."],
  },
  {
    id: 'containment.belongs',
    pattern: '[verb:posture] [link:genitive|goal] {toArea} @<reference:region>',
    means: { subject: 'clause' },
    fires: ['Saraqeb fait partie de la province d’Idleb.', 'Saraqeb appartient à la province d’Idleb.'],
    silent: ["Saraqeb ne fait pas partie de la province d'Alep."],
  },
  {
    id: 'containment.kind',
    pattern:
      '[copula] [article] {kindAdjectives} [feature] !seatNoun ( [behindNoun|nationality] !frontierNoun )* [link:inner|genitive] {toArea} @<reference:region>',
    means: { subject: 'sentence' },
    fires: ["Raqqa est une ville de l'est de la Syrie.", 'Tabqa est une ville syrienne de la province de Raqqa.'],
    silent: ["Raqqa n'est pas une ville du Mali."],
  },
  {
    id: 'containment.kind-apposed',
    pattern: `<subject:known> [comma] [article]? {kindAdjectives} [feature] !seatNoun ( [behindNoun|nationality] !frontierNoun )* [link:inner|genitive] {toArea}
      @<reference:region>`,
    means: { subject: 'apposed' },
    fires: ["Deir Ezzor, ville de l'est de la Syrie, est assiégée."],
    silent: ['Damas, capitale de la Syrie, est calme.', 'Kobané, ville frontalière de la Turquie, est calme.'],
  },
  {
    id: 'containment.apposed',
    pattern: `<subject:known> [link:comma|open] @<reference:region>
      ($ | [comma] !conjunction !disjunction | [semicolon|stop|dash|slash|open|close|colon])`,
    means: { subject: 'apposed' },
    fires: ['Bagram, province de Parwan, est vide.', 'Ils ont fui Kilis, Turquie.'],
    silent: ['Ils ont fui Raqqa, la Syrie et le Liban.', 'À Raqqa, la Syrie est forte.'],
  },
]

const others = '( ( [comma]? [conjunction|disjunction] | [comma] ) [genitive]? {reference} )*'

/** What lies on a line, borders an area or faces a place. */
export const adjacencies: readonly FrameSource[] = [
  {
    id: 'line.line',
    pattern: '{along} @<line>',
    fires: ['Jarablous est à la frontière turque.', "Raqqa, sur la rive nord de l'Euphrate, est tombée."],
    silent: ['Jarablous est près de la frontière turque.', 'Hermel est au sud de la frontière.'],
  },
  {
    id: 'mouth.into',
    pattern: '@[flowingInto] {reference}',
    fires: ['Le Dniepr se jette dans la mer Noire.'],
    silent: ['Le Nil traverse Khartoum.'],
  },
  {
    id: 'stream.of',
    pattern: '[locative] @[stream] [genitive] {reference}',
    fires: ['Mayadine se trouve en aval de Deir ez-Zor.'],
    silent: ['Le fleuve est à sec en aval.'],
  },
  {
    id: 'line.water',
    pattern: '{along} @<name>',
    fires: ["Tabqa est sur l'Euphrate.", 'Odessa est au bord de la mer Noire.'],
    silent: ["Ils ont traversé l'Euphrate."],
  },
  {
    id: 'line.port',
    pattern: '[bareApposition] !seatNoun [behindNoun|nationality]* [genitive] [article]? @<name>',
    fires: ['Odessa, port de la mer Noire, est calme.'],
    silent: ['Odessa, port de commerce, est calme.', "Bunia, chef-lieu de l'Ituri, est calme dans le pays."],
  },
  {
    id: 'border-town.noun',
    pattern: '@<noun> [frontierNoun] !genitive !accompanying',
    fires: ['Kilis, une ville frontalière, est calme.'],
    silent: ['La route frontalière est fermée.'],
  },
  {
    id: 'border.verb',
    pattern: `[bordering] [genitive|accompanying|means]? {ahead} @<reference:measurable> ${others}`,
    fires: ['Kilis est frontalière de la Syrie.', 'Bunagana, ville frontalière de l’Ouganda, est prise.'],
    silent: ['La région frontalière est prise.'],
  },
  {
    id: 'border.bounded',
    pattern: `[bordering] ( {side} )? [means] {ahead} @<reference:measurable> ${others}`,
    fires: ["Le Tchad est bordé à l'est par le Soudan."],
    silent: ['La route est bordée par des arbres.'],
  },
  {
    id: 'border.neighbour',
    pattern: `[copula] [neighbouring] [genitive] {ahead} @<reference:region> ${others}`,
    fires: ['Le Tchad est voisin du Soudan.'],
    silent: ['Le Tchad est le voisin le plus pauvre du Soudan.'],
  },
  {
    id: 'border.both',
    pattern: `<subject:region> [conjunction] [article]? <reference:region> [borderLink|hedge]* [sharing|ability]
      ( [article|conjunction] | <word> !atSea !negation | <part> )* @<unnamed> !atSea !accompanying !pairing !genitive`,
    fires: ['La Turquie et la Syrie ont une frontière commune.'],
    silent: ['La Grèce et la Libye partagent une frontière maritime.'],
  },
  {
    id: 'border.having',
    pattern: `[ability] ( [article|conjunction] | <word> !atSea !negation | <part> )* @<border>`,
    fires: ["Le Mali a une frontière avec l'Algérie."],
    silent: ["Le Mali n'a pas de frontière avec la Libye.", 'La Grèce a une frontière maritime avec la Libye.'],
  },
  {
    id: 'border.sharing',
    pattern: '[sharing] ( [article|conjunction] | <word> !atSea | <part> )* @<border>',
    fires: ["La Syrie partage une longue frontière avec l'Irak."],
    silent: ['La Grèce partage une frontière maritime avec la Libye.'],
  },
  {
    id: 'opposite.opposing',
    pattern: '[overAgainst] [article]? @<reference:name>',
    fires: ['Uvira, face à Bujumbura, est prise.', 'Kousseri est située en face de N’Djamena.'],
    silent: ['La face de Bujumbura change.'],
  },
]

/** What a place is said to be: of what kind, or the capital of what. */
export const identity: readonly FrameSource[] = [
  {
    id: 'identity.capital-of-same-name',
    pattern: '!comma <subject:name> [comma|open] [article]? {kindAdjectives} @[noun:seatNoun] {ofSameName}',
    means: { relation: 'capital-of-same-name' },
    fires: ['Hassaké, chef-lieu de la province du même nom, est calme.', 'Raqqa, capitale de la province éponyme.'],
    silent: ['Raqqa, chef-lieu de la province du plus grand barrage, est calme.'],
  },
  {
    id: 'identity.is-capital-of-same-name',
    pattern: '{saysOf} {kindAdjectives} @[noun:seatNoun] {ofSameName}',
    means: { relation: 'capital-of-same-name', subject: 'sentence' },
    fires: ['Raqqa est le chef-lieu de la province du même nom.'],
    silent: ["Raqqa n'est pas le chef-lieu de la province du même nom."],
  },
  {
    id: 'identity.capital',
    pattern: '!comma <subject:name> [comma|open] [article]? {kindAdjectives} @[noun:seatNoun] {ofArea}',
    means: { relation: 'capital-of' },
    fires: ['Damas, la capitale de la Syrie, est calme.', 'Tikrit, chef-lieu de la province de Ninive, est calme.'],
    silent: ['Raqqa, la capitale autoproclamée, est bombardée.'],
  },
  {
    id: 'identity.also-capital',
    pattern: `!comma <subject:name> [comma|open] {side} [genitive] {other} [comma]? [conjunction] [article]? {kindAdjectives}
      @[noun:seatNoun] {ofArea}`,
    means: { relation: 'capital-of' },
    fires: ['Baqouba, au nord-est de Bagdad et chef-lieu de la province de Diyala, est calme.'],
    silent: ['Baqouba, au nord-est de Bagdad et de la capitale, est calme.'],
  },
  {
    id: 'identity.is-capital',
    pattern: '{saysOf} {kindAdjectives} @[noun:seatNoun] {ofArea}',
    means: { relation: 'capital-of', subject: 'sentence' },
    fires: ['Alep est la capitale de la Syrie.', 'Djibo est le chef-lieu de la province du Soum.'],
    silent: ["Alep n'est pas la capitale de la Syrie.", 'Alep est la capitale culturelle de la Syrie.'],
  },
  {
    id: 'identity.kind',
    pattern: '!comma <subject:known> [comma] {kindAdjectives} @[noun:feature] !feature !headNoun',
    means: { relation: 'is-a' },
    fires: ['Hawija, ville irakienne, est calme.'],
    silent: ['Si Tabqa tombe, le barrage est perdu.'],
  },
  {
    id: 'identity.kind-with-article',
    pattern: '!comma !genitive <subject:known> [comma] [article] {kindAdjectives} @[noun:feature] !feature !headNoun',
    means: { relation: 'is-a' },
    fires: ['Thawra, un champ pétrolier, brûle.'],
    silent: ['La base, au sud de Homs, un petit aérodrome, est touchée.', 'Si Tabqa tombe, le barrage est perdu.'],
  },
  {
    id: 'identity.is-kind',
    pattern: '{saysOf} {kindAdjectives} @[noun:feature] !feature !headNoun',
    means: { relation: 'is-a', subject: 'sentence' },
    fires: ['Tabqa est une base aérienne.', 'Derna est une ville côtière.'],
    silent: ["Tabqa n'est pas une base aérienne."],
  },
]

const joined = `( [pairing] {reference} [conjunction] | [relative]? [joining] [genitive]? {reference} [conjunction|goal]
  | [genitive] {reference} [goal] | {reference} [dash] ) {ahead} @<second:measurable>`

/** What lies between two places. */
export const betweens: readonly FrameSource[] = [
  {
    id: 'between.midway',
    pattern: '[middleOf] [pairing] {reference} [conjunction] {ahead} @<second:measurable>',
    fires: ['Tabqa est à mi-chemin entre Raqqa et Maskanah.'],
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
    pattern: `[onWay] [article]? <word>? [wayNoun] <word>? ${joined}`,
    fires: ['Maskanah, sur la route entre Alep et Raqqa, est tombée.', 'Hama est sur l’autoroute Homs-Alep.'],
    silent: ['La route entre Tabqa et Raqqa est coupée.'],
    means: { relation: 'on-road', path: 'road' },
  },
  {
    id: 'between.plain',
    pattern: '[pairing] {reference} ( {side} )? [conjunction] {ahead} @<second:measurable>',
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

const links = '( [sizeLink] | [sizeNoun] )*'

/** How large a place is. */
export const areas: readonly FrameSource[] = [
  {
    id: 'area.covers',
    pattern: `<subject:place> [comma]? [covering] ${links} @<area> !genitive !rate`,
    fires: ['Le Liban couvre 10 452 km2.'],
    silent: ['L’armée a repris 57 km2.'],
  },
  {
    id: 'area.apart',
    pattern: '<subject:name> [comma|open] ( [hedge] | [sizeNoun] | [genitive] )* @<area> [comma|close]',
    fires: ['Le Liban (10 452 km2) est petit.'],
    silent: ['Au Liban, 452 km2 de forêt ont brûlé.'],
    means: { whose: 'apposed' },
  },
]

/** What may stand between a place and its coordinates. */
const label = '[pointLabel|comma|colon|dash|slash|stop]'

/** A pair of coordinates and the place that it belongs to. */
export const coordinatePairs: readonly FrameSource[] = [
  {
    id: 'coordinates.bracket',
    pattern: `<place> ${label}* [open] ( ${label} | [open] )* @<pair>`,
    fires: ['La base de Tabqa (35.7547, 38.5668) est touchée.'],
    silent: ['Le taux (35.7547, 38.5668) a monté.'],
    means: { by: 'bracket' },
  },
  {
    id: 'coordinates.label',
    pattern: `<place> ${label} ${label}* @<pair>`,
    fires: ['Tabqa est située à 35°45′N 38°34′E.'],
    silent: ['Le convoi a quitté Raqqa hier 35.75, 38.50 encore.'],
    means: { by: 'label' },
  },
]
