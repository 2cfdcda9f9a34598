/** Who held what, by records and by maps; and what is said of a draft as a whole. */
import type { Basis, ControlStatus, Length } from '../../../core/model.ts'
import type { OfFamily, Wordings } from '../../engine/words.ts'
import { bases } from './names.ts'
import { claims, count, day, days, direction, ended, holder, length, own, place, quote, speech } from './say.ts'

const by = ({ basis, source }: { readonly basis: Basis; readonly source: string }): string =>
  ` (${bases[basis]}: ${own(source)})`

const statuses: Readonly<Record<ControlStatus, string>> = {
  held: 'مرسومة تحت سيطرة',
  claimed: 'مرسومة على أن من يعلن السيطرة عليها هو',
  contested: 'مرسومة على أنها متنازع عليها',
  liberated: 'مرسومة على أن من استعادها هو',
  unknown: 'مرسومة بوضع غير معروف',
}

const map = ({ source, day: on, edge }: { source: string; day: string; edge: Length | null }): string =>
  ` (${own(source)}، ${day(on)})${edge ? `، على بعد ${length(edge)} من حافتها` : ''}`

export const control: Wordings<OfFamily<'control' | 'map' | 'front'>> = {
  'control.held': ({ place: of, holder: who, day: on, since, ...source }) =>
    `في ${day(on)} كانت السيطرة في ${place(of)} بيد ${holder(who)}${since ? `، منذ ${day(since)}` : ''}${by(source)}.`,
  'control.contested': ({ place: of, day: on, ...source }) =>
    `في ${day(on)} كانت السيطرة في ${place(of)} متنازعًا عليها${by(source)}.`,
  'control.taken': ({ place: of, holder: who, day: on, ...source }) =>
    `في ${day(on)} انتقلت السيطرة في ${place(of)} إلى ${holder(who)}${by(source)}.`,
  'control.held-until': ({ place: of, holder: who, day: on, ...source }) =>
    `كانت السيطرة في ${place(of)} بيد ${holder(who)} حتى ${day(on)}${by(source)}.`,
  'control.that-day': ({ holder: who, day: on, ...source }) =>
    `وفي ${day(on)} كانت السيطرة ${who ? `بيد ${holder(who)}` : 'متنازعًا عليها'}${by(source)}.`,
  'control.text-says': ({ holder: who }) => `والنص يقول ${holder(who)}.`,
  'control.text-taken': ({ day: on }) => `والنص يقول إن السيطرة تمت في ${day(on)}.`,
  'control.text-lost': ({ day: on }) => `والنص يقول إن السيطرة فُقدت في ${day(on)}.`,
  'control.no-record': ({ place: of, day: on }) => `لا تقول البيانات بيد من كانت ${place(of)} في ${day(on)}.`,
  'control.period-unknown': ({ holder: who, place: of, period }) =>
    `لا تُظهر البيانات أن ${holder(who)} سيطر على ${place(of)} في ${day(period)}، والنص لا يذكر يومًا.`,
  'control.no-pack': ({ place: of }) => `لا تغطي أي حزمة بيانات ${place(of)}، فلا يمكن التحقق من السيطرة هناك.`,
  'control.no-side': ({ holder: who }) => `لا تعرف حزمة البيانات طرفًا باسم ${quote(who.ar ?? who.en)}.`,
  'control.no-place': ({ place: of }) => `لا تقول حزمة البيانات بيد من كانت ${place(of)}.`,
  'control.no-day': ({ place: of }) =>
    `السيطرة على ${place(of)} تتوقف على اليوم: حدّد يوم الخبر، أو اذكر اليوم في النص.`,
  'control.outside-days': ({ place: of, from, to, date }) =>
    `تقول حزمة البيانات بيد من كانت ${place(of)} من ${day(from)} إلى ${day(to)}؛ والنص يتحدث عن ${day(date)}.`,
  'control.text-no-day': () => 'لا يقول النص متى تمت السيطرة.',
  'control.taken-when': () => 'تاريخ السيطرة ليس في البيانات.',
  'control.lost-when': ({ holder: who, place: of }) =>
    `تاريخ فقدان ${holder(who)} السيطرة على ${place(of)} ليس في البيانات.`,
  'control.sources-differ': () => 'المصادر مختلفة.',
  'map.in-no-area': ({ place: of, ...from }) => `موقع ${place(of)} خارج كل منطقة مرسومة${map(from)}.`,
  'map.outside': ({ place: of, holder: who, ...from }) =>
    `موقع ${place(of)} خارج المناطق المرسومة، في أرض بيد ${holder(who)}${map(from)}.`,
  'map.several-sides': ({ place: of, ...from }) => `موقع ${place(of)} في مناطق مرسومة لأطراف مختلفة${map(from)}.`,
  'map.in-area': ({ place: of, status, holder: who, label, ...from }) =>
    `موقع ${place(of)} في منطقة${label ? ` ${quote(label)}` : ''} ${statuses[status]}` +
    `${status === 'contested' || status === 'unknown' ? '' : ` ${holder(who)}`}${map(from)}.`,
  'map.near-edge': ({ sharp }) => `ولا تُعرف حافة المنطقة إلا بدقة ${length(sharp)}.`,
  'map.holder-not-drawn': () => 'ولم يُرسم من يسيطر هناك.',
  'map.either': ({ day: on }) => `وفي ${day(on)} قد يصح أيّ منهما.`,
  'map.other-day': ({ days: by, day: on }) =>
    `والخريطة ${by > 0 ? 'أقدم' : 'أحدث'} بفارق ${count(Math.abs(by), days)} عن ${day(on)}.`,
  'map.so-before': () => 'وكان الأمر كذلك من قبل:',
  'front.measured': ({ place: of, measured, stated, front, asked, source }) =>
    `المسافة بين ${place(of)} والجبهة في ${day(front)} هي ${length(measured)}` +
    `${asked ? `، وهو أقرب يوم مرسوم إلى ${day(asked)}` : ''} (${own(source)})؛ والنص يذكر ${quote(stated)}.`,
  'front.too-sharp': ({ sharp }) => `والفارق أقل من دقة معرفة الجبهة (${length(sharp)}).`,
  'front.direction': ({ bearingDegrees }) => `وموقعه من أقرب نقطة في الجبهة: ${direction(bearingDegrees)}.`,
  'front.no-day': ({ place: of }) =>
    `بُعد ${place(of)} عن الجبهة يتوقف على اليوم: حدّد يوم الخبر، أو اذكر اليوم في النص.`,
  'front.not-drawn': ({ place: of, day: on }) => `لا ترسم أي خريطة متاحة الجبهة قرب ${place(of)} في ${day(on)}.`,
}

const comment = (line: number | null): string => (line === null ? 'تعليق' : `السطر ${line}`)

const which = (paragraphs: { readonly first: number; readonly last: number } | null): string =>
  paragraphs === null
    ? 'المسودة مكتوبة'
    : paragraphs.first === paragraphs.last
      ? `الفقرة ${paragraphs.first} مكتوبة`
      : `الفقرات من ${paragraphs.first} إلى ${paragraphs.last} مكتوبة`

export const whole: Wordings<OfFamily<'draft' | 'note'>> = {
  'draft.no-pack': () => 'لا توجد حزمة بيانات للميدان: تُدقَّق الأماكن والمسافات، ولا تُدقَّق السيطرة.',
  'draft.outside-packs': () => 'حزم البيانات المتاحة عن أماكن أخرى: تُدقَّق الأماكن والمسافات، ولا تُدقَّق السيطرة.',
  'draft.no-date': ({ words, from, to }) =>
    `ليس للمسودة يوم خبر، فلا ${words ? `يُعرف تاريخ ${quote(words)} ولا ` : ''}تُدقَّق السيطرة. تمتد البيانات من ` +
    `${day(from)} إلى ${day(to)}.`,
  'draft.before-data': ({ date, from }) =>
    `المسودة بتاريخ ${day(date)}، وتبدأ بيانات السيطرة في ${day(from)}. تُدقَّق الأماكن والمسافات.`,
  'draft.after-data': ({ date, to }) =>
    `المسودة بتاريخ ${day(date)}، وتنتهي بيانات السيطرة في ${day(to)}. تُدقَّق الأماكن والمسافات.`,
  'draft.unread': ({ paragraphs, language }) =>
    `${which(paragraphs)} بلغة لا يقرؤها Groundline (${speech.tongue(language) ?? 'لغة أخرى'})، فلم يُدقَّق شيء فيها.`,
  'draft.comment-unusable': ({ line, fault }) => `${comment(line)}: ${ended(fault)}`,
  'draft.comment-needless': ({ line, name }) =>
    `${comment(line)}: لا يُسكت ${own(`groundline-${name}`)} شيئًا هنا. احذفه.`,
  'draft.read-as': ({ format }) =>
    `لا شيء يبيّن صيغة هذا النص، فقُرئ بالصيغة التي يشبهها (${own(format)}). لتغيير ذلك حدِّد صيغة الإدخال.`,
  'draft.seems-markup': ({ format }) =>
    `قُرئ هذا نصًّا عاديًّا، لكن بعضه يشبه صيغة أخرى (${own(format)})، وقد تفوت عبارات فيها علامات. إن كانت تلك صيغته ` +
    'فحدِّد صيغة الإدخال.',
  'draft.source': ({ fault }) => `ملاحظة عن الملف: ${ended(fault)}`,
  'note.record': ({ place: of, holder: who, day: on, basis }) =>
    `${place(of)}: ${holder(who)} منذ ${day(on)}${basis === 'reported' ? '' : ` (${bases[basis]})`}.`,
  'note.event': ({ day: on, figures }) => `${day(on)}: ${quote(figures)}.`,
  'note.captured': ({ place: of, reference, day: on, isLost, measured, known, press }) =>
    `المسافة بين ${place(of)}، ${isLost ? 'التي فُقدت' : 'التي سُيطر عليها'} في ${day(on)}، و${place(reference)} هي ` +
    `${length(measured)} بالإحداثيات (بدقة ${length(known)})${press ? `، و${length(press)} بحسب الصحافة` : ''}.`,
  'note.place': ({ place: of, note }) => `${place(of)}: ${quote(note)}.`,
  'note.located': ({ name, claims: n, lat, lon, radius, by: how }) =>
    `${n === 1 ? 'ما يقوله النص عنه يضع' : `تضع ${count(n, claims)} عنه معًا`} ${quote(name)} قرب ` +
    `${own(`${lat.toFixed(3)}, ${lon.toFixed(3)}`)}، في مساحة دائرة نصف قطرها ${length(radius)}` +
    `${how === 'practice' ? '، إذا قُرئت الأرقام بالتساهل المعتاد في النشر' : ''}.`,
}
