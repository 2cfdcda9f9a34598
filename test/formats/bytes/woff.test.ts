import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'
import { fontOfWoff } from '../../../src/formats/bytes/woff.ts'

const { resolve } = createRequire(import.meta.url)
const woff = new Uint8Array(readFileSync(resolve('@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff')))

/** Sum of a table's words, as https://learn.microsoft.com/typography/opentype/spec/otff#calculating-checksums has it. */
function checksum(table: Uint8Array): number {
  const whole = new Uint8Array(Math.ceil(table.length / 4) * 4)
  whole.set(table)
  const view = new DataView(whole.buffer)
  let sum = 0
  for (let at = 0; at < whole.length; at += 4) sum = (sum + view.getUint32(at)) >>> 0
  return sum
}

describe('a font out of its WOFF', () => {
  it('has all tables, each as its checksum says', () => {
    const font = fontOfWoff(woff)!
    const view = new DataView(font.buffer)
    expect(view.getUint32(0)).toBe(0x00010000)
    const names = Array.from({ length: view.getUint16(4) }, (_, index) => {
      const at = 12 + 16 * index
      const table = font.slice(view.getUint32(at + 8), view.getUint32(at + 8) + view.getUint32(at + 12))
      const name = String.fromCharCode(...font.subarray(at, at + 4))
      // That of the head holds a sum over the whole font, and is reckoned without it.
      if (name !== 'head') expect(checksum(table)).toBe(view.getUint32(at + 4))
      return name
    })
    expect(names).toEqual(expect.arrayContaining(['cmap', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp']))
  })

  it.each([[new Uint8Array()], [new Uint8Array(44)], [new TextEncoder().encode('wOF2'.padEnd(60))]])(
    'is none where there is no WOFF',
    (bytes) => expect(fontOfWoff(bytes)).toBeNull(),
  )
})
