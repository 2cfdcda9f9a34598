/** What is written on the map: claims first, then places, then areas. */
import type { Geometry } from 'geojson'
import { escaped } from '../xml/escape.ts'
import type { Label, Placed, Segment, Spot } from './labels.ts'
import { besideLine } from './labels.ts'
import type { Inks, Locator, LocatorClaim } from './model.ts'
import type { Projected } from './projected.ts'
import { inOrder, round } from './svg.ts'

export function labelsOf(locator: Locator, onto: Projected, scale: number): readonly Label[] {
  const sizes = { small: 8.5 * scale, normal: 10 * scale }
  return [
    ...locator.claims.flatMap((claim) => claimLabel(claim, onto, sizes.normal)),
    ...placeLabels(locator, onto, sizes),
    ...drawingLabels(locator, onto, sizes.small),
    ...areaLabels(locator, onto, sizes),
  ]
}

interface Sizes {
  readonly small: number
  readonly normal: number
}

function placeLabels({ places }: Locator, onto: Projected, { small, normal }: Sizes): readonly Label[] {
  return places.map((place) => {
    const { at, names, main, rank } = place
    const [x, y] = onto.point(at)
    return {
      of: place,
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
}

/** After the draft's places, before the others. */
const quietRank = 900

/** In the ink of its line, so that it is told whose figure it is where lines cross. */
function claimLabel(
  { geometry, label, kind, colour, quiet }: LocatorClaim,
  onto: Projected,
  size: number,
): readonly Label[] {
  const run = runOf(geometry)
  const at = label === '' ? null : kind === 'line' ? run && along(run, 0.5) : northernmost(geometry)
  if (!at) return []
  const [x, y] = onto.point(at)
  const spots = kind === 'line' && run ? [0.3, 0.7, 0.15, 0.85].map((share) => onto.point(along(run, share))) : []
  const [from, to] = run ? [onto.point(run[0]), onto.point(run[1])] : [[0, 0] as const, [0, 0] as const]
  const sides = kind === 'line' ? besideLine(to[0] - from[0], to[1] - from[1]) : []
  return [
    {
      lines: [label],
      size,
      bold: true,
      x,
      y,
      gap: 5,
      rank: quiet ? quietRank : -1,
      yields: quiet === true,
      kind: 'claim',
      sides,
      spots,
      ink: colour,
    },
  ]
}

function drawingLabels({ drawings }: Locator, onto: Projected, size: number): readonly Label[] {
  return drawings.flatMap(({ geometry, label, colour }): readonly Label[] => {
    const run = runOf(geometry)
    const at = label === '' ? null : run ? along(run, 0.5) : northernmost(geometry)
    if (!at) return []
    const [x, y] = onto.point(at)
    return [{ lines: [label], size, bold: true, x, y, gap: 6, rank: 500, kind: 'place', ink: colour }]
  })
}

function areaLabels({ areaNames }: Locator, onto: Projected, { small, normal }: Sizes): readonly Label[] {
  return areaNames.map(({ geometry, properties }) => {
    const [x, y] = onto.point(geometry.coordinates)
    const country = properties?.['rank'] === 0
    const names = (properties?.['names'] as readonly string[] | undefined) ?? [String(properties?.['name'] ?? '')]
    return {
      lines: country ? names.map((name) => name.toUpperCase()) : names,
      size: country ? normal : small,
      bold: false,
      x,
      y,
      gap: 0,
      rank: country ? 2000 : 3000,
      kind: 'area',
    }
  })
}

type Run = readonly [from: readonly number[], to: readonly number[]]

/** First and last point of a line. */
function runOf(geometry: Geometry): Run | null {
  if (geometry.type !== 'LineString') return null
  const [from, to] = [geometry.coordinates[0], geometry.coordinates.at(-1)]
  return from && to ? [from, to] : null
}

function along([from, to]: Run, share: number): readonly number[] {
  return [0, 1].map((axis) => (from[axis] ?? 0) + ((to[axis] ?? 0) - (from[axis] ?? 0)) * share)
}

function northernmost(geometry: Geometry): readonly number[] | null {
  let best: readonly number[] | null = null
  for (const at of cornersOf(geometry)) if (!best || at[1]! > best[1]!) best = at
  return best
}

function cornersOf(geometry: Geometry): readonly (readonly number[])[] {
  if (geometry.type === 'GeometryCollection') return []
  const pairs = (part: unknown): readonly (readonly number[])[] =>
    Array.isArray(part) ? (typeof part[0] === 'number' ? [part as number[]] : part.flatMap(pairs)) : []
  return pairs(geometry.coordinates)
}

/** The pieces of lines, in pixels. */
export function segmentsOf(geometry: Geometry, onto: Projected): readonly Segment[] {
  const lines =
    geometry.type === 'LineString'
      ? [geometry.coordinates]
      : geometry.type === 'MultiLineString'
        ? geometry.coordinates
        : []
  return lines.flatMap((line) => {
    const spots: readonly Spot[] = line.map((at) => onto.point(at))
    return spots.slice(1).map((to, index): Segment => [spots[index]!, to])
  })
}

const arabic = /[\u0600-\u06ff]/

export function labelled({ lines, size, bold, textX, textY, anchor, kind, ink }: Placed, inks: Inks): string {
  const paint = ink ?? (kind === 'area' ? inks.areaInk : kind === 'other' ? inks.quietInk : inks.ink)
  const spans = lines
    .map(
      (line, index) =>
        `<tspan x="${round(textX)}" y="${round(textY + index * size * 1.2)}"${arabic.test(line) ? ' xml:lang="ar"' : ''}>` +
        `${escaped(inOrder(line))}</tspan>`,
    )
    .join('')
  return (
    `<text font-size="${round(size)}" text-anchor="${anchor}" fill="${paint}"${bold ? ' font-weight="600"' : ''}` +
    `${kind === 'area' && !arabic.test(lines[0] ?? '') ? ' letter-spacing=".06em"' : ''} stroke="${inks.halo}" stroke-width="2.6"` +
    ` stroke-linejoin="round" paint-order="stroke">${spans}</text>`
  )
}
