import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { faultAt, syntaxPlace } from '../../../src/formats/geojson/json-syntax.ts'

describe('where a JSON breaks', () => {
  it.each([
    ['', 0],
    ['  ', 2],
    ['{', 1],
    ['{"a"', 4],
    ['{"a":', 5],
    ['{"a":1', 6],
    ['{"a":1,}', 7],
    ['{"a":1 "b":2}', 7],
    ['{a:1}', 1],
    ["{'a':1}", 1],
    ['{"a" 1}', 5],
    ['{,}', 1],
    ['[1,]', 3],
    ['[,1]', 1],
    ['[1 2]', 3],
    ['[1}', 2],
    ['{"a":1]', 6],
    ['}', 0],
    ['1 2', 2],
    ['[NaN]', 1],
    ['[nope]', 2],
    ['[tru]', 4],
    ['[-]', 2],
    ['[01]', 2],
    ['[1.]', 3],
    ['[1e]', 3],
    ['[1e+]', 4],
    ['[.5]', 1],
    ['[+5]', 1],
    ['["a\nb"]', 3],
    ['["a', 3],
    ['["\\x"]', 3],
    ['["\\u12g4"]', 6],
    ['["\\', 3],
    ['[1]\u00a0', 3],
    ['\u201cx\u201d', 0],
  ])('%j at %i', (text, offset) => {
    expect(() => JSON.parse(text)).toThrow()
    expect(faultAt(text)).toBe(offset)
  })

  it('is nowhere in what can be parsed', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(undefined, 1, '\t'), (value, space) => {
        const text = JSON.stringify(value, null, space as string | undefined)
        expect(faultAt(text)).toBe(text.length)
      }),
    )
  })

  it('is where the engine says, or not far from it, in what cannot', () => {
    const broken = fc
      .tuple(fc.jsonValue(), fc.nat(), fc.constantFrom('', ',', '"', '}', ']', ':', 'x', '1', '-', '\\', '\n'))
      .map(([value, at, put]) => {
        const text = JSON.stringify(value)
        return text.slice(0, at % text.length) + put + text.slice((at % text.length) + 1)
      })
    fc.assert(
      fc.property(broken, (text) => {
        const isValid = isJson(text)
        const at = faultAt(text)
        // What stands before the fault can be the beginning of a JSON; with a sound text there is no fault.
        if (isValid) expect(at).toBe(text.length)
        else expect(faultAt(text.slice(0, at))).toBe(at)
        expect(at).toBeLessThanOrEqual(text.length)
      }),
      { numRuns: 2000 },
    )
  })

  it('is found in any depth, and gets a line and a column', () => {
    expect(faultAt('['.repeat(2_000_000))).toBe(2_000_000)
    expect(syntaxPlace('{\n"a": x')).toEqual({ line: 2, column: 6 })
  })
})

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
