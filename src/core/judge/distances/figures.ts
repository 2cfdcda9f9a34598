/** Figures written as the author wrote theirs: as coarse, with the same marks and digits. */
import type { Quantity } from '../../model.ts'
import { metresPer } from '../../units.ts'

const digit = /\p{Nd}/u

/** Digits after the decimal mark of a figure as printed: 1 of "4.3" and "2½", 0 of "1,200" and "forty". */
export function decimalsOf(written: string, value: number): number {
  if (Number.isInteger(value))
    return Number(
      /[.,٫]0{1,3}$/.test(written) && Math.abs(value) < 1000 ? written.length - written.search(/[.,٫]0{1,3}$/) - 1 : 0,
    )
  const mark = Math.max(written.lastIndexOf('.'), written.lastIndexOf(','), written.lastIndexOf('٫'))
  return mark < 0 ? 1 : written.length - mark - 1
}

/** How coarse a whole figure is: 10 of "40", 100 of "1,200", 1 of "45". */
function zeroStep(value: number): number {
  let step = 1
  while (value !== 0 && value % (step * 10) === 0) step *= 10
  return step
}

/** The place to which a figure as printed is given: 0.1 of "4.3", 10 of "40". */
export function stepOf(written: string, value: number): number {
  const decimals = decimalsOf(written, value)
  return decimals > 0 ? 10 ** -decimals : zeroStep(value)
}

/** What two digits leave: 1 of 45, 10 of 369. */
const twoDigitStep = (value: number): number => 10 ** (Math.floor(Math.log10(value)) - 1)

/** As finely as the author wrote, never coarser than two digits; below 3 never coarser than a tenth. */
function stepFor(value: number, quantity: Quantity, written: string): number {
  const step = stepOf(written, quantity.value)
  if (value < 3) return Math.min(0.1, step)
  return step < 1 ? step : Math.max(1, Math.min(step, twoDigitStep(value)))
}

/** A bound must hold after the fix: "within" is rounded up, "more than" down. */
function roundTo(value: number, step: number, { bound }: Quantity): number {
  const steps = value / step
  const whole = bound === 'within' ? Math.ceil(steps) : bound === 'more-than' ? Math.floor(steps) : Math.round(steps)
  return whole * step
}

/** What stands between groups of three digits: of the author's own figure if it has any, else a comma. */
const groupOf = (written: string): string =>
  /\d([,.'’   ])\d{3}(?!\d)/.exec(written)?.[1] ?? (/\d{4}/.test(written) ? '' : ',')

/** The digits that the author uses: Arabic-Indic and the like stand in runs of ten. */
function inDigitsOf(written: string, ascii: string): string {
  const first = digit.exec(written)?.[0].codePointAt(0) ?? 48
  let zero = first
  while (zero > first - 9 && digit.test(String.fromCodePoint(zero - 1))) zero--
  return zero === 48 ? ascii : ascii.replace(/\d/g, (mark) => String.fromCodePoint(zero + Number(mark)))
}

/** A length in the author's unit, rounded as the author rounds; `written` is the author's own figure. */
export function roundLike(metres: number, quantity: Quantity, written: string): number {
  const value = metres / metresPer(quantity.unit)
  return roundTo(value, stepFor(value, quantity, written), quantity)
}

/** The same as a number to print, in the author's style. */
export function figureLike(metres: number, quantity: Quantity, written: string): string {
  const value = metres / metresPer(quantity.unit)
  const step = stepFor(value, quantity, written)
  const fixed = roundTo(value, step, quantity).toFixed(step < 1 ? Math.round(-Math.log10(step)) : 0)
  const [whole = '0', decimals] = fixed.split('.')
  const grouped = whole.length < 4 ? whole : whole.replace(/\B(?=(?:\d{3})+$)/g, groupOf(written))
  const mark = /\d([,٫])\d{1,2}$/.exec(written)?.[1] ?? '.'
  const isWhole = decimals === undefined || (Number(decimals) === 0 && decimalsOf(written, quantity.value) === 0)
  return inDigitsOf(written, isWhole ? grouped : `${grouped}${mark}${decimals}`)
}
