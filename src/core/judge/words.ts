/** Figures in words, in the unit and the roundness that the author used. */
import type { AreaUnit, LengthUnit, Quantity } from '../model.ts'
import { metresPer } from '../units.ts'

const names: Readonly<Record<string, string>> = { km: 'km', mi: 'miles', nmi: 'nautical miles', m: 'm', yd: 'yards', ft: 'feet',
  km2: 'km²', mi2: 'square miles', ha: 'hectares', acre: 'acres', m2: 'm²' }

/** "45.5 km": one decimal below 100, none above. */
export function inUnit(metres: number, unit: LengthUnit | AreaUnit = 'km'): string {
  const value = metres / metresPer(unit)
  const digits = unit === 'm' || unit === 'ft' || unit === 'yd' || value >= 100 ? 0 : value < 1 ? 2 : 1
  return `${value.toLocaleString('en', { maximumFractionDigits: digits })} ${names[unit] ?? unit}`
}

export const inKilometres = (metres: number): string => inUnit(metres, 'km')

/** How coarse the author's figure is: 10 of "40", 1 of "45", 0.1 of "4.3". */
function stepOf(written: string): number {
  const decimals = written.split('.')[1]
  if (decimals) return 10 ** -decimals.length
  return 1
}

/** A length as a number in the author's unit, as finely as the author wrote, never coarser than two digits. */
export function roundLike(metres: number, quantity: Quantity): string {
  const value = metres / metresPer(quantity.unit)
  const step = value < 3 ? Math.min(0.1, stepOf(quantity.number ? String(quantity.value) : '')) : stepOf(String(quantity.value))
  const rounded = Math.round(value / step) * step
  const decimals = step < 1 ? Math.round(-Math.log10(step)) : 0
  return rounded >= 1000 ? rounded.toLocaleString('en', { maximumFractionDigits: 0 }) : String(Number(rounded.toFixed(decimals)))
}
