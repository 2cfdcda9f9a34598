/** What changed hands over the days of a pack as a table: one row a handover. */
import type { SeriesStep } from '../../core/front/series.ts'
import type { Holder, TheatrePack } from '../../core/model.ts'
import { table } from './write.ts'

const columns = ['from_day', 'to_day', 'from_holder', 'to_holder', 'square_km', 'source', 'terms']

type Source = Pick<TheatrePack, 'title' | 'licence' | 'holders'>

/** With a header. Ground that the map does not draw is called "not drawn". */
export function writeSeriesCsv({ title, licence, holders }: Source, steps: readonly SeriesStep[]): string {
  const nameOf = (holder: Holder) => (holder === 'unknown' ? 'not drawn' : (holders?.[holder]?.en ?? holder))
  const rows = steps.flatMap(({ from, to, handovers }) =>
    handovers.map((one) => [from, to, nameOf(one.from), nameOf(one.to), one.squareKm, title, licence]),
  )
  return table(columns, rows)
}
