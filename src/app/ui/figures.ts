/** Figures for cards and tables, in the unit of the draft. */
import type { Finding, LengthUnit, LonLat } from '../../core/model.ts'
import { lengthIn } from '../../present/labels.ts'
import { strings } from '../strings.ts'
import { leftToRight } from '../strings/language.ts'

const lengths: readonly string[] = ['km', 'mi', 'nmi', 'm', 'yd', 'ft']

/** The unit to show a finding's lengths in: the draft's own, or kilometres. */
export function unitOf({ stated: { unit } }: Finding): LengthUnit {
  return unit !== null && lengths.includes(unit) ? (unit as LengthUnit) : 'km'
}

/** "45.5 km"; metres below one kilometre. */
export function length(metres: number, unit: LengthUnit = 'km'): string {
  return lengthIn(metres, unit === 'km' && Math.abs(metres) < 1000 ? 'm' : unit, strings.labels)
}

/** "241°, west-south-west". */
export function bearing(degrees: number): string {
  return `${Math.round(degrees) % 360}°, ${strings.labels.compass(degrees)}`
}

/** "35.7547° N, 38.5668° E". */
export function coordinates([lon, lat]: LonLat): string {
  const part = (value: number, positive: string, negative: string) =>
    `${Math.abs(value).toFixed(4)}° ${value < 0 ? negative : positive}`
  return leftToRight(`${part(lat, 'N', 'S')}, ${part(lon, 'E', 'W')}`)
}
