import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { contains } from '../../../src/core/geo/outline.ts'
import { splitByLines } from '../../../src/core/geo/overlay/split.ts'
import type { LonLat } from '../../../src/core/model.ts'
import type { Polygon } from 'geojson'
import { invalidity } from '../front/valid.ts'

const square: Polygon = {
  type: 'Polygon',
  coordinates: [
    [
      [0, 0],
      [4, 0],
      [4, 4],
      [0, 4],
      [0, 0],
    ],
  ],
}

const pieceOf = (pieces: readonly Polygon[], at: LonLat) => pieces.findIndex((piece) => contains(piece, at))

describe('splitByLines', () => {
  it.each<readonly [string, readonly LonLat[][], number]>([
    ['a line from side to side parts it', [[[-1, 2], [2, 2.5], [5, 2]]], 2], // prettier-ignore
    ['a line that cuts a corner twice over one side', [[[1, -1], [1, 1], [2, 1], [2, -1]]], 2], // prettier-ignore
    ['a line that ends within parts nothing', [[[-1, 2], [2, 2]]], 1], // prettier-ignore
    ['a line that passes by parts nothing', [[[-1, 5], [5, 5]]], 1], // prettier-ignore
    ['a line that leaves and comes back parts it twice', [[[-1, 1], [5, 1], [5, 3], [-1, 3]]], 3], // prettier-ignore
    ['two rivers that do not meet', [[[1, -1], [1, 5]], [[3, -1], [3, 5]]], 3], // prettier-ignore
  ])('%s', (_, lines, count) => {
    const { pieces, cuts } = splitByLines(square, lines)
    expect(pieces).toHaveLength(count)
    expect(cuts.length).toBe(count - 1)
  })

  it('tells the banks apart', () => {
    const { pieces } = splitByLines(square, [[[-1, 2], [5, 2]]]) // prettier-ignore
    expect(pieceOf(pieces, [1, 1])).toBe(pieceOf(pieces, [3, 1]))
    expect(pieceOf(pieces, [1, 1])).not.toBe(pieceOf(pieces, [1, 3]))
  })

  it('keeps every point in exactly one valid piece, whatever the line', () => {
    const point = fc.tuple(
      fc.double({ min: 0.1, max: 3.9, noNaN: true }),
      fc.double({ min: 0.1, max: 3.9, noNaN: true }),
    )
    fc.assert(
      fc.property(fc.array(point, { minLength: 1, maxLength: 5 }), (inner) => {
        const line: LonLat[] = [[-1, 1.7], ...[...inner].sort((a, b) => a[0] - b[0]), [5, 2.3]]
        const { pieces } = splitByLines(square, [line])
        for (let at = 0; at < 60; at++) {
          const place: LonLat = [0.013 + ((at * 37) % 59) / 15, 0.017 + ((at * 23) % 57) / 15]
          expect(pieces.filter((piece) => contains(piece, place)).length).toBe(1)
        }
        const distinct = new Set(inner.map(([x]) => x)).size === inner.length
        if (distinct) expect(pieces.map(invalidity)).toEqual(pieces.map(() => null))
      }),
      { numRuns: 60 },
    )
  })
})
