import type { Box, Segment, Spot } from './labels.ts'
import { crosses } from './labels.ts'
import type { Inks, LocatorInset } from './model.ts'
import { path, round, stroke } from './svg.ts'

/** Pixels to the frame of the map. */
const away = 8
/** Of the map's width: a larger one would be the picture. */
const widest = 0.3

export interface InsetPlace extends Box {
  /** Of its own size. */
  readonly scale: number
}

/** The corner in which the small map hides least of what the map is about: the scale bar has the one below left. */
export function insetPlace(
  inset: LocatorInset,
  width: number,
  height: number,
  dots: readonly Spot[],
  lines: readonly Segment[],
): InsetPlace {
  const scale = Math.min(1, (width * widest) / inset.width)
  const [wide, high] = [inset.width * scale, inset.height * scale]
  const [leftmost, lowest] = [width - away - wide, height - away - high]
  const corners = [
    [leftmost, away],
    [away, away],
    [leftmost, lowest],
  ] as const
  const places = corners.map(([left, top]) => ({ left, top, right: left + wide, bottom: top + high, scale }))
  const inside = (box: Box) => dots.filter((at) => crosses([at, at], grown(box))).length
  const hidden = (box: Box) => 3 * inside(box) + lines.filter((one) => crosses(one, box)).length
  return places.reduce((best, one) => (hidden(one) < hidden(best) ? one : best))
}

/** A place has a name beside it. */
const beside = 16
const grown = ({ left, top, right, bottom }: Box): Box => ({
  left: left - beside,
  top: top - beside,
  right: right + beside,
  bottom: bottom + beside,
})

export function insetOf({ width, height, land, borders, frame }: LocatorInset, at: InsetPlace, inks: Inks): string {
  const { x, y } = frame
  return (
    `<svg x="${round(at.left)}" y="${round(at.top)}" width="${round(width * at.scale)}" height="${round(height * at.scale)}"` +
    ` viewBox="0 0 ${width} ${height}">` +
    `<rect width="${width}" height="${height}" fill="${inks.sea}"/>${path(land, `fill="${inks.land}" stroke="${inks.waterLine}" stroke-width=".4"`)}` +
    stroke(borders, inks.country, 0.5) +
    `<rect x="${round(x)}" y="${round(y)}" width="${round(frame.width)}" height="${round(frame.height)}"` +
    ` fill="none" stroke="${inks.here}" stroke-width="1.6"/>` +
    `<rect width="${width}" height="${height}" fill="none" stroke="${inks.country}" stroke-width="1.6"/></svg>`
  )
}
