/** Wordings for what lies near a place, a border, a coast or a river, without a figure. */
import type { FrameSource } from '../../../core/model.ts'

/** "near", "just outside", "on the southern outskirts of", up to the name. */
const near = `( [closely|hedge|additive]* [kind:nearTo|besideTo|offShore]
  | [onSurface|inner]? [article]? ( [emphasis] | <side:part> )* [kind:edge] [genitive] ) {ahead}`

export const nearness: readonly FrameSource[] = [
  {
    id: 'near.beside',
    pattern: `<subject:known> ( [comma] ( [article] {kindAdjectives} [feature] | [numeral]? {kindAdjectives} [severalOf] ) [located|posture]? | [comma] [inner] {toArea} <region> [comma]
      | [comma|open|dash] [located]? )? ${near} @<reference:measurable>`,
    fires: [
      'Khasham, near Deir ez-Zor, was shelled.',
      'They took Khasham, a village near Deir ez-Zor.',
      'They took Khasham and Marrat, two villages near Deir ez-Zor.',
      'Darayya, on the southern outskirts of Damascus, was besieged.',
      'Bunagana near the border with Uganda was taken.',
      'Tera, in western Niger, near the border with Mali, was attacked.',
      'Baga (close to Lake Chad) was raided.',
      'Arwad, off the coast of Syria, was calm.',
    ],
    silent: [
      'Fighters near Raqqa fled.',
      'Arwad, off Syria, was calm.',
      'Khasham fell. Near Raqqa all was quiet.',
      'Khasham nears the end.',
    ],
  },
  {
    id: 'near.located',
    pattern: `[verb:located|posture|copula] ${near} @<reference:measurable>`,
    fires: ['Tabqa is near Raqqa.', 'The base lies close to the Iraqi border.', 'Jobar lies just outside Damascus.'],
    silent: ['Tabqa is not near Raqqa.', 'Troops are closing in near Raqqa.'],
    means: { subject: 'clause' },
  },
  {
    id: 'near.behind',
    pattern: `( [comma] | [comma]? [conjunction] [pairDeterminer]? )? ${near} @<reference:measurable>`,
    fires: [
      'Humera, in the west of Tigray near the Sudanese border, fell.',
      'Humera, in Tigray and close to Sudan, fell.',
    ],
    silent: ['Humera, in the west of Tigray, nears the end.'],
    means: { subject: 'claimed' },
  },
]
