import { describe, expect, it } from 'vitest'
import { noteOn, packOf } from '../../../src/core/judge/findings/draft-notes.ts'
import { createGround } from '../../../src/core/ground.ts'
import type { Draft, TheatrePack } from '../../../src/core/model.ts'
import { read } from '../../../src/core/text/read.ts'
import { packOf as made, town } from '../front/pack.ts'

const own = [town('own', 0.1, 0.1)]
const spring = made(own, [], { id: 'spring', from: '2020-03-01', to: '2020-05-31', extent: [0, 0, 2, 2] })
const june = made(own, [], { id: 'june', from: '2020-06-01', to: '2020-06-30', extent: [0, 0, 1, 1] })
const elsewhere = made(own, [], { id: 'elsewhere', from: '2020-01-01', to: '2020-12-31', extent: [50, 50, 51, 51] })
const ground = createGround({ packs: [spring, june, elsewhere] })
const places = [town('a', 0.5, 0.5), town('b', 0.6, 0.6), town('c', 1.5, 1.5)]

describe('packOf', () => {
  it.each([
    ['2020-06-10', 'june'],
    ['2020-04-10', 'spring'],
    ['2020-06', 'june'],
    ['2020', 'spring'],
    // No day, or none that any covers: the pack that holds most places.
    [null, 'spring'],
    ['2021-01-01', 'spring'],
  ])('for a draft of %s is %s', (date, id) => {
    expect(packOf(ground, places, date)?.id).toBe(id)
  })

  it('is the one chosen by hand, but for one that is not there', () => {
    expect(packOf(ground, places, '2020-06-10', 'elsewhere')?.id).toBe('elsewhere')
    expect(packOf(ground, places, '2020-06-10', 'removed')?.id).toBe('june')
  })

  it('is none where few of the places lie in any', () => {
    const far = [10, 11, 12, 13].map((lon) => town(`far${lon}`, lon, 20))
    expect(packOf(ground, [...far, town('a', 0.5, 0.5)], '2020-06-10')).toBeNull()
    expect(packOf(ground, [], '2020-06-10')).toBeNull()
  })
})

describe('noteOn', () => {
  const on = (pack: TheatrePack | null, date: string | null, dates: Draft['dates'] = []) =>
    noteOn({ ground, pack, date, anyPlace: true, draft: { dates } })

  it('says when the control data ends or begins, and when the draft is about elsewhere', () => {
    expect(on(june, '2020-07-02')?.[1]).toEqual({
      messageId: 'draft.after-data',
      values: { date: '2020-07-02', to: '2020-06-30' },
    })
    expect(on(june, '2020-05')?.[1]).toMatchObject({ messageId: 'draft.before-data', values: { from: '2020-06-01' } })
    expect(on(null, '2020-06-10')?.[0]).toBe('outside-pack')
    expect(on(june, '2020-06-10')).toBeNull()
  })

  it('names the words that cannot be dated only where the draft has some', () => {
    const { dates } = read('They took it on Sunday.')
    expect(on(june, null, dates)?.[1].values).toMatchObject({ words: 'Sunday' })
    expect(on(june, null)?.[1].values).toMatchObject({ words: null })
  })
})
