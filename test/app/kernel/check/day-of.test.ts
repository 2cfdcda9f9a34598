import { describe, expect, it } from 'vitest'
import { dayOf } from '../../../../src/app/kernel/check/day-of.ts'
import { check } from '../../../../src/core/index.ts'
import { builtGround } from '../../../ground.ts'

const ground = await builtGround()
const daysIn = (text: string, date: string | null) => check(text, ground, { date }).findings.map(dayOf)

describe('the day that a finding is about', () => {
  it.each<readonly [string, readonly (string | null)[]]>([
    ['Government forces advanced to within 10 km of the Tabqa airbase on 19 June 2016.', ['2016-06-19']],
    ['Government forces were 12 km from Resafa on 12 June 2016.', ['2016-06-12']],
    ['On 10 June 2016 the army seized the Resafa crossroads.', ['2016-06-10']],
    ['Tabqa is 45 km from Raqqa.', [null]],
  ])('%s', (text, days) => expect(daysIn(text, '2016-06-22')).toEqual(days))

  it('is none of a force without a day', () => {
    expect(daysIn('Government forces advanced to within 10 km of the Tabqa airbase.', null)).toEqual([null])
  })
})
