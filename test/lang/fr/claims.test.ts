/** What French sentences claim beyond distances, and what comes of it; what stays silent. */
import { describe, expect, it } from 'vitest'
import { check } from '../../../src/core/index.ts'
import { builtGround } from '../../ground.ts'

const ground = await builtGround()
const verdictsOf = (text: string, kind: string): readonly string[] =>
  check(text, ground, { date: '2016-06-19' })
    .findings.filter((finding) => finding.kind === kind)
    .map(({ verdict }) => verdict)

describe('whose land a place lies in', () => {
  it.each([
    ['La ville libanaise de Tyr a été frappée.', 'agrees'],
    ['La ville syrienne de Tyr a été frappée.', 'disagrees'],
    ['La ville stratégique syrienne d’Alep est tombée.', 'agrees'],
    ['La province syrienne d’Anbar est désertique.', 'disagrees'],
    ['Homs est une ville libanaise.', 'disagrees'],
    ['Kharkiv, une ville ukrainienne, est bombardée.', 'agrees'],
    // What else the quote says is held against the ground, too.
    ['Ils ont visé la ville côtière syrienne de Tartous.', 'agrees'],
    ['Ils ont visé la ville côtière syrienne de Hama.', 'undecided'],
    // The people of a place may be called otherwise than its land.
    ['Kharkiv, ville russe, est bombardée.', 'undecided'],
  ])('%s', (text, verdict) => expect(verdictsOf(text, 'containment')).toEqual([verdict]))

  it.each([
    'La base russe de Hmeimim a été attaquée.',
    'Le consulat iranien de Damas a été détruit.',
    'Les rebelles maliens ont pris Kidal.',
    'La ville kurde de Kobané résiste.',
  ])('is not said: %s', (text) => expect(verdictsOf(text, 'containment')).toEqual([]))

  it('takes no neighbour for the name of a region', () =>
    expect(verdictsOf('Belgorod, région russe frontalière de l’Ukraine, est visée.', 'containment')).not.toContain(
      'disagrees',
    ))
})

describe('who holds a place', () => {
  it.each([
    ['Raqqa, tenue par Daech, a été bombardée dans la nuit.', 'agrees'],
    ['Raqqa, tenue par le régime, a été bombardée dans la nuit.', 'disagrees'],
    ['Daech s’est emparé de la base aérienne de Tabqa.', 'agrees'],
    ['Raqqa est aux mains des Forces démocratiques syriennes.', 'disagrees'],
  ])('%s', (text, verdict) => expect(verdictsOf(text, 'control')).toEqual([verdict]))

  it.each([
    'L’armée a pris des mesures à Raqqa et dans la région.',
    'Le convoi a pris la route de Raqqa dans la nuit.',
    'L’armée tient les abords de Raqqa depuis la semaine.',
    'Raqqa a été prise pour cible par Daech dans la nuit.',
  ])('is not said: %s', (text) => expect(verdictsOf(text, 'control')).toEqual([]))
})

describe('coasts, borders and belongings', () => {
  it.each([
    ['Tyr, ville côtière, est calme depuis la trêve.', 'identity', 'agrees'],
    ['Alep, ville côtière, est calme depuis la trêve.', 'identity', 'disagrees'],
    ['Le Tchad est un pays enclavé du Sahel.', 'identity', 'agrees'],
    ['Le Soudan est un pays enclavé du Sahel.', 'identity', 'disagrees'],
    ['Le Tchad est bordé à l’est par le Soudan.', 'adjacency', 'agrees'],
    ['Le Tchad est voisin du Mali et de la Syrie.', 'adjacency', 'disagrees'],
    ['La région d’Idleb est frontalière de la Turquie.', 'adjacency', 'agrees'],
    ['Saraqeb fait partie de la province d’Idleb.', 'containment', 'agrees'],
    ['Hama se trouve sur la route qui mène de Damas à Alep.', 'between', 'agrees'],
  ])('%s', (text, kind, verdict) => expect(verdictsOf(text, kind)).toContain(verdict))
})
