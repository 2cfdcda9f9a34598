/** Wordings for what lies near a place, a border, a coast or a river, without a figure. */
import type { FrameSource } from '../../../core/model.ts'

/** "près de", "aux portes de", "dans la banlieue sud de", up to the name. */
const near = `( ( [located] )? ( [closely|hedge|additive|everyOne] | [exactly] )* [kind:nearTo|besideTo|offShore]
  | [inner|goal|onLine]? [article]? <side:part>? [kind:edge] ( [behindNoun] | <side:part> )* [genitive] ) {ahead}`

export const nearness: readonly FrameSource[] = [
  {
    id: 'near.beside',
    pattern: `<subject:known> ( [comma] [article]? {kindAdjectives} [feature] [behindNoun|nationality]* [located|posture]?
      | [comma] [inner] {toArea} <region> [comma] | [comma|open|dash] [located]? )? ${near} @<reference:measurable>`,
    fires: [
      'Khasham, près de Deir ez-Zor, a été bombardée.',
      'Sinjar, non loin de la frontière syrienne, est calme.',
      "Téra, dans l'ouest du Niger, près de la frontière malienne, est calme.",
      'Daraya, dans la banlieue sud de Damas, était assiégée.',
    ],
    silent: ['Des combattants près de Raqqa ont fui.', 'Khasham est tombée. Près de Raqqa tout était calme.'],
  },
  {
    id: 'near.located',
    pattern: `[verb:located|posture|copula] ${near} @<reference:measurable>`,
    fires: ['Tabqa est proche de Raqqa.', 'La base se trouve près de la frontière irakienne.'],
    silent: ["Tabqa n'est pas proche de Raqqa.", 'Des troupes attendent près de Raqqa.'],
    means: { subject: 'clause' },
  },
]
