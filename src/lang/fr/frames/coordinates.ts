import type { FrameSource } from '../../../core/model.ts'

/** What may stand between a place and its coordinates. */
const label = '[pointLabel|comma|colon|dash|slash|stop]'

/** A pair of coordinates and the place that it belongs to. */
export const coordinatePairs: readonly FrameSource[] = [
  {
    id: 'coordinates.bracket',
    pattern: `<place> ${label}* [open] ( ${label} | [open] )* @<pair>`,
    fires: ['La base de Tabqa (35.7547, 38.5668) est touchée.'],
    silent: ['Le taux (35.7547, 38.5668) a monté.'],
    means: { by: 'bracket' },
  },
  {
    id: 'coordinates.beside',
    pattern: '<place> @<pair>',
    fires: ['Près de Raqqa 35.95 N, 39.01 E un convoi a brûlé.'],
    silent: ['Le taux est passé de 35.75 à 38.56.'],
    means: { by: 'name' },
  },
  {
    id: 'coordinates.label',
    pattern: `<place> ${label} ${label}* @<pair>`,
    fires: ['Tabqa est située à 35°45′N 38°34′E.'],
    silent: ['Le convoi a quitté Raqqa hier 35.75, 38.50 encore.'],
    means: { by: 'label' },
  },
  {
    id: 'coordinates.behind',
    pattern: '@<pair> [open|comma|colon|dash] [definite]? ( <place:name> | <place:description> )',
    fires: ['À 35.95 N, 39.01 E, Raqqa a été bombardée.', 'Géolocalisé à 36.53, 37.95 (Manbij).'],
    silent: ["Le convoi a quitté 35.75, 38.50 à l'aube."],
    means: { by: 'name' },
  },
  {
    id: 'coordinates.inside',
    pattern: '@<pair> [comma]? [inner|goal] [definite]? ( <place:name> | <place:description> )',
    fires: ['La vidéo a été géolocalisée à 36.53, 37.95 à Manbij.'],
    silent: ['La vidéo a été géolocalisée à 36.53, 37.95 hier.'],
    means: { by: 'name', relation: 'in' },
  },
  {
    id: 'coordinates.label-alone',
    pattern: '^ [slash|bullet]* [pointLabel] [colon] @<pair>',
    fires: ['Ils ont pris Tabqa. Coordonnées : 35.83 N, 38.55 E.'],
    silent: ['Ils ont pris Tabqa. Le second drone est tombé à 35.83 N, 38.55 E.'],
    means: { by: 'topic' },
  },
]
