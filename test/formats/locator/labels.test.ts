import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { besideLine, placeLabels } from '../../../src/formats/locator/labels.ts'
import type { Label, Placed } from '../../../src/formats/locator/labels.ts'
import { widthOf, wrapped } from '../../../src/formats/locator/text.ts'

const frame = { left: 0, top: 0, right: 400, bottom: 300 }
const label = (change: Partial<Label>): Label => ({
  lines: ['Raqqa'],
  size: 10,
  bold: false,
  x: 200,
  y: 150,
  gap: 6,
  rank: 0,
  kind: 'place',
  ...change,
})

/** The box that the words of a placed label cover. */
function boxOf({ lines, size, bold, textX, textY, anchor }: Placed) {
  const width = Math.max(...lines.map((line) => widthOf(line, size, bold)))
  const left = anchor === 'start' ? textX : anchor === 'end' ? textX - width : textX - width / 2
  return { left, right: left + width, top: textY - size * 0.95, bottom: textY + size * (lines.length * 1.2 - 0.95) }
}

describe('labels', () => {
  it('stand to the right where there is room, and elsewhere where there is none', () => {
    const [right] = placeLabels([label({})], frame, [], widthOf)
    expect(right).toMatchObject({ anchor: 'start', textX: 206 })
    const [left] = placeLabels([label({ x: 395 })], frame, [], widthOf)
    expect(left?.anchor).toBe('end')
  })
  it('of a line keep off it, however it runs', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 359 }), (degrees) => {
        const [dx, dy] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)]
        const sides = besideLine(dx, dy)
        const [placed] = placeLabels([label({ lines: ['45.5 km'], kind: 'claim', sides })], frame, [], widthOf)
        const { left, right, top, bottom } = boxOf(placed!)
        const along = Array.from({ length: 301 }, (_, at) => [200 + (at - 150) * dx, 150 + (at - 150) * dy] as const)
        expect(along.filter(([x, y]) => x > left && x < right && y > top && y < bottom)).toEqual([])
      }),
    )
  })
  it('go without where all sides are taken, the least important first', () => {
    const many = Array.from({ length: 12 }, (_, rank) => label({ rank, lines: [`Place ${rank}`] }))
    const placed = placeLabels(many, frame, [], widthOf)
    expect(placed.length).toBeLessThan(12)
    expect(placed[0]?.rank).toBe(0)
  })
  it('never run into each other, out of the frame, or into what is taken', () => {
    const one = fc.record({
      x: fc.integer({ min: -20, max: 420 }),
      y: fc.integer({ min: -20, max: 320 }),
      rank: fc.nat(50),
      words: fc.stringMatching(/^[A-Za-z ]{1,20}$/),
      kind: fc.constantFrom<Label['kind']>('claim', 'place', 'area'),
    })
    const taken = { left: 300, top: 0, right: 400, bottom: 80 }
    fc.assert(
      fc.property(fc.array(one, { maxLength: 25 }), (ones) => {
        const labels = ones.map(({ words, ...rest }) => label({ ...rest, lines: [words] }))
        const boxes = [taken, ...placeLabels(labels, frame, [taken], widthOf).map(boxOf)]
        boxes.forEach((a, index) =>
          boxes.slice(index + 1).forEach((b) => {
            expect(a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom).toBe(false)
          }),
        )
        for (const { left, right, top, bottom } of boxes) {
          expect(left >= -0.01 && right <= 400.01 && top >= -0.01 && bottom <= 300.01).toBe(true)
        }
      }),
    )
  })
})

describe('words', () => {
  it('are wider in capitals, and narrower in l', () => {
    expect(widthOf('MMM', 10)).toBeGreaterThan(widthOf('aaa', 10))
    expect(widthOf('lll', 10)).toBeLessThan(widthOf('aaa', 10))
  })
  it('are broken between words, and not within one', () => {
    expect(wrapped('Places: GeoNames and others', 10, 80)).toEqual(['Places:', 'GeoNames and', 'others'])
    expect(wrapped('Unbreakableword', 10, 20)).toEqual(['Unbreakableword'])
    expect(wrapped('', 10, 20)).toEqual([])
  })
})
