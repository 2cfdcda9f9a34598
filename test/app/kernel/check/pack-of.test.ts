import { describe, expect, it } from 'vitest'
import type { TheatrePack } from '../../../../src/core/model.ts'
import { packFor, packOfDay } from '../../../../src/app/kernel/check/pack-of.ts'
import { draftNote, result } from '../../../builders.ts'

const pack = (id: string, from: string, to: string) => ({ id, from, to }) as TheatrePack
const packs = [pack('raqqa', '2016-06-01', '2016-06-22'), pack('kherson', '2022-10-01', '2022-11-14')]
const note = (code: 'outside-pack' | 'no-pack') => draftNote(code, '')

describe('the pack of a day', () => {
  it.each([
    ['no day', null, 'raqqa'],
    ['a day of the second', '2022-11-11', 'kherson'],
    ['its last day', '2022-11-14', 'kherson'],
    ['a month of it', '2022-11', 'kherson'],
    ['a year of it', '2022', 'kherson'],
    ['a day of none', '2019-01-01', 'raqqa'],
  ])('is, for %s, the one that knows of it, else the first', (_, day, id) => {
    expect(packOfDay(packs, day)?.id).toBe(id)
  })

  it('is none where there is none', () => {
    expect(packOfDay([], '2016-06-19')).toBeNull()
  })
})

describe('the pack of a draft', () => {
  it('is the one that the check chose', () => {
    expect(packFor(result({ packId: 'kherson' }), packs, '2016-06-19')?.id).toBe('kherson')
  })

  it('is that of the day while the draft speaks of no place', () => {
    expect(packFor(result({ packId: null }), packs, '2022-11-11')?.id).toBe('kherson')
  })

  it.each(['outside-pack', 'no-pack'] as const)('is none where the check says %s', (code) => {
    expect(packFor(result({ packId: 'raqqa', notes: [note(code)] }), packs, '2016-06-19')).toBeNull()
  })
})
