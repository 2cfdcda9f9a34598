/** Checks and compares reports in the worker. */
import '../../../core/geo/clipping.ts'
import '../../../core/parts/index.ts'
import { check } from '../../../core/check.ts'
import { compare } from '../../../core/compare/compare.ts'
import type { Ground, Place } from '../../../core/model.ts'
import type { Reply, Request } from '../../kernel/check/calls.ts'
import { wordsOf } from '../../kernel/check/words-of.ts'

/** `withPlaces` gives the ground with a draft's own places in it. */
export async function compareReports(
  { version, language, reports }: Request<'compare'>,
  withPlaces: (places: readonly Place[]) => Ground,
): Promise<Reply<'compared'>> {
  const words = await wordsOf(language)
  const checked = reports.map(({ places, ...report }) => ({
    ...report,
    result: check(report.text, withPlaces(places), { date: report.date, words }),
  }))
  return { kind: 'compared', version, comparison: compare(checked, withPlaces([]).packs) }
}
