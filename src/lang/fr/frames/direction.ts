import type { FrameSource } from '../../../core/model.ts'

/** Directions without a figure; of an area "au nord du Mali" may say where inside it something is. */
export const directions: readonly FrameSource[] = [
  {
    id: 'direction.fronted-in',
    pattern: `^ {beforeSide}? @<direction> [genitive] [article]? !<wide> {reference} [comma] [goal|inner] [article]? <subject:known> [comma]`,
    fires: ["À l'est de Raqqa, à Maadan, les combattants se regroupent."],
    silent: ["À l'est de Raqqa, en mai, les combattants se regroupent.", 'Au nord du Mali, à Kidal, tout est calme.'],
  },
  {
    id: 'direction.fronted-taken',
    pattern: `^ {beforeSide}? @<direction> [genitive] [article]? !<wide> {reference} [comma] ( <skipped:unread> !comma )+ [takingVerb]
      [genitive]? [definite]? <subject:known>`,
    fires: ["Au nord d'Alep, les rebelles ont pris Azaz.", "Au sud de Mossoul, l'armée a repris Qayyarah."],
    silent: ["Au nord d'Alep, les rebelles ont fui Azaz.", "Ils vont au nord d'Alep, et les rebelles ont pris Azaz."],
    means: { perhaps: 'other' },
  },
  {
    id: 'direction.including',
    pattern:
      '[severalOf] [located]? {beforeSide}? @<direction> [genitive] [article]? !<wide> {reference} [comma]? [exampleOf] [article]? <subject:known>',
    fires: ["Des localités à l'est de Kharkiv, dont Tchouhouïv, ont été visées."],
    silent: ["Ils ont fui à l'est de Kharkiv, dont Tchouhouïv.", "Des localités à l'est de Kharkiv ont été visées."],
  },
  {
    id: 'direction.where',
    pattern: `@<direction> [genitive] [article]? !<wide> {reference} [comma] [whereWord] ( [reflexive] [posture] [article]? <subject:known>
      | [article]? <subject:known> [reflexive]? [copula|posture] )`,
    fires: ["La zone à l'ouest d'El-Arich, où se trouve Rafah, est fermée."],
    silent: ["La zone à l'ouest d'El-Arich, où se trouvent des soldats, est fermée."],
  },
  {
    id: 'direction.of',
    pattern: '( [sideAdverb]* [toward] [article|emphasis]* )? @<direction> [genitive] [article]? !<wide> {references}',
    fires: ["Tabqa se trouve à l'ouest de Raqqa.", "Manbij (nord-est d'Alep) est prise."],
    silent: ['Kidal, au nord du Mali, est calme.', 'Ils ont fui au nord.'],
  },
  {
    id: 'direction.bounded',
    pattern: '[bordering] {beforeSide} @<direction> [means] {ahead} <subject:measurable>',
    fires: ["Le Tchad est bordé à l'est par le Soudan."],
    silent: ["Le Tchad est bordé à l'est."],
  },
  {
    id: 'direction.side-with',
    pattern: '^ {beforeSide} @<direction> [reflexive] [lying|posture] {ahead} <subject:measurable>',
    fires: ["Raqqa est tombée. À l'ouest se trouve Tabqa."],
    silent: ["Raqqa est tombée. À l'ouest se trouvent des mines."],
  },
  {
    id: 'direction.unread',
    pattern: '{beforeSide} @<direction> [genitive] [article]? !<wide> <unread>+ <reference:measurable>',
    fires: ['Tabqa se trouve au nord de la route entre Raqqa et Homs.'],
    silent: ["Tabqa se trouve à l'ouest de Raqqa."],
    means: { unread: 'reference' },
  },
]
