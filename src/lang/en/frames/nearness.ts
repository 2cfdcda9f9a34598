/** Wordings for what lies near a place, a border, a coast or a river, without a figure. */
import type { FrameSource } from '../../../core/model.ts'

/** "near", "just outside", "on the southern outskirts of", up to the name. */
const near = `( [closely|hedge|additive]* [kind:nearTo|besideTo|offShore|vicinity]
  | [onSurface|inner|site]? [article]? ( [emphasis] | <side:part> )* [kind:edge] [genitive] ) {ahead}`

/** "in Kyiv's northwestern suburbs". */
const ownRim = '[onSurface|inner] @<reference:possessive> ( [emphasis] | <side:part> )* [kind:edge]'
/** A place, and its adjectives. */
const named = '[article]? ( [quality|nearby] )* <subject:known>'

export const nearness: readonly FrameSource[] = [
  {
    id: 'near.own-rim',
    pattern: `<subject:known> ( [comma] )? ${ownRim}`,
    fires: ['Avdiivka, on Donetsk\u2019s northern doorstep, fell.'],
    silent: ['Avdiivka, on Donetsk\u2019s mind, fell.', 'Troops massed on Kyiv\u2019s outskirts.'],
    means: { owner: 'city' },
  },
  {
    id: 'near.own-rim-located',
    pattern: `[verb:located|posture|copula] ${ownRim}`,
    fires: ['Brovary is on Kyiv\u2019s eastern outskirts.'],
    silent: ['Brovary is east of Kyiv\u2019s outskirts.'],
    means: { subject: 'clause', owner: 'city' },
  },
  {
    id: 'near.each',
    pattern:
      '<subject:known> [conjunction] @<reference:known> ( [copula|posture|comma|additive] | [closely] )* [kind:nearEach] !accompanying',
    fires: ['Bucha and Irpin lie next to each other.', 'Homs and Hama are close together.'],
    silent: ['Bucha and Irpin lie next to Kyiv.', 'Homs and Hama, side by side with the army, held out.'],
    means: { quote: 'whole' },
  },
  {
    id: 'near.fronted-in',
    pattern: `^ ${near} @<reference:measurable> [comma] [inner|site] ${named} [comma]`,
    fires: [
      'Near the Turkish border, in Azaz, rebels regrouped.',
      'On the outskirts of Kyiv, in Bucha, bodies were found.',
    ],
    silent: ['Near the Turkish border, in May, rebels regrouped.'],
    means: { subject: 'town' },
  },
  {
    id: 'near.fronted',
    pattern: `^ ${near} @<reference:measurable> [comma] ( !genitive !origin !means !comma <skipped:unread> | <force> )+
      ( [inner|site|around|toward] | [takingVerb] ) ${named} !saying !copula !ability !<unread>`,
    fires: ['Near Kyiv, Russian troops took the town of Bucha.', 'Outside Goma, shells fell on tents in Mugunga.'],
    silent: ['Near Kyiv, officials in Bucha said.', 'Near Kyiv all was quiet.'],
    means: { subject: 'town', perhaps: 'other' },
  },
  {
    id: 'near.including',
    pattern: `[severalOf|looseSeveral] ${near} @<reference:measurable> ( [comma]? [exampleOf] | [colon] ) [article]? <subject:known>`,
    fires: ['They shelled settlements near Kupiansk, including Petropavlivka.'],
    silent: ['They shelled settlements near Kupiansk.', 'They shelled Kupiansk, including its school.'],
    means: { list: 'on-behind' },
  },
  {
    id: 'near.in',
    pattern: `${near} @<reference:measurable> [comma] [inner|site] ${named} ( [comma|stop|semicolon] | $ )`,
    fires: ['Fighters massed on the outskirts of Goma, in Sake.'],
    silent: ['Fighters massed on the outskirts of Goma in May.'],
    means: { subject: 'town', perhaps: 'other' },
  },
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
      'Bagram, outside Kabul, was hit.',
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
