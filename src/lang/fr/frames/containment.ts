import type { FrameSource } from '../../../core/model.ts'

/** The area that a place lies in. */
export const containment: readonly FrameSource[] = [
  {
    id: 'containment.at-side-of',
    pattern: `<subject:known> [comma]? ( [link:toward] [article|emphasis]* <direction> | [link:site] [article|emphasis]* <part> ) [genitive] [article]?
      @<reference:wide> {closed}`,
    means: { subject: 'apposed', perhaps: 'other' },
    fires: ["Kidal, à l'extrême nord du Mali, est calme.", 'Ansongo, au sud du Mali, est calme.'],
    silent: ["Azaz, à l'ouest d'Alep, est calme.", 'Kidal, au nord du Mali et du Niger, est calme.'],
  },
  {
    id: 'containment.each',
    pattern:
      '<subject:name> [comma|open] [each:everyOne] [article]? [pairDeterminer] [located]? [link:inner] {toArea} @<reference:region>',
    means: { subject: 'list' },
    fires: ["Ils ont pris Falloujah et Ramadi, toutes deux dans la province d'Anbar."],
    silent: ["Ils ont pris Falloujah et Ramadi dans la province d'Anbar."],
  },
  {
    id: 'containment.kind-of-force',
    pattern: `<subject:known> [comma] [article]? {kindAdjectives} [feature|bareApposition] [genitive] [article]? [forceName|forceNoun]
      [link:inner|genitive] {toArea} @<reference:region>`,
    means: { subject: 'apposed' },
    fires: ['Saada, fief des Houthis dans le nord du Yémen, est calme.'],
    silent: ['Saada, ville des Houthis près du Yémen, est calme.'],
  },
  {
    id: 'containment.over-line',
    pattern:
      '<subject:known> [comma] ( {along} <line> | [onSurface] [article]? <water:name> ) [comma] [link:inner] {toArea} @<reference:region> {closed}',
    means: { subject: 'apposed' },
    fires: [
      "Boukamal, à la frontière irakienne, dans l'est de la Syrie, est calme.",
      "Mayadine, sur l'Euphrate, dans la province de Deir Ezzor, est calme.",
    ],
    silent: ["Boukamal, à la frontière irakienne, dans l'est de la Syrie et du Liban, est calme."],
  },
  {
    id: 'containment.over-apposition',
    pattern: `<subject:known> [comma] [article]? {kindAdjectives} [feature|bareApposition]
      ( [genitive|article|behindNoun|nationality|bearing|sameName|feature] | <word> | <part> | <proper> )* [comma] [link:inner] {toArea}
      @<reference:region> {closed}`,
    means: { subject: 'apposed' },
    fires: [
      'Kalemie, port du lac Tanganyika, dans le sud-est de la RDC, est calme.',
      "Ménaka, chef-lieu de la région du même nom, dans l'est du Mali, est calme.",
    ],
    silent: ["Kalemie, port du lac Tanganyika, près de l'est de la RDC, est calme."],
  },
  {
    id: 'containment.over-setting',
    pattern:
      '<subject:known> [comma] [inner|onSurface] <word>+ [comma] [link:inner] {toArea} @<reference:region> {closed}',
    means: { subject: 'apposed', perhaps: 'other' },
    fires: ["Kidal, en plein désert, dans l'extrême nord du Mali, est calme."],
    silent: ['Kidal, en plein désert, près du nord du Mali, est calme.'],
  },
  {
    id: 'containment.beside',
    pattern:
      '!dash <subject:place> [comma]? ( [closely]? [overLine] <line> [comma]? )? [link:inner] {toArea} @<reference:region>',
    fires: [
      'Palmyre, dans la province de Homs, est prise.',
      'Afrine, dans le nord-ouest syrien, est calme.',
      "Kilis, de l'autre côté de la frontière, en Turquie, est calme.",
    ],
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
    pattern: '^ [link:inner] {toArea} @<reference:region> [comma] [site]? <subject:town>',
    means: { subject: 'apposed', perhaps: 'other' },
    fires: [
      'En Libye, la ville de Syrte est tombée.',
      'En Syrie, à Palmyre, tout est calme.',
      "Dans l'est de la Libye, Tobrouk est calme.",
    ],
    silent: ['En Syrie, Moscou soutient le régime.'],
  },
  {
    id: 'containment.opening',
    pattern: '^ [located] [link:inner] {toArea} @<reference:region> [comma] [article]? <subject:known>',
    means: { subject: 'apposed' },
    fires: ['Située dans le nord de la Syrie, Manbij est calme.'],
    silent: ['Située dans le nord de la Syrie, une base est calme.'],
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
    id: 'containment.of',
    pattern: '<subject:typed> [link:genitive] {toArea} @<reference:region>',
    fires: ["Le district de Suruc de la province d'Urfa est touché."],
    silent: ['Ils ont pris Baqouba de la province de Diyala.', 'Le maire de la province de Diyala est parti.'],
  },
  {
    id: 'containment.kind',
    pattern:
      '[copula] [article] {kindAdjectives} [feature] !seatNoun {behindFeature} [link:inner|genitive] {toArea} @<reference:region>',
    means: { subject: 'sentence' },
    fires: ["Raqqa est une ville de l'est de la Syrie.", 'Tabqa est une ville syrienne de la province de Raqqa.'],
    silent: ["Raqqa n'est pas une ville du Mali."],
  },
  {
    id: 'containment.kind-apposed',
    pattern: `<subject:known> [comma] [article]? {kindAdjectives} [feature] !seatNoun {behindFeature} ( [genitive] [article]? <word> <word>? )? [link:inner|genitive] {toArea}
      @<reference:region>`,
    means: { subject: 'apposed' },
    fires: [
      "Deir Ezzor, ville de l'est de la Syrie, est assiégée.",
      'Kidal, bastion touareg du nord du Mali, est calme.',
    ],
    silent: [
      'Damas, capitale de la Syrie, est calme.',
      'Kobané, ville frontalière de la Turquie, est calme.',
      'Kidal, ville voisine du Niger, est calme.',
      'Gao, ville proche du Niger, est calme.',
      'Gao, ville coupée du Mali, est calme.',
    ],
  },
  {
    id: 'containment.seat-apposed',
    pattern: `<subject:known> [comma] [article]? {kindAdjectives} [seatNoun] [subnational] [link:genitive] [article]? <part> [genitive]? [article]?
      @<reference:region>`,
    means: { subject: 'apposed' },
    fires: ["Koundouz, capitale provinciale du nord de l'Afghanistan, est tombée."],
    silent: ["Koundouz, capitale provinciale du blé de l'Afghanistan, est tombée."],
  },
  {
    id: 'containment.where',
    pattern: '@<reference:region> [link:comma] [whereWord|exampleOf] [reflexive]? [posture] {ahead} <subject:known>',
    means: { subject: 'apposed' },
    fires: [
      'La province de Homs, où se trouve Palmyre, est calme.',
      'La province de Homs, dont fait partie Palmyre, est calme.',
    ],
    silent: ['La province de Homs, où se trouvent des soldats, est calme.'],
  },
  {
    id: 'containment.kinds',
    pattern: `<subject:name> [comma|open|dash] [numeral|article]? [placeAdjective|quality]* [each:severalOf] !frontierNoun [behindNoun|nationality]*
      [link:inner|genitive] {toArea} @<reference:region> {closed}`,
    means: { subject: 'list' },
    fires: ['Palmyre et Homs, deux villes de la province de Homs, sont calmes.'],
    silent: ['Palmyre, villes de la province de Homs et de Hama.'],
  },
  {
    id: 'containment.one-of',
    pattern: `<subject:known> [comma] [article]? [indefinite|numeral] [genitive|article] ( [comparative] )? [placeAdjective|quality]* [severalOf] !frontierNoun
      [behindNoun|nationality]* [link:inner|genitive] {toArea} @<reference:region>`,
    means: { subject: 'apposed' },
    fires: [
      "Musa Qala, l'un des districts du Helmand, est tombé.",
      "Sévaré, l'une des principales villes du Mali, est calme.",
    ],
    silent: ["Musa Qala, l'un des chefs du Helmand, est mort."],
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
