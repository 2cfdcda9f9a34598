import type { FrameSource } from '../../../core/model.ts'

/** What may stand between a place and its coordinates: ", grid reference", "lies at". */
const label = '[pointLabel|comma|colon|dash|slash|stop]'

/** A pair of coordinates and the place that it belongs to. */
export const coordinatePairs: readonly FrameSource[] = [
  {
    id: 'coordinates.bracket',
    pattern: `<place> ${label}* [open] ( ${label} | [open] )* @<pair>`,
    fires: ['Tabqa airbase (35.7547, 38.5668) was hit.', 'Tabqa airbase, grid (35.7547, 38.5668), was hit.'],
    silent: ['The base at 38.5668, 35.7547 was shelled.', 'The ratio rose (35.7547, 38.5668) again.'],
    means: { by: 'bracket' },
  },
  {
    id: 'coordinates.beside',
    pattern: '<place> @<pair>',
    fires: ['Near Raqqa 35.95 N, 39.01 E a convoy burned.'],
    silent: ['The ratio rose from 35.75 to 38.56.', 'Raqqa burned at 35.95 N, 39.01 E.'],
    means: { by: 'name' },
  },
  {
    id: 'coordinates.label',
    pattern: `<place> ${label} ${label}* @<pair>`,
    fires: ['The Tabqa airbase lies at 35°45′N 38°34′E.', 'The coordinates of Raqqa are 35.95, 38.50.'],
    silent: ['The convoy left Raqqa yesterday 35.75, 38.50 again.'],
    means: { by: 'label' },
  },
  {
    id: 'coordinates.behind',
    pattern: '@<pair> [open|comma|colon|dash|equalSign] [definite]? ( <place:name> | <place:description> )',
    fires: ['At 35.95 N, 39.01 E, Raqqa was bombed.', 'Geolocated to 36.53, 37.95 (Manbij).', '36.53, 37.95 = Manbij'],
    silent: ['The convoy left 35.75, 38.50 at dawn.'],
    means: { by: 'name' },
  },
  {
    id: 'coordinates.label-alone',
    pattern: '^ [slash|bullet]* [pointLabel] [colon] @<pair>',
    fires: ['They took Tabqa. Coordinates: 35.83 N, 38.55 E.'],
    silent: ['They took Tabqa. The second drone fell at 35.83 N, 38.55 E.'],
    means: { by: 'topic' },
  },
  {
    id: 'coordinates.label-of',
    pattern:
      '^ [pointLabel] ( [article|genitive|pointLabel] | <word> | <unread> )* <place> ( <word> )* [colon] @<pair>',
    fires: [
      'Coordinates of the strike on Raqqa market: 35.95, 39.01.',
      'Location of the blast in Manbij: 36.53, 37.95',
    ],
    silent: ['A strike on Raqqa market: 35.95, 39.01.'],
    means: { by: 'bracket' },
  },
  {
    id: 'coordinates.is',
    pattern: '@<pair> [comma]? [copula] [definite]? ( <place:name> | <place:description> ) !<measurable>',
    fires: ['The second pair, 48.58 N, 38.00 E, is Bakhmut.', '46.48 N, 30.72 E is Odesa, not Mykolaiv.'],
    silent: ['The strike on 46.48 N, 30.72 E was near Odesa.'],
    means: { by: 'name' },
  },
  {
    id: 'coordinates.inside',
    pattern: '@<pair> [close]? [comma]? [inner] [definite]? ( <place:name> | <place:description> )',
    fires: [
      'The video was geolocated to 36.53, 37.95 in Manbij.',
      'The site (36.53, 37.95) in Manbij was hit.',
      'The strike hit 36.53, 37.95, in Aleppo province.',
    ],
    silent: ['The strike hit 36.53, 37.95 near Manbij.'],
    means: { by: 'name', relation: 'in' },
  },
]
