import { inverse } from '../../core/geo/geodesic.ts'
import type { LonLat } from '../../core/model.ts'

export interface ScaleBar {
  readonly label: string
  /** Pixels. */
  readonly length: number
}

const steps = [1, 2, 5]

/** The longest round length of at most `most` pixels, by the geodesic between two points so many pixels apart. */
export function scaleBar(from: LonLat, to: LonLat, apart: number, most: number, unit: 'km' | 'mi'): ScaleBar {
  const perPixel = inverse(from, to).metres / apart / (unit === 'km' ? 1000 : 1609.344)
  const longest = perPixel * most
  const power = 10 ** Math.floor(Math.log10(longest))
  const round =
    steps
      .map((step) => step * power)
      .filter((length) => length <= longest)
      .at(-1) ?? power
  return { label: `${Number(round.toPrecision(2))} ${unit}`, length: round / perPixel }
}
