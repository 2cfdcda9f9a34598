/** Wordings for the area that a place lies in. */
import type { FrameSource } from '../../../core/model.ts'

export const containment: readonly FrameSource[] = [
  {
    id: 'containment.beside',
    pattern:
      '<subject:place> [comma|open]? [closely]? ( [overLine] <line> )? [link:inner] {intoArea} @<reference:region>',
    fires: [
      'Manbij, in Hama province, was taken.',
      'Palmyra in central Syria was quiet.',
      'Tabqa (in Raqqa province) fell.',
      'Fighting went on in Tabqa inside Raqqa province.',
      'Qamishli, in the far north-east of Syria, was calm.',
      'Azaz, just inside Syria, was hit.',
      'Kilis, just across the border in Turkey, was calm.',
    ],
    silent: [
      'Manbij, near Hama province, was taken.',
      'He met Smith in Syria.',
      'Protests were held in Paris, in the Netherlands and in Rome.',
      'Syria in Hama province.',
    ],
  },
  {
    id: 'containment.each',
    pattern: `<subject:name> [comma|open|dash] [each:pairDeterminer] [numeral]? ( [genitive] ( [relative] | <word> ) )?
      [copula]? [located|posture]? [link:inner] {intoArea} @<reference:region>`,
    fires: [
      'They took Jalawla and Khanaqin, both in Diyala province.',
      'Jalawla, Khanaqin and Tikrit, all in the Diyala region, were hit.',
      'Jalawla, Khanaqin and Tikrit, all three of which are in Diyala, were hit.',
    ],
    silent: [
      'Guards, all in Diyala province, fled.',
      'They took Jalawla and Khanaqin in Diyala province.',
      'Both in Diyala province are dead.',
    ],
  },
  {
    id: 'containment.kinds',
    pattern: `<subject:name> [comma|open|dash] [numeral]? [placeAdjective]* [each:severalOf] [link:inner] {intoArea}
      @<reference:region> {closed}`,
    means: { subject: 'list' },
    fires: [
      'Jalawla and Khanaqin, towns in Diyala province, were hit.',
      'Jalawla, Khanaqin and Baquba, three cities in Diyala, fell.',
    ],
    silent: [
      'He saw Jalawla, towns in Diyala province and Tikrit.',
      'Jalawla and Khanaqin, towns near Diyala, were hit.',
    ],
  },
  {
    id: 'containment.also',
    pattern: '^ <subject:known> [comma|open] [additive] [link:inner] {intoArea} @<reference:region> [comma|close]',
    fires: ['Khanaqin, also in Diyala province, was hit.'],
    silent: ['Khanaqin, also hit in Diyala province, is calm.', 'They hit Baquba, also in Diyala province, he said.'],
  },
  {
    id: 'containment.also-perhaps',
    pattern: '<subject:known> [comma|open] [additive] [link:inner] {intoArea} @<reference:region> {closed}',
    means: { perhaps: 'other' },
    fires: ['They hit Baquba, also in Diyala province, he said.'],
    silent: ['They hit Baquba, also in Diyala province and Hama.'],
  },
  {
    id: 'containment.dashed',
    pattern: '<subject:known> [dash] [link:inner] {intoArea} @<reference:region> [dash|close]',
    fires: ['Tabqa - in Raqqa province - was hit.'],
    silent: ['Tabqa - in Raqqa province they fled.'],
  },
  {
    id: 'containment.cell',
    pattern: '<subject:known> [link:dash|cell] {toArea} @<reference:typed> ( [dash|cell] | $ )',
    fires: ['Tabqa — Raqqa province — was hit.', 'Tabqa | Raqqa province | 3 killed'],
    silent: ['Tabqa - Raqqa - Hama.', 'Tabqa | Raqqa | Hama'],
  },
  {
    id: 'containment.others',
    pattern:
      '<subject:name> [conjunction] [additive]? [another] [each:severalOf] [link:inner] {intoArea} @<reference:region>',
    fires: ['They hit Jalawla and other towns in Diyala province.'],
    silent: ['They hit Jalawla and towns in Diyala province.'],
  },
  {
    id: 'containment.sector',
    pattern: '<subject:known> [sectorNoun] [link:inner] {intoArea} @<reference:region>',
    means: { perhaps: 'other' },
    fires: ['They advanced in the Tabqa direction in Raqqa province.'],
    silent: ['They advanced in the Tabqa direction.'],
  },
  {
    id: 'containment.inward',
    pattern: '@<reference:region> [partNoun]? [comma] [link:inner|vicinity] <subject:typed> !inner',
    fires: [
      'In Raqqa province, in the town of Tabqa, they fled.',
      'They fled in the Aleppo countryside, in the town of Azaz.',
    ],
    silent: ['In Raqqa province, Tabqa fell.', 'They fled in Syria, in the town of Tripoli in Libya and in Iraq.'],
  },
  {
    id: 'containment.inward-perhaps',
    pattern: '^ [inner]? {toArea} @<reference:region> [comma] <subject:typed> !inner',
    means: { perhaps: 'other' },
    fires: ['In Raqqa province, the town of Tabqa fell.', 'Raqqa province, town of Tabqa: three dead.'],
    silent: ['They fled Raqqa province, the town of Tabqa fell.'],
  },
  {
    id: 'containment.inward-bare',
    pattern: '[inner] {toArea} @<reference:typed> [comma] !article <subject:typed> {closed}',
    means: { perhaps: 'other' },
    fires: ['Strikes in Raqqa province, town of Tabqa.'],
    silent: ['Strikes in Raqqa province, the town of Tabqa fell.', 'Strikes in Syria, town of Tabqa.'],
  },
  {
    id: 'containment.located',
    pattern:
      '[verb:located|posture|copula] ( [pairDeterminer] [located]? | [closely] )? ( [overLine] <line> )? [link:inner] {intoArea} @<reference:region>',
    means: { subject: 'clause' },
    fires: ['Palmyra lies in Homs province.', 'Manbij is located in northern Syria.', 'Tabqa is in Raqqa province.'],
    silent: ['Palmyra never lay in Hama province.', 'Kuznetsov is based in Syria.', 'Tabqa is not in Hama province.'],
  },
  {
    id: 'containment.kind',
    pattern: '[noun:feature|hubNoun] {peopled}? [link:inner] {intoArea} @<reference:region>',
    means: { subject: 'sentence' },
    fires: [
      'Tabqa, a town of 67,000 people in Raqqa province, fell.',
      'Tabqa, a town with a population of about two thousand in Raqqa province, fell.',
      'Raqqa is a city in Syria.',
      'Kupiansk, a rail hub in Kharkiv region, fell.',
      'Tabqa is one of several towns in Raqqa province.',
    ],
    silent: ['Raqqa is no city in Iraq.', 'Raqqa burned a city in Iraq.', 'Raqqa would become a city in Iraq.'],
  },
  {
    id: 'containment.kind-of',
    pattern:
      '[indefinite] {kindAdjectives} [feature] !seatNoun !suburbNoun [link:genitive] {intoArea} @<reference:region>',
    means: { subject: 'sentence' },
    fires: ['Achin, a district of Nangarhar province, was bombed.', 'Achin is a district of Kunar province.'],
    silent: ['Aleppo, a suburb of Damascus, was hit.', 'Baquba, a district and Diyala province were bombed.'],
  },
  {
    id: 'containment.behind',
    pattern: '[comma]? [link:inner] {intoArea} @<reference:region> {closed}',
    means: { subject: 'claimed', perhaps: 'other' },
    fires: [
      'Jalawla and Khanaqin, some 30 km apart in Diyala province, were hit.',
      'Homs fell. Tabqa is 45 km away, in Raqqa province.',
    ],
    silent: ['Tabqa is 45 km away in Raqqa and Hama.', 'In Diyala province, all was quiet.'],
  },
  {
    id: 'containment.of',
    pattern: '<subject:typed> [link:genitive] {intoArea} @<reference:region>',
    means: { noun: 'shared' },
    fires: ['The Suruc district of Sanliurfa province was hit.', 'They took Baquba city of Diyala province.'],
    silent: ['They took Baquba of Diyala province.', 'The mayor of Diyala province left.'],
  },
  {
    id: 'containment.of-bare',
    pattern: '<subject:known> ( [dash] )? [link:genitive] {intoArea} @<reference:typed>',
    means: { perhaps: 'other' },
    fires: ['They took Baquba of Diyala province.'],
    silent: ['They took Baquba of Diyala.', 'He took Syria of Diyala province.'],
  },
  {
    id: 'containment.owned',
    pattern: '@<reference:owningArea> ( <part> | [quality] )* <subject:typed>',
    fires: ["Sagaing region's Pale township was hit."],
    silent: ["Sagaing region's hills were hit.", "Damascus's Douma suburb was hit."],
  },
  {
    id: 'containment.owned-perhaps',
    pattern: '@<reference:owningCity> ( <part> | [quality] )* <subject:typed>',
    means: { perhaps: 'other' },
    fires: ["Kharkiv's Izyum district was hit."],
    silent: ["Kharkiv's mayor left.", "Syria's Idlib province was hit."],
  },
  {
    id: 'containment.apposed',
    pattern: `( <subject:known> | <subject:typed> ) [link:comma|open] {toArea} @<reference:region>
      ($ | [comma] !conjunction !disjunction | [semicolon|colon|stop|dash|slash|open|close|quote])`,
    means: { subject: 'apposed' },
    fires: ['Kilis, Syria, is a border town.', 'The province of Raqqa, Syria, is dry.', 'They fled Raqqa, Syria.'],
    silent: [
      'They went to Raqqa, Syria and Lebanon.',
      'In Raqqa, Syria remains strong.',
      'Aleppo, Homs and Hama fell.',
    ],
  },
]
