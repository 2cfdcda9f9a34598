import { describe, expect, it } from 'vitest'
import { leanCode } from '../../../src/dev/site/lean-language.ts'

describe('the page’s language', () => {
  it('has no examples of frames', () => {
    const code = `const list = [{ id: 'area.of', pattern: '@<area>', fires: ['The “size”.', "It's"], silent: [\n'No.'], means: { by: 'x' } }]`
    expect(leanCode(code, '/a/src/lang/en/frames/area.ts')).toBe(
      `const list = [{ id: 'area.of', pattern: '@<area>', means: { by: 'x' } }]`,
    )
  })

  it('has no line breaks within patterns and lists of words', () => {
    const code = 'export const parts = { a: `[one]\n      [two]`, b: `x ${y}\n  z` }'
    expect(leanCode(code, '/a/src/lang/en/lexicon/area.ts')).toBe(
      'export const parts = { a: `[one] [two]`, b: `x ${y} z` }',
    )
  })

  it('has no table of classes, whose names stand in the lexicon', () => {
    const code = `export const wordClasses = {\n  article: 'articles',\n} as const satisfies X\nexport type A = 1`
    expect(leanCode(code, '/a/src/core/model/words.ts')).toBe('export const wordClasses = {}\nexport type A = 1')
  })

  it('has no table of slots, and all else', () => {
    const code = `export const slots = { place: 'a place', 'two-word': "it's" } as const\nexport const other = { place: 'a place' }`
    expect(leanCode(code, '/a/src/core/model/slots.ts')).toBe(
      `export const slots = {}\nexport const other = { place: 'a place' }`,
    )
    expect(leanCode(code, '/a/src/core/model/text.ts')).toBeNull()
  })
})
