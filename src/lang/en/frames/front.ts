/** Wordings for where a place lies by the front. */
import type { FrameSource } from '../../../core/model.ts'

export const fronts: readonly FrameSource[] = [
  {
    id: 'distance.behind-front',
    pattern: '@<figure> {fillers} [behindWord] <reference:line>',
    fires: ['Tabqa lies 20 km behind the front line.', 'Tabqa, some 20 km behind Syrian lines, was bombed.'],
    silent: ['The tank was 20 metres behind the house.', 'Tabqa lies 20 km behind schedule.'],
  },
  {
    id: 'control.behind-lines',
    pattern: '@[behindWord] [definite]? <holder:sided> [frontNoun]',
    means: { subject: 'patient', relation: 'held-by' },
    fires: ['Tabqa lies behind rebel lines.', 'Tabqa, behind the rebel front line, was calm.'],
    silent: [
      'Tabqa hides behind rebel tanks.',
      'Tabqa is not behind rebel lines.',
      'Villages of Tabqa behind rebel lines burned.',
    ],
  },
  {
    id: 'control.side-of-front',
    pattern: '[onSurface] [definite]? <holder:sided> @[flankNoun] [genitive] [definite]? [frontNoun]',
    means: { subject: 'patient', relation: 'held-by' },
    fires: ['Manbij is on the rebel side of the front line.', 'Manbij, on the government side of the front, was calm.'],
    silent: [
      'Manbij is on the rebel side of the border.',
      'Manbij is not on the rebel side of the front line.',
      'Villages of Manbij on the rebel side of the front line burned.',
    ],
  },
]
