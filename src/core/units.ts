import type { AreaUnit, LengthUnit } from './model.ts'

/** International yard and pound agreement 1959 for mi, yd, ft; nautical mile: BIPM, SI brochure, 8th ed., table 8. */
const metres: Readonly<Record<LengthUnit, number>> = { km: 1000, mi: 1609.344, nmi: 1852, m: 1, yd: 0.9144, ft: 0.3048 }

/** The acre as 4,840 square yards (international). */
const squareMetres: Readonly<Record<AreaUnit, number>> = {
  km2: 1e6,
  mi2: 1609.344 ** 2,
  m2: 1,
  ha: 1e4,
  acre: 4840 * 0.9144 ** 2,
}

export function isAreaUnit(unit: LengthUnit | AreaUnit): unit is AreaUnit {
  return unit in squareMetres
}

/** Metres in one length unit, or square metres in one area unit. */
export function metresPer(unit: LengthUnit | AreaUnit): number {
  return isAreaUnit(unit) ? squareMetres[unit] : metres[unit]
}
