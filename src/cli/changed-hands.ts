/** `groundline compare --front`: what changed hands over the days of maps of control, in square kilometres. */
import '../core/geo/overlay/exact-areas.ts'
import { stepsOf, type SeriesStep } from '../core/front/series.ts'
import { totalsOf } from '../core/front/series-totals.ts'
import type { Holder, TheatrePack } from '../core/model.ts'
import { writeSeriesCsv } from '../formats/csv/series.ts'
import { printable } from '../formats/report/text.ts'
import { Failure } from './failure.ts'
import { write, type Io } from './io.ts'

export type ChangesFormat = 'text' | 'csv' | 'json'

/** Writes one table for each pack. Throws a `Failure` where no pack has two days. */
export async function writeChangedHands(packs: readonly TheatrePack[], format: string, io: Io): Promise<void> {
  if (format !== 'text' && format !== 'csv' && format !== 'json')
    throw new Failure(`What changed hands is printed as text, csv or json, not as ${format}`)
  const series = packs.map((pack) => ({ pack, steps: [...stepsOf(pack)] }))
  if (series.every(({ steps }) => steps.length === 0))
    throw new Failure('Each map draws one day only: give two days or more of one source to see what changed hands')
  await write(io.stdout, written(series, format))
}

interface Series {
  readonly pack: TheatrePack
  readonly steps: readonly SeriesStep[]
}

function written(series: readonly Series[], format: ChangesFormat): string {
  if (format === 'csv') return series.map(({ pack, steps }) => writeSeriesCsv(pack, steps)).join('\r\n')
  if (format === 'text') return series.map(inText).join('\n')
  const data = series.map(({ pack: { id, title, licence, from, to }, steps }) => ({ id, title, licence, from, to, steps, totals: totalsOf(steps) })) // prettier-ignore
  return `${JSON.stringify({ changedHands: data }, null, 2)}\n`
}

function inText({ pack, steps }: Series): string {
  const line = (when: string, from: Holder, to: Holder, squareKm: number) =>
    `  ${when.padEnd(24)} ${squareKm.toFixed(2).padStart(10)} km²  ${nameIn(pack, from)} -> ${nameIn(pack, to)}\n`
  const rows = steps.flatMap(({ from, to, handovers }) =>
    handovers.map((one) => line(`${from} to ${to}`, one.from, one.to, one.squareKm)),
  )
  const totals = totalsOf(steps).map((one) => line('all days', one.from, one.to, one.squareKm))
  const terms = pack.licence === 'not stated' ? 'terms not stated' : pack.licence
  const head = `${printable(pack.title)}, ${pack.from} to ${pack.to} (${printable(terms)})\n`
  return rows.length === 0 ? `${head}  nothing changed hands\n` : [head, ...rows, ...totals].join('')
}

const nameIn = ({ holders }: TheatrePack, holder: Holder): string =>
  holder === 'unknown' ? 'not drawn' : printable(holders?.[holder]?.en ?? holder)
