import type { FrameSource } from '../../../core/model.ts'

const links = '( [sizeLink] | [sizeNoun] )*'
/** Behind the figure nothing says that it is of something else: "of land", "per head", "in Hama" but "in size". */
const own = '@<area> ( [inner] ( [sizeNoun] | [summing] ) | !genitive !rate !around !origin !inner !vicinity )'
const close = '( [comma|close|stop|semicolon|open] | [inner] ( [sizeNoun] | [summing] ) | $ )'

/** How large a place is. */
export const areas: readonly FrameSource[] = [
  {
    id: 'area.of',
    pattern: `[sizeNoun] [genitive] <subject:place> [covering|sizeVerb] ${links} ${own}`,
    fires: ['The total size of Lebanon is 10,452 km2.'],
    silent: ['Lebanon is 10,452 km2 in size.'],
    means: { whose: 'named' },
  },
  {
    id: 'area.covers',
    pattern: `<subject:place> [comma]? [covering] ${links} ${own}`,
    fires: ['Raqqa province covers 19,616 km2.', 'Hama province, with an area of 8,883 km2, is green.'],
    silent: ['Government forces captured 57 sq km.', 'Raqqa has 300 km2 of land.', 'Raqqa has 5 km2 per head.'],
  },
  {
    id: 'area.is',
    pattern: `<subject:place> [comma]? [sizeVerb] ( ${links} [sizeNoun] ${links} )? ${own}`,
    fires: ['Lebanon is 10,452 square kilometres in size.'],
    silent: ['Lebanon was to take 10,452 square kilometres.'],
  },
  {
    id: 'area.kind',
    pattern: `<subject:place> [comma|dash|open|copula]+ [additive]* [article] ( [quality|placeAdjective|feature] | <part> | <word> )* [feature|landNoun] ( [genitive] [landNoun] )?
      ( [genitive|covering|accompanying] | [relative] [covering|sizeVerb] ) ${links} ${own}`,
    fires: [
      'Lebanon, a small country of 10,452 sq km, is crowded.',
      'The Gaza Strip, a strip of land of about 365 square kilometres, is crowded.',
      'Lebanon is a mountainous country of just 10,452 sq km.',
    ],
    silent: ['Lebanon, a country of 5 million, is crowded.', 'They hit Lebanon, a forest of 300 sq km and Hama.'],
    means: { whose: 'kind' },
  },
  {
    id: 'area.compound',
    pattern: `<subject:place> [comma|dash|open|copula]+ [additive]* [article] [hedge]* @<area> [dash]? ( [quality|placeAdjective] | <part> | <word> )? [feature|landNoun]`,
    fires: ['The Gaza Strip, a 365-square-kilometre territory, is crowded.', 'Lebanon is a 10,452 sq km country.'],
    silent: ['The Gaza Strip, a 365-square-kilometre fire, burned.'],
    means: { whose: 'kind' },
  },
  {
    id: 'area.fronted',
    pattern: `^ ( [accompanying] [article] ( <word> )? [sizeNoun] [genitive] ${links} | [covering] ${links} | [placing] ${links} ) @<area>
      ( [open] <area> [close] )? [comma] <subject:place> [copula|ability|lyingVerb|covering]`,
    fires: [
      'With an area of 10,452 sq km, Lebanon is small.',
      'At just 10,452 square kilometres, Lebanon is small.',
      'Covering some 10,452 sq km, Lebanon is small.',
    ],
    silent: ['With an army of 10,452, Lebanon is small.', 'At 10,452 square kilometres, Hezbollah said.'],
    means: { whose: 'named' },
  },
  {
    id: 'area.apart',
    pattern: `<subject:name> [comma|open] ( [hedge|covering|colon] | [sizeNoun] )* @<area> ${close}`,
    fires: ['Lake Assad, 525 square kilometres, is large.', 'Raqqa province (1,961 km2) is dry.'],
    silent: ['Lake Assad, 525 square kilometres large, froze.'],
    means: { whose: 'apposed' },
  },
  {
    id: 'area.before',
    pattern: '@<area> <subject:name>',
    fires: ['The 525 sq km Lake Assad froze.'],
    silent: ['Some 525 sq km of Lake Assad froze.'],
    means: { whose: 'named' },
  },
  {
    id: 'length.is',
    pattern: `<subject:place> [comma|dash|open]? ( [relative]? [sizeVerb|covering] )? [hedge|sizeLink]* @<figure> [length]`,
    fires: [
      'The Gaza Strip is 41 km long.',
      'The Gaza Strip, 41 km long, is crowded.',
      'Gaza (about 41 km long) is crowded.',
    ],
    silent: ['The Gaza Strip is 41 km from Raqqa.', 'The Gaza Strip is 12 km wide.'],
    means: { relation: 'long' },
  },
  {
    id: 'length.border-shared',
    pattern: `<subject:region> ( [conjunction] <reference:region> )? [comma]? [borderLink|hedge]* [sharing|ability] ( [article|hedge] | <word> !atSea )*
      @<figure> [dash]? [length]? ( <word> !atSea | <part> )* ( <named> | [frontierNoun] )`,
    fires: ['Chad shares a 1,360-km border with Sudan.', 'Syria and Turkey share a 911-km border.'],
    silent: ['Chad shares a border with Sudan.', 'Chad shares a 1,360-km road with Sudan.'],
    means: { relation: 'border-length' },
  },
  {
    id: 'length.border-owned',
    pattern: '<subject:possessive> ( [quality] | <part> )* @<figure> [dash]? [length]? <named>',
    fires: ['Turkey\u2019s 911-km border with Syria was closed.'],
    silent: ['Turkey\u2019s 911-km coast is long.'],
    means: { relation: 'border-length' },
  },
  {
    id: 'length.border-between',
    pattern: '@<figure> [dash]? [length]? ( <word> !atSea )? <border>',
    fires: ['The 535-kilometre border between Ukraine and Poland was closed.'],
    silent: ['The 535-kilometre road between Ukraine and Poland was closed.'],
    means: { relation: 'border-length' },
  },
  {
    id: 'length.border-is',
    pattern: '<border> [sizeVerb|measuring] [hedge|sizeLink]* @<figure> [length]?',
    fires: [
      'The border between Ukraine and Poland is 535 km long.',
      'Chad\u2019s border with Sudan measures 1,360 km.',
    ],
    silent: ['The border between Ukraine and Poland is closed 535 km on.'],
    means: { relation: 'border-length' },
  },
]
