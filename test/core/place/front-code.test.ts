import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blockLengths, frontCode, readFrontCode } from '../../../src/core/place/index/front-code.ts'
import { provinceNumbers } from '../../../src/core/place/index/province-codes.ts'
import { readRefs, writeRefs } from '../../../src/core/place/index/ref-columns.ts'
import { readDeltas, writeDeltas } from '../../../src/core/place/index/columns.ts'

const text = fc.string({
  unit: fc.integer({ min: 32, max: 255 }).map((code) => String.fromCharCode(code)),
  maxLength: 60,
})

describe('front coding', () => {
  it('gives back every text, in order', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 40 }), (texts) => {
        const { starts, bytes } = readFrontCode(frontCode(texts), texts.length)
        expect(texts.map((_, at) => String.fromCharCode(...bytes.subarray(starts[at], starts[at + 1])))).toEqual(texts)
      }),
    )
  })

  it('gives as many texts as are asked for, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 80 }), fc.nat(20), (stream, count) => {
        const { starts, bytes } = readFrontCode(stream, count)
        expect(starts).toHaveLength(count + 1)
        expect(Math.max(...starts)).toBeLessThanOrEqual(bytes.length)
      }),
    )
  })

  it('says how long its blocks are', () => {
    const stream = frontCode(['ab', 'abc', 'abd', 'x'], 2)
    expect(blockLengths(stream, 2)).toEqual([5, 6])
  })
})

describe('columns of an index', () => {
  it('give back references, however often a place comes again', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(0xffff_ffff), { maxLength: 600 }), (numbers) => {
        const refs = numbers.flatMap((number) => [number % 7, number])
        expect([...readRefs(writeRefs(refs)).refs]).toEqual(refs)
      }),
    )
  })

  it('give back numbers told from the last of their group', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer({ min: -18e6, max: 18e6 }), fc.nat(5))), (pairs) => {
        const [values, groups] = [pairs.map(([value]) => value), pairs.map(([, group]) => group)]
        expect([...readDeltas(writeDeltas(values, groups), groups)]).toEqual(values)
      }),
    )
  })

  it('give back provinces, of the place’s country and of others', () => {
    const [countries, provinces] = [
      ['IQ', 'SY'],
      ['IQ-AN', 'SY-HA', 'SY-RA', 'words'],
    ]
    const numbers = provinceNumbers(countries, provinces)
    const [countryAt, provinceAt] = [
      [0, 1, 1, 2, 2, 2, 0],
      [0, 1, 2, 3, 4, 0, 3],
    ]
    expect([...numbers.read(countryAt, numbers.write(countryAt, provinceAt))]).toEqual(provinceAt)
  })
})
