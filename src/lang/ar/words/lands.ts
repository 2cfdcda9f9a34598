/** ما يتبين عن الحدود وجوانبها والبحار ونصفي الأرض. */
import type { OfFamily, Wordings } from '../../engine/words.ts'
import { day, length, number, place, places, quote } from './say.ts'

const halves = { N: 'الشمالي', S: 'الجنوبي', E: 'الشرقي', W: 'الغربي' } as const

export const lands: Wordings<OfFamily<'border' | 'sea' | 'earth'>> = {
  'border.touches': ({ subject, reference }) => `بين ${place(subject)} و${place(reference)} حدود مشتركة.`,
  'border.apart': ({ subject, reference, apart, neighbours }) =>
    `لا حدود مشتركة بين ${place(subject)} و${place(reference)}: بينهما ${length(apart)}.` +
    `${neighbours.length > 0 ? ` جيران ${place(subject)}: ${places(neighbours)}.` : ''}`,
  'border.claimed': ({ subject, reference }) =>
    `وجود حدود بين ${place(subject)} و${place(reference)} رهن بمن يسيطر على الأرض بينهما أو يطالب بها.`,
  'border.of-today': ({ subject, reference }) =>
    `لا تتلامس ${place(subject)} و${place(reference)} اليوم، لكن الحدود تغيرت منذ يوم النص.`,
  'border.at-sea': ({ subject, reference }) =>
    `لا حدود برية بين ${place(subject)} و${place(reference)}، ولا تقول البيانات إن كانت بينهما حدود بحرية.`,
  'border.on-side': ({ subject, area }) => `موقع ${place(subject)} في ${place(area)}.`,
  'border.other-side': ({ subject, area, actual }) =>
    actual
      ? `موقع ${place(subject)} في ${place(actual)}، لا في جانب ${place(area)}.`
      : `موقع ${place(subject)} ليس في جانب ${place(area)}.`,
  'border.direction': ({ subject, own, stated }) =>
    `موقع ${place(subject)} في ${place(own)}؛ وهنا تعني ${quote(stated)} من الحدود جانبها الآخر.`,
  'border.side-unclear': ({ subject, area }) =>
    `${place(subject)} أقرب إلى الحدود المرسومة من أن يُعرف إن كانت في جانب ${place(area)}.`,
  'border.side-namesake': ({ subject, area }) =>
    `هناك مكان آخر اسمه ${place(subject)} في ${place(area)}: حدد أيهما المقصود.`,
  'border.length': ({ subject, reference, drawn, stated }) =>
    `طول الحدود المرسومة بين ${place(subject)} و${place(reference)} نحو ${length(drawn)}، والنص يقول ${quote(stated)}.`,
  'sea.coast-unknown': ({ subject }) => `الساحل قرب ${place(subject)} ليس في البيانات.`,
  'sea.landlocked': ({ subject, country }) => `موقع ${place(subject)} في ${place(country)}، ولا ساحل لها.`,
  'sea.coast': ({ subject, country, measured }) =>
    `المسافة بين ${place(subject)} وساحل ${place(country)} هي ${length(measured)}.`,
  'sea.which': ({ sea }) => `ولا تقول البيانات إن كان هذا ساحل ${place(sea)}.`,
  'sea.on': ({ subject, sea }) => `تقع ${place(subject)} على ${place(sea)}.`,
  'sea.other': ({ subject, sea, actual }) =>
    `لا تقع ${place(subject)} على ${place(sea)}${actual.length > 0 ? `، بل على ${places(actual)}` : ''}.`,
  'sea.inlet': ({ subject, sea }) => `تقع ${place(subject)} على مصب نهر أو خليج ضيق، بعيدًا عن عرض ${place(sea)}.`,
  'sea.near-limit': ({ subject, sea }) => `${place(subject)} أقرب إلى حد ${place(sea)} من أن يُحكم في ذلك.`,
  'sea.country-on': ({ subject, sea }) => `للمكان ${place(subject)} ساحل على ${place(sea)}.`,
  'sea.country-not-on': ({ subject, sea, actual }) =>
    `ليس للمكان ${place(subject)} ساحل على ${place(sea)}${actual.length > 0 ? `، بل على ${places(actual)}` : ''}.`,
  'sea.river-into': ({ subject, sea }) => `ينتهي ${place(subject)} عند ${place(sea)}.`,
  'sea.river-elsewhere': ({ subject, sea, actual }) =>
    `لا ينتهي ${place(subject)} عند ${place(sea)}${actual.length > 0 ? `، بل عند ${places(actual)}` : ''}.`,
  'earth.half': ({ subject, half, degrees }) =>
    `تقع ${place(subject)} في النصف ${halves[half]} من الكرة الأرضية (${number(degrees, 1)}°).`,
  'earth.both-halves': ({ subject }) => `تمتد ${place(subject)} على نصفي الكرة الأرضية.`,
  'earth.landlocked': ({ subject }) => `لا ساحل للمكان ${place(subject)}.`,
  'earth.on-coast': ({ subject }) => `للمكان ${place(subject)} ساحل.`,
  'earth.coast-then': ({ subject, land, until }) =>
    `كانت ${place(land)} بساحلها جزءًا من ${place(subject)} حتى ${day(until)}.`,
}
