import { describe, expect, it } from 'vitest'
import { besideOpener } from '../../../src/app/ui/beside-opener.ts'

const button = { left: 500, right: 560, bottom: 40 }
const desk = { width: 1440, height: 900 }

describe('the sheet of a menu', () => {
  it.each([
    ['stands below its button, flush left', { width: 300, height: 400 }, desk, 'left', { left: 500, top: 46 }],
    ['or flush right', { width: 300, height: 400 }, desk, 'right', { left: 260, top: 46 }],
    [
      'comes in from the right edge',
      { width: 300, height: 200 },
      { width: 720, height: 450 },
      'left',
      { left: 408, top: 46 },
    ],
    [
      'comes in from the left edge',
      { width: 600, height: 200 },
      { width: 720, height: 450 },
      'right',
      { left: 12, top: 46 },
    ],
    [
      'moves up where the window is low',
      { width: 300, height: 426 },
      { width: 720, height: 450 },
      'left',
      { left: 408, top: 12 },
    ],
    [
      'begins at the edge where it does not fit at all',
      { width: 900, height: 900 },
      { width: 720, height: 450 },
      'left',
      { left: 12, top: 12 },
    ],
  ] as const)('%s', (_what, sheet, window, flush, place) => {
    expect(besideOpener(button, sheet, window, flush)).toEqual(place)
  })
})
