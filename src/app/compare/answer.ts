/** Checks and compares reports in the worker. */
import '../../core/geo/clipping.ts'
import { check } from '../../core/check.ts'
import { compare } from '../../core/compare/compare.ts'
import type { Ground, Place } from '../../core/model.ts'
import type { CompareReply, CompareRequest } from './messages.ts'

/** `withPlaces` gives the ground with a draft's own places in it. */
export function compareReports(
  { version, reports }: CompareRequest,
  withPlaces: (places: readonly Place[]) => Ground,
): CompareReply {
  const checked = reports.map(({ places, ...report }) => ({
    ...report,
    result: check(report.text, withPlaces(places), { date: report.date }),
  }))
  return { kind: 'compared', version, comparison: compare(checked, withPlaces([]).packs) }
}
