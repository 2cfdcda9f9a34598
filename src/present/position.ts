/** A position as people write it: for the cursor, for cards and for notes. */
import type { LonLat } from '../core/model.ts'

/** "35.75470, 38.56680": latitude first, as maps and search boxes take it; five decimals are a metre. */
export function decimalPosition([lon, lat]: LonLat): string {
  return `${lat.toFixed(5)}, ${turned(lon).toFixed(5)}`
}

/** "35°45′16.9″ N 38°34′00.5″ E". A tenth of a second is three metres. */
export function dmsPosition([lon, lat]: LonLat): string {
  return `${dms(lat, 'N', 'S')} ${dms(turned(lon), 'E', 'W')}`
}

function dms(value: number, positive: string, negative: string): string {
  const tenths = Math.round(Math.abs(value) * 36_000)
  const [degrees, minutes] = [Math.floor(tenths / 36_000), Math.floor(tenths / 600) % 60]
  const seconds = ((tenths % 600) / 10).toFixed(1).padStart(4, '0')
  return `${degrees}°${String(minutes).padStart(2, '0')}′${seconds}″ ${value < 0 ? negative : positive}`
}

/** Into [-180, 180): a map that is scrolled round the globe counts on. */
export function turned(lon: number): number {
  return ((((lon + 180) % 360) + 360) % 360) - 180
}

/**
 * "37S DV 60821 56789", to the metre; null beyond 80° S and 84° N, where MGRS has no zones. `forward` is that of the
 * package mgrs, handed in so that it is loaded when it is first needed. https://github.com/proj4js/mgrs
 */
export function mgrsPosition(
  [lon, lat]: LonLat,
  forward: (at: [number, number], digits: number) => string,
): string | null {
  if (lat < -80 || lat > 84) return null
  const found = /^(\d{1,2}[A-Z])([A-Z]{2})(\d{5})(\d{5})$/.exec(forward([turned(lon), lat], 5))
  return found ? found.slice(1).join(' ') : null
}
