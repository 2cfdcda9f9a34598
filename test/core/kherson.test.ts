import { describe, expect, it } from 'vitest'
import { check } from '../../src/core/index.ts'
import { builtGround } from '../ground.ts'

const ground = await builtGround()

const judged = (text: string, date = '2022-11-12') =>
  check(text, ground, { date })
    .findings.filter(({ kind }) => kind === 'control')
    .map(({ verdict, why }) => why ?? verdict)

describe('control in a second theatre', () => {
  it.each([
    ['Kherson is held by Russian forces.', ['disagrees']],
    ['Kherson is held by Ukrainian forces.', ['agrees']],
    ['Russian-held Nova Kakhovka lies on the Dnipro.', ['agrees']],
    ['Snihurivka was captured by Ukrainian troops on Thursday.', ['agrees']],
    ['Beryslav is held by Russian troops.', ['loose']],
    ['Kherson is under government control.', ['agrees']],
    ['Kherson is held by the rebels.', ['out-of-scope']],
    ['Russian troops control Kherson.', ['disagrees']],
    ['Ukraine controls Kherson.', ['agrees']],
    ['Moscow controls Kherson.', ['disagrees']],
    ['Kherson is under Russian control.', ['disagrees']],
    ['Nova Kakhovka, 60 km north-east of Kherson, remains under Russian control.', ['agrees']],
    ['Ukrainian forces recaptured Kherson on Friday.', ['agrees']],
    ['Ukraine retook Snihurivka on 10 November 2022.', ['agrees']],
    ['Russia has lost Kherson.', ['agrees']],
    ['Russian forces lost Kherson to Ukraine on Friday.', ['agrees']],
    ['Ukraine lost Kherson on 11 November.', ['disagrees']],
    ['Kherson fell to the Ukrainians on Friday.', ['agrees']],
    ['Russian troops hold Kherson and Snihurivka.', ['disagrees', 'disagrees']],
    ['Ukrainian forces remain in full control of Mykolaiv.', ['agrees']],
    ['Ukraine said Russian forces had taken Kherson.', ['no-date']],
  ])('%s', (text, verdicts) => expect(judged(text)).toEqual(verdicts))

  it('follows the days', () => {
    expect(judged('Kherson is held by Russian forces.', '2022-11-08')).toEqual(['agrees'])
    expect(judged('Kherson is held by Russian forces.', '2023-01-08')).toEqual(['out-of-scope'])
  })

  it.each([
    'A Russian journalist visited Kherson.',
    'Kherson is a Russian-speaking city.',
    'The Russian embassy in Kyiv has closed.',
    'Russian troops no longer control Kherson.',
    'Russia wants to control Kherson.',
    'Kyiv held talks in Kherson.',
    'Russia held Kherson hostage.',
    'The army controls the Kherson port.',
    'In Ukraine, militants seized Kherson.',
    'Ukraine lost 3-0 in Kherson.',
  ])('does not flag: %s', (text) => expect(judged(text)).toEqual([]))
})
