/** Pieces of SVG, each as a string. */
import { escaped } from '../xml/escape.ts'

/** Empty paths are left out. */
export const path = (d: string, paint: string): string => (d === '' ? '' : `<path d="${d}" ${paint}/>`)

export const stroke = (d: string, colour: string, width: number, more = ''): string =>
  path(d, `fill="none" stroke="${colour}" stroke-width="${width}" stroke-linejoin="round"${more}`)

/** Tenths of a pixel are as fine as print shows. */
export const round = (value: number): number => Math.round(value * 10) / 10

/** Words from `x` on, to the right; those of a language that runs to the left are in its order all the same. */
export function text(x: number, y: number, words: string, size: number, ink: string, weight = 400): string {
  if (words === '') return ''
  return (
    `<text x="${round(x)}" y="${round(y)}" font-size="${round(size)}" fill="${ink}" font-weight="${weight}"` +
    `>${escaped(inOrder(words))}</text>`
  )
}

/**
 * Words as they are to stand in a text that runs to the right: by characters of Unicode, for not every program reads
 * `direction` (https://www.unicode.org/reports/tr9/#Explicit_Directional_Isolates).
 */
export const inOrder = (words: string): string => (runsLeft.test(words) ? `\u2067${words}\u2069` : words)

/** Whether the first letter is one of Arabic. */
const runsLeft = /^\P{L}*[\u0600-\u06ff]/u
