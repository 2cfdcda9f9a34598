/** Where reports and fronts put a force on the move. */
import type { NamedHolder, NamedPlace, Reported } from '../../../core/model.ts'
import type { OfFamily, Wordings } from '../../engine/words.ts'
import { day, holder, length, own, place, quote, speech } from './say.ts'

function far({ bound, value, upper }: Reported): string {
  if (upper) return `من ${length(value)} إلى ${length(upper)}`
  const before = { exact: '', about: 'نحو ', within: 'في حدود ', 'more-than': 'أكثر من ', range: '' }[bound]
  return `${before}${length(value)}`
}

const told = (reports: readonly Reported[]): string =>
  speech.list(reports.map((one) => `${own(one.by)}: ${far(one)}${one.day ? ` (${day(one.day)})` : ''}`))

interface Of {
  readonly place: NamedPlace
  readonly holder: NamedHolder
  readonly day: string
  readonly reports: readonly Reported[]
}

const reported = ({ place: of, holder: who, day: on, reports }: Of): string =>
  `المسافة بين ${holder(who)} و${place(of)} في ${day(on)} بحسب التقارير: ${told(reports)}.`

export const force: Wordings<OfFamily<'reports' | 'force'>> = {
  'reports.agree': ({ stated, ...of }) => `${reported(of)} ويتفق معها ${quote(stated)}.`,
  'reports.differ': ({ stated, ...of }) => `${reported(of)} والنص يذكر ${quote(stated)}، ولا يتفق معه أي تقرير.`,
  'reports.split': ({ stated, ...of }) => `${reported(of)} والتقارير مختلفة؛ والنص يذكر ${quote(stated)}.`,
  'reports.wide': () => 'والحد في النص أوسع بكثير، وقد يُفهم على أنه المسافة.',
  'reports.no-direction': () => 'ولا يذكر أي تقرير الاتجاه.',
  'reports.direction-differs': () => 'والاتجاه الوارد في التقارير غير ذلك.',
  'reports.others-of-side': () => 'وقد يكون المقصود قوات أخرى أبعد من الطرف نفسه.',
  'reports.other-day': ({ reports }) => `ويتفق معه تقرير من اليوم السابق أو التالي: ${told(reports)}.`,
  'reports.held-then': ({ place: of, day: on }) => `وكان هذا الطرف يسيطر على ${place(of)} أو يقاتل فيه في ${day(on)}.`,
  'force.front': ({ place: of, holder: who, measured, sharp, front, asked, source }) =>
    `في ${day(front)}${asked ? `، وهو أقرب يوم مرسوم إلى ${day(asked)}` : ''}، كانت المسافة بين ` +
    `${who ? `مناطق ${holder(who)}` : 'الجبهة'} و${place(of)} ${length(measured)} (${own(source)}؛ بدقة ${length(sharp)}).`,
  'force.edge-of-map': () => 'وقد يتحدث النص عن أرض خارج هذه الخريطة.',
  'force.unknown-between': () => 'ولا يُعرف من كان يسيطر على ما بينهما.',
  'force.too-coarse': () => 'والجبهة وحدها أقل دقة من أن تحسم ذلك.',
}
