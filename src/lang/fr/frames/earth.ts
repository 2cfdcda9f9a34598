import type { FrameSource } from '../../../core/model.ts'

const kind = '[article]? {kindAdjectives} <noun> ( [behindNoun|nationality] )*'

/** Halves of the earth, and whether a place has a coast. */
export const halves: readonly FrameSource[] = [
  {
    id: 'half.of-earth',
    pattern: '[inner] [definite]? @[halfOfEarth] [part:compassPoint]',
    fires: ['Singapour se trouve dans l’hémisphère Nord.'],
    silent: ['L’hémisphère Nord est froid.'],
  },
  {
    id: 'half.of-equator',
    pattern: '@<direction> [genitive] [definite]? [equator]',
    fires: ['Nairobi se trouve au sud de l’équateur.'],
    silent: ['Nairobi se trouve près de l’équateur.'],
  },
  {
    id: 'coast.none',
    pattern: '[copula] [additive]* ( [article] {kindAdjectives} <noun> )? @[landlocked]',
    fires: ['Le Tchad est un pays enclavé.', 'Le Mali est enclavé.'],
    silent: ["Le Tchad n'est pas enclavé.", 'Le Tchad a des voisins enclavés.'],
  },
  {
    id: 'coast.no-access',
    pattern: '( [copula|ability] | <subject:region> [comma] ) @[seaAccess]',
    fires: ["L'Éthiopie n'a pas d'accès à la mer.", 'Le Tchad, sans accès à la mer, dépend de ses voisins.'],
    silent: ["L'Éthiopie demande un accès à la mer."],
  },
  {
    id: 'coast.none-apposed',
    pattern: `!comma <subject:region> [comma] ${kind} @[landlocked]`,
    fires: ["L'Éthiopie, pays enclavé, veut un port."],
    silent: ['En Éthiopie, pays voisin, on le nie.'],
  },
  {
    id: 'coast.on',
    pattern: `[copula] [additive]* ${kind} @[onCoast]`,
    fires: ['Jablé est une petite ville côtière.', 'Derna est une ville côtière.'],
    silent: ["Jablé n'est pas une ville côtière.", 'Jablé a un commerce côtier.'],
    means: { coast: 'on' },
  },
  {
    id: 'coast.on-apposed',
    pattern: `!comma <subject:known> [comma] ${kind} @[onCoast]`,
    fires: ['Tyr, ville côtière, est calme.', 'Le Togo, un pays côtier, a envoyé des troupes.'],
    silent: ['Tyr, ville antique, est calme.'],
    means: { coast: 'on' },
  },
]
