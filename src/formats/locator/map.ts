import type { Geometry } from 'geojson'
import { insetOf, insetPlace } from './inset.ts'
import type { Box, Label } from './labels.ts'
import { placeLabels } from './labels.ts'
import { dashes } from './legend.ts'
import { labelled, labelsOf, segmentsOf } from './map-labels.ts'
import type { Inks, Locator, LocatorClaim, LocatorDrawing, LocatorPlace } from './model.ts'
import type { Projected } from './projected.ts'
import { projected } from './projected.ts'
import { scaleBar } from './scale-bar.ts'
import { path, round, stroke } from './svg.ts'
import { widthOf } from './text.ts'
import type { Surroundings } from './water-names.ts'
import { drawnName, waterNames } from './water-names.ts'

/** The map alone, `width` by `height` pixels: ground, control, front, claims, places, labels, scale bar and inset. */
export function mapOf(locator: Locator, width: number, height: number, scale: number): string {
  const { inks, inset } = locator
  const onto = projected(locator.extent, width, height)
  const mainPlaces = locator.places.filter((place) => place.main)
  const main = mainPlaces.map(({ at }) => onto.point(at))
  const measured = locator.claims.flatMap(({ geometry }) => segmentsOf(geometry, onto))
  const fronts = locator.fronts.flatMap((one) => segmentsOf(one, onto))
  const small = inset ? insetPlace(inset, width, height, main, measured) : null
  const frame = { left: 3, top: 3, right: width - 3, bottom: height - 3 }
  const corners = [...(small ? [small] : []), { left: 0, top: height - 30, right: 110, bottom: height }]
  const { labels, waters } = wordsOf(locator, onto, scale, {
    frame,
    taken: [...corners, ...dotsOf(mainPlaces, onto)],
    lines: [...measured, ...fronts],
  })
  const named = new Set(labels.map(({ of }) => of))
  return [
    '<g clip-path="url(#frame)">',
    `<rect width="${width}" height="${height}" fill="${inks.sea}"/>`,
    path(onto.path(locator.land), `fill="${inks.land}"`),
    ...locator.areas.map(({ geometry, hatch }) => path(onto.path(geometry), `fill="url(#${hatch})"`)),
    ...locator.waters
      .map(({ geometry }) => geometry)
      .toSorted(riversFirst)
      .map((one) => water(one, onto, inks)),
    stroke(onto.path(locator.provinceLines), inks.province, 0.6, ' stroke-dasharray="3 2"'),
    stroke(onto.path(locator.countryLines), inks.country, 1.1),
    stroke(onto.path(locator.disputedLines), inks.country, 1.1, ' stroke-dasharray="4 3"'),
    ...locator.fronts.map((one) => stroke(onto.path(one), inks.halo, 4) + stroke(onto.path(one), inks.front, 2)),
    ...locator.drawings.map((one) => drawing(one, onto, inks)),
    ...locator.claims.map((claim) => drawnClaim(claim, onto, inks)),
    ...waters.map((one) => drawnName(one, inks)),
    ...locator.places.filter((place) => place.main || named.has(place)).map((place) => dot(place, onto, inks)),
    ...labels.map((label) => labelled(label, inks)),
    scaleBars(onto, width, height, inks),
    '</g>',
    // Within the frame as it is: resvg breaks off at a clipped picture in a clipped group.
    inset && small ? insetOf(inset, small, inks) : '',
    `<rect width="${width}" height="${height}" fill="none" stroke="${inks.country}" stroke-width=".8"/>`,
  ].join('\n')
}

/** Claims and the draft's places have the first choice of room, then waters, then all others. */
function wordsOf(locator: Locator, onto: Projected, scale: number, { frame, taken, lines }: Surroundings) {
  const all = labelsOf(locator, onto, scale)
  const isFirst = ({ kind, rank }: Label) => kind === 'claim' || (kind === 'place' && rank < 1000)
  const first = placeLabels(all.filter(isFirst), frame, taken, widthOf, lines)
  const about = [...taken, ...first.map(({ box }) => box)]
  const dots = dotsOf(locator.places, onto)
  const waters = waterNames(locator.waters, onto, 8.5 * scale, { frame, taken: [...about, ...dots], lines })
  const left = [...about, ...waters.flatMap(({ boxes }) => boxes)]
  const others = all.filter((label) => !isFirst(label))
  return { labels: [...first, ...placeLabels(others, frame, left, widthOf, lines)], waters }
}

/** Labels keep off the dots of other places. */
function dotsOf(places: readonly LocatorPlace[], onto: Projected): readonly Box[] {
  return places.map(({ at }) => {
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

function drawing({ geometry, colour }: LocatorDrawing, onto: Projected, inks: Inks): string {
  if (geometry.type.endsWith('Point')) return drawnPoints(geometry, colour, onto, inks)
  const d = onto.path(geometry)
  if (geometry.type.endsWith('LineString')) return stroke(d, inks.halo, 4) + stroke(d, colour, 2)
  return path(d, `fill="${colour}" fill-opacity=".2" fill-rule="evenodd" stroke="${colour}" stroke-width="1.6"`)
}

/** Squares: dots stand for places. */
function drawnPoints(geometry: Geometry, colour: string, onto: Projected, inks: Inks): string {
  const points =
    geometry.type === 'Point' ? [geometry.coordinates] : geometry.type === 'MultiPoint' ? geometry.coordinates : []
  return points
    .map((at) => onto.point(at))
    .map(
      ([x, y]) =>
        `<rect x="${round(x - 3)}" y="${round(y - 3)}" width="6" height="6" fill="${colour}" stroke="${inks.halo}" stroke-width="1"/>`,
    )
    .join('')
}

function drawnClaim({ geometry, colour, kind, dashed }: LocatorClaim, onto: Projected, inks: Inks): string {
  const d = onto.path(geometry)
  if (kind === 'line') return stroke(d, inks.halo, 4.5) + stroke(d, colour, 2.4, dashed ? dashes : '')
  return path(d, `fill="${colour}" fill-opacity=".07" stroke="${colour}" stroke-width="1.4" stroke-dasharray="5 3"`)
}

function dot({ at, main }: LocatorPlace, onto: Projected, inks: Inks): string {
  const [x, y] = onto.point(at)
  return main
    ? `<circle cx="${round(x)}" cy="${round(y)}" r="3.4" fill="${inks.halo}" stroke="${inks.ink}" stroke-width="1.8"/>`
    : `<circle cx="${round(x)}" cy="${round(y)}" r="1.7" fill="${inks.quietInk}"/>`
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
