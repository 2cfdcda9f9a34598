/** Checks and compares reports in the worker. */
import '../../../core/geo/overlay/clipping.ts'
import '../../../core/parts/index.ts'
import { check } from '../../../core/check.ts'
import { compare } from '../../../core/compare/compare.ts'
import type { CompareWords, Ground, Place } from '../../../core/model.ts'
import type { Reply, Request } from '../../kernel/check/calls.ts'
import type { Language } from '../../strings/language.ts'
import { wordsOf } from '../../kernel/check/words-of.ts'

const comparisonWords: Readonly<Record<Language, () => Promise<CompareWords>>> = {
  en: async () => (await import('../../../lang/en/words/compare.ts')).englishComparison,
  ar: async () => (await import('../../../lang/ar/words/compare.ts')).arabicComparison,
  fr: async () => (await import('../../../lang/fr/words/compare.ts')).frenchComparison,
}

/** `withPlaces` gives the ground with a draft's own places in it. */
export async function compareReports(
  { version, language, reports }: Request<'compare'>,
  withPlaces: (places: readonly Place[]) => Ground,
): Promise<Reply<'compared'>> {
  const words = await wordsOf(language)
  const comparing = await comparisonWords[language]()
  const checked = reports.map(({ places, ...report }) => ({
    ...report,
    result: check(report.text, withPlaces(places), { date: report.date, words }),
  }))
  return { kind: 'compared', version, comparison: compare(checked, withPlaces([]).packs, comparing) }
}
