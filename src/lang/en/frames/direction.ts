import type { FrameSource } from '../../../core/model.ts'

const ofPlace = '[sideNoun]? [genitive] {reference}'
const several = '[severalOf|looseSeveral]'
/** The name of a place, and adjectives before it. */
const named = '[article]? ( [quality] )* <subject:known>'

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
    id: 'direction.fronted-where',
    pattern: `^ {beforeSide}? @<direction> ${ofPlace} [comma] ( !genitive !origin !means !comma <skipped:unread> | <force> )+
      ( [inner|site|vicinity|around|toward] | !boundary !article <acting:unread> ) ${named} !saying !copula !ability !<unread>`,
    fires: [
      'East of Kyiv, shelling was reported in Brovary.',
      'South of Kyiv, the Russians shelled Vasylkiv.',
      'To the east of Kharkiv, Russian troops pushed towards Chuhuiv.',
    ],
    silent: ['East of Kyiv, officials in Brovary said.', 'They went east of Kyiv, and shelling hit Brovary.'],
    means: { perhaps: 'other' },
  },
  {
    id: 'direction.and-others',
    pattern: `<subject:known> [comma]? [conjunction|disjunction] [another] {kindAdjectives} ${several} {beforeSide}? @<direction> ${ofPlace}`,
    fires: ['They took Bucha, Irpin and other towns northwest of Kyiv.'],
    silent: ['They took Bucha and went northwest of Kyiv.'],
    means: { list: 'on-before' },
  },
  {
    id: 'direction.road-out',
    pattern: `[onWay] [article]? ( <word> )? [wayNoun] ( [relative]? [passVerb] )? @<direction> ( <word>? [genitive] | [origin] ) {reference}
      ( [comma]? [inner|site|vicinity] [article]? <subject:known> )?`,
    fires: [
      'Kibumba, on the main road north out of Goma, was shelled.',
      'A bus burned on the road north from Goma, at Kibumba.',
    ],
    silent: ['They drove north out of Goma.', 'The road north of Goma was cut.'],
    means: { perhaps: 'other' },
  },
  {
    id: 'direction.including',
    pattern: `${several} {beforeSide}? @<direction> ${ofPlace} ( [comma]? [exampleOf] | [colon] ) [article]? <subject:known>`,
    fires: [
      'They took villages east of Kupiansk including Kyslivka.',
      'Towns to the west of Donetsk, such as Marinka, were shelled.',
      'They took several towns northwest of Kyiv: Bucha and Irpin.',
    ],
    silent: ['They fled east of Kupiansk including Kyslivka.', 'Villages east of Kupiansk were shelled.'],
    means: { list: 'on-behind' },
  },
  {
    id: 'direction.of-around',
    pattern: `{beforeSide}? @<direction> ${ofPlace} ( [comma|open]? [exampleOf]? [around|vicinity|site|inner] | [comma]? [exampleOf] | [open] ) ${named}
      ( [comma|conjunction|stop|close] | $ )`,
    fires: [
      'Fighting continued northwest of Kyiv, around Bucha and Irpin.',
      'Fighting continued northwest of Kyiv (Bucha, Irpin).',
      'They fought northwest of Kyiv, notably in Bucha.',
    ],
    silent: ['They fled northwest of Kyiv, and Bucha fell.', 'Fighting went on northwest of Kyiv, near the river.'],
    means: { list: 'on-behind', perhaps: 'other', subject: 'unplaced' },
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
    id: 'direction.from',
    pattern: '[copula|posture|located] [sideAdverb]* {beforeSide}? @<direction> [sideNoun]? [origin] {reference}',
    fires: ['Bucha lies northwest from Kyiv.'],
    silent: ['They fled northwest from Kyiv.'],
  },
  {
    id: 'direction.of-pronoun',
    pattern:
      '( <subject:known> [comma] )? {beforeSide}? @<direction> [sideNoun]? [genitive] <reference:pronoun> !<measurable>',
    fires: ['Diffa, west of it, is quiet.', 'Musa Qala lies to the west of it.'],
    silent: ['They went west of its gates.', 'Diffa, west of Zinder, is quiet.'],
  },
  {
    id: 'direction.of-there',
    pattern: '<subject:known> [comma] {beforeSide}? @<direction> [genitive] <deictic> !<measurable>',
    fires: ['They moved on Saraqib and on Binnish, northwest of there.'],
    silent: ['They moved northwest of there.'],
  },
  {
    id: 'direction.owned',
    pattern: `[copula|posture|located|comma|feature] [sideAdverb]* [goal] <reference:possessive> [emphasis]? @<direction> !<unread> !<measurable>
      !genitive`,
    fires: [
      'Tabqa lies to Raqqa\u2019s west.',
      'Tabqa is to Raqqa\u2019s immediate west.',
      'Tabqa, a town to Raqqa\u2019s west, fell.',
    ],
    silent: ['Troops moved to Raqqa\u2019s west.', 'Tabqa lies in Raqqa\u2019s west.'],
  },
  {
    id: 'direction.owned-first',
    pattern:
      '^ [goal] <reference:possessive> [emphasis]? @<direction> ( [copula|posture] | [comma] [article]? <subject:known> [copula|participle] )',
    fires: ['To Raqqa\u2019s west lies Tabqa.', 'To Raqqa\u2019s west, Tabqa was shelled.'],
    silent: ['To Raqqa\u2019s west troops moved on Tabqa.'],
  },
  {
    id: 'direction.owned-where',
    pattern: `^ [goal] <reference:possessive> [emphasis]? @<direction> [comma] ( !genitive !origin !means !comma <skipped:unread> | <force> )+
      ( [inner|site|vicinity|around|toward] | [takingVerb|holdVerb] ) ${named} !saying !copula !ability !<unread>`,
    fires: ['To Mosul\u2019s east, Kurdish forces held Bartella.'],
    silent: ['To Mosul\u2019s east, officials in Erbil said.'],
    means: { perhaps: 'other' },
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
