/** Figures, days and lists as a language prints them, by `Intl`. Nothing here throws, whatever is given. */
import type { Length, LengthSpan } from '../../core/model.ts'
import { metresPer } from '../../core/units.ts'

export interface Speech {
  /** At most so many decimals. */
  number(value: number, decimals?: number): string
  /** "22 June 2016", "June 2016", "2016"; what is no date stays as it is. */
  day(date: string): string
  /** The form that a count takes. */
  plural(count: number): Intl.LDMLPluralRule
  list(items: readonly string[]): string
  /** A country's name by its code, or null. */
  country(code: string): string | null
  /** What a language is called by its code; null where the code names none. */
  tongue(code: string): string | null
}

const partialDate = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/

/** `locale` may carry digits: "ar-u-nu-latn". */
export function speechOf(locale: string): Speech {
  const plurals = new Intl.PluralRules(locale)
  const dates = {
    year: new Intl.DateTimeFormat(locale, { year: 'numeric', timeZone: 'UTC' }),
    month: new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'long', timeZone: 'UTC' }),
    day: new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' }),
  }
  const and = new Intl.ListFormat(locale, { type: 'conjunction' })
  const countries = new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' })
  const tongues = new Intl.DisplayNames(locale, { type: 'language' })
  const figures: Intl.NumberFormat[] = []
  return {
    number: (value, decimals = 0) =>
      (figures[decimals] ??= new Intl.NumberFormat(locale, { maximumFractionDigits: decimals })).format(value),
    day(date) {
      const [, year, month, day] = partialDate.exec(date) ?? []
      const at = Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1))
      const shape = day ? dates.day : month ? dates.month : dates.year
      return Number.isFinite(at) ? shape.format(at) : date
    },
    plural: (count) => plurals.select(count),
    list: (items) => and.format(items),
    country: (code) => (/^[A-Z]{2}$/.test(code) ? (countries.of(code) ?? null) : null),
    tongue: (code) => (/^[a-z]{2,3}$/.test(code) && code !== 'mul' ? (tongues.of(code) ?? null) : null),
  }
}

const isSmall = (unit: Length['unit']): boolean => unit === 'm' || unit === 'ft' || unit === 'yd'

/** A length in its unit, with the decimals that people print: none from 100 on and of metres, two below 1. */
export function inUnit({ metres, unit }: Length): { readonly value: number; readonly decimals: number } {
  const value = metres / metresPer(unit)
  return { value, decimals: isSmall(unit) || value >= 100 ? 0 : value < 1 ? 2 : 1 }
}

/** A limit is no finer than two or three digits: "2.3", "46", "174". */
export function limitsIn({ low, high, unit }: LengthSpan): readonly [low: number, high: number | null] {
  const rounded = (metres: number) => {
    const value = metres / metresPer(unit)
    return value < 10 ? Math.round(value * 10) / 10 : Math.round(value)
  }
  return [rounded(low), high === null ? null : rounded(high)]
}

/** The shares that have a name, and how near a figure must lie to be called by it. */
const shares = [
  { of: 1 / 10, share: 'tenth' },
  { of: 1 / 5, share: 'fifth' },
  { of: 1 / 4, share: 'quarter' },
  { of: 1 / 3, share: 'third' },
  { of: 1 / 2, share: 'half' },
  { of: 2 / 3, share: 'two-thirds' },
  { of: 3 / 4, share: 'three-quarters' },
] as const
const nearShare = 0.025

export type Share = (typeof shares)[number]['share']

/**
 * How far a stated figure is off, by stated over measured: `times` as much, or long or short by a share or by so many
 * per cent; null within a twentieth.
 */
export type Off =
  | { readonly times: number }
  | { readonly way: 'long' | 'short'; readonly share: Share | null; readonly percent: number }

export function offBy(factor: number | null): Off | null {
  if (factor === null || !Number.isFinite(factor)) return null
  const off = factor - 1
  if (Math.abs(off) < 0.05) return null
  if (off >= 0.9) return { times: factor }
  const share = shares.find(({ of }) => Math.abs(Math.abs(off) - of) <= nearShare)?.share ?? null
  return { way: off > 0 ? 'long' : 'short', share, percent: Math.round(Math.abs(off) * 100) }
}
