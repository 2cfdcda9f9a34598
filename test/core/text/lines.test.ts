import { describe, expect, it } from 'vitest'
import { lineIndex } from '../../../src/core/text/lines.ts'

describe('lines', () => {
  it.each([
    ['abc', 1, 1, 2],
    ['a\nb', 2, 2, 1],
    ['a\r\nb', 3, 2, 1],
    ['a\rb', 2, 2, 1],
    ['a\n\nb', 3, 3, 1],
    ['a\n', 2, 2, 1],
    ['😀b', 2, 1, 3],
    ['', 0, 1, 1],
  ])('in %j offset %i stands at %i:%i', (text, offset, line, column) => {
    expect(lineIndex(text).at(offset)).toEqual({ line, column })
  })

  it('counts lines', () => {
    expect([lineIndex('').count, lineIndex('a').count, lineIndex('a\nb\r\nc\rd').count]).toEqual([1, 1, 4])
  })

  it('takes offsets beyond the text to its ends', () => {
    expect(lineIndex('a\nb').at(99)).toEqual({ line: 2, column: 2 })
    expect(lineIndex('a\nb').at(-1)).toEqual({ line: 1, column: 1 })
  })
})
