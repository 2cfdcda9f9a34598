/** Wordings for who holds a place, and for how it changes hands. */
import type { FrameSource } from '../../../core/model.ts'

export const control: readonly FrameSource[] = [
  {
    id: 'control.apposed-compound',
    pattern: `<subject:object> [comma] [article] ([placeAdjective] | <proper>)* @[heldEnding] [placeAdjective]* [feature]`,
    means: { subject: 'compound' },
    fires: ['Thawra, a Daesh-held oilfield, burned.', 'Thawra, an Islamic State-held desert oilfield, burned.'],
    silent: ['Thawra, a burning Daesh-held oilfield, fell.', 'Thawra, a Daesh-held burning oilfield, fell.'],
  },
  {
    id: 'control.compound',
    pattern: '@[heldEnding] [placeAdjective]* <subject:object>',
    means: { subject: 'compound' },
    fires: [
      'Daesh-held Tabqa was bombed.',
      'The rebel-held town of Manbij fell.',
      'Islamic State-held Raqqa was calm.',
    ],
    silent: [
      'The extremist-held city of Raqqa was bombed.',
      'The rebel-held east of Aleppo was bombed.',
      'Opposition-held districts of Aleppo were hit.',
      'Daesh-held burning Tabqa fell.',
    ],
  },
  {
    id: 'control.in-brackets',
    pattern: '<subject:object> [open] [circumstance]? @[heldEnding] [close]',
    means: { subject: 'compound' },
    fires: ['They shelled Raqqa (Daesh-held).', 'Azaz (still rebel-held) was hit.'],
    silent: ['They shelled Raqqa (Daesh-held villages).'],
  },
  {
    id: 'control.aside',
    pattern: '[comma] [circumstance]? @[heldEnding] ( [comma|close|semicolon|stop] | $ )',
    means: { subject: 'claimed' },
    fires: ['They shelled Tabqa (45 km west of Raqqa, Daesh-held).'],
    silent: ['They shelled Tabqa, Daesh-held villages and Raqqa.', 'They shelled Raqqa, Daesh-held.'],
  },
  {
    id: 'control.is-compound',
    pattern: '[copula|stayingVerb|circumstance] @[heldEnding]',
    means: { subject: 'sentence' },
    fires: ['Azaz is rebel-held.', 'Azaz, in the north, is still rebel-held.'],
    silent: ['Azaz is not rebel-held.', 'Azaz could be rebel-held.', 'Azaz was never rebel-held.'],
  },
  {
    id: 'control.held-by',
    pattern: '@[heldParticiple] [means] <holder:side> [fighterNoun]?',
    means: { subject: 'patient', relation: 'held-by' },
    fires: [
      'Tabqa, held by the government, lies west.',
      'Tal Abyad, which is controlled by Kurdish forces, was calm.',
      'Tabqa, west of Raqqa, is held by Daesh.',
    ],
    silent: ['Villages of Tabqa held by Daesh burned.', 'Tabqa is not held by Daesh.', 'Tabqa was held by farmers.'],
  },
  {
    id: 'control.which-side-holds',
    pattern:
      '[relative] <holder:side> [fighterNoun]? [circumstance]? [ability] [circumstance]? @[heldParticiple] ( $ | [comma|stop] | [boundary] !genitive | [circumstance] )',
    means: { subject: 'patient', relation: 'held-by' },
    fires: [
      'Tabqa, which Daesh has controlled since 2014, was hit.',
      'Manbij, which Kurdish forces have held for years, is calm.',
    ],
    silent: [
      'Tabqa, which Daesh had controlled villages in, was hit.',
      'The talks which rebels have held in Tabqa failed.',
    ],
  },
  {
    id: 'control.where-in-control',
    pattern:
      '[whereWord] <holder:side> [fighterNoun]? ( [copula|ability|passiveWord|circumstance|stayingVerb] )+ [inner] [degreeAdjective]? @[controlNoun] !genitive !overWord',
    means: { subject: 'patient', relation: 'held-by' },
    fires: ['Tabqa, where Daesh has been in control since 2014, was hit.'],
    silent: ['Tabqa, where Daesh is in control of the dam, was hit.', 'Tabqa, where Daesh is not in control, was hit.'],
  },
  {
    id: 'control.under-control-of',
    pattern: '[beneath] [definite]? [degreeAdjective]? @[controlNoun] [genitive] <holder:side> [fighterNoun]?',
    means: { subject: 'patient', relation: 'held-by' },
    fires: ['Manbij is under the control of the SDF.', 'Manbij is now under full control of Daesh militants.'],
    silent: ['Manbij is under the control of farmers.', 'A pocket of Manbij under the control of the SDF burned.'],
  },
  {
    id: 'control.in-hands-of',
    pattern: '[inner] [definite]? @[handsNoun] [genitive] <holder:side> [fighterNoun]?',
    means: { subject: 'patient', relation: 'held-by' },
    fires: ['Manbij is in the hands of the SDF.'],
    silent: ['Manbij is not in the hands of the SDF.', 'Manbij saw weapons in the hands of the SDF.'],
  },
  {
    id: 'control.under-side',
    pattern: '[beneath] <holder:sided> @[controlNoun]',
    means: { subject: 'patient', relation: 'held-by' },
    fires: ['Homs is under government control.', 'Manbij, 80 km north-east of Aleppo, remains under Daesh control.'],
    silent: ['A pocket of Aleppo under rebel control was shelled.', 'Homs is under flood control.'],
  },
  {
    id: 'control.in-sides-hands',
    pattern: '[inner] <holder:sided> @[handsNoun]',
    means: { subject: 'patient', relation: 'held-by' },
    fires: ['Tal Abyad is in Kurdish hands.', 'Tal Abyad was already in rebel hands.'],
    silent: ['Tal Abyad is in good hands.'],
  },
  {
    id: 'control.keep-control',
    pattern: '([keepingVerb|inner|degreeAdjective])+ @[controlNoun] [genitive|overWord] <objects>',
    means: { subject: 'objects', relation: 'held-by', from: 'start' },
    fires: ['The army remains in full control of Damascus.', 'Kurdish forces retain control of Kobani.'],
    silent: ['The army lost control of Damascus.', 'The army is in control of the Damascus road.'],
  },
  {
    id: 'control.hold',
    pattern: '!goal !obliging @[holdVerb] [fastWord]? <objects>',
    means: { subject: 'objects', relation: 'held-by' },
    fires: ['The SDF controls Tal Abyad.', 'Daesh still holds Raqqa.', 'Daesh holds on to Raqqa and Tabqa.'],
    silent: [
      'The SDF wants to control Manbij.',
      'The army no longer controls Raqqa.',
      'Rebels held Kobani for four months.',
      'The army controls most of Aleppo.',
      'Daesh wants to hold on to Raqqa.',
    ],
  },
  {
    id: 'control.fall-to',
    pattern: '@[fallingVerb] [goal] <holder:side>',
    means: { subject: 'patient', relation: 'taken-by' },
    fires: ['Thawra oilfield fell to Daesh on Monday.', 'Raqqa was lost to Daesh.'],
    silent: ['Syria lost to Iraq.', 'Raqqa would have fallen to Daesh.', 'Villages near Manbij fell to Daesh.'],
  },
  {
    id: 'control.taken-by',
    pattern: '@[takenParticiple] ([origin] <loser:side>)? [means] <holder:side>',
    means: { subject: 'patient', relation: 'taken-by' },
    fires: [
      'Abu Qalqal was captured by the Syrian Democratic Forces on 4 June.',
      'Syriatel hill was recaptured from the army by Daesh on Wednesday.',
    ],
    silent: ['Villages near Manbij were captured by the SDF.', 'Manbij has not been captured by the SDF.'],
  },
  {
    id: 'control.take',
    pattern: '!goal @[takingVerb] {grasp} <objects>',
    means: { subject: 'objects', relation: 'taken-by' },
    fires: [
      'The army took control of the Resafa crossroads.',
      'The Islamic State group seized Palmyra on June 12.',
      'The army took back Palmyra.',
    ],
    silent: [
      "The army captured Raqqa's police chief.",
      'Rebels took Aleppo residents hostage.',
      'Troops could have taken Raqqa.',
    ],
  },
  {
    id: 'control.manage-to-take',
    pattern: '[managingVerb] <word>? <word>? [goal] @[takingInfinitive] {grasp} <objects>',
    means: { subject: 'objects', relation: 'taken-by' },
    fires: ['Syrian troops managed briefly to seize Thawra.', 'Rebels were able to capture Tabqa.'],
    silent: ['Rebels hope to seize Manbij.', 'The army failed to capture Tabqa.'],
  },
  {
    id: 'control.lose-to',
    pattern: '@[losingVerb] {grasp} <objects> [goal] <holder:side>',
    means: { subject: 'objects', relation: 'taken-by' },
    fires: ['The government lost Palmyra to Daesh.', 'They ceded Homs and Hama to the army.'],
    silent: ['They would have lost Palmyra to Daesh.'],
  },
  {
    id: 'control.lose',
    pattern: '@[losingVerb] {grasp} <objects>',
    means: { subject: 'objects', relation: 'lost-by' },
    fires: ['Daesh lost Tal Abyad.', 'The government has lost Damascus.'],
    silent: ['Syria lost 3-0 to Iraq.', 'The army has not lost Damascus.', 'The government lost Palmyra to Daesh.'],
  },
]
