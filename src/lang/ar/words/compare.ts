/** What compared reports agree and differ on, in Arabic. */
import type { Bound, StatedFigure } from '../../../core/model.ts'
import { compareWordsFrom } from '../../engine/compare.ts'
import { day, length, number, own, quote, speech, stated } from './say.ts'

const bounds: Readonly<Partial<Record<Bound, string>>> = { within: 'أقل من ', about: 'نحو ', 'more-than': 'أكثر من ' }

/** "أقل من 10 كم من الطبقة"; the words themselves where they hold no figure. */
function figure({ quote: words, bound, value, unit, from }: StatedFigure): string {
  if (value === null || unit === null) return quote(words)
  const said = `${(bound && bounds[bound]) ?? ''}${stated(value, unit)}`
  return from === null ? said : `${said} من ${own(from)}`
}

const both = ({ one, other }: { readonly one: StatedFigure; readonly other: StatedFigure }): string =>
  `${figure(one)} و${figure(other)}`

const dayOr = (date: string | null): string => (date === null ? 'بلا تاريخ' : day(date))
const two = (places: readonly string[]): string => speech.list(places.map(own))

export const arabicComparison = compareWordsFrom({
  'compare.two-ways': ({ one, other }) => `${quote(one)} و${quote(other)} يشيران إلى جهتين مختلفتين.`,
  'compare.no-point': ({ moves, ...said }) =>
    `لا يمكن أن يصحّ معًا ${both(said)}${moves ? ' لقوة واحدة في يوم واحد' : ''}: لا توجد نقطة تناسب الاثنين.`,
  'compare.meet-loosely': (said) => `${both(said)}: لا يتفقان إلا إذا قُرئت الأرقام بالتساهل المعتاد في النشر.`,
  'compare.other-figure': (said) => `${both(said)}: رقمان مختلفان، وقد يصحّ الاثنان.`,
  'compare.same-figure': ({ places, apart, ...said }) =>
    `${both(said)}: الرقم نفسه من مكانين؛ المسافة بين ${two(places)} هي ${length(apart)}، وقد يختلف المقصود كذلك.`,
  'compare.some-points': ({ places, apart, ...said }) =>
    `${both(said)}: المسافة بين ${two(places)} هي ${length(apart)}؛ قد يصحّ الاثنان في بعض النقاط فقط.`,
  'compare.far-apart': (said) => `${both(said)}: الفرق أكبر من فرق الأرقام المنشورة لطريق واحد.`,
  'compare.often-apart': (said) => `${both(said)}: كثيرًا ما تختلف الأرقام المنشورة لطريق واحد بهذا القدر.`,
  'compare.size-of-places': (said) => `${both(said)}: الفرق لا يتجاوز حجم المكانين.`,
  'compare.by-way': (said) => `${both(said)}: أحدهما على امتداد طريق أو نهر.`,
  'compare.taken-days': ({ place, one, other, days }) =>
    `السيطرة على ${own(place)} في ${day(one)} أو في ${day(other)}: الفرق بالأيام ${number(days)}.`,
  'compare.taken-once': ({ place, day: date }) =>
    `يذكر أحدهما يوم السيطرة على ${own(place)} (${dayOr(date)})، ولا يذكره الآخر.`,
  'compare.held-one-day': ({ place, one, other, day: date }) =>
    `${own(place)} بيد ${own(one)} وبيد ${own(other)} في يوم واحد (${day(date)}).`,
  'compare.held-between': ({ place, one, other, oneDay, otherDay }) =>
    `${own(place)} بيد ${own(one)} (${dayOr(oneDay)}) وبيد ${own(other)} (${dayOr(otherDay)}): ربما انتقلت السيطرة بين ذلك.`,
  'compare.one-holds': ({ place, one, other }) =>
    `${own(place)} في ${own(one)} وفي ${own(other)}: يصحّ أحدهما فقط على الأرض.`,
  'compare.in-one': ({ place, one, other }) => `${own(place)} في ${own(one)} وفي ${own(other)}: المكان في أحدهما فقط.`,
  'compare.in-two': ({ place, one, other }) => `${own(place)} في ${own(one)} وفي ${own(other)}.`,
  'compare.areas': ({ percent, ...said }) => `${both(said)}: الفرق ${number(percent)}٪.`,
  'compare.coordinates': ({ apart, ...said }) => `${both(said)}: المسافة بينهما ${length(apart)}.`,
  'compare.same-text': ({ report, as }) => `نص ${own(report)} هو نص ${own(as)} نفسه: يُحسب مرة واحدة.`,
  'compare.no-date': ({ report }) => `لا تاريخ في ${own(report)}: كلمة «الأحد» فيه لا تدل على يوم.`,
  'compare.nothing-found': ({ report }) => `لم يُعثر على شيء عن الأرض في ${own(report)}.`,
  'compare.theatres': ({ packs }) => `تتناول التقارير مسارح مختلفة (${own(packs)}).`,
  'compare.nothing-common': () => 'لا تتناول التقارير شيئًا مشتركًا.',
})
