/** The language that findings are printed in: `--ui-lang`. */
import { Option } from 'commander'
import type { CompareWords, Words } from '../core/model.ts'
import { arabicLabels } from '../lang/ar/labels.ts'
import { arabicMap } from '../lang/ar/map.ts'
import { arabicReport } from '../lang/ar/report.ts'
import { arabicComparison } from '../lang/ar/words/compare.ts'
import { arabicWords } from '../lang/ar/words/arabic.ts'
import { day as arabicDay } from '../lang/ar/words/say.ts'
import { englishLabels } from '../lang/en/labels.ts'
import { englishMap } from '../lang/en/map.ts'
import { englishReport } from '../lang/en/report.ts'
import { englishComparison } from '../lang/en/words/compare.ts'
import { englishWords } from '../lang/en/words/english.ts'
import { day as englishDay } from '../lang/en/words/say.ts'
import type { LabelWords } from '../lang/engine/labels.ts'
import type { MapWords } from '../lang/engine/map.ts'
import type { ReportWords } from '../lang/engine/report.ts'
import { frenchLabels } from '../lang/fr/labels.ts'
import { frenchMap } from '../lang/fr/map.ts'
import { frenchReport } from '../lang/fr/report.ts'
import { frenchComparison } from '../lang/fr/words/compare.ts'
import { frenchWords } from '../lang/fr/words/french.ts'
import { day as frenchDay } from '../lang/fr/words/say.ts'

export const uiLanguages = ['en', 'ar', 'fr'] as const
export type UiLanguage = (typeof uiLanguages)[number]

interface Spoken {
  readonly words: Words
  readonly comparison: CompareWords
  readonly labels: LabelWords
  readonly report: ReportWords
  readonly map: MapWords
  /** "22 June 2016" */
  readonly day: (date: string) => string
}

const spoken: Readonly<Record<UiLanguage, Spoken>> = {
  en: {
    words: englishWords,
    comparison: englishComparison,
    labels: englishLabels,
    report: englishReport,
    map: englishMap,
    day: englishDay,
  },
  ar: {
    words: arabicWords,
    comparison: arabicComparison,
    labels: arabicLabels,
    report: arabicReport,
    map: arabicMap,
    day: arabicDay,
  },
  fr: {
    words: frenchWords,
    comparison: frenchComparison,
    labels: frenchLabels,
    report: frenchReport,
    map: frenchMap,
    day: frenchDay,
  },
}

export const spokenIn = (language: UiLanguage = 'en'): Spoken => spoken[language]

export const uiLanguageOption = (): Option =>
  new Option('--ui-lang <language>', 'language of the findings: English, Arabic or French (default: en)').choices(
    uiLanguages,
  )
