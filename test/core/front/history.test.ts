import { describe, expect, it } from 'vitest'
import { coversDay, recordOn, recordsOf, recordsOn, whatChanged } from '../../../src/core/front/history.ts'
import { held, packOf, town } from './pack.ts'

const pack = packOf(
  [town('a', 0, 0), town('b', 0.1, 0), town('c', 0.2, 0)],
  [
    held('a', 'red', 1, { to: '2020-06-04' }),
    held('a', 'contested', 5, { to: '2020-06-05' }),
    held('a', 'blue', 5, { order: 2 }),
    held('b', 'red', 2, { to: '2020-06-03' }),
    held('b', 'blue', 6),
    held('c', 'red', 1),
  ],
)

describe('recordOn', () => {
  it.each([
    ['a', '2020-06-01', 'red'],
    ['a', '2020-06-04', 'red'],
    ['a', '2020-06-05', 'blue'],
    ['a', '2020-06-10', 'blue'],
    ['b', '2020-06-01', null],
    ['b', '2020-06-03', 'red'],
    ['b', '2020-06-04', null],
    ['b', '2020-06-06', 'blue'],
    ['c', '2020-06-10', 'red'],
    ['nowhere', '2020-06-05', null],
    ['c', '2020-05-31', null],
    ['c', '2020-06-11', null],
  ])('of %s on %s is %s', (placeId, date, holder) => {
    expect(recordOn(pack, placeId, date)?.holder ?? null).toBe(holder)
    expect(recordsOn(pack, date).get(placeId)?.holder ?? null).toBe(holder)
  })

  it('lists the records of a place in time', () => {
    expect(recordsOf(pack, 'a').map(({ holder }) => holder)).toEqual(['red', 'contested', 'blue'])
    expect([coversDay(pack, '2020-06-10'), coversDay(pack, '2020-06-11')]).toEqual([true, false])
  })
})

describe('whatChanged', () => {
  const said = (a: string, b: string) =>
    whatChanged(pack, a, b).map(
      ({ placeId, before, after }) => `${placeId} ${before?.holder ?? '-'}>${after?.holder ?? '-'}`,
    )

  it('names each place that another holds, in the order in which it changed', () => {
    expect(said('2020-06-01', '2020-06-10')).toEqual(['a red>blue', 'b ->blue'])
    expect(said('2020-06-03', '2020-06-04')).toEqual(['b red>-'])
    expect(said('2020-06-10', '2020-06-01')).toEqual(said('2020-06-01', '2020-06-10'))
  })

  it('says how it came about', () => {
    const [change] = whatChanged(pack, '2020-06-04', '2020-06-05')
    expect(change?.steps.map(({ holder }) => holder)).toEqual(['contested', 'blue'])
  })

  it('is empty where nothing changed', () => {
    expect(said('2020-06-07', '2020-06-09')).toEqual([])
    expect(said('2020-06-05', '2020-06-05')).toEqual([])
  })
})
