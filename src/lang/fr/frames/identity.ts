import type { FrameSource } from '../../../core/model.ts'

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
    id: 'identity.capital-of-largest',
    pattern: `!comma <subject:name> [comma|open|dash] [article]? {kindAdjectives} @[noun:seatNoun] [genitive] [article]?
      [comparative] [placeAdjective]+ [feature] [behindNoun|nationality]* ( [genitive] [article]? <proper> )? [comma] <reference:name>`,
    means: { relation: 'capital-of' },
    fires: ["Ramadi, capitale de la plus grande province d'Irak, Anbar, est tombée."],
    silent: ["Ramadi, capitale de la plus grande province d'Irak, est tombée."],
  },
  {
    id: 'identity.of-which-capital',
    pattern:
      '<reference:region> [comma]? [exampleOf] <subject:known> [copula] [definite] @[noun:seatNoun] [subnational]? {closed}',
    means: { relation: 'capital-of' },
    fires: ["Dans l'État de Borno, dont Yola est la capitale, on attend."],
    silent: [
      "Dans l'État de Borno, dont Yola est loin, on attend.",
      "Dans l'État de Borno, Yola est la capitale du blé.",
    ],
  },
  {
    id: 'identity.seat-of-named',
    pattern:
      '[definite] @[noun:seatNoun] [subnational]* [genitive] [article]? <reference:region> [comma] <subject:known> {closed}',
    means: { relation: 'capital-of' },
    fires: ["La capitale de la province d'Anbar, Ramadi, est calme."],
    silent: ["La capitale provinciale d'Anbar est calme."],
  },
  {
    id: 'identity.capital-own',
    pattern: '<subject:known> [comma] [owner] @[noun:seatNoun] [subnational]? {closed}',
    means: { relation: 'capital-of', of: 'named-before' },
    fires: ["La province d'Anbar est calme. Ramadi, sa capitale, a été reprise."],
    silent: ['Ramadi, son ancienne capitale, est calme.', 'Ramadi a perdu sa capitale.'],
  },
  {
    id: 'identity.seat-own',
    pattern: '<subject:known> [comma] [definite]? @[noun:seatNoun] [subnational] {closed}',
    means: { relation: 'capital-of-own-province', of: 'own' },
    fires: ['Ils ont parlé à Baqouba, le chef-lieu provincial.'],
    silent: [
      "Ils ont parlé à Baqouba, l'ancien chef-lieu provincial.",
      'À Baqouba, le chef-lieu provincial du pouvoir.',
    ],
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
