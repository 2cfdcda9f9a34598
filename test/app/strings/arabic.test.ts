import { describe, expect, it } from 'vitest'
import { ar } from '../../../src/app/strings/ar.ts'
import { counted, place } from '../../../src/app/strings/ar/count.ts'
import { en } from '../../../src/app/strings/en.ts'
import { putInto } from '../../../src/app/strings/translation.ts'
import { isAmong, leaves } from './leaves.ts'

/** What stays English in Arabic too: names, keys of the keyboard, and names of formats. */
const english = [
  'name',
  'findings.previousKey',
  'findings.nextKey',
  'downloads.heading',
  'downloads.formats',
  'layers.formats',
  'layers.preview',
  'cursor.mgrs',
  'print.svg',
  'compare.dateHint',
  'compare.formats.json',
]

const isEnglish = (path: string): boolean => isAmong(english, path)

const arabic = new Map(leaves(ar))

describe('the Arabic words', () => {
  it('are there for every English one', () => {
    const missing = leaves(en)
      .map(([path]) => path)
      .filter((path) => !arabic.has(path) && !isEnglish(path))
    expect(missing).toEqual([])
  })

  it('name nothing that is not there in English', () => {
    const known = new Set(leaves(en).map(([path]) => path))
    const strangers = [...arabic.keys()].filter((path) => !known.has(path) && !path.startsWith('editor.phrases.'))
    expect(strangers).toEqual([])
  })

  it.each(leaves(en).filter(([path]) => arabic.has(path)))('%s is of the same kind', (path, value) => {
    const translated = arabic.get(path)
    expect(typeof translated).toBe(typeof value)
    if (Array.isArray(value)) expect(translated).toHaveLength(value.length)
    if (typeof value === 'function') expect((translated as () => string).length).toBe(value.length)
    if (typeof translated === 'string' && /\p{L}/u.test(String(value)) && !isEnglish(path))
      expect(translated).toMatch(/\p{Script=Arabic}/u)
  })

  it.each([
    [0, 'لا أماكن'],
    [1, 'مكان واحد'],
    [2, 'مكانان'],
    [3, '3 أماكن'],
    [10, '10 أماكن'],
    [11, '11 مكانًا'],
    [99, '99 مكانًا'],
    [100, '100 مكان'],
    [103, '103 أماكن'],
    [111, '111 مكانًا'],
  ])('counts %i places as %s', (n, words) => {
    expect(counted(n, place)).toBe(words)
  })
})

describe('putting a translation in place', () => {
  it('changes what others already hold, and leaves English what it lacks', () => {
    const words = { map: { zoom: 'Zoom in', fit: 'Show all' }, rows: [['F8', 'Next']], name: 'Groundline' }
    const held = words.map
    putInto(words, { map: { zoom: 'تقريب' }, rows: [['F8', 'التالي']] })
    expect(held).toEqual({ zoom: 'تقريب', fit: 'Show all' })
    expect(words.rows).toEqual([['F8', 'التالي']])
    expect(words.name).toBe('Groundline')
  })
})
