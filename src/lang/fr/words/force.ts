/** Where reports and fronts put a force on the move. */
import type { NamedHolder, NamedPlace, Reported } from '../../../core/model.ts'
import type { OfFamily, Wordings } from '../../engine/words.ts'
import { Place, by, day, from, holder, length, onDay, quote, speech } from './say.ts'

/** « moins de 7 km », « 35 km à 40 km ». */
function far({ bound, value, upper }: Reported): string {
  if (upper) return `${length(value)} à ${length(upper)}`
  const before = { exact: '', about: 'environ ', within: 'moins de ', 'more-than': 'plus de ', range: '' }[bound]
  return `${before}${length(value)}`
}

const told = (reports: readonly Reported[]): string =>
  speech.list(reports.map((one) => `${one.by} ${far(one)}${one.day ? ` (${day(one.day)})` : ''}`))

interface Of {
  readonly place: NamedPlace
  readonly holder: NamedHolder
  readonly day: string
  readonly reports: readonly Reported[]
}

const reported = ({ place: of, holder: who, day: on, reports }: Of): string =>
  `Distance ${from(of)} rapportée ${onDay(on)} (${holder(who)})\u00a0: ${told(reports)}.`

export const force: Wordings<OfFamily<'reports' | 'force'>> = {
  'reports.agree': ({ stated, ...of }) => `${reported(of)} ${quote(stated)} concorde.`,
  'reports.differ': ({ stated, ...of }) =>
    `${reported(of)} Le texte dit ${quote(stated)}, ce qu’aucun récit ne confirme.`,
  'reports.split': ({ stated, ...of }) => `${reported(of)} Les récits divergent\u00a0; le texte dit ${quote(stated)}.`,
  'reports.wide': () => 'La limite du texte est bien plus large\u00a0; on peut la prendre pour la distance.',
  'reports.no-direction': () => 'Aucun récit ne dit dans quelle direction.',
  'reports.direction-differs': () => 'La direction rapportée est une autre.',
  'reports.others-of-side': () => 'D’autres forces de ce camp, plus loin, peuvent être visées.',
  'reports.other-day': ({ reports }) => `Un récit de la veille ou du lendemain concorde\u00a0: ${told(reports)}.`,
  'reports.held-then': ({ place: of, day: on }) => `${Place(of)} était aux mains de ce camp, ou disputé, ${onDay(on)}.`,
  'force.front': ({ place: of, holder: who, measured, sharp, front, asked, source }) =>
    `${onDay(front).replace(/^l/, 'L')}${asked ? `, jour dessiné le plus proche du ${day(asked)}` : ''}, ` +
    `${who ? `le terrain tenu ${by(who)}` : 'le front'} était à ${length(measured)} ${from(of)} (${quote(source)}\u00a0; connu à ` +
    `${length(sharp)} près).`,
  'force.edge-of-map': () => 'Le texte parle peut-être d’un terrain hors de cette carte.',
  'force.unknown-between': () => 'On ne sait pas qui tenait le terrain entre les deux.',
  'force.too-coarse': () => 'Par le front seul, c’est trop imprécis pour trancher.',
}
