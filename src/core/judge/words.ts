/** Figures in words, in the unit that the author used. */
import type { AreaUnit, LengthUnit } from '../model.ts'
import { metresPer } from '../units.ts'

const names: Readonly<Record<LengthUnit, string>> = {
  km: 'km',
  mi: 'miles',
  nmi: 'nautical miles',
  m: 'm',
  yd: 'yards',
  ft: 'feet',
}

const isLength = (unit: LengthUnit | AreaUnit): unit is LengthUnit => unit in names

const nameOf = (unit: LengthUnit | AreaUnit): string => (isLength(unit) ? names[unit] : unit)

/** "45.5 km": one decimal below 100, none above. */
export function inUnit(metres: number, unit: LengthUnit | AreaUnit = 'km'): string {
  const value = metres / metresPer(unit)
  const digits = unit === 'm' || unit === 'ft' || unit === 'yd' || value >= 100 ? 0 : value < 1 ? 2 : 1
  return `${value.toLocaleString('en', { maximumFractionDigits: digits })} ${nameOf(unit)}`
}

export const inKilometres = (metres: number): string => inUnit(metres, 'km')

/** A limit is no finer than two or three digits: "2.3", "46", "174". */
function rough(metres: number, unit: LengthUnit | AreaUnit): string {
  const value = metres / metresPer(unit)
  return value.toLocaleString('en', { maximumFractionDigits: value < 10 ? 1 : 0 })
}

/** "20 to 46 km"; "at most 46 km" from nothing; "at least 20 km" without end. */
export function spanInUnit(near: number, far: number, unit: LengthUnit | AreaUnit): string {
  if (!Number.isFinite(far)) return `at least ${rough(near, unit)} ${nameOf(unit)}`
  return `${near > 0 ? `${rough(near, unit)} to` : 'at most'} ${rough(far, unit)} ${nameOf(unit)}`
}

/** Shares of the measured figure, each up to the middle between it and the next. */
const shares: readonly { readonly upTo: number; readonly words: string }[] = [
  { upTo: 0.145, words: 'a tenth' },
  { upTo: 0.225, words: 'a fifth' },
  { upTo: 0.29, words: 'a quarter' },
  { upTo: 0.42, words: 'a third' },
  { upTo: 0.58, words: 'a half' },
  { upTo: 0.71, words: 'two thirds' },
  { upTo: 0.8, words: 'three quarters' },
]

/** Stated against measured: "long by a fifth", "short by a third", "3.2 times as long"; '' within a twentieth. */
export function offInWords(statedMetres: number, measuredMetres: number): string {
  const share = statedMetres / measuredMetres - 1
  if (Math.abs(share) < 0.05 || !Number.isFinite(share)) return ''
  if (share >= 0.9) return `${times(share + 1)} times as long`
  const words = shares.find(({ upTo }) => Math.abs(share) < upTo)?.words ?? `${Math.round(Math.abs(share) * 100)} %`
  return `${share > 0 ? 'long' : 'short'} by ${words}`
}

const times = (factor: number): string => factor.toLocaleString('en', { maximumFractionDigits: factor < 10 ? 1 : 0 })
