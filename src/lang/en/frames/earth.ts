import type { FrameSource } from '../../../core/model.ts'

/** Halves of the earth, and whether a place has a coast. */
export const halves: readonly FrameSource[] = [
  {
    id: 'half.of-earth',
    pattern: '[inner] [definite]? [part:compassPoint] @[halfOfEarth]',
    fires: ['Singapore lies in the Southern Hemisphere.', 'Quito, in the southern hemisphere, was quiet.'],
    silent: ['The Southern Hemisphere is cold.', 'Singapore lies in southern Asia.'],
  },
  {
    id: 'half.of-equator',
    pattern: '@<direction> [genitive] [definite]? [equator]',
    fires: ['Nairobi lies south of the equator.', 'Kampala is just north of the equator.'],
    silent: ['Nairobi lies south of Nyeri.', 'Nairobi lies near the equator.'],
  },
  {
    id: 'coast.none-before',
    pattern: '@[landlocked] ( [part:compassPoint] | [quality] )* <subject:region>',
    fires: ['Landlocked Mali closed its borders.', 'The landlocked nation Niger was hit.'],
    silent: ['Landlocked countries closed their borders.'],
  },
  {
    id: 'coast.none-apposed',
    pattern:
      '!comma <subject:region> [comma] [article]? [quality|placeAdjective]* @[landlocked] [quality|placeAdjective]* <noun>',
    fires: ['Ethiopia, a landlocked nation, wants a port.'],
    silent: ['In Ethiopia a landlocked nation suffers.'],
  },
  {
    id: 'coast.none',
    pattern:
      '[copula|contracted] [additive]* [article]? [quality|placeAdjective]* @[landlocked] ( [quality|placeAdjective]* <noun> )?',
    fires: ['Chad is a landlocked country.', 'South Sudan is landlocked.'],
    silent: ['Chad has landlocked neighbours.', 'Chad is not landlocked.'],
  },
  {
    id: 'coast.on-apposed',
    pattern:
      '!comma <subject:known> [comma] [article] [quality|placeAdjective]* @[onCoast] [quality|placeAdjective]* <noun> !<measurable>',
    fires: ['Togo, a coastal nation, sent troops.', 'Jableh, a coastal town, was calm.'],
    silent: ['Togo, coastal nations said, sent troops.'],
    means: { coast: 'on' },
  },
  {
    id: 'coast.on',
    pattern:
      '[copula|contracted] [additive]* [article] [quality|placeAdjective]* @[onCoast] [quality|placeAdjective]* <noun>',
    fires: ['Mali is a coastal state.', 'Jableh is a small coastal town.'],
    silent: ['Mali has a coastal trade.'],
    means: { coast: 'on' },
  },
]
