import type { FrameSource } from '../../../core/model.ts'

/** "on the eastern bank of", up to the line. */
const along = '[onLine] ( [article|genitive|sideOfLine] | <part> | <direction> )*'
const others = '( ( [comma]? [conjunction|disjunction] | [comma] ) {reference} )*'

/** What lies on a line, borders an area or faces a place. */
export const adjacencies: readonly FrameSource[] = [
  {
    id: 'line.line',
    pattern: `${along} @<line>`,
    fires: ['Jarabulus is on the Turkish border.', 'Kherson lies on the west bank of the Dnipro.'],
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
    fires: ['Tabqa lies on the Euphrates.', 'Omdurman is on the Nile.'],
    silent: ['Tabqa lies near the Euphrates.', 'They crossed the Euphrates.', 'Ghazni is on the Kabul-Kandahar road.'],
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
    id: 'border.sharing',
    pattern: '[sharing] ( [article|conjunction] | <word> !atSea | <part> )* @<border>',
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
    id: 'stream.of',
    pattern: '@[stream] [genitive|origin] {reference}',
    fires: ['Busayrah lies downstream of Deir ez-Zor.', 'The dam, upriver from the town of Raqqa, was held.'],
    silent: ['Bodies floated downstream.', 'He looked down at Raqqa.'],
  },
  {
    id: 'opposite.opposing',
    pattern: '[overAgainst] [goal]? @<reference:name>',
    fires: ['Nusaybin, opposite Qamishli, was quiet.', 'Dover, opposite Calais, was closed.'],
    silent: ['The opposition in Idlib fled.', 'Dover stands opposite the coast of Calais.'],
  },
  {
    id: 'opposite.across',
    pattern: '[overLine] ( [crossed|article] | <line> | <known> )* [origin] @<reference:name>',
    fires: ['Kobani is just across the border from Suruc.', 'Kinshasa lies across the river from Brazzaville.'],
    silent: ['He stood across the street from Parliament in London.', 'They fled across the border.'],
  },
  {
    id: 'opposite.facing',
    pattern: '[facingVerb] @<reference:name>',
    fires: ['Nusaybin faces the Syrian town of Qamishli.'],
    silent: ['Nusaybin faces famine.'],
  },
]
