/** Checks and compares reports in the worker. */
import '../../../core/geo/clipping.ts'
import { check } from '../../../core/check.ts'
import { compare } from '../../../core/compare/compare.ts'
import type { Ground, Place } from '../../../core/model.ts'
import type { Reply, Request } from '../../kernel/check/calls.ts'

/** `withPlaces` gives the ground with a draft's own places in it. */
export function compareReports(
  { version, reports }: Request<'compare'>,
  withPlaces: (places: readonly Place[]) => Ground,
): Reply<'compared'> {
  const checked = reports.map(({ places, ...report }) => ({
    ...report,
    result: check(report.text, withPlaces(places), { date: report.date }),
  }))
  return { kind: 'compared', version, comparison: compare(checked, withPlaces([]).packs) }
}
