import type { FrameSource } from '../../../core/model.ts'

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
    fires: [
      "Tabqa est sur l'Euphrate.",
      'Mossoul, que traverse le Tigre, est calme.',
      'Odessa est au bord de la mer Noire.',
    ],
    silent: ["Ils ont traversé l'Euphrate."],
  },
  {
    id: 'line.running-by',
    pattern: '@<name> [runningBy] {ahead} <subject:known>',
    fires: ['Le Tigre traverse Mossoul.'],
    silent: ['Le Tigre traverse une ville.', "L'armée traverse Mossoul."],
  },
  {
    id: 'line.facing',
    pattern: '[facingVerb] [article]? @<name>',
    fires: ["Raqqa borde l'Euphrate.", 'Tabqa surplombe le lac Assad.'],
    silent: ['Raqqa borde le désert.'],
  },
  {
    id: 'line.facing-line',
    pattern: '[facingVerb|bordering] @<line>',
    fires: ['Tal Abyad jouxte la frontière turque.'],
    silent: ['Tal Abyad jouxte une base turque.'],
  },
  {
    id: 'line.port',
    pattern: '[bareApposition] !seatNoun ( [behindNoun|nationality] | <part> )* [genitive] [article]? @<name>',
    fires: ['Odessa, port de la mer Noire, est calme.'],
    silent: ['Odessa, port de commerce, est calme.', "Bunia, chef-lieu de l'Ituri, est calme dans le pays."],
  },
  {
    id: 'sea.port-apposed',
    pattern: `<subject:known> [comma] [article]? ( [quality|placeAdjective] )* [bareApposition|harbourNoun] ( [behindNoun|nationality] | <part> )*
      [genitive|onSurface] [article]? @<reference:name> {closed}`,
    fires: ['Marioupol, port de la mer Noire, est calme.', 'Assab, port érythréen de la mer Rouge, est calme.'],
    silent: ['Marioupol, port de pêche, est calme.'],
  },
  {
    id: 'border-town.noun',
    pattern: '@<noun> [frontierNoun] !genitive !accompanying',
    fires: ['Kilis, une ville frontalière, est calme.'],
    silent: ['La route frontalière est fermée.'],
  },
  {
    id: 'border.counted',
    pattern: `[ability|sharing] ( [article] | <word> !atSea !negation )* <unnamed> [accompanying] ( [numeral] | <number> )
      ( [severalCountries|severalOf] | <word> )+ [colon|comma|dash|open] [exampleOf]? {ahead} @<reference:region> ${others}`,
    fires: ["Le Mali a des frontières avec sept pays, dont le Niger, l'Algérie et le Sénégal."],
    silent: ["Le Mali a des liens avec sept pays, dont le Niger et l'Algérie."],
  },
  {
    id: 'border.counting',
    pattern: `[ability|sharing|measuring] ( [numeral] | <number> ) [severalCountries] ( [neighbouring|bordering] ) [colon|comma|dash|open]?
      [exampleOf]? {ahead} @<reference:region> ${others}`,
    fires: ["La RDC, qui compte neuf pays voisins dont l'Angola et la Zambie, est immense."],
    silent: ["La RDC, qui compte neuf pays amis dont l'Angola, est immense."],
  },
  {
    id: 'border.has-neighbours',
    pattern: `[ability] [relating] [article]? [neighbouring] {ahead} @<reference:region> ${others}`,
    fires: ["La Syrie a pour voisins la Turquie et l'Irak."],
    silent: ["La Syrie a pour alliés la Turquie et l'Irak."],
  },
  {
    id: 'border.having-with',
    pattern: `[ability|sharing] ( [article|conjunction|owner] | <word> !atSea !negation | <part> )* <unnamed> ( <word> !atSea )? [accompanying]
      {ahead} @<reference:region> ${others}`,
    fires: [
      'Le Soudan a une frontière commune avec le Tchad.',
      'Haïti partage sa seule frontière terrestre avec la République dominicaine.',
    ],
    silent: [
      "Le Soudan n'a pas de frontière commune avec le Mali.",
      'La Grèce a une frontière maritime avec la Libye.',
    ],
  },
  {
    id: 'border.wedged',
    pattern: `[wedged] [pairing|genitive|means] {ahead} @<reference:region> ${others}`,
    fires: [
      "La Birmanie, coincée entre l'Inde et la Chine, est en guerre.",
      'Le Burkina Faso est entouré du Mali, du Niger et du Ghana.',
    ],
    silent: ["La Birmanie se trouve entre l'Inde et la Chine."],
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
    means: { quote: 'reference' },
    fires: ["Le Tchad est bordé à l'est par le Soudan."],
    silent: ['La route est bordée par des arbres.'],
  },
  {
    id: 'border.neighbour',
    pattern: `[copula|comma] [neighbouring] [genitive] {ahead} @<reference:region> ${others}`,
    fires: ['Le Tchad est voisin du Soudan.', 'Le Tchad, voisin du Soudan, a fermé ses postes.'],
    silent: ['Le Tchad est le voisin le plus pauvre du Soudan.'],
  },
  {
    id: 'border.both-neighbours',
    pattern:
      '<subject:region> [conjunction] [article]? @<reference:region> [copula] [neighbouring|bordering] !genitive',
    fires: ['La Syrie et la Turquie sont voisines.', "La Syrie et l'Irak sont limitrophes."],
    silent: ['La Syrie et la Turquie sont voisines du chaos.'],
  },
  {
    id: 'border.sharing-with',
    pattern: '[sharing] [accompanying] {ahead} @<reference:region> ( [article] | <word> !atSea )* <unnamed>',
    fires: ['Le Mali partage avec le Niger une longue frontière.'],
    silent: ['Le Mali partage avec le Niger une longue histoire.'],
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
    id: 'tripoint.of',
    pattern: `@[threeBorders] [genitive|pairing|open]? {ahead} <reference:region>
      ( ( [comma]? [conjunction] | [comma|dash] ) [genitive]? {ahead} <reference:region> )*`,
    fires: ['La zone des trois frontières entre le Mali, le Niger et le Burkina Faso est instable.'],
    silent: ['La zone des trois frontières est instable.'],
  },
  {
    id: 'arrival.edge',
    pattern: '[forceStand] ( [forceWay|hedge|goal|inner] | <part> | [article] )* @[edgeBefore] {reference}',
    fires: ["L'armée est arrivée aux portes de Tabqa."],
    silent: ["L'armée a bombardé les abords de Tabqa.", "L'armée est arrivée aux portes du désert."],
  },
  {
    id: 'opposite.across',
    pattern:
      '[overLine] ( [crossed|article] | <line> | <known:name> )* [comma]? [overAgainst] [article]? @<reference:name>',
    fires: ["Kobané, de l'autre côté de la frontière, en face de Suruç, résiste."],
    silent: ["De l'autre côté de la rue, en face d'une école, il attend."],
  },
  {
    id: 'opposite.opposing',
    pattern: '[overAgainst] [article]? @<reference:name>',
    fires: ['Uvira, face à Bujumbura, est prise.', 'Kousseri est située en face de N’Djamena.'],
    silent: ['La face de Bujumbura change.'],
  },
]
