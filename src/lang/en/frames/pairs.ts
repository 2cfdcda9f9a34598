import type { FrameSource } from '../../../core/model.ts'

/** Figures that join two named places; the place named last is the subject. */
export const pairs: readonly FrameSource[] = [
  {
    id: 'pair.separate',
    pattern:
      '@<figure> {fillers} ( [copula] [allThat] )? [hedge]* [separating] {reference} [origin|conjunction] {other}',
    fires: [
      'Four kilometres separate Raqqa from Tabqa.',
      'Some 45 km now separates Raqqa and Tabqa.',
      '45 km is all that separates Raqqa from Tabqa.',
    ],
    silent: ['The rivals separate 45 km from Raqqa.'],
  },
  {
    id: 'pair.separated',
    pattern:
      '{reference} [conjunction] {other} [being] [hedge]* [separated] [means] ( [indefinite] <word> )? [hedge]* @<figure>',
    fires: ['Raqqa and Tabqa are separated by 45 km.', 'Tabqa and Raqqa were separated by 45 kilometres of desert.'],
    silent: ['The camps are separated by 45 metres from Raqqa.'],
    means: { head: 'pair' },
  },
  {
    id: 'pair.separated-from',
    pattern:
      '!placing {reference} ( [subjectLink] | ~ )* [separated] [origin] {other} ( {lyingIn} | ~ )? [means] ( [indefinite] <word> )? [hedge]* @<figure> !<direction> !origin',
    fires: ['Tabqa is separated from Raqqa by 45 km.', 'Tabqa is separated from Raqqa by a mere 45 km of steppe.'],
    silent: ['Tabqa is separated from the rebels by 45 km.', 'The army in Tabqa is separated from Raqqa by 45 km.'],
    means: { subject: 'first' },
  },
  {
    id: 'pair.way',
    pattern: `!partial @<figure> [dash]? [length]? !stretch [wayNoun]
      ( [pairing|joining] {reference} [conjunction|goal|accompanying] {other} | [origin] {reference} [goal] {other} )`,
    fires: ['The 45 km road between Raqqa and Tabqa was mined.'],
    silent: ['The 45 km road from Raqqa was mined.', 'A 5 km stretch between Raqqa and Tabqa was mined.'],
    means: { path: 'road' },
  },
  {
    id: 'pair.stretch',
    pattern: `[definite|demonstrative] @<figure> [dash]? [length]? [stretch]
      ( [pairing|joining] {reference} [conjunction|goal|accompanying] {other} | [origin] {reference} [goal] {other} )`,
    fires: ['The 45-km stretch from Raqqa to Tabqa is open.', 'They hold the 45 km corridor between Raqqa and Tabqa.'],
    silent: ['A 5 km stretch between Raqqa and Tabqa was mined.', 'The last 5 km stretch from Raqqa to Tabqa is open.'],
    means: { path: 'road' },
  },
  {
    id: 'pair.between',
    pattern:
      '[definite|demonstrative|inner|happening] !partial @<figure> [gap]? [pairing] {reference} [conjunction] {other}',
    fires: ['The 45 kilometres between Raqqa and Tabqa were mined.', 'The 45 km gap between Raqqa and Tabqa shrank.'],
    silent: [
      'They argued for 45 minutes between Raqqa and Tabqa.',
      'The last 5 km between Raqqa and Tabqa were mined.',
      'A 45 km gap between Raqqa and Tabqa was mined.',
    ],
    means: { veto: 'journey' },
  },
  {
    id: 'pair.between-bare',
    pattern: `!indefinite !genitive !partial @<figure> [pairing] {reference} [conjunction] {other} ( {way} | {filler} )* !<unread>
      !<mention>`,
    fires: ['There are 45 km between Raqqa and Tabqa.', 'It is 45 km between Raqqa and Tabqa as the crow flies.'],
    silent: [
      'They argued for 45 minutes between Raqqa and Tabqa.',
      'There are 45 km between Raqqa and Tabqa without power.',
      'There are 45 km between Raqqa and Tabqa that are unlit.',
      'Some 45 km between Raqqa and Tabqa are closed.',
    ],
    means: { veto: 'journey' },
  },
  {
    id: 'pair.between-a',
    pattern: '[indefinite] !partial @<figure> !breach [gap] [pairing] {reference} [conjunction] {other}',
    fires: ['A 45 km distance between Raqqa and Tabqa was mined.'],
    silent: ['A 45 km gap between Raqqa and Tabqa was mined.'],
    means: { veto: 'journey' },
  },
  {
    id: 'pair.lie',
    pattern: `!partial @<figure> ( [copula] [allThat] )? [hedge]*
      ( [posture|copula|lyingBare] | [genitive] <word>? <word>? [terrain] [posture|copula|lyingBare]? ) [pairing] {reference}
      [conjunction] {other} !copula !relative`,
    fires: [
      'Barely 45 km now lie between Tabqa and Raqqa.',
      'There are 45 km of desert between Raqqa and Tabqa.',
      '45 km are all that stand between Raqqa and Tabqa.',
    ],
    silent: [
      'Tabqa lies 45 km from Raqqa, and talks between Syria and Iraq go on.',
      'There are 40 km of pipeline between Raqqa and Tabqa.',
      'Some 20 km of desert between Raqqa and Tabqa are mined.',
    ],
    means: { veto: 'journey' },
  },
  {
    id: 'pair.heard',
    pattern: `[noisy] [site|inner|genitive|vicinity] {reference} ( [copula|ability|unreal] | <word> )* [earCatching]
      ( [genitive|origin|site|inner] | <word> )* {other} [comma|open] [hedge]* @<figure> [away] !origin !genitive`,
    fires: [
      'The blast at Tabqa was heard in Raqqa, 145 km away.',
      'Explosions in Tabqa were felt in Raqqa, some 45 km away.',
    ],
    silent: ['The blast was heard in Raqqa, 45 km away.', 'The shell fired from Tabqa hit Raqqa, 45 km away.'],
  },
  {
    id: 'pair.unread',
    pattern: '@<figure> [genitive] <unread>+ [pairing] {reference} [conjunction] {other}',
    fires: ['There are 40 km of pipeline between Raqqa and Tabqa.'],
    silent: ['There are 45 km of desert between Raqqa and Tabqa.'],
  },
  {
    id: 'pair.run',
    pattern: '[article|demonstrative] @<figure> {fillers} [origin] {reference} [goal] {other}',
    fires: ['They fled the 45 km from Tabqa to Raqqa.'],
    silent: ['The pipeline runs 45 km from Raqqa to Tabqa.'],
  },
  {
    id: 'pair.taking',
    pattern:
      '[taking] @<figure> ( [genitive] <word>* [wayNoun] )? ( [goal] <word> )? [origin] {reference} [goal] {other}',
    fires: ['It takes 45 km of desert road to get from Raqqa to Tabqa.'],
    silent: ['It takes 45 km of desert road to get to Tabqa.'],
    means: { path: 'road' },
  },
  {
    id: 'pair.from-which',
    pattern:
      '{reference} [comma] [origin] [relative|subclause] [definite]? {other} [copula|posture] [hedge]* @<figure> [away]? {side}? !origin !genitive !goal',
    fires: [
      'Rebels hold Raqqa, from which Tabqa is 45 km away.',
      'Rebels hold Raqqa, from which Tabqa is 45 km to the west.',
      'In Raqqa, from where Tabqa lies some 45 km, it was calm.',
    ],
    silent: [
      'Rebels hold Raqqa, from which Tabqa is 45 km from Homs.',
      'Rebels hold Raqqa, which is 45 km from Tabqa.',
    ],
    means: { quote: 'figure' },
  },
  {
    id: 'pair.from-to-it',
    pattern:
      '!<word> [origin] {reference} [goal] {other} [comma]? [expletive]? [copula]? [hedge]* @<figure> ( [means] <way> )? !means !goal !<direction> !origin !genitive',
    fires: ['From Raqqa to Tabqa it is 145 km.', 'From Raqqa to Tabqa is 45 km by road.'],
    silent: [
      'From Raqqa to Tabqa it is 10 km to the front.',
      'They drove from Raqqa to Tabqa, 45 km west of Aleppo.',
      'The stage from Raqqa to Tabqa is 45 km.',
    ],
  },
  {
    id: 'pair.it-from-to',
    pattern: '[expletive] [copula]? [hedge]* @<figure> {fillers} [origin] {reference} [goal|pairing] {other}',
    fires: ['It is 45 km from Raqqa to Tabqa.', "It's about 45 km by road from Raqqa to Tabqa."],
    silent: ['The pipeline is 45 km from Raqqa to the south.'],
    means: { quote: 'figure' },
  },
  {
    id: 'pair.aside-from-to',
    pattern: `[wayNoun|timeUnit|path] ( [comma] [disjunction]? | [open] | [dash] ) [hedge]* @<figure> [comma|close|dash] [origin] {reference}
      [goal] {other}`,
    fires: [
      'It is a 90-minute drive, some 45 km, from Raqqa to Tabqa.',
      'It is an hour\u2019s drive (45 km) from Raqqa to Tabqa.',
    ],
    silent: ['It is a 90-minute drive, some 45 km, from Raqqa.'],
    means: { path: 'road', quote: 'figure' },
  },
  {
    id: 'pair.it-to-from',
    pattern:
      '[expletive] [copula]? [hedge]* @<figure> {fillers} [goal] {reference} ( [means] <way> )? [origin] {other}',
    fires: ['It is only 45 km to Raqqa from Tabqa.', 'It is 45 km by road to Raqqa from Tabqa.'],
    silent: ['It is 45 km to the front from Tabqa.'],
    means: { quote: 'figure' },
  },
  {
    id: 'pair.arrow',
    pattern: `^ [bullet]? {reference} [arrow]? [dash]? [arrow] {other} ( [copula|colon|comma|dash|open] | ~ )* [hedge]*
      @<figure> {fillers} !<unread> !<mention>`,
    fires: ['Raqqa -> Tabqa 45 km', 'Raqqa \u2192 Tabqa: 45 km by road', 'Raqqa <-> Tabqa: 45 km'],
    silent: ['Raqqa -> Tabqa: 45 km from Aleppo', 'Raqqa -> Tabqa: 45 km of trenches', 'Troops moved Raqqa -> 45 km'],
  },
  {
    id: 'pair.to-is',
    pattern: `^ [bullet]? {reference} [goal|dash|slash] {other} ( [copula|colon] | ~ )+ [hedge]* @<figure> {fillers} !<unread> !<mention>`,
    fires: [
      'Raqqa to Tabqa is 45 km.',
      'Raqqa to Tabqa: 45 km by road',
      'Raqqa \u2013 Tabqa: 45 km',
      'Raqqa/Tabqa: 45 km',
    ],
    silent: [
      'The road to Tabqa is 45 km long.',
      'Raqqa to Tabqa is 45 km of bad road.',
      'Raqqa to Tabqa: 45 km under fire',
    ],
  },
  {
    id: 'pair.head-for',
    pattern: `^ [settingOut] {way}? <direction>? {way}? [origin] {reference} {way}? <direction>? [lasting]? @<figure> <direction>?
      [comma]? [conjunction] <word>* [arriving] {other}`,
    fires: ['Head north from Raqqa for 45 km and you reach Tabqa.'],
    silent: ['Head north from Raqqa for 45 km and turn left.'],
    means: { path: 'road' },
  },
  {
    id: 'pair.drive-from',
    pattern: `^ [settingOut] @<figure> {way}? <direction>? {way}? [origin|genitive] {reference} {way}? [comma]?
      ( [conjunction] <word>* | [goal] ) [arriving] {other}`,
    fires: ['Drive 45 km west from Raqqa and you reach Tabqa.', 'Drive 45 km west of Raqqa to reach Tabqa.'],
    silent: ['Drive 45 km west from Raqqa and turn left.'],
    means: { path: 'road' },
  },
  {
    id: 'pair.neighbour',
    pattern: `<reference:possessive> [quality]* [neighbourNoun] [comma]? {other} ( [subjectLink|comma] | ~ )* @<figure> {fillers} [away]
      !origin !genitive !goal !beside`,
    fires: ['Raqqa\u2019s neighbour Tabqa is 45 km away.', 'Raqqa\u2019s neighbour, Tabqa, lies 45 km away.'],
    silent: [
      'Syria\u2019s neighbour Turkey is 45 km away.',
      'Raqqa\u2019s mayor Tabqa is 45 km away.',
      'Raqqa\u2019s neighbour Tabqa is 45 km away from Homs.',
    ],
    means: { towns: 'only' },
  },
  {
    id: 'pair.way-runs',
    pattern: `[origin] {reference} [comma]? [article] <word>? [wayNoun] ( ~ )? [travelled] {side}? [hedge]* @<figure> {side}? [goal]
      {other} !<direction>`,
    fires: ['From Raqqa the road runs west 45 km to Tabqa.', 'From Raqqa a road runs 45 km to Tabqa.'],
    silent: ['From Raqqa the road runs west for 45 km.', 'The road runs 45 km to Tabqa.'],
    means: { path: 'road' },
  },
  {
    id: 'pair.onwards',
    pattern: '[origin] {reference} [comma]? [expletive] [copula]? [hedge]* @<figure> {fillers} [goal] {other}',
    fires: ['From Raqqa it is 45 km to Tabqa.', 'From Raqqa, it is 45 km by road to Tabqa.'],
    silent: ['From Raqqa they walked 45 km to Tabqa.'],
    means: { quote: 'figure', subject: 'first' },
  },
  {
    id: 'pair.onwards-from-there',
    pattern: '[origin] <deictic> [comma]? [expletive] [copula]? [hedge]* @<figure> {fillers} [goal] {other}',
    fires: ['Tabqa fell. From there it is 45 km to Raqqa.'],
    silent: ['Tabqa fell. From there they walked 45 km to Raqqa.'],
    means: { quote: 'figure', subject: 'topic' },
  },
  {
    id: 'pair.apart',
    pattern: `{reference} ( ~ | {lyingIn} ) [conjunction] {other} ( [subjectLink|comma] | ~ | {lyingIn} )* @<figure> {fillers}
      [aloof]`,
    fires: ['Raqqa and Tabqa are 45 km apart.', 'Tehran and Baghdad, some 700 km apart, agreed on Sunday.'],
    silent: ['The trenches are 2 km apart near Raqqa.'],
    means: { head: 'pair', subject: 'first' },
  },
  {
    id: 'pair.apart-before',
    pattern: '^ ( [anyone] | [definite] [numeral] <word>? ) [copula|posture] [hedge]* @<figure> {fillers} [aloof]',
    fires: [
      'They saw Raqqa and Tabqa. They are 45 km apart.',
      'He saw Raqqa and Tabqa. The two cities lie 45 km apart.',
    ],
    silent: ['The trenches are 2 km apart.'],
    means: { subject: 'two-before' },
  },
  {
    id: 'pair.asked',
    pattern:
      '^ ( [expletive]? [copula|contracted] )? [hedge]* @<figure> ( {filler} )* ( [means] <way> )? !<unread> !<mention>',
    fires: ['How far is Raqqa from Tabqa? About 45 km as the crow flies.', 'How far is Raqqa from Tabqa? It is 45 km.'],
    silent: ['How far is Raqqa from Tabqa? About 45 km from Homs it rained.'],
    means: { subject: 'asked-before' },
  },
  {
    id: 'asked.how-far',
    pattern: '@[howFar] [copula] ( [expletive] [origin] )? {reference} [origin|goal] {other}',
    fires: ['How far is Raqqa from Tabqa?', 'How far is it from Raqqa to Tabqa?'],
    silent: ['How far will they go from Raqqa to Tabqa?'],
  },
  {
    id: 'pair.reciprocal',
    pattern: '{reference} [conjunction] {other} ( [subjectLink|comma] | ~ )* @<figure> {fillers} [origin] [reciprocal]',
    fires: [
      'Raqqa and Tabqa lie 45 km from each other.',
      'Raqqa and Tabqa, by most accounts, are 45 km away from one another.',
    ],
    silent: ['Raqqa and Tabqa lie 45 km from Manbij.'],
    means: { head: 'pair' },
  },
  {
    id: 'pair.way-of',
    pattern: `[wayNoun|gap] !stretch !breach [genitive] !partial @<figure> ( [pairing] {reference} [conjunction] {other}
      | [origin] {reference} [goal] {other} )`,
    fires: ['It is a drive of 45 km from Raqqa to Tabqa.', 'A distance of 45 km between Raqqa and Tabqa was mined.'],
    silent: ['A distance of 45 km from Raqqa is safe.', 'A gap of 5 km between Raqqa and Tabqa was left open.'],
  },
  {
    id: 'pair.owned-distance',
    pattern: `( <reference:possessive> [gap] [origin|goal] {other} | [gap] [genitive] {reference} [origin|goal] {other} )
      ( [subjectLink|comma|measuring] | ~ )* @<figure> !<direction> !origin !genitive`,
    fires: ['Raqqa\u2019s distance from Tabqa is 45 km.', 'The distance of Tabqa from Raqqa is put at 45 km.'],
    silent: ['Raqqa\u2019s distance from power is 45 km.'],
  },
  {
    id: 'pair.distance',
    pattern: `( [gap] ( [pairing] {reference} [conjunction] {other} | [origin]? {reference} [goal|dash] {other} ) )
      ( [subjectLink|comma|colon|measuring|open] | ~ )* @<figure> !width !<direction> !origin !genitive !away !goal !beside`,
    fires: [
      'The distance between Raqqa and Tabqa is 45 km.',
      'The distance from Raqqa to Tabqa (45 km) is short.',
      'The distance from Raqqa to Tabqa, locals say, is 45 km.',
      'Distance Raqqa\u2013Tabqa: 45 km',
      'Distance from Raqqa to Tabqa: 45 km.',
    ],
    silent: ['The distance between Raqqa and Tabqa is long.', 'The distance from Raqqa is 45 km.'],
  },
  {
    id: 'pair.road',
    pattern: `[wayNoun] !stretch ( [pairing|joining]? {reference} [conjunction|goal|accompanying] {other} | [origin] {reference} [goal] {other} )
      ( [subjectLink|comma|measuring] | ~ )* @<figure> !width !<direction> !origin !genitive !away !goal
      !beside`,
    fires: ['The road from Raqqa to Tabqa is 45 km long.'],
    silent: [
      'The road from Raqqa to Tabqa is 8 metres wide.',
      'On the road between Raqqa and Tabqa, 50 km south of Manbij, a bus burnt.',
    ],
    means: { path: 'road' },
  },
  {
    id: 'pair.there-are',
    pattern: `( ^ | [semicolon|colon|quote|conjunction|contrast] ) [pairing] {reference} [conjunction] {other} [comma]?
      [existential]? [copula|posture] [hedge]* @<figure> ( [genitive] <word>? <word>? [terrain] | !genitive !width ) !<direction>
      !origin`,
    fires: ['Between Raqqa and Tabqa there are 45 km of steppe.', 'Between Raqqa and Tabqa lie 45 km of desert.'],
    silent: ['Talks between Raqqa and Tabqa are 45 km from anywhere.', 'The corridor between Raqqa and Tabqa is 6 km.'],
  },
]
