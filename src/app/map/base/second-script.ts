/** Arabic names stand beside others where Arabic is written, and everywhere for who reads Arabic. */
import type { Feature } from 'geojson'
import { isRightToLeft } from '../../strings/language.ts'

/** By the language that CLDR holds for the likeliest of a country. */
export function writesArabic(country: string): boolean {
  try {
    return new Intl.Locale(`und-${country}`).maximize().language === 'ar'
  } catch {
    return false
  }
}

/** A place's feature, without its Arabic name where nobody there would write it. Of no known country it keeps its names. */
export function withOwnScript<Place extends Feature>(feature: Place, country: string | null | undefined): Place {
  if (!country || isRightToLeft() || writesArabic(country)) return feature
  return { ...feature, properties: { ...feature.properties, nameAr: null } }
}
