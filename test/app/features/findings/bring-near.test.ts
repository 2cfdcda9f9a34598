import { expect, it } from 'vitest'
import { scrollFor } from '../../../../src/app/features/findings/bring-near.ts'

const view = { top: 50, bottom: 850 }

it.each([
  ['stays where the card is seen', 700, 300, 0],
  ['goes down to the end of the card', 900, 500, 62],
  ['keeps the line in view', 1500, 300, 194],
  ['stays where the line is at the top already', 1500, 90, 0],
])('the desk %s', (_, bottom, line, by) => {
  expect(scrollFor({ bottom }, line, view)).toBe(by)
})
