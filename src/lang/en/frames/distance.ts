import type { FrameSource } from '../../../core/model.ts'

/** A figure with the place that it is measured from; who lies there is chosen by the refiner of subjects. */
export const distances: readonly FrameSource[] = [
  {
    id: 'distance.circle',
    pattern: '[inner] [article]? @<figure> [dash]? [spread] [genitive|around] {reference}',
    fires: ['Tabqa is within a 50 km radius of Raqqa.', 'Tabqa falls inside a 50-kilometre ring around Raqqa.'],
    silent: ['A missile with a 50 km radius hit Raqqa.'],
    means: { bound: 'within', quote: 'whole' },
  },
  {
    id: 'distance.owned-side',
    pattern: '[toward] <reference:possessive> <direction> [comma] @<figure> [away]',
    fires: ['Tabqa lies to Raqqa\u2019s west, 45 km away.'],
    silent: ['Raqqa\u2019s west, 45 km away, is quiet.'],
    means: { quote: 'whole' },
  },
  {
    id: 'distance.to-owned-side',
    pattern: '@<figure> {fillers} [toward] <reference:possessive> [emphasis]? <direction>',
    fires: ['Raqqa lies 45 km to Tabqa\u2019s east.'],
    silent: ['Raqqa lies 45 km to the east.'],
    means: { quote: 'whole' },
  },
  {
    id: 'distance.across-from',
    pattern: '@<figure> {fillers} [crossing] [article]? <border> [origin] {reference}',
    fires: ['Kilis lies 60 km across the border from Aleppo.'],
    silent: ['Kilis lies 60 km across the plain from here.'],
  },
  {
    id: 'distance.across',
    pattern: '@<figure> {fillers} ( {side} {fillers} )? [crossing] [article]? <reference:border>',
    fires: ['Kilis lies five miles across the Syrian border.'],
    silent: ['Kilis lies five miles across the plain.'],
    means: { line: 'crossed' },
  },
  {
    id: 'distance.inside',
    pattern: '@<figure> {fillers} [deepInto] [article]? <reference:wide> !<measurable>',
    fires: ['Azaz, 8 km inside Syria, was shelled.', 'Sudzha lies 10 km inside Russia.'],
    silent: ['Azaz, 8 km in Syria, was shelled.', 'Azaz, 8 km inside the city, was shelled.'],
    means: { line: 'inside' },
  },
  {
    id: 'distance.along',
    pattern: `@<figure> {fillers} [lengthwise] ( [article] | <course> | <along:name> | <number> | [terrain|feature] )+ [origin] {references}`,
    fires: [
      'Busayrah lies 45 km down the Euphrates valley from Deir ez-Zor.',
      'Rastan is 20 km along the M5 highway from Homs.',
      'Stepanakert lies 10 km down the mountain from Shusha.',
    ],
    silent: ['He looked 45 km down the valley.'],
  },
  {
    id: 'distance.compared',
    pattern: '@<figure> [unread:nearer] [origin] {references}',
    fires: ['Tabqa is 25 km further from Raqqa than Maskanah.'],
    silent: ['Tabqa lies 45 km further west of Raqqa.'],
  },
  {
    id: 'distance.more',
    pattern: '[unread:partial] [hedge]* @<figure> {fillers} ( {side} {fillers} )? [origin] {references}',
    fires: ['Tabqa is another 25 km from Raqqa.', 'The last 10 km from Raqqa were mined.'],
    silent: ['Tabqa is 45 km from Raqqa.', 'Raqqa fell. Tabqa is another 45 km to the west.'],
  },
  {
    id: 'distance.from',
    pattern: '@<figure> [stop]? {fillers} ( {side} {fillers} )? ( [origin] | [beside] [genitive]? ) {references}',
    fires: ['Tabqa lies 45 km from Raqqa.', 'Tabqa lies 45 km to the west, officials say, from Raqqa.'],
    silent: ['Tabqa lies 5 km from a village near Raqqa.', 'The shop is 5 km from home.'],
  },
  {
    id: 'distance.aside-from',
    pattern: `( [indefinite] ( <number> [dash]? )? [timeUnit]? <word>? )? [wayNoun|timeUnit|path] ( [comma] [disjunction]? | [open] )
      [hedge]* @<figure> [comma|close] [origin] {references}`,
    fires: [
      'Raqqa lies a 40-minute flight, 45 km, from Tabqa.',
      'Raqqa is a 40-minute flight (45 km) from Tabqa.',
      'Raqqa is an hour\u2019s drive (about 45 km) from Tabqa.',
      'Raqqa lies an hour, or 45 km, from Tabqa.',
    ],
    silent: ['The convoy, 45 km, from Tabqa was hit.', 'He drove for an hour, 45 km, and left Raqqa.'],
    means: { quote: 'whole' },
  },
  {
    id: 'distance.side-of',
    pattern: '@<figure> [stop]? {fillers} {side} {fillers} [genitive|goal] {references}',
    fires: ['Tabqa lies 45 km west of Raqqa.', 'Tabqa lies 45 km, by road, to the west of Raqqa.'],
    silent: ['They marched 45 km west.'],
  },
  {
    id: 'distance.away-from',
    pattern: '@<figure> {fillers} [away] {fillers} [genitive|goal] {references}',
    fires: ['Tabqa is 45 km distant of Raqqa.'],
    silent: ['Tabqa is 45 km away.'],
  },
  {
    id: 'distance.way-to',
    pattern: '@<figure> [article]? ( {filler} )* <way> ( {filler} )* [goal] {references}',
    fires: ['Tabqa is 45 km by road to Raqqa.'],
    silent: ['It is 45 km to the front.'],
  },
  {
    id: 'distance.limit-of',
    pattern: '@<bounded> {fillers} [genitive] {references}',
    fires: ['Troops are within 10 km of Raqqa.'],
    silent: ['The army controls 45 km of the Syrian border.'],
  },
  {
    id: 'distance.placed-of',
    pattern: '[located|posture|comma|open|goal|beside|conjunction] @<figure> {fillers} [genitive] {references}',
    fires: ['Tabqa, 45 km of Raqqa, fell.'],
    silent: ['The army controls 45 km of the Syrian border.'],
  },
  {
    id: 'distance.course-of',
    pattern: '@<figure> {fillers} <way> {fillers} [genitive] {references}',
    fires: ['Busayrah is 45 km downstream of Deir ez-Zor.'],
    silent: ['Busayrah lies downstream.'],
  },
  {
    id: 'distance.side-name',
    pattern: '@<figure> [stop]? {fillers} {side} {fillers} <reference:known>',
    fires: ['Tabqa lies 45 km west Raqqa.'],
    silent: ['Tabqa lies 45 km west.'],
  },
  {
    id: 'distance.deictic',
    pattern:
      '@<figure> {fillers} ( {side} {fillers} )? [origin|beside|genitive|goal] ( !relative <back:pronoun> | <deictic> )',
    fires: ['Raqqa fell. Tabqa lies 45 km west of there.', 'Homs and Raqqa fell. Tabqa lies 45 km from the latter.'],
    silent: ['Raqqa fell. Tabqa lies 45 km west of somewhere.'],
  },
  {
    id: 'distance.unread',
    pattern: '@<figure> {fillers} ( {side} {fillers} )? ( [origin] | [beside] ) <unread>+ <reference:measurable>',
    fires: ['Tabqa lies 5 km from a village near Raqqa.'],
    silent: ['Tabqa lies 5 km from Raqqa.'],
    means: { unread: 'reference' },
  },
  {
    id: 'distance.unread-owned',
    pattern: `@<figure> {fillers} ( ( {side} {fillers} )? ( [origin] | [beside] ) | {side} {fillers} [genitive] )
      [article]? ( [quality] | <compound> )* <owner:owning> <unread>`,
    fires: ['Tabqa lies 5 km from Raqqa\u2019s front.', 'Tabqa lies 5 km north of Homs\u2019 refinery.'],
    silent: ['Tabqa lies 5 km from Raqqa\u2019s centre.'],
    means: { unread: 'reference' },
  },
  {
    id: 'distance.unread-side',
    pattern: '@<figure> {fillers} {side} {fillers} [genitive] <unread>+ <reference:measurable>',
    fires: ['Tabqa lies 5 km north of the road between Raqqa and Homs.'],
    silent: ['Tabqa lies 5 km north of Raqqa.'],
    means: { unread: 'reference' },
  },
  {
    id: 'distance.side',
    pattern: '@<figure> [stop]? {fillers} {side} {fillers} !origin !beside !genitive !goal',
    fires: ['Raqqa fell. Tabqa lies 45 km to the west.'],
    silent: ['Raqqa fell. Tabqa lies 45 km.'],
  },
  {
    id: 'distance.away',
    pattern: '@<figure> {fillers} [away] {fillers} !origin !beside !genitive !goal',
    fires: ['Raqqa fell. Tabqa is 45 km away.'],
    silent: ['Raqqa fell. Tabqa is 45 km long.'],
  },
]
