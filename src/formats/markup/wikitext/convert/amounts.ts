/** The figures that a conversion comes to, rounded as Module:Convert rounds them. */
import type { WikiUnit } from '../units.ts'
import type { Conversion, Figure, Rounding, Stated } from './conversion.ts'

/** "28", "6.2 to 9.3"; of figures that come out the same only one. */
export function amounts({ stated, rounding }: Conversion, target: WikiUnit): string {
  const [{ figures }] = stated as readonly [Stated]
  const values = stated.length > 1 ? [whole(stated)] : figures
  const exact = values.map(({ value }) => (value * unitSize(stated)) / target.size)
  // Those of a range are rounded alike.
  const decimals = Math.max(...values.map((figure, index) => decimalsOf(figure, exact[index]!, rounding)))
  const shown = exact.map((amount) => rounded(amount, decimals, rounding.multiple))
  if (shown.every((one) => one === shown[0])) return shown[0]!
  return shown.map((one, index) => values[index]!.joiner + one).join('')
}

/** A length in two units as one figure of the smaller one: it is as precise as that. */
function whole(stated: readonly Stated[]): Pick<Figure, 'value' | 'text' | 'joiner'> {
  const metres = stated.reduce((sum, { figures, known }) => sum + figures[0]!.value * known!.size, 0)
  return { value: metres / unitSize(stated), text: String(Math.round(metres / unitSize(stated))), joiner: '' }
}

const unitSize = (stated: readonly Stated[]): number => stated.at(-1)!.known!.size

function decimalsOf({ value, text }: Pick<Figure, 'value' | 'text'>, amount: number, rounding: Rounding): number {
  if (rounding.decimals !== null) return rounding.decimals
  if (rounding.digits !== null && amount > 0) return rounding.digits - 1 - Math.floor(Math.log10(amount) + 1e-14)
  return usualDecimals(value, text, amount)
}

/** Module:Convert, default_precision: about as precise as the figure that was given, with two digits at least. */
function usualDecimals(value: number, text: string, amount: number): number {
  if (value === 0 || amount <= 0) return 0
  const digits = text.replace(/[^\d.]/g, '')
  const given = digits.includes('.') ? digits.split('.')[1]!.length : -/0*$/.exec(digits)![0].length
  const adjust = Math.log10(value / amount) + Math.log10(2)
  return Math.max(Math.floor(given + adjust), 1 - Math.floor(Math.log10(amount) + 1e-14))
}

function rounded(amount: number, decimals: number, multiple: number | null): string {
  const unit = multiple ?? 10 ** -decimals
  const places = multiple === null ? Math.min(20, Math.max(0, decimals)) : 0
  const [integer = '0', rest] = (Math.round(amount / unit) * unit).toFixed(places).split('.')
  return integer.replace(/\B(?=(?:\d{3})+$)/g, ',') + (rest === undefined ? '' : `.${rest}`)
}
