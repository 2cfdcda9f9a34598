import { describe, expect, it } from 'vitest'
import { check } from '../../src/core/index.ts'
import { builtGround } from '../ground.ts'

const ground = await builtGround()

const told = (text: string) => check(text, ground).findings.filter(({ kind }) => kind !== 'identity')
const verdicts = (text: string) => told(text).map(({ verdict, why }) => why ?? verdict)

const agrees = (...texts: readonly string[]) => texts.map((text) => [text, ['agrees']] as const)
const flagged = (...texts: readonly string[]) => texts.map((text) => [text, ['disagrees']] as const)
const untold = (...texts: readonly string[]) => texts.map((text) => [text, ['too-coarse']] as const)

describe('the side of a river', () => {
  it.each([
    ...agrees(
      'Kobane lies east of the Euphrates.',
      'Damascus lies south-west of the Euphrates.',
      'Sinjar lies west of the Tigris.',
      'Uman lies west of the Dnieper.',
      'Gedaref lies east of the Blue Nile.',
      'Lashio lies east of the Irrawaddy.',
      'Islamabad lies east of the Indus.',
      'Dakar lies south of the Senegal River.',
      'Ouagadougou lies south of the Niger River.',
      'Kobane, 30 km east of the Euphrates, fell.',
      'Kobane is on the east side of the Euphrates.',
      'Svatove lies east of the Oskil.',
      'Bint Jbeil lies south of the Litani.',
    ),
    ...flagged(
      'Kobane lies west of the Euphrates.',
      'Karbala lies east of the Euphrates.',
      'Sinjar lies east of the Tigris.',
      'Uman lies east of the Dnieper.',
      'Lashio lies west of the Irrawaddy.',
      'Islamabad, west of the Indus, was calm.',
      'Kobane, 30 km west of the Euphrates, fell.',
      'Kobane is on the western side of the Euphrates.',
      'Svatove lies west of the Oskil.',
      'Bint Jbeil lies north of the Litani.',
    ),
    ...untold(
      'Mosul lies east of the Tigris.',
      'Mosul lies west of the Tigris.',
      'Kharkiv lies north of the Donets.',
      'Ouagadougou lies east of the Niger River.',
      'Syria lies west of the Euphrates.',
      'Vasylivka lies east of the Psel.',
    ),
  ])('%s', (text, found) => expect(verdicts(text)).toEqual(found))

  it('offers the compass word of the side on which the place lies', () => {
    const [finding] = told('Uman lies east of the Dnieper.')
    expect(finding!.fixes.map(({ insert }) => insert)).toEqual(['south-west'])
    expect(verdicts('Uman lies south-west of the Dnieper.')).toEqual(['agrees'])
  })

  it('has a region whose misfit is the way to the river', () => {
    const [right] = told('Kobane lies east of the Euphrates.')
    const [wrong] = told('Kobane lies west of the Euphrates.')
    expect(right!.misfitMetres).toBe(0)
    expect(wrong!.misfitMetres).toBeCloseTo(wrong!.measured!.metres, -1)
    expect(right!.region?.shape).toBe('strip')
  })
})

describe('the bank of a river', () => {
  it.each([
    ...agrees(
      'Raqqa lies on the northern bank of the Euphrates.',
      'Kherson lies on the right bank of the Dnieper.',
      'Tikrit lies on the western bank of the Tigris.',
      'Mayadin is on the Euphrates\u2019 right bank.',
      'Oleshky, a left-bank town on the Dnieper, was shelled.',
      'Malakal lies on the east bank of the White Nile.',
      'Brazzaville lies on the right bank of the Congo River.',
      'Baghdad lies on the banks of the Tigris.',
      'Savannakhet lies on the left bank of the Mekong.',
    ),
    ...flagged(
      'Raqqa lies on the southern bank of the Euphrates.',
      'Kherson lies on the left bank of the Dnieper.',
      'Volgograd lies on the left bank of the Volga.',
      'Tikrit lies on the eastern bank of the Tigris.',
      'Mayadin is on the Euphrates\u2019 left bank.',
      'Oleshky, a right-bank town on the Dnieper, was shelled.',
      'Malakal lies on the west bank of the White Nile.',
      'Kinshasa lies on the right bank of the Congo River.',
      'Savannakhet lies on the right bank of the Mekong.',
    ),
    ...untold('Baghdad lies on the eastern bank of the Tigris.', 'Kyiv lies on the left bank of the Dnieper.'),
  ])('%s', (text, found) => expect(verdicts(text)).toEqual(found))

  it.each([
    'Nablus is a city in the West Bank.',
    'Israel occupied the West Bank in 1967.',
    'Ukraine pushed Russian troops from the west bank of the Dnieper.',
    'Kherson spreads over both banks of the Dnieper.',
  ])('is not claimed by “%s”', (text) => {
    expect(told(text).filter(({ kind, verdict }) => kind === 'adjacency' && verdict !== 'undecided')).toEqual([])
  })

  it('offers the other bank', () => {
    const [finding] = told('Volgograd lies on the left bank of the Volga.')
    expect(finding!.fixes.map(({ insert }) => insert)).toEqual(['right'])
  })
})

describe('up and down a river', () => {
  it.each([
    ...agrees(
      'The Tabqa dam lies upstream of Raqqa.',
      'Samarra, downstream of Tikrit, was calm.',
      'Mosul is upriver from Baghdad.',
      'Gao lies downstream of Timbuktu.',
      'Nova Kakhovka lies 60 km up the Dnieper from Kherson.',
      'Busayrah is 45 km downstream of Deir ez-Zor.',
      'Asadabad lies upstream of Jalalabad.',
    ),
    ...flagged(
      'The Tabqa dam lies downstream of Raqqa.',
      'Samarra, upstream of Tikrit, was calm.',
      'Mosul is downriver from Baghdad.',
      'Gao lies upstream of Timbuktu.',
      'Nova Kakhovka lies 60 km down the Dnieper from Kherson.',
      'Busayrah is 200 km downstream of Deir ez-Zor.',
    ),
    ...untold('Kharkiv lies upstream of Raqqa.', 'Busayrah is 80 km downstream of Deir ez-Zor.'),
  ])('%s', (text, found) => expect(verdicts(text)).toEqual(found))

  it.each(['Bodies floated downstream from Raqqa.', 'Water levels fell upstream.', 'He looked down at Raqqa.'])(
    'is not claimed by “%s”',
    (text) => expect(verdicts(text).filter((found) => found === 'agrees' || found === 'disagrees')).toEqual([]),
  )

  it('offers the other way', () => {
    const [finding] = told('Mosul is downriver from Baghdad.')
    expect(finding!.fixes.map(({ insert }) => insert)).toEqual(['upriver'])
  })
})

describe('where a river ends', () => {
  it.each([
    ...agrees(
      'The Donets flows into the Don River.',
      'The Oskil, which flows into the Donets, froze.',
      'The Jordan River flows into the Dead Sea.',
      'The Chindwin flows into the Irrawaddy.',
    ),
    ...flagged(
      'The Dnipro flows into the Baltic Sea.',
      'The Donets flows into the Dnieper.',
      'The Mekong empties into the Arabian Sea.',
      'The Chindwin flows into the Salween.',
    ),
    ...untold('The Khabur flows into the Tigris.'),
  ])('%s', (text, found) => expect(verdicts(text)).toEqual(found))

  it.each(['Aid flows into Syria from Jordan.', 'The road empties into the Aleppo highway.'])(
    'is not claimed by “%s”',
    (text) => expect(told(text)).toEqual([]),
  )
})
