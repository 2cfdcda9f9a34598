import type { FrameSource } from '../../../core/model.ts'

/** Directions without a figure. */
export const directions: readonly FrameSource[] = [
  {
    id: 'direction.fronted-in',
    pattern:
      '^ {beforeSide}? @<direction> [sideNoun]? [genitive] {reference} [comma] [inner|site] [article]? <subject:known> [comma]',
    fires: ['East of Raqqa, in Maadan, fighters regrouped.', 'To the north of Mosul, at Tel Kaif, shells fell.'],
    silent: ['East of Raqqa, in May, fighters regrouped.', 'They fled east of Raqqa, in Maadan and Homs.'],
  },
  {
    id: 'direction.fronted-taken',
    pattern:
      '^ {beforeSide}? @<direction> [sideNoun]? [genitive] {reference} [comma] ( <skipped:unread> !comma )+ [takingVerb] [definite]? <subject:known>',
    fires: ['North of Aleppo, the rebels captured Azaz.', 'To the south of Mosul, Iraqi troops retook Qayyarah.'],
    silent: ['North of Aleppo, the rebels fled Azaz.', 'They went north of Aleppo, and the rebels captured Azaz.'],
    means: { perhaps: 'other' },
  },
  {
    id: 'direction.including',
    pattern:
      '[severalOf] {beforeSide}? @<direction> [sideNoun]? [genitive] {reference} [comma]? [exampleOf] [article]? <subject:known>',
    fires: [
      'They took villages east of Kupiansk including Kyslivka.',
      'Towns to the west of Donetsk, such as Marinka, were shelled.',
    ],
    silent: ['They fled east of Kupiansk including Kyslivka.', 'Villages east of Kupiansk were shelled.'],
  },
  {
    id: 'direction.where',
    pattern:
      '@<direction> [sideNoun]? [genitive] {reference} [comma] [whereWord] [article]? <subject:known> [copula|posture]',
    fires: ['The area west of Arish, where Sheikh Zuweid is located, was closed.'],
    silent: ['The area west of Arish, where troops are based, was closed.'],
  },
  {
    id: 'direction.of',
    pattern: '{beforeSide}? @<direction> [sideNoun]? [genitive] {references}',
    fires: ['Tabqa lies west of Raqqa.', 'Tabqa lies immediately to the west of the besieged city of Raqqa.'],
    silent: ['Tabqa lies north of the road between Raqqa and Homs.', 'Tabqa lies west.'],
  },
  {
    id: 'direction.of-pronoun',
    pattern:
      '( <subject:known> [comma] )? {beforeSide}? @<direction> [sideNoun]? [genitive] <reference:pronoun> !<measurable>',
    fires: ['Diffa, west of it, is quiet.', 'Musa Qala lies to the west of it.'],
    silent: ['They went west of its gates.', 'Diffa, west of Zinder, is quiet.'],
  },
  {
    id: 'direction.owned',
    pattern: `[copula|posture|located] [sideAdverb]* [goal] <reference:possessive> [emphasis]? @<direction> !<unread> !<measurable>
      !genitive`,
    fires: ['Tabqa lies to Raqqa\u2019s west.', 'Tabqa is to Raqqa\u2019s immediate west.'],
    silent: ['Troops moved to Raqqa\u2019s west.', 'Tabqa lies in Raqqa\u2019s west.'],
  },
  {
    id: 'direction.owned-first',
    pattern: '^ [goal] <reference:possessive> [emphasis]? @<direction> [copula|posture]',
    fires: ['To Raqqa\u2019s west lies Tabqa.'],
    silent: ['To Raqqa\u2019s west troops moved on Tabqa.'],
  },
  {
    id: 'direction.unread',
    pattern: '{beforeSide}? @<direction> [genitive] <unread>+ <reference:measurable>',
    fires: ['Tabqa lies north of the road between Raqqa and Homs.'],
    silent: ['Tabqa lies west of Raqqa.'],
    means: { unread: 'reference' },
  },
  {
    id: 'direction.unread-owned',
    pattern: '{beforeSide}? @<direction> [sideNoun]? [genitive] [quality]* <reference:owning> <unread>',
    fires: ['Tabqa lies north of Raqqa\u2019s old front.'],
    silent: ['Tabqa lies west of Raqqa.'],
    means: { unread: 'reference' },
  },
  {
    id: 'direction.side-with',
    pattern: '{beforeSide} @<direction> [sideNoun]? [means|accompanying|lying] {ahead} <subject:measurable>',
    fires: ['Syria is bordered to the east by Iraq.', 'Raqqa fell. To the west lies Tabqa.'],
    silent: ['Syria is bordered to the east.'],
  },
  {
    id: 'direction.side',
    pattern: '{beforeSide} @<direction> !genitive',
    fires: ['Raqqa fell. Nearby are Tabqa to the west and Manbij to the north.'],
    silent: ['Tabqa lies west of Raqqa.', 'They moved west.'],
  },
]
