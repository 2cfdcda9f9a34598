/** What the server says itself, in the language of the findings. */
import type { ReportWords } from '../lang/engine/report.ts'
import { arabicReport } from '../lang/ar/report.ts'
import { englishReport } from '../lang/en/report.ts'
import { frenchReport } from '../lang/fr/report.ts'

export const serverLanguages = ['en', 'ar', 'fr'] as const
export type ServerLanguage = (typeof serverLanguages)[number]

export interface ServerWords {
  readonly report: ReportWords
  readonly fix: (label: string) => string
  readonly ignoreHere: string
  readonly dismiss: string
  readonly choose: (name: string, place: string) => string
  readonly source: string
  readonly tooLong: (megabytes: number) => string
}

const english: ServerWords = {
  report: englishReport,
  fix: (label) => `Correct: ${label}`,
  ignoreHere: 'Ignore here',
  dismiss: 'Dismiss in every later check',
  choose: (name, place) => `“${name}” means ${place}`,
  source: 'Source',
  tooLong: (megabytes) => `This document is longer than ${megabytes} MB. Check it with “groundline check”.`,
}

const french: ServerWords = {
  report: frenchReport,
  fix: (label) => `Corriger : ${label}`,
  ignoreHere: 'Ignorer ici',
  dismiss: 'Écarter dans toutes les vérifications',
  choose: (name, place) => `« ${name} » désigne ${place}`,
  source: 'Source',
  tooLong: (megabytes) => `Ce document dépasse ${megabytes} Mo. Vérifiez-le avec « groundline check ».`,
}

const arabic: ServerWords = {
  report: arabicReport,
  fix: (label) => `تصحيح: ${label}`,
  ignoreHere: 'تجاهل هنا',
  dismiss: 'استبعاد في كل فحص لاحق',
  choose: (name, place) => `«${name}» يعني ${place}`,
  source: 'المصدر',
  tooLong: (megabytes) => `هذا المستند أطول من ${megabytes} ميغابايت. افحصه بالأمر groundline check.`,
}

const all: Readonly<Record<ServerLanguage, ServerWords>> = { en: english, ar: arabic, fr: french }

export const serverWords = (language: ServerLanguage): ServerWords => all[language]
