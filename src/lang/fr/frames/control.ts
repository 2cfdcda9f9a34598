/** Wordings for who holds a place, and for how it changes hands. */
import type { FrameSource } from '../../../core/model.ts'

/** "des FDS", "du régime", "de l'État islamique". */
const ofSide = '[genitive] [article]? <holder:side> [fighterNoun]?'

export const control: readonly FrameSource[] = [
  {
    id: 'control.held-by',
    pattern: '@[heldParticiple] [means] [article]? [fighterNoun]? [genitive]? <holder:side> [fighterNoun]?',
    means: { subject: 'patient', relation: 'held-by' },
    fires: ['Tabqa, tenue par le régime, est calme.', "Manbij est contrôlée par l'État islamique."],
    silent: ['Tabqa est tenue par des fermiers.', "Tabqa n'est pas tenue par Daech."],
  },
  {
    id: 'control.under-control-of',
    pattern: `[beneath] [definite]? [degreeAdjective]? @[controlNoun] [degreeAdjective]? ${ofSide}`,
    means: { subject: 'patient', relation: 'held-by' },
    fires: ['Manbij est sous le contrôle des FDS.', 'Manbij, sous contrôle de Daech, est bombardée.'],
    silent: ['Manbij est sous le contrôle des médecins.'],
  },
  {
    id: 'control.under-side',
    pattern: '[beneath] [definite]? @[controlNoun] <holder:side>',
    means: { subject: 'patient', relation: 'held-by' },
    fires: ['Azaz est sous contrôle rebelle.'],
    silent: ['Azaz est sous contrôle sanitaire.'],
  },
  {
    id: 'control.in-hands-of',
    pattern: `!fallingVerb ( [goal] | [pairing] [definite] ) @[handsNoun] ${ofSide}`,
    means: { subject: 'patient', relation: 'held-by' },
    fires: ['Manbij est aux mains des FDS.', 'Manbij est entre les mains de Daech.'],
    silent: ['Manbij est entre de bonnes mains.'],
  },
  {
    id: 'control.fall-to',
    pattern: `@[fallingVerb] [circumstance|weekdayName]* ( [goal] | [pairing] [definite] ) [handsNoun] ${ofSide}`,
    means: { subject: 'patient', relation: 'taken-by' },
    fires: ['Thawra est tombée lundi aux mains de Daech.', 'Raqqa est tombée aux mains des FDS.'],
    silent: ['Raqqa est tombée de haut.'],
  },
  {
    id: 'control.taken-by',
    pattern: '@[takenParticiple] [means] [article]? [fighterNoun]? [genitive]? <holder:side> [fighterNoun]?',
    means: { subject: 'patient', relation: 'taken-by' },
    fires: ['Abou Qalqal a été prise par les FDS le 4 juin.'],
    silent: ["Manbij n'a pas été prise par les FDS."],
  },
  {
    id: 'control.hold',
    pattern: '!goal !obliging @[holdVerb] [fastWord|circumstance]? <objects>',
    means: { subject: 'objects', relation: 'held-by' },
    fires: ['Les FDS contrôlent Tal Abyad.', 'Daech tient encore Raqqa.'],
    silent: ['Les rebelles contrôlent la route de Raqqa.'],
  },
  {
    id: 'control.take',
    pattern: `!goal !passiveWord @[takingVerb] [circumstance|weekdayName]* ( [definite]? [controlNoun] )? [genitive]?
      <objects> !means`,
    means: { subject: 'objects', relation: 'taken-by' },
    fires: [
      "L'armée a repris Palmyre.",
      'Les FDS se sont emparées de Manbij.',
      "L'armée a repris le contrôle de Palmyre.",
    ],
    silent: ["L'armée n'a pas repris Palmyre.", "L'armée aurait repris Palmyre."],
  },
  {
    id: 'control.keep-control',
    pattern: '[keepingVerb] [definite]? [degreeAdjective]? @[controlNoun] [degreeAdjective]? [genitive] <objects>',
    means: { subject: 'objects', relation: 'held-by', from: 'start' },
    fires: ["L'armée garde le contrôle de Damas."],
    silent: ["L'armée a perdu le contrôle de Damas.", "L'armée garde le contrôle de la route de Damas."],
  },
  {
    id: 'control.manage-to-take',
    pattern:
      '[managingVerb] <word>? [goal] [reflexive]? @[takingInfinitive] ( [definite]? [controlNoun] )? [genitive]? <objects>',
    means: { subject: 'objects', relation: 'taken-by' },
    fires: ['Les FDS ont réussi à prendre Manbij.', "Les rebelles sont parvenus à s'emparer de Tabqa."],
    silent: ['Les rebelles espèrent prendre Manbij.'],
  },
  {
    id: 'control.lose-to',
    pattern:
      '@[losingVerb] ( [definite]? [controlNoun] [genitive] )? <objects> [goal] ( <word> [genitive] )? [article]? [fighterNoun]? <holder:side>',
    means: { subject: 'objects', relation: 'taken-by' },
    fires: ['Le régime a perdu Palmyre au profit de Daech.'],
    silent: ['Le régime a perdu Palmyre au petit matin.'],
  },
  {
    id: 'control.lose',
    pattern: '@[losingVerb] ( [definite]? [controlNoun] [genitive] )? <objects>',
    means: { subject: 'objects', relation: 'lost-by' },
    fires: ['Daech a perdu Tal Abyad.', 'Daech a perdu le contrôle de Palmyre.'],
    silent: ["L'armée n'a pas perdu Damas."],
  },
]
