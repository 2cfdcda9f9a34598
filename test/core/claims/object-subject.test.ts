/** Whom a figure is said of that names nothing to measure from, and what opens a sentence without being a place. */
import { describe, expect, it } from 'vitest'
import { check } from '../../../src/core/index.ts'
import { builtGround } from '../../ground.ts'

const ground = await builtGround()
const distancesIn = (text: string): readonly string[] =>
  check(text, ground)
    .findings.filter(({ kind }) => kind === 'distance')
    .map(({ subject, reference, verdict }) => `${subject?.text ?? '-'} > ${reference?.text ?? '-'} ${verdict}`)

describe('what a verb is done to, right before a figure', () => {
  it.each([
    ['From Homs the army plans to take Hama, 45 km to the north.', 'Hama > Homs agrees'],
    ['From Homs the army plans to take Hama, 145 km to the north.', 'Hama > Homs disagrees'],
    ['In Homs, officers vowed to defend Palmyra, 145 km to the east.', 'Palmyra > Homs agrees'],
    ['Starting from Gao, the convoy was to reach Kidal, 285 km to the north-east.', 'Kidal > Gao agrees'],
    ['Parti de Gao, le convoi devait rejoindre Kidal, à 285 km au nord-est.', 'Kidal > Gao agrees'],
    ['Partie de Homs, l’armée veut prendre Hama, à 145 km au nord.', 'Hama > Homs disagrees'],
    // The town that lies there stays the subject.
    ['Tabqa lies near Raqqa, 45 km to the west.', 'Tabqa > Raqqa agrees'],
    ['Tabqa se trouve près de Raqqa, à 45 km à l’ouest.', 'Tabqa > Raqqa agrees'],
  ])('%s', (text, expected) => expect(distancesIn(text)).toEqual([expected]))
})

describe('a participle that opens a sentence', () => {
  it.each([
    ['Seen from Hama, 45 km to the north, Homs was a glow in the sky.', ['Hama > - undecided']],
    ['Born in Homs, 45 km from Hama, he left for Beirut.', ['Homs > Hama agrees']],
    // Cities are called so, too.
    ['Reading, 60 km west of London, was calm.', ['Reading > London agrees']],
    ['Beijing, 110 km from Tianjin, was calm.', ['Beijing > Tianjin agrees']],
  ])('%s', (text, expected) => expect(distancesIn(text)).toEqual(expected))
})
