import type { Geometry } from 'geojson'
import { escaped } from '../xml-text.ts'
import type { Box, Label, Placed } from './labels.ts'
import { besideLine, placeLabels } from './labels.ts'
import type { Inks, Locator, LocatorClaim, LocatorInset, LocatorPlace } from './model.ts'
import type { Projected } from './projected.ts'
import { projected } from './projected.ts'
import { scaleBar } from './scale-bar.ts'
import { path, round, stroke } from './svg.ts'
import { widthOf } from './text.ts'

/** The map alone, `width` by `height` pixels: ground, control, front, claims, places, labels, scale bar and inset. */
export function mapOf(locator: Locator, width: number, height: number, scale: number): string {
  const { inks, inset } = locator
  const onto = projected(locator.extent, width, height)
  const insetBox = inset ? { left: width - inset.width - 8, top: 8, right: width - 8, bottom: 8 + inset.height } : null
  const labels = placeLabels(
    labelsOf(locator, onto, scale),
    { left: 3, top: 3, right: width - 3, bottom: height - 3 },
    [
      ...(insetBox ? [insetBox] : []),
      { left: 0, top: height - 30, right: 110, bottom: height },
      ...dotsOf(locator, onto),
    ],
    widthOf,
  )
  return [
    '<g clip-path="url(#frame)">',
    `<rect width="${width}" height="${height}" fill="${inks.sea}"/>`,
    path(onto.path(locator.land), `fill="${inks.land}"`),
    ...locator.areas.map(({ geometry, hatch }) => path(onto.path(geometry), `fill="url(#${hatch})"`)),
    ...locator.waters.toSorted(riversFirst).map((one) => water(one, onto, inks)),
    stroke(onto.path(locator.provinceLines), inks.province, 0.6, ' stroke-dasharray="3 2"'),
    stroke(onto.path(locator.countryLines), inks.country, 1.1),
    ...locator.fronts.map((one) => stroke(onto.path(one), inks.halo, 4) + stroke(onto.path(one), inks.front, 2)),
    ...locator.claims.map((claim) => drawnClaim(claim, onto, inks)),
    ...locator.places.map((place) => dot(place, onto, inks)),
    ...labels.map((label) => labelled(label, inks)),
    scaleBars(onto, width, height, inks),
    inset ? insetOf(inset, width - inset.width - 8, inks) : '',
    '</g>',
    `<rect width="${width}" height="${height}" fill="none" stroke="${inks.country}" stroke-width=".8"/>`,
  ].join('\n')
}

function labelsOf(locator: Locator, onto: Projected, scale: number): readonly Label[] {
  const [small, normal] = [8.5 * scale, 10 * scale]
  const places = locator.places.map(({ at, names, main, rank }): Label => {
    const [x, y] = onto.point(at)
    return {
      lines: names,
      size: main ? normal : small,
      bold: main,
      x,
      y,
      gap: main ? 7 : 5,
      rank: main ? rank : 1000 + rank,
      kind: main ? 'place' : 'other',
    }
  })
  const claims = locator.claims.flatMap(({ geometry, label, kind }): readonly Label[] => {
    const at = label === '' ? null : middleOf(geometry, kind)
    if (!at) return []
    const [x, y] = onto.point(at)
    const sides = kind === 'line' ? besideLine(...runOf(geometry, onto)) : []
    return [{ lines: [label], size: normal, bold: true, x, y, gap: 5, rank: -1, kind: 'claim', sides }]
  })
  const areas = locator.areaNames.map(({ geometry, properties }): Label => {
    const [x, y] = onto.point(geometry.coordinates)
    const country = properties?.['rank'] === 0
    const name = String(properties?.['name'] ?? '')
    return {
      lines: [country ? name.toUpperCase() : name],
      size: country ? normal : small,
      bold: false,
      x,
      y,
      gap: 0,
      rank: country ? 2000 : 3000,
      kind: 'area',
    }
  })
  return [...claims, ...places, ...areas]
}

/** Pixels from the first point of a line to its last. */
function runOf(geometry: Geometry, onto: Projected): readonly [dx: number, dy: number] {
  const line = geometry.type === 'LineString' ? geometry.coordinates : []
  const [from, to] = [onto.point(line[0] ?? []), onto.point(line.at(-1) ?? [])]
  return [to[0] - from[0], to[1] - from[1]]
}

/** Amid a line; the northernmost point of an area. */
function middleOf(geometry: Geometry, kind: LocatorClaim['kind']): readonly number[] | null {
  if (geometry.type === 'LineString') {
    const [from = [], to = []] = [geometry.coordinates[0], geometry.coordinates.at(-1)]
    return [((from[0] ?? 0) + (to[0] ?? 0)) / 2, ((from[1] ?? 0) + (to[1] ?? 0)) / 2]
  }
  if (kind === 'line' || geometry.type === 'GeometryCollection') return null
  const points = (geometry.coordinates as never[]).flat(Infinity) as number[]
  let best: readonly number[] | null = null
  for (let at = 0; at + 1 < points.length; at += 2) {
    if (!best || points[at + 1]! > best[1]!) best = [points[at]!, points[at + 1]!]
  }
  return best
}

/** Labels keep off the dots of other places. */
function dotsOf({ places }: Locator, onto: Projected): readonly Box[] {
  return places
    .filter(({ main }) => main)
    .map(({ at }) => {
      const [x, y] = onto.point(at)
      return { left: x - 4, top: y - 4, right: x + 4, bottom: y + 4 }
    })
}

/** A lake covers the old bed of its river. */
const riversFirst = (a: Geometry, b: Geometry): number =>
  Number(a.type.endsWith('Polygon')) - Number(b.type.endsWith('Polygon'))

function water(geometry: Geometry, onto: Projected, inks: Inks): string {
  const isArea = geometry.type.endsWith('Polygon')
  return isArea
    ? path(onto.path(geometry), `fill="${inks.water}" stroke="${inks.waterLine}" stroke-width=".6"`)
    : stroke(onto.path(geometry), inks.waterLine, 1.6)
}

function drawnClaim({ geometry, colour, kind }: LocatorClaim, onto: Projected, inks: Inks): string {
  const d = onto.path(geometry)
  if (kind === 'line') return stroke(d, inks.halo, 4.5) + stroke(d, colour, 2.4)
  return path(d, `fill="${colour}" fill-opacity=".07" stroke="${colour}" stroke-width="1.4" stroke-dasharray="5 3"`)
}

function dot({ at, main }: LocatorPlace, onto: Projected, inks: Inks): string {
  const [x, y] = onto.point(at)
  return main
    ? `<circle cx="${round(x)}" cy="${round(y)}" r="3.4" fill="${inks.halo}" stroke="${inks.ink}" stroke-width="1.8"/>`
    : `<circle cx="${round(x)}" cy="${round(y)}" r="1.7" fill="${inks.quietInk}"/>`
}

const arabic = /[\u0600-\u06ff]/

function labelled({ lines, size, bold, textX, textY, anchor, kind }: Placed, inks: Inks): string {
  const ink = kind === 'area' ? inks.areaInk : kind === 'other' ? inks.quietInk : inks.ink
  const spans = lines
    .map(
      (line, index) =>
        `<tspan x="${round(textX)}" y="${round(textY + index * size * 1.2)}"${arabic.test(line) ? ' direction="ltr" unicode-bidi="embed" xml:lang="ar"' : ''}>` +
        `${escaped(line)}</tspan>`,
    )
    .join('')
  return (
    `<text font-size="${round(size)}" text-anchor="${anchor}" fill="${ink}"${bold ? ' font-weight="600"' : ''}` +
    `${kind === 'area' ? ' letter-spacing=".06em"' : ''} stroke="${inks.halo}" stroke-width="2.6"` +
    ` stroke-linejoin="round" paint-order="stroke">${spans}</text>`
  )
}

function scaleBars(onto: Projected, width: number, height: number, inks: Inks): string {
  const [from, to] = [onto.at(0, height / 2), onto.at(width, height / 2)]
  return (['km', 'mi'] as const)
    .map((unit, row) => {
      const { label, length } = scaleBar(from, to, width, Math.min(84, width / 4), unit)
      const y = height - 18 + row * 10
      return (
        stroke(`M8 ${y - 3}V${y}H${round(8 + length)}V${y - 3}`, inks.halo, 3.4) +
        stroke(`M8 ${y - 3}V${y}H${round(8 + length)}V${y - 3}`, inks.ink, 1.1) +
        `<text x="${round(12 + length)}" y="${y + 1}" font-size="7.5" fill="${inks.ink}" stroke="${inks.halo}"` +
        ` stroke-width="2" paint-order="stroke">${label}</text>`
      )
    })
    .join('')
}

function insetOf({ width, height, land, borders, frame }: LocatorInset, left: number, inks: Inks): string {
  const { x, y } = frame
  return (
    `<svg x="${round(left)}" y="8" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">` +
    `<rect width="${width}" height="${height}" fill="${inks.sea}"/>${path(land, `fill="${inks.land}"`)}` +
    stroke(borders, inks.country, 0.5) +
    `<rect x="${round(x)}" y="${round(y)}" width="${round(frame.width)}" height="${round(frame.height)}"` +
    ` fill="none" stroke="#b3123a" stroke-width="1.6"/>` +
    `<rect width="${width}" height="${height}" fill="none" stroke="${inks.country}" stroke-width="1.6"/></svg>`
  )
}
