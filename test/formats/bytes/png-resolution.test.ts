import { decode, encode } from 'fast-png'
import { PNG } from 'pngjs'
import { describe, expect, it } from 'vitest'
import { withResolution } from '../../../src/formats/bytes/png-resolution.ts'

describe('the resolution of a picture', () => {
  const plain = new Uint8Array(PNG.sync.write(new PNG({ width: 3, height: 2 })))

  it.each([
    [300, 11811],
    [192, 7559],
  ])('of %i dots an inch is read by another program, with the picture as it was', (dpi, perMetre) => {
    const { resolution, width, height, data } = decode(withResolution(plain, dpi), { checkCrc: true })
    expect(resolution).toEqual({ x: perMetre, y: perMetre, unit: 1 })
    expect([width, height]).toEqual([3, 2])
    expect([...data]).toEqual([...decode(plain).data])
  })

  it('leaves alone what is no PNG', () => {
    const other = Uint8Array.from([1, 2, 3])
    expect(withResolution(other, 300)).toEqual(other)
    expect(decode(encode({ width: 1, height: 1, data: new Uint8Array(4) })).resolution).toBeUndefined()
  })
})
