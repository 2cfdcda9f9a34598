import type { FrameSource } from '../../../core/model.ts'

const links = '( [sizeLink] | [sizeNoun] )*'

/** How large a place is. */
export const areas: readonly FrameSource[] = [
  {
    id: 'area.covers',
    pattern: `<subject:place> [comma]? [covering|ability|accompanying] [owner]? ${links} @<area> !genitive !rate !inner`,
    fires: [
      'Le Liban couvre 10 452 km2.',
      'La province de Raqqa a une superficie de 19 616 km2.',
      'La province de Raqqa s’étend sur 19 616 km2.',
      'Le Liban, avec ses 10 452 km2, est petit.',
    ],
    silent: ['L’armée a repris 57 km2.', 'Le Liban a 300 km2 de forêt.'],
  },
  {
    id: 'area.of',
    pattern: `[sizeNoun] [genitive] [article]? <subject:place> [covering|sizeVerb] ${links} @<area> !genitive !rate`,
    fires: ['La superficie du Liban est de 10 452 km2.'],
    silent: ['Le Liban couvre 10 452 km2.'],
    means: { whose: 'named' },
  },
  {
    id: 'area.apart',
    pattern: '<subject:name> [comma|open] ( [hedge] | [sizeNoun] | [genitive] )* @<area> [comma|close]',
    fires: ['Le Liban (10 452 km2) est petit.'],
    silent: ['Au Liban, 452 km2 de forêt ont brûlé.'],
    means: { whose: 'apposed' },
  },
  {
    id: 'length.long',
    pattern: '<subject:name> [comma]? [sizeVerb]? [hedge]* [length] [genitive] [hedge]* @<figure>',
    fires: ['La bande de Gaza est longue de 41 km.', 'La bande de Gaza, longue de 41 km, est fermée.'],
    silent: ['La bande de Gaza est large de 12 km.'],
    means: { relation: 'long' },
  },
  {
    id: 'length.is',
    pattern: '<subject:name> [measuring|sizeVerb] [hedge]* @<figure> [genitive] [length]',
    fires: ['La bande de Gaza fait 41 km de long.'],
    silent: ['La bande de Gaza fait 12 km de large.', 'La bande de Gaza est à 41 km de Raqqa.'],
    means: { relation: 'long' },
  },
  {
    id: 'length.border-shared',
    pattern: `<subject:region> ( [conjunction] [article]? <reference:region> )? [borderLink|hedge]* [sharing|ability]
      ( [article|hedge] | <word> !atSea )* <unnamed> ( <word> !atSea )? [length]? [genitive] [hedge]* @<figure>
      ( [accompanying] [article]? <reference:region> )?`,
    fires: [
      'La Turquie et la Syrie partagent une frontière de 911 km.',
      'Le Tchad partage une frontière longue de 1 360 km avec le Soudan.',
    ],
    silent: ['Le Tchad partage une frontière avec le Soudan.', 'Le Tchad a une route de 1 360 km avec le Soudan.'],
    means: { relation: 'border-length' },
  },
  {
    id: 'length.border-of-figure',
    pattern: '<subject:region> [comma]? [relative]? [sharing|ability] [hedge]* @<figure> [genitive] <named>',
    fires: ["Le Mali partage 1 300 km de frontière avec l'Algérie."],
    silent: ["Le Mali partage 1 300 km de route avec l'Algérie."],
    means: { relation: 'border-length' },
  },
  {
    id: 'length.border-between',
    pattern: `<unnamed> ( <word> !atSea )? [length]? [genitive] [hedge]* @<figure> ( [pairing] [article]? <subject:region> [conjunction]
      [article]? <reference:region> )`,
    fires: ['La frontière de 911 km entre la Turquie et la Syrie est fermée.'],
    silent: ['La route de 911 km entre la Turquie et la Syrie est fermée.'],
    means: { relation: 'border-length' },
  },
  {
    id: 'length.border-is',
    pattern:
      '<border> ( [comma]? [length] [genitive] | [sizeVerb|measuring] [hedge]* [length]? [genitive]? ) [hedge]* @<figure> ( [genitive] [length] )?',
    fires: [
      'La frontière entre la Turquie et la Syrie est longue de 911 km.',
      'La frontière entre la Turquie et la Syrie fait 911 km.',
    ],
    silent: ['La frontière entre la Turquie et la Syrie est fermée.'],
    means: { relation: 'border-length' },
  },
]
