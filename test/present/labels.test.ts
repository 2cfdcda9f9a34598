import { describe, expect, it } from 'vitest'
import { check } from '../../src/core/index.ts'
import '../../src/core/geo/overlay/clipping.ts'
import { findingLabel, shortLabel } from '../../src/present/labels.ts'
import { builtGround } from '../ground.ts'

const ground = await builtGround()

function labelsOf(text: string): readonly string[] {
  const { findings } = check(text, ground, { date: '2016-06-22' })
  const found = findings.find(({ kind }) => kind === 'distance')!
  return [findingLabel(found), shortLabel(found)]
}

describe('the label of a distance on the map', () => {
  it.each([
    ['Tabqa airbase lies 45 km from Raqqa.', '45.5 km, claimed 45'],
    ['The column advanced to within 10 kilometres of the Tabqa base.', 'within 10 km'],
    // The Springfields at hand lie in America: how far is of no interest.
    ['Springfield is 20 km south of Tripoli.', '20 km south'],
  ])('of “%s” is “%s”', (text, label) => expect(labelsOf(text)).toEqual([label, label]))

  it('is shorter on a line, which shows the direction', () => {
    expect(labelsOf('Tabqa airbase lies 90 km east of Raqqa.')).toEqual([
      '45.5 km west-south-west, claimed 90 east',
      '45.5 km, claimed 90',
    ])
  })
})
