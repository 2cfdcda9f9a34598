/** How the text groups digits: what "1.500" means where the figure itself does not say; a comma may never group any. */
export type DigitStyle = 'point' | 'comma' | 'unknown' | 'comma-alone'

export interface DigitNumber {
  readonly value: number
  /** Half of the place of the last significant digit. */
  readonly slack: number
}

const vulgar: Readonly<Record<string, number>> = {
  '¼': 1 / 4,
  '½': 1 / 2,
  '¾': 3 / 4,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '⅛': 1 / 8,
  '⅜': 3 / 8,
  '⅝': 5 / 8,
  '⅞': 7 / 8,
}

/** More digits than any length or area on Earth has, in any unit. */
const mostDigits = 15

const digit = /\p{Nd}/u

/** A printed number in English ("1,234.5"), European ("1.234,5", "1 234,5") or Swiss ("1'234.5") style, or null. */
export function readDigits(text: string, style: DigitStyle = 'unknown'): DigitNumber | null {
  const fraction = vulgar[text.slice(-1)]
  const body = toAscii(fraction === undefined ? text : text.slice(0, -1))
  if (fraction !== undefined) return withFraction(body, fraction)
  const point = decimalMark(body, style)
  const whole = (point < 0 ? body : body.slice(0, point)).replace(/\D/g, '')
  const decimals = point < 0 ? '' : body.slice(point + 1)
  if ((whole === '' && decimals === '') || whole.length > mostDigits) return null
  return { value: Number(`${whole || '0'}.${decimals || '0'}`), slack: slackOf(whole, decimals) }
}

/** "2½" is read to the half of its fraction's part. */
function withFraction(body: string, fraction: number): DigitNumber {
  return { value: Number(body.replace(/\D/g, '') || '0') + fraction, slack: fraction % 0.5 === 0 ? 0.25 : 0.125 }
}

/**
 * Half of the precision that a figure shows, by Chapman and Wieczorek 2020, Georeferencing Best Practices (GBIF),
 * "Uncertainty Related to Offset Precision" and its table: 15 +- 0.5, 10 +- 0.5, 30 +- 5, 140 +- 5, 100 and 200 +- 5,
 * 1000 and 2000 +- 50, 10.1 +- 0.05, 10.5 +- 0.25, 10.25 and 10.75 +- 0.125.
 */
export function slackOf(whole: string, decimals = ''): number {
  if (decimals === '5') return 0.25
  if (decimals === '25' || decimals === '75') return 0.125
  if (decimals !== '') return 0.5 / 10 ** decimals.length
  const zeros = whole.length - whole.replace(/0{1,20}$/, '').length
  if (zeros === 0 || whole === '10' || Number(whole) === 0) return 0.5
  return zeros === 1 ? 5 : 0.5 * 10 ** (zeros - 1)
}

/** Index of the decimal mark, or -1. */
function decimalMark(body: string, style: DigitStyle): number {
  const point = body.lastIndexOf('.')
  const comma = body.lastIndexOf(',')
  if (point >= 0 && comma >= 0) return Math.max(point, comma)
  const last = Math.max(point, comma)
  if (last < 0) return -1
  if (body.indexOf(body.charAt(last)) !== last) return -1
  return isGroup(body, last, style) ? -1 : last
}

/** Whether the single mark at `at` sets off thousands: exactly three digits follow, one to three come before. */
function isGroup(body: string, at: number, style: DigitStyle): boolean {
  if (body.length - at !== 4 || at < 1 || at > 3 || body.startsWith('0')) return false
  if (body.charAt(at) === ',') return style !== 'comma-alone'
  if (style !== 'unknown') return style !== 'point'
  return body.endsWith('0')
}

/** What the decimals elsewhere in the text show: "4.3" a point, "4,3" a comma. Numbers as tokenized. */
export function digitStyleOf(numbers: Iterable<string>): DigitStyle {
  for (const number of numbers) {
    const match = /^\d{1,4}([.,])\d{1,2}$/.exec(number)
    if (match) return match[1] === '.' ? 'point' : 'comma'
    if (/^\d{1,3},\d{3}(\.\d+)?$/.test(number)) return 'point'
  }
  return 'unknown'
}

/** Full-width, Arabic and other decimal digits as ASCII ones. */
function toAscii(text: string): string {
  if (/^[\d.,' ]*$/.test(text)) return text
  let ascii = ''
  for (const mark of text.normalize('NFKC').replace(/\p{Cf}/gu, '')) {
    ascii += digit.test(mark) ? digitValue(mark) : mark === '٫' ? '.' : mark === '٬' ? "'" : mark
  }
  return ascii
}

/** Decimal digits stand in Unicode in runs of ten that begin at their zero. */
function digitValue(mark: string): string {
  const code = mark.codePointAt(0)!
  if (code < 128) return mark
  let zero = code
  while (zero > code - 9 && digit.test(String.fromCodePoint(zero - 1))) zero--
  return String(code - zero)
}
