import type { FrameSource } from '../../../core/model.ts'

/** "on the eastern bank of", up to the line. */
const along = '[onLine] ( [article|genitive|sideOfLine|sideOrEnd] | <part> | <direction> | <owner:possessive> )*'
const others = '( ( [comma]? [conjunction|disjunction] | [comma] ) {reference} )*'

/** What lies on a line, borders an area or faces a place. */
export const adjacencies: readonly FrameSource[] = [
  {
    id: 'line.line',
    pattern: `${along} @<line>`,
    fires: [
      'Jarabulus is on the Turkish border.',
      'Hodeidah, on Yemen\u2019s Red Sea coast, fell.',
      'Kherson lies on the west bank of the Dnipro.',
    ],
    silent: ['Jarabulus is near the Turkish border.', 'Trucks crossed the border with Turkey.'],
  },
  {
    id: 'line.owned',
    pattern: '[onLine] [article]? @<name> [quote]? ( <part> | <direction> | [flowSide] ) [sideOrEnd]',
    fires: ['Tabqa lies on the Euphrates\u2019 southern bank.', 'Samarra is on the Tigris\u2019 left bank.'],
    silent: ['Tabqa lies on the southern bank.', 'Tabqa lies on Raqqa\u2019s old road.'],
  },
  {
    id: 'line.water',
    pattern: `${along} @<name> ( !dash | [dash] !<name> )`,
    fires: ['Tabqa lies on the Euphrates.', 'Omdurman is on the Nile.', 'Goma sits at the northern end of Lake Kivu.'],
    silent: ['Tabqa lies near the Euphrates.', 'They crossed the Euphrates.', 'Ghazni is on the Kabul-Kandahar road.'],
  },
  {
    id: 'line.confluence',
    pattern:
      '[onLine] [article]? [meeting] [genitive] [article]? ( <other:name> [conjunction|accompanying] [article]? )? @<name>',
    fires: ['Mopti, at the confluence of the Niger and the Bani, is a market town.'],
    silent: ['Mopti stands at the meeting of elders and soldiers.'],
  },
  {
    id: 'line.facing',
    pattern: '[facingVerb] [definite]? @<name> !overLine',
    fires: ['Derna faces the Mediterranean.', 'It is a town facing the Red Sea.'],
    silent: ['Derna faces famine.'],
  },
  {
    id: 'line.units-from',
    pattern: '[closely|hedge|comparative] [unit:lengthUnit] [away]? [origin] @<line>',
    fires: ['Kobane lies just metres from the Turkish border.', 'Kilis is only kilometres away from the border.'],
    silent: ['Kobane lies 300 metres from the Turkish border.', 'Kobane lies just metres from the school.'],
    means: { side: 'near' },
  },
  {
    id: 'line.inside',
    pattern: '[closely] [inner] @<named>',
    fires: ['Azaz lies just inside the Syrian border.'],
    silent: ['Azaz lies inside the border.', 'Azaz lies in the Syrian border area.'],
    means: { side: 'inner' },
  },
  {
    id: 'sea.coast-of',
    pattern: '<subject:possessive> ( [quality] | <part> )* @<line>',
    fires: ['Syria\u2019s Mediterranean coast was patrolled.'],
    silent: ['Syria\u2019s border with Turkey was patrolled.', 'The Mediterranean coast was patrolled.'],
  },
  {
    id: 'sea.coast-of-name',
    pattern: '<subject:possessive> ( [quality] | <part> )* @<reference:name> [coastNoun]',
    fires: ['Somalia\u2019s Indian Ocean coast is long.'],
    silent: ['Somalia\u2019s Indian Ocean islands are small.'],
  },
  {
    id: 'sea.port-of',
    pattern: '@<reference:name> [quality]* <subject:name>',
    fires: ['The Red Sea port of Aden was hit.'],
    silent: ['The port of Aden was hit.'],
    means: { port: 'sea' },
  },
  {
    id: 'sea.port-apposed',
    pattern: `!comma <subject:known> [comma|copula] ( [article] | <owner:possessive> )? ( [quality|placeAdjective] | <part> )*
      @<reference:name> [quality]* <noun> ( $ | [comma|stop|semicolon|dash|close] | !<measurable> )`,
    fires: ['Mariupol, the Azov Sea port, fell.', 'Hodeida is a Red Sea port.'],
    silent: ['Aden, the Red Sea crisis shows, is calm.', 'Mariupol, the Russian port, fell.'],
    means: { port: 'noun' },
  },
  {
    id: 'border-town.noun',
    pattern: '[frontierNoun] @<noun>',
    fires: ['Kilis, a border town, was quiet.', 'Kobani is a small border town.'],
    silent: ['The border town of Kobani was besieged.', 'The border is closed.'],
  },
  {
    id: 'border.verb',
    pattern: `!definite [bordering] [borderLink]* {ahead} @<reference:measurable> ${others}`,
    fires: [
      'Syria borders Iraq.',
      'Mali is bordered by Algeria and Niger.',
      'Mandera borders both Somalia and Ethiopia.',
      'Sumy Oblast, bordering Russia, was shelled.',
    ],
    silent: [
      'The bordering Iraq region was shelled.',
      'Russia borders 14 countries.',
      'It borders on war, Turkey said.',
    ],
  },
  {
    id: 'border.both',
    pattern: `<subject:region> [conjunction] <reference:region> [borderLink|hedge]* [sharing|ability]
      ( [article|conjunction] | <word> !atSea !negation | <part> )* @<unnamed> !accompanying !pairing !genitive`,
    fires: ['Ukraine and Lithuania share a border.', 'Iran and Turkey have a common border.'],
    silent: ['Greece and Libya share a maritime border.', 'Syria and its allies share a border.'],
  },
  {
    id: 'border.sharing',
    pattern: '[sharing] ( [article|conjunction] | <word> !atSea !negation | <part> )* @<border>',
    fires: ['Syria shares a border with Lebanon.', 'Iran shares a long land border with Turkey.'],
    silent: ['Greece shares a maritime border with Libya.', 'Chad shares a 1,360-km border with Sudan.'],
  },
  {
    id: 'mouth.into',
    pattern: '@[flowingInto] {reference}',
    fires: ['The Dnieper flows into the Black Sea.', 'The Donets, which flows into the Don River, froze.'],
    silent: ['Aid flows across the border.', 'The Nile flows past Khartoum.'],
  },
  {
    id: 'arrival.edge',
    pattern: '[forceStand] ( [forceWay|hedge] | <direction> | <part> | [article] )* @[edgeBefore] {reference}',
    fires: [
      'The army reached the outskirts of Tabqa.',
      'Rebels had pushed to the southern outskirts of Raqqa.',
      'Troops stood at the gates of Tabqa.',
    ],
    silent: ['The army shelled the outskirts of Tabqa.', 'The army reached the suburbs.'],
  },
  {
    id: 'stream.of',
    pattern: '@[stream] [genitive|origin] {reference}',
    fires: ['Busayrah lies downstream of Deir ez-Zor.', 'The dam, upriver from the town of Raqqa, was held.'],
    silent: ['Bodies floated downstream.', 'He looked down at Raqqa.'],
  },
  {
    id: 'stream.along',
    pattern:
      '@[stream] [article]? ( [quality] )* ( <along:name> [crossed|nameNoun]? | [crossed] ) [genitive|origin] {reference}',
    fires: ['Mayadin lies down the Euphrates from Deir ez-Zor.', 'Raqqa is up the river from Mayadin.'],
    silent: ['They went down the road from Raqqa.', 'They went down the Euphrates.'],
  },
  {
    id: 'stream.implied',
    pattern: '<subject:known> ( [comma] | [copula|posture] )+ [nearer] @[stream] ( [comma|stop|close|semicolon] | $ )',
    fires: [
      'They shelled Raqqa and Deir ez-Zor, further downstream.',
      'Raqqa fell. Deir ez-Zor lies farther downstream.',
    ],
    silent: ['Bodies were found downstream.', 'Deir ez-Zor lies further downstream from Raqqa.'],
  },
  {
    id: 'stream.implied-first',
    pattern: '[nearer] @[stream] [comma]? [inner|site]? [article]? ( [quality] )* <subject:known>',
    fires: ['They shelled Raqqa and, further downstream, Deir ez-Zor.'],
    silent: ['They moved further downstream of Deir ez-Zor.'],
  },
  {
    id: 'course.through',
    pattern:
      '@<river:name> ( [comma]? [relative] )? [passVerb] [throughWord] [article]? ( [quality] )* <subject:known>',
    fires: ['The Euphrates flows through Raqqa.', 'The Tigris, which runs past Mosul, is low.'],
    silent: ['The road runs through Raqqa.', 'The Euphrates flows through desert.'],
  },
  {
    id: 'border.having',
    pattern: `[ability] ( [article|conjunction] | <word> !atSea !negation | <part> )* @<border> ${others}`,
    fires: ['Niger has a border with Mali.', 'Niger has borders with Mali, Chad and Benin.'],
    silent: ['Greece has a maritime border with Libya.', 'Niger has no border with Libya.'],
  },
  {
    id: 'border.counted',
    pattern: `[ability|sharing]? ( <word> !atSea !negation )? [bordering] [accompanying]? ( [numeral] | <number> )
      ( [severalCountries|severalOf] | <word> )+ ( [colon|dash] | [comma]? ( <word> )? [exampleOf] ) {ahead} @<reference:region> ${others}`,
    fires: [
      'Sudan shares borders with seven countries, including Chad and Ethiopia.',
      'Mali borders seven states, among them Niger and Algeria.',
      'Sudan has borders with seven states: Egypt, Libya and Chad.',
      'Mali borders seven countries: Niger, Algeria and Senegal.',
    ],
    silent: ['Sudan has seven states: Khartoum, Sennar and Gezira.', 'It borders seven states.'],
  },
  {
    id: 'border.wedged',
    pattern: `[wedged] [inner]? [pairing] {ahead} @<reference:region> ${others}`,
    fires: ['Myanmar is wedged between India and China.', 'Laos, sandwiched in between Thailand and Vietnam, is poor.'],
    silent: ['Myanmar lies between India and China.', 'He was wedged between tanks.'],
  },
  {
    id: 'border.neighbouring',
    pattern:
      '[comma] [neighbouring] @<reference:region> ( [comma] !conjunction !disjunction !neighbouring !<mention> | $ )',
    fires: ['Poland, neighbouring Ukraine, took them in.'],
    silent: ['They fled to Syria, neighbouring Iraq and Jordan.', 'They fled Syria, neighbouring Iraq, and Lebanon.'],
  },
  {
    id: 'border.neighbour',
    pattern: '<subject:possessive> [quality]* [neighbourNoun] @<reference:region>',
    fires: ["Syria's neighbour Jordan sent aid.", "Mali's northern neighbour Algeria sent aid."],
    silent: ['Its neighbour Jordan sent aid.', "Syria's neighbours sent aid."],
  },
  {
    id: 'border.crossing',
    pattern: '@<unnamed> [origin] <subject:region> [into] [article]? <reference:region>',
    fires: ['They fled across the border from Libya into Mali.'],
    silent: ['They fled across the border from Libya.', 'They fled from Libya into Mali.'],
  },
  {
    id: 'border.into',
    pattern: '@<named> [into] [neighbouring|article]? <reference:region>',
    fires: ['They crossed the Sudanese border into Chad.', "They crossed Iraq's border into neighbouring Syria."],
    silent: ['They crossed the border into Chad.', 'They crossed the Chad-Sudan border.'],
  },
  {
    id: 'tripoint.of',
    pattern:
      '@[threeBorders] <word>? [genitive|pairing|inner]? {reference} ( ( [comma]? [conjunction] | [comma] ) {reference} )*',
    fires: [
      'The border triangle of Niger, Mali and Burkina Faso was raided.',
      'The tri-border area of Mali, Niger and Chad was raided.',
    ],
    silent: ['The border triangle was raided.'],
  },
  {
    id: 'tripoint.meet',
    pattern:
      '[whereWord] ( <border> | {reference} ) ( ( [comma]? [conjunction] | [comma] ) {reference} )+ @[meetingVerb] !article !<mention> !<word>',
    fires: [
      'Gunmen roam the region where Mali, Burkina Faso and Niger meet.',
      'Gunmen roam the region where the borders of Mali, Burkina Faso and Niger converge.',
    ],
    silent: ['Gunmen asked where Mali, Niger and Chad meet the press.', 'Mali and Niger meet.'],
  },
  {
    id: 'opposite.fronted',
    pattern: `^ [exactly]* ( [overLine] ( [crossed|article] | <line> | <known:name> )* | [overBank] ( [genitive] ( [article|crossed] | <word> | <proper> )+ )? )
      [origin] [article]? @<reference:name> ( [comma]? [inner|site] [article]? <subject:known> [comma]
      | [copula|posture] [article]? <subject:known> | [comma] [article]? <subject:known> [copula|participle] )`,
    fires: [
      'Across the Dnipro from Kherson, in Oleshky, guns answered.',
      'Across the river from Kherson lies Oleshky.',
      'On the opposite bank of the Nile from Khartoum, in Omdurman, markets stayed open.',
    ],
    silent: ['Across the river from Kherson, guns answered.', 'Across the country from Kherson, guns answered.'],
  },
  {
    id: 'opposite.opposing',
    pattern: '[overAgainst] [goal]? @<reference:name>',
    fires: ['Nusaybin, opposite Qamishli, was quiet.', 'Dover, opposite Calais, was closed.'],
    silent: ['The opposition in Idlib fled.', 'Dover stands opposite the coast of Calais.'],
  },
  {
    id: 'opposite.across',
    pattern:
      '[overLine] ( [crossed|article] | <line> | <known:name> )* [origin] [article]? <owner:possessive>? @<reference:name>',
    fires: [
      'Kharkiv region, across the border from Russia\u2019s Belgorod region, was hit.',
      'Kobani is just across the border from Suruc.',
      'Kinshasa lies across the river from Brazzaville.',
    ],
    silent: ['He stood across the street from Parliament in London.', 'They fled across the border.'],
  },
  {
    id: 'opposite.bank',
    pattern:
      '[overBank] ( [genitive] ( [article|crossed|frontierNoun|sideOrEnd] | <word> | <proper> )+ )? [origin] [article]? @<reference:name>',
    fires: [
      'Oleshky, on the opposite bank from Kherson, was shelled.',
      'Oleshky, on the other side of the river from Kherson, was shelled.',
      'Oleshky is on the far bank of the Dnipro from Kherson.',
    ],
    silent: ['Oleshky, on the opposite bank, was shelled.', 'Oleshky was shelled on the other side of the river.'],
  },
  {
    id: 'opposite.each',
    pattern:
      '<subject:known> [conjunction] @<reference:name> ( [copula|posture|comma|additive] | <word> )* [overEach] !<name>',
    fires: [
      'Kherson and Oleshky face each other across the Dnipro.',
      'Kinshasa and Brazzaville, on opposite banks, fell.',
    ],
    silent: ['Kherson and Oleshky are on the Dnipro.'],
  },
  {
    id: 'opposite.facing',
    pattern: '[facingVerb] @<reference:name>',
    fires: ['Nusaybin faces the Syrian town of Qamishli.'],
    silent: ['Nusaybin faces famine.'],
  },
]
