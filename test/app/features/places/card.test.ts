import { describe, expect, it } from 'vitest'
import type { Place } from '../../../../src/core/model.ts'
import { bareName } from '../../../../src/app/features/places/bare-name.ts'
import { namesOf, shortened } from '../../../../src/app/features/places/card.ts'
import { writtenPoint } from '../../../../src/app/kernel/position-text.ts'

describe('names of a place in its card', () => {
  const names = (aliases: readonly string[]) => namesOf({ name: 'Raqqa', nameAr: 'الرقة', aliases } as unknown as Place)
  it('are in the language of their script, Arabic first, each once, without those in the heading', () => {
    expect(names(['Rakka', 'الرقه', 'Raqqa', 'Ракка', 'Rakka', 'الرقة'])).toEqual({
      listed: [
        { text: 'الرقه', lang: 'ar' },
        { text: 'Rakka', lang: '' },
        { text: 'Ракка', lang: 'ru' },
      ],
      more: 0,
    })
  })
  it('are at most 24, and short', () => {
    const { listed, more } = names(Array.from({ length: 100 }, (_, at) => `${'x'.repeat(5000)}${at}`))
    expect([listed.length, more, listed[0]?.text.length]).toEqual([24, 76, 121])
    expect(shortened('short')).toBe('short')
  })
})

describe('the name to add', () => {
  it.each([
    ['the village of Zarqoub', 'Zarqoub'],
    ['The Zarqoub base', 'Zarqoub base'],
    ['Zarqoub', 'Zarqoub'],
    ['town of الرقة', 'الرقة'],
    ['the base', 'the base'],
    ['', ''],
  ])('of %j is %j', (text, name) => expect(bareName(text)).toBe(name))
})

describe('the point of a written position', () => {
  it.each([
    ['35.75470, 38.56680', [38.5668, 35.7547]],
    ['-35, -38', [-38, -35]],
    ['95, 5', null],
    ['37S DV 1 1', null],
    ['', null],
    ['5, 181', null],
  ])('%j', (text, point) => expect(writtenPoint(text)).toEqual(point))
})
