import { locale } from '../language.ts'

/** The forms of a counted noun: one and two say their number themselves, the others stand behind the figure. */
export interface Forms {
  readonly zero?: string
  /** "مكان واحد" */
  readonly one: string
  /** "مكانان" */
  readonly two: string
  /** 3 to 10, and 103 to 110: the plural, "أماكن" */
  readonly few: string
  /** 11 to 99: the singular in the accusative, "مكانًا" */
  readonly many: string
  /** 100 and its like: the singular, "مكان" */
  readonly other: string
}

const rules = new Intl.PluralRules('ar')

/** "مكان واحد", "3 أماكن", "11 مكانًا", "100 مكان". https://unicode.org/cldr/charts/latest/supplemental/language_plural_rules.html */
export function counted(n: number, forms: Forms): string {
  const form = rules.select(n)
  if (form === 'zero' && forms.zero !== undefined) return forms.zero
  if (form === 'one' || form === 'two') return forms[form]
  return `${n.toLocaleString(locale())} ${forms[form === 'zero' ? 'other' : form]}`
}

/** A feminine or masculine noun in all its forms. */
export const place: Forms = {
  zero: 'لا أماكن',
  one: 'مكان واحد',
  two: 'مكانان',
  few: 'أماكن',
  many: 'مكانًا',
  other: 'مكان',
}
export const name: Forms = { zero: 'لا أسماء', one: 'اسم واحد', two: 'اسمان', few: 'أسماء', many: 'اسمًا', other: 'اسم' }
export const row: Forms = { zero: 'لا صفوف', one: 'صف واحد', two: 'صفّان', few: 'صفوف', many: 'صفًا', other: 'صف' }
export const time: Forms = { one: 'مرة واحدة', two: 'مرتين', few: 'مرات', many: 'مرة', other: 'مرة' }
export const event: Forms = {
  zero: 'لا أحداث',
  one: 'حدث واحد',
  two: 'حدثان',
  few: 'أحداث',
  many: 'حدثًا',
  other: 'حدث',
}
export const feature: Forms = {
  zero: 'لا عناصر',
  one: 'عنصر واحد',
  two: 'عنصران',
  few: 'عناصر',
  many: 'عنصرًا',
  other: 'عنصر',
}

export const change: Forms = { one: 'تغيير واحد', two: 'تغييرين', few: 'تغييرات', many: 'تغييرًا', other: 'تغيير' }
