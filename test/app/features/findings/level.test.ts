import { describe, expect, it } from 'vitest'
import { levelTops } from '../../../../src/app/features/findings/level.ts'

const card = (wanted: number, height = 50) => ({ wanted, height })

describe('cards beside their lines', () => {
  it.each([
    ['stand level where there is room', [card(10), card(100), card(300)], -1, [10, 100, 300]],
    ['give way downwards', [card(10), card(20), card(30)], -1, [10, 70, 130]],
    ['leave the chosen one level and give way upwards', [card(100), card(160), card(170)], 2, [50, 110, 170]],
    ['push the chosen one down only where there is no room above', [card(0), card(5), card(10)], 2, [0, 60, 120]],
    ['stay below the top', [card(-30), card(0)], -1, [0, 60]],
    ['take each height into account', [card(0, 200), card(10, 20), card(20)], -1, [0, 210, 240]],
  ] as const)('%s', (_name, cards, anchor, tops) => {
    expect(levelTops(cards, 10, anchor)).toEqual(tops)
  })

  it('are none where there are none', () => expect(levelTops([], 10)).toEqual([]))
})
