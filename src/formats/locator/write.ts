/** A finished locator map as one SVG: title, map, legend, scale bar, date and sources, to print or to set on a page. */
import type { Extent } from '../../core/model.ts'
import { escaped } from '../xml/escape.ts'
import { hatchOf } from './hatches.ts'
import { legendRows } from './legend.ts'
import { mapOf } from './map.ts'
import type { Inks, LegendItem, Locator } from './model.ts'
import { hasBareLand } from './bare-land.ts'
import { projected } from './projected.ts'
import { round, text } from './svg.ts'
import { wrapped } from './text.ts'

const margin = 10
const family = "'Noto Sans','Noto Sans Arabic',sans-serif"

/** The same map gives the same picture. Nothing in it runs or loads. */
export function writeLocator(locator: Locator): string {
  const { width, title, subtitle, sources, inks } = locator
  const inner = width - 2 * margin
  const scale = width < 400 ? 0.86 : 1
  const head = headOf(title, subtitle, inner, scale)
  const credit = wrapped(sources, 7 * scale, inner)
  const mapTop = margin + head.height
  const footOf = (legendHeight: number) => legendHeight + credit.length * 9 * scale + 8
  const mapHeightBy = (legendHeight: number) =>
    locator.height > 0
      ? Math.max(120, locator.height - mapTop - footOf(legendHeight) - margin)
      : Math.round(inner / aspectOf(locator.extent))
  const legend = legendOf(locator, inner, 9 * scale, mapHeightBy)
  const [mapHeight, footHeight] = [mapHeightBy(legend.height), footOf(legend.height)]
  const height = mapTop + mapHeight + footHeight + margin
  const foot = credit
    .map((line, index) =>
      text(margin, mapTop + mapHeight + legend.height + 14 * scale + index * 9 * scale, line, 7 * scale, inks.quietInk),
    )
    .join('')
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${round(height)}" viewBox="0 0 ${width} ${round(height)}"` +
      ` font-family="${family}" role="img" aria-label="${escaped(`${title}. ${subtitle}`)}">`,
    `<title>${escaped(title)}</title>`,
    locator.fontFaces === '' ? '' : `<style>${locator.fontFaces}</style>`,
    `<defs>${locator.hatches.map((one) => hatchOf(one, inks.land)).join('')}<clipPath id="frame"><rect width="${inner}" height="${mapHeight}"/></clipPath></defs>`,
    `<rect width="100%" height="100%" fill="${inks.halo}"/>`,
    `<g transform="translate(${margin} ${margin})">${head.svg(inks)}</g>`,
    `<g transform="translate(${margin} ${mapTop})">${mapOf(locator, inner, mapHeight, scale)}</g>`,
    `<g transform="translate(${margin} ${mapTop + mapHeight + 4})">${legend.svg}</g>`,
    foot,
    '</svg>',
    '',
  ]
    .filter((part) => part !== '')
    .join('\n')
}

/** Names what is seen of the areas: laid out with all of them first, then by the map that this leaves room for. */
function legendOf(locator: Locator, width: number, size: number, mapHeightBy: (legendHeight: number) => number) {
  const { legend, areas, extent, inks } = locator
  const height = mapHeightBy(legendRows(legend, width, size, inks).height)
  const onto = projected(extent, width, height)
  const isSeen = ({ sign }: LegendItem) => {
    if (sign.kind === 'bare') return hasBareLand(locator, onto, width, height)
    return (
      sign.kind !== 'area' || areas.some(({ geometry, hatch }) => sign.means.includes(hatch) && onto.sees(geometry))
    )
  }
  return legendRows(legend.filter(isSeen), width, size, inks)
}

/** Width by height of an extent in Mercator. */
function aspectOf([west, south, east, north]: Extent): number {
  const y = (lat: number) => Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360))
  return ((east - west) * Math.PI) / 180 / Math.max(1e-6, y(north) - y(south))
}

function headOf(title: string, subtitle: string, width: number, scale: number) {
  const [size, small] = [15 * scale, 10 * scale]
  const lines = title === '' ? [] : wrapped(title, size * 1.04, width)
  const height = lines.length * size * 1.25 + (subtitle === '' ? 0 : small * 1.5) + (title + subtitle === '' ? 0 : 5)
  const svg = (inks: Inks) =>
    lines.map((line, index) => text(0, size + index * size * 1.25, line, size, inks.ink, 600)).join('') +
    text(0, lines.length * size * 1.25 + small, subtitle, small, inks.quietInk)
  return { height, svg }
}
