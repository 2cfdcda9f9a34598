import { describe, expect, it } from 'vitest'
import { check } from '../../src/core/index.ts'
import { builtGround } from '../ground.ts'

const ground = await builtGround()

const judged = (text: string, date = '2022-11-12') =>
  check(text, ground, { date }).findings.filter(({ kind }) => kind === 'control').map(({ verdict, why }) => why ?? verdict)

describe('control in a second theatre', () => {
  it.each([
    ['Kherson is held by Russian forces.', ['disagrees']],
    ['Kherson is held by Ukrainian forces.', ['agrees']],
    ['Russian-held Nova Kakhovka lies on the Dnipro.', ['agrees']],
    ['Snihurivka was captured by Ukrainian troops on Thursday.', ['agrees']],
    ['Beryslav is held by Russian troops.', ['loose']],
    ['Kherson is under government control.', ['agrees']],
    ['Kherson is held by the rebels.', ['out-of-scope']],
  ])('%s', (text, verdicts) => expect(judged(text)).toEqual(verdicts))

  it('follows the days', () => {
    expect(judged('Kherson is held by Russian forces.', '2022-11-08')).toEqual(['agrees'])
    expect(judged('Kherson is held by Russian forces.', '2023-01-08')).toEqual(['out-of-scope'])
  })

  it.each([
    'A Russian journalist visited Kherson.', 'Kherson is a Russian-speaking city.',
    'The Russian embassy in Kyiv has closed.',
  ])('does not flag: %s', (text) => expect(judged(text)).toEqual([]))
})
