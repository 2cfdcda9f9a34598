import type { en } from '../en.ts'
import { number } from '../language.ts'
import type { Translation } from '../translation.ts'
import { counted, feature, row } from './count.ts'
import type { Forms } from './count.ts'
import { own } from './isolate.ts'

const fault: Forms = { one: 'عيب واحد', two: 'عيبان', few: 'عيوب', many: 'عيبًا', other: 'عيب' }
const remark: Forms = { one: 'تنبيه واحد', two: 'تنبيهان', few: 'تنبيهات', many: 'تنبيهًا', other: 'تنبيه' }
const point: Forms = { one: 'نقطة واحدة', two: 'نقطتان', few: 'نقاط', many: 'نقطة', other: 'نقطة' }
const line: Forms = { one: 'خط واحد', two: 'خطّان', few: 'خطوط', many: 'خطًا', other: 'خط' }
const area: Forms = { one: 'مساحة واحدة', two: 'مساحتان', few: 'مساحات', many: 'مساحة', other: 'مساحة' }

export const layers: Translation<typeof en.layers> = {
  button: 'الطبقات',
  heading: 'الطبقات على الخريطة',
  empty:
    'أفلت ملف خريطة هنا: GeoJSON أو KML أو KMZ أو GPX أو CSV أو TopoJSON أو shapefile مضغوطًا (zip). وملف PMTiles يصبح خريطة الأساس.',
  add: 'فتح ملف خريطة…',
  show: (name) => `إظهار ${own(name)}`,
  name: 'اسم الطبقة',
  colour: (name) => `لون ${own(name)}`,
  ownColours: 'ألوان الملف نفسه',
  zoom: (name) => `التقريب إلى ${own(name)}`,
  table: (name) => `محتوى ${own(name)}`,
  remove: (name) => `إزالة ${own(name)} عن الخريطة`,
  removed: (name) => `أُزيل ${own(name)} عن الخريطة`,
  already: (name, as) =>
    name === as ? `${own(name)} موجود على الخريطة` : `${own(name)} موجود على الخريطة باسم ${own(as)}`,
  features: (n) => counted(n, feature),
  notKept: 'تعذّر حفظ الطبقات مع المسودة',
  notKeptDetail: 'تبقى إلى أن تُغلق هذه الصفحة. احفظ المشروع في ملف.',
  noRoom: (names) => `تعذّر حفظ ${names.map(own).join('، ')} مع المسودة`,
  noRoomDetail: 'لم يبقَ في المتصفح متّسع كافٍ. تبقى إلى أن تُغلق هذه الصفحة: أفلت الملف من جديد في المرة القادمة.',
  largeKept: 'محفوظة مع المسودة في هذا المتصفح. أكبر من أن تدخل ملف المشروع: أرسل ملفها معه.',
  largeNote: 'أكبر من أن تُحفظ مع المسودة: أفلت الملف من جديد في المرة القادمة.',
  lost: (name) => `تعذّر فتح ${own(name)} من جديد`,
  lostDetail: 'لم يعد ملفها في المتصفح. أفلته على الخريطة من جديد.',

  reading: (name) => `يجري فتح ${own(name)}`,
  stages: { unpacking: 'فك الضغط', reading: 'القراءة', checking: 'الفحص' },
  cancel: 'إلغاء',
  close: 'إغلاق',
  preview: (name) => own(name),
  formats: { csv: 'جدول' },
  facts: (format, n) => `${own(format)}، ${counted(n, feature)}`,
  shapes: (points, lines, areas) =>
    [points && counted(points, point), lines && counted(lines, line), areas && counted(areas, area)]
      .filter(Boolean)
      .join('، '),
  extent: (west, south, east, north) => `من ${own(`${west}, ${south}`)} إلى ${own(`${east}, ${north}`)}`,
  sketch: 'محتوى الملف مرسومًا مصغّرًا',
  properties: 'يقول العنصر الأول',
  accept: 'وضعه على الخريطة',
  places: 'استعماله أماكنَ للبحث فيها',
  refused: (name) => `لا يمكن وضع ${own(name)} على الخريطة كما هو`,
  faults: (n) => counted(n, fault),
  warnings: (n) => counted(n, remark),
  row: (at, column, path, message) =>
    [at === null ? '' : `السطر ${number(at)}${column === null ? '' : `، العمود ${number(column)}`}`, path && own(path)]
      .filter(Boolean)
      .join('، ') +
    (at === null && path === '' ? '' : ': ') +
    own(message),
  repair: (usable) =>
    usable > 0 ? `إصلاح ما يمكن وترك الباقي (الصالح: ${counted(usable, feature)})` : 'إصلاح ما يمكن',
  swap: 'يبدو أن خطي العرض والطول متبادلان. تبديلهما',
  swapped: 'بُدّل خطا العرض والطول.',
  columns: 'أي الأعمدة تحدد موقع كل صف؟',
  longitude: 'خط الطول (أو كلاهما)',
  latitude: 'خط العرض',
  useColumns: 'استعمال هذين العمودين',
  failed: 'حدث خلل في قراءة الملف',

  wayOut: {
    lead: 'يصنع tippecanoe من ملف GeoJSON مربعات تقرأها الخريطة قطعة قطعة مهما كبر الملف:',
    convert: 'وتُحوَّل الصيغ الأخرى أولًا إلى GeoJSON بأداة GDAL:',
    then: 'ثم أفلت map.pmtiles على الخريطة: يُرسم فوق الخريطة المضمّنة ولا يغادر هذا الجهاز.',
  },
  search: 'بحث في الجدول',
  rows: (shown, all) => (shown === all ? counted(all, row) : `${number(shown)} من ${counted(all, row)}`),
  where: 'التقريب إليه',
}
