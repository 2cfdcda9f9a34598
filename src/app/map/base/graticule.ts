/** Lines of longitude and latitude for a view. */
import type { Feature } from 'geojson'
import type { Extent } from '../../../core/model.ts'

/** Degrees between lines, from the finest: round in degrees, then in minutes. */
const steps = [1 / 60, 2 / 60, 5 / 60, 10 / 60, 0.25, 0.5, 1, 2, 5, 10, 20, 30] as const

/** Between three and nine lines over a span. */
export function stepFor(span: number): number {
  return steps.find((step) => span / step <= 8) ?? 30
}

/**
 * Lines across the view, and a label for each at the western or the northern edge. Meridians come first. Views that are
 * wider than the globe are drawn once.
 */
export function graticule([west, south, east, north]: Extent): readonly Feature[] {
  const step = stepFor(Math.min(360, east - west, Math.max(1e-6, (north - south) * 1.6)))
  const [bottom, top] = [Math.max(-85, south), Math.min(85, north)]
  const meridians = multiples(west, Math.min(east, west + 360), step)
  const parallels = multiples(bottom, top, step)
  return [
    ...meridians.flatMap((lon) => [
      line([
        [lon, bottom],
        [lon, top],
      ]),
      label([lon, top], degrees(lon, 'E', 'W', step), 'top-left'),
    ]),
    ...parallels.flatMap((lat) => [
      line([
        [west, lat],
        [east, lat],
      ]),
      label([west, lat], degrees(lat, 'N', 'S', step), 'bottom-left'),
    ]),
  ]
}

function multiples(from: number, to: number, step: number): readonly number[] {
  const first = Math.ceil(from / step - 1e-9)
  const count = Math.max(0, Math.floor(to / step + 1e-9) - first + 1)
  return Array.from({ length: count }, (_, index) => Number(((first + index) * step).toFixed(6)))
}

/** "38° E"; with minutes where the lines are closer than a degree: "38°30′ E". */
export function degrees(value: number, positive: string, negative: string, step: number): string {
  const turned = positive === 'E' ? ((((value + 180) % 360) + 360) % 360) - 180 : value
  const minutes = Math.round(Math.abs(turned) * 60)
  const [whole, rest] = [Math.floor(minutes / 60), minutes % 60]
  const side = minutes === 0 ? '' : ` ${turned < 0 ? negative : positive}`
  return `${whole}°${step < 1 ? `${String(rest).padStart(2, '0')}′` : ''}${side}`
}

function line(coordinates: number[][]): Feature {
  return { type: 'Feature', geometry: { type: 'LineString', coordinates }, properties: { kind: 'line' } }
}

function label(coordinates: number[], words: string, anchor: string): Feature {
  return {
    type: 'Feature',
    geometry: { type: 'Point', coordinates },
    properties: { kind: 'label', label: words, anchor },
  }
}
