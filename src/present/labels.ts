/** Short labels for the map and the table: "45.5 km, claimed 45". */
import type { Finding, LengthUnit, Stated } from '../core/model.ts'
import { metresPer } from '../core/units.ts'
import { englishLabels } from '../lang/en/labels.ts'
import type { LabelWords } from '../lang/engine/labels.ts'

/** A length in a unit, as people print it: one decimal below 100, none above ("45.5 km", "370 km", "800 m"). */
export function lengthIn(metres: number, unit: LengthUnit, words = englishLabels): string {
  return `${printed(metres / metresPer(unit), words)} ${words.units[unit]}`
}

/** At most one decimal, and none from 100 on; no trailing ".0". */
function printed(value: number, { decimal }: LabelWords): string {
  const rounded = Math.abs(value) < 100 ? Math.round(value * 10) / 10 : Math.round(value)
  return String(rounded).replace('.', decimal)
}

/** What the text states, without the unit: "45", "within 10", "10 to 15", "west". */
export function statedLabel(stated: Stated, words = englishLabels): string {
  const parts = [statedFigure(stated, words)]
  if (stated.directionDegrees !== null) parts.push(words.compass(stated.directionDegrees))
  return parts.filter((part) => part !== '').join(' ')
}

/** The same with its unit: "within 7 km", "about 5 miles south", "west". */
export function statedInWords(stated: Stated, words = englishLabels): string {
  const length = [statedFigure(stated, words), stated.unit === null ? '' : words.units[stated.unit]]
  const direction = stated.directionDegrees === null ? '' : words.compass(stated.directionDegrees)
  return [...(stated.value === null ? [] : length), direction].filter((part) => part !== '').join(' ')
}

function statedFigure(stated: Stated, words: LabelWords): string {
  if (stated.value === null) return ''
  const value = String(stated.value).replace('.', words.decimal)
  if (stated.bound === 'within') return words.within(value)
  if (stated.bound === 'more-than') return words.moreThan(value)
  if (stated.bound === 'range') return words.range(value, upperFigure(stated, words) ?? value)
  return stated.bound === 'about' ? words.about(value) : value
}

/** The upper end of a stated range in its own unit; null where the unit is no length. */
function upperFigure(stated: Stated, words: LabelWords): string | null {
  if (stated.highMetres === null || !isLength(stated.unit)) return null
  return printed(stated.highMetres / metresPer(stated.unit), words)
}

function isLength(unit: Stated['unit']): unit is LengthUnit {
  return unit === 'km' || unit === 'mi' || unit === 'nmi' || unit === 'm' || unit === 'yd' || unit === 'ft'
}

/**
 * The label of a finding's line: measured first, then stated: "45.5 km, claimed 45", "45.5 km west-south-west,
 * claimed 45 east"; for a direction alone "west-south-west, claimed east". Just the stated, with its unit, where nothing
 * was measured of the place meant.
 */
export function findingLabel(finding: Finding, words = englishLabels): string {
  const claimed = statedLabel(finding.stated, words)
  const found = measuredLabel(finding, words)
  if (found === '') return statedInWords(finding.stated, words) || finding.quote
  return claimed === '' ? found : words.claimed(found, claimed)
}

/** The same for a line on a map, where there is little room: lengths alone where there is one, "51.3 km, claimed 55". */
export function shortLabel(finding: Finding, words = englishLabels): string {
  const { measured, stated } = finding
  if (measured === null || stated.value === null || isOfNamesake(finding)) return findingLabel(finding, words)
  const found = lengthIn(measured.metres, isLength(stated.unit) ? stated.unit : 'km', words)
  return words.claimed(found, statedFigure(stated, words))
}

/** Whether what was measured leads to a place that only bears the name of the one meant. */
const isOfNamesake = ({ why }: Finding): boolean => why === 'unknown-place'

function measuredLabel(finding: Finding, words: LabelWords): string {
  const { measured, stated } = finding
  if (measured === null || isOfNamesake(finding)) return ''
  const unit = isLength(stated.unit) ? stated.unit : 'km'
  const length = stated.value === null ? '' : lengthIn(measured.metres, unit, words)
  const direction =
    stated.directionDegrees === null || measured.bearingDegrees === null ? '' : words.compass(measured.bearingDegrees)
  return [length, direction].filter((part) => part !== '').join(' ')
}
