/** Where reports and fronts put a force on the move. */
import type { NamedHolder, NamedPlace, Reported } from '../../../core/model.ts'
import type { OfFamily, Wordings } from '../../engine/words.ts'
import { Place, capital, day, holder, length, list, place, quote } from './say.ts'

/** "within 7 km", "35 km to 40 km", "about 29 km". */
function far({ bound, value, upper }: Reported): string {
  if (upper) return `${length(value)} to ${length(upper)}`
  const before = { exact: '', about: 'about ', within: 'within ', 'more-than': 'more than ', range: '' }[bound]
  return `${before}${length(value)}`
}

const said = (reports: readonly Reported[]): string =>
  list(reports.map((one) => `${one.by} ${far(one)}${one.day ? ` (${day(one.day)})` : ''}`))

interface Of {
  readonly place: NamedPlace
  readonly holder: NamedHolder
  readonly day: string
  readonly reports: readonly Reported[]
}

const reported = ({ place: of, holder: who, day: on, reports }: Of): string =>
  `Reported of ${holder(who)} for ${day(on)}, from ${place(of)}: ${said(reports)}.`

export const force: Wordings<OfFamily<'reports' | 'force'>> = {
  'reports.agree': ({ stated, ...of }) => `${reported(of)} ${capital(quote(stated))} fits.`,
  'reports.differ': ({ stated, ...of }) => `${reported(of)} The text says ${quote(stated)}, which fits no report.`,
  'reports.split': ({ stated, ...of }) => `${reported(of)} The reports differ; the text says ${quote(stated)}.`,
  'reports.wide': () => 'The text sets a much wider limit, which readers may take for the distance.',
  'reports.no-direction': () => 'No report says in which direction.',
  'reports.direction-differs': () => 'The direction that is reported is another.',
  'reports.others-of-side': () => 'Other forces of that side may be meant, further off.',
  'reports.other-day': ({ reports }) => `A report of the day before or after fits: ${said(reports)}.`,
  'reports.held-then': ({ place: of, day: on }) =>
    `${Place(of)} was in that side’s hands, or fought over, on ${day(on)}.`,
  'force.front': ({ place: of, holder: who, measured, sharp, front, asked, source }) =>
    `On ${day(front)}${asked ? `, the drawn day nearest to ${day(asked)},` : ''} ` +
    `${who ? `ground held by ${holder(who)}` : 'the front'} was ${length(measured)} from ${place(of)} (${source}; known to ` +
    `${length(sharp)}).`,
  'force.edge-of-map': () => 'The text may speak of ground beyond that map.',
  'force.unknown-between': () => 'Who held the ground in between is not known.',
  'force.too-coarse': () => 'By the front alone that is too coarse to tell.',
}
