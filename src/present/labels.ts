/** Short labels for the map and the table: "45.5 km, claimed 45". */
import type { AreaUnit, Finding, LengthUnit, Stated } from '../core/model.ts'
import { metresPer } from '../core/units.ts'
import { compassName } from '../core/geo/bearing.ts'

const unitNames: Readonly<Record<LengthUnit | AreaUnit, string>> = {
  km: 'km',
  mi: 'miles',
  nmi: 'nmi',
  m: 'm',
  yd: 'yards',
  ft: 'ft',
  km2: 'km²',
  mi2: 'sq mi',
  ha: 'ha',
  acre: 'acres',
  m2: 'm²',
}

/** A length in a unit, as people print it: one decimal below 100, none above ("45.5 km", "370 km", "800 m"). */
export function lengthIn(metres: number, unit: LengthUnit): string {
  return `${figure(metres / metresPer(unit))} ${unitNames[unit]}`
}

/** At most one decimal, and none from 100 on; no trailing ".0". */
function figure(value: number): string {
  const rounded = Math.abs(value) < 100 ? Math.round(value * 10) / 10 : Math.round(value)
  return String(rounded)
}

/** What the text states, without the unit: "45", "within 10", "10 to 15", "west". */
export function statedLabel(stated: Stated): string {
  const parts = [statedFigure(stated)]
  if (stated.directionDegrees !== null) parts.push(compassName(stated.directionDegrees, 16))
  return parts.filter((part) => part !== '').join(' ')
}

/** The same with its unit: "within 7 km", "about 5 miles south", "west". */
export function statedInWords(stated: Stated): string {
  const length = [statedFigure(stated), stated.unit === null ? '' : unitNames[stated.unit]]
  const direction = stated.directionDegrees === null ? '' : compassName(stated.directionDegrees, 16)
  return [...(stated.value === null ? [] : length), direction].filter((part) => part !== '').join(' ')
}

function statedFigure(stated: Stated): string {
  if (stated.value === null) return ''
  const value = String(stated.value)
  if (stated.bound === 'within') return `within ${value}`
  if (stated.bound === 'more-than') return `more than ${value}`
  if (stated.bound === 'range') return `${value} to ${upperFigure(stated) ?? value}`
  return stated.bound === 'about' ? `about ${value}` : value
}

/** The upper end of a stated range in its own unit; null where the unit is no length. */
function upperFigure(stated: Stated): string | null {
  if (stated.highMetres === null || !isLength(stated.unit)) return null
  return figure(stated.highMetres / metresPer(stated.unit))
}

function isLength(unit: Stated['unit']): unit is LengthUnit {
  return unit === 'km' || unit === 'mi' || unit === 'nmi' || unit === 'm' || unit === 'yd' || unit === 'ft'
}

/**
 * The label of a finding's line: measured first, then stated: "45.5 km, claimed 45", "45.5 km west-south-west,
 * claimed 45 east"; for a direction alone "west-south-west, claimed east". Just the stated, with its unit, where nothing
 * was measured of the place meant.
 */
export function findingLabel(finding: Finding): string {
  const claimed = statedLabel(finding.stated)
  const found = measuredLabel(finding)
  if (found === '') return statedInWords(finding.stated) || finding.quote
  return claimed === '' ? found : `${found}, claimed ${claimed}`
}

/** The same for a line on a map, where there is little room: lengths alone where there is one, "51.3 km, claimed 55". */
export function shortLabel(finding: Finding): string {
  const { measured, stated } = finding
  if (measured === null || stated.value === null || isOfNamesake(finding)) return findingLabel(finding)
  return `${lengthIn(measured.metres, isLength(stated.unit) ? stated.unit : 'km')}, claimed ${statedFigure(stated)}`
}

/** Whether what was measured leads to a place that only bears the name of the one meant. */
const isOfNamesake = ({ why }: Finding): boolean => why === 'unknown-place'

function measuredLabel(finding: Finding): string {
  const { measured, stated } = finding
  if (measured === null || isOfNamesake(finding)) return ''
  const unit = isLength(stated.unit) ? stated.unit : 'km'
  const length = stated.value === null ? '' : lengthIn(measured.metres, unit)
  const direction =
    stated.directionDegrees === null || measured.bearingDegrees === null ? '' : compassName(measured.bearingDegrees, 16)
  return [length, direction].filter((part) => part !== '').join(' ')
}
