import type { LonLat } from '../../core/model.ts'

/** As it is put into the form's field, and read from there: five decimals are a metre. */
export const written = ([lon, lat]: LonLat): string => `${lat.toFixed(5)}, ${lon.toFixed(5)}`

/** The point of text that `written` has made; null for any other, which only the form's own reader can tell. */
export function writtenPoint(text: string): LonLat | null {
  const found = /^(-?\d{1,2}(?:\.\d{1,12})?), (-?\d{1,3}(?:\.\d{1,12})?)$/.exec(text.trim())
  if (!found) return null
  const [lat, lon] = [Number(found[1]), Number(found[2])]
  return Math.abs(lat) <= 90 && Math.abs(lon) <= 180 ? [lon, lat] : null
}
