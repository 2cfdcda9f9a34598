import type { Inks, LegendItem } from './model.ts'
import { text } from './svg.ts'
import { widthOf } from './text.ts'

const swatch = 16
/** Of what is loose, on the map and in the legend. */
export const dashes = ' stroke-dasharray="5 2.5"'

/** The items in rows of at most `width` pixels, and the height of all rows. */
export function legendRows(items: readonly LegendItem[], width: number, size: number, inks: Inks) {
  let [x, y] = [0, 0]
  const row = size * 1.6
  const parts = items.map((item) => {
    const wide = swatch + 5 + widthOf(item.words, size) + 12
    if (x > 0 && x + wide > width) [x, y] = [0, y + row]
    const part =
      `<g transform="translate(${Math.round(x)} ${Math.round(y * 10) / 10})">${sign(item, inks, size)}` +
      `${text(swatch + 5, size * 1.05, item.words, size, inks.ink)}</g>`
    x += wide
    return part
  })
  return { svg: parts.join('\n'), height: items.length === 0 ? 4 : y + row + 4 }
}

function sign({ sign }: LegendItem, inks: Inks, size: number): string {
  const middle = size * 0.7
  switch (sign.kind) {
    case 'area':
      return `<rect y="${middle - 4.5}" width="${swatch}" height="9" fill="url(#${sign.hatch})" stroke="${inks.country}" stroke-width=".5"/>`
    case 'bare':
      return `<rect y="${middle - 4.5}" width="${swatch}" height="9" fill="${inks.land}" stroke="${inks.country}" stroke-width=".5"/>`
    case 'front':
      return line(inks.front, middle, 2)
    case 'line':
      return line(sign.colour, middle, 2.4, sign.dashed ? dashes : '')
    case 'disputed':
      return line(inks.country, middle, 1.2, ' stroke-dasharray="3 2"')
    case 'drawing':
      return `<rect y="${middle - 4}" width="${swatch}" height="8" fill="${sign.colour}" fill-opacity=".2" stroke="${sign.colour}" stroke-width="1.4"/>`
    case 'region':
      return `<circle cx="8" cy="${middle}" r="5" fill="none" stroke="${sign.colour}" stroke-width="1.4" stroke-dasharray="3 2"/>`
    case 'place':
      return `<circle cx="8" cy="${middle}" r="3.4" fill="${inks.halo}" stroke="${inks.ink}" stroke-width="1.8"/>`
  }
}

const line = (colour: string, y: number, width: number, more = ''): string =>
  `<path d="M0 ${y}H${swatch}" stroke="${colour}" stroke-width="${width}"${more}/>`
