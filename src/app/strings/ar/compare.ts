import type { en } from '../en.ts'
import type { Translation } from '../translation.ts'
import { counted } from './count.ts'
import { own } from './isolate.ts'

const claim = { one: 'معلومة واحدة', two: 'معلومتان', few: 'معلومات', many: 'معلومة', other: 'معلومة' }

const topic = { zero: 'لا أمور', one: 'أمر واحد', two: 'أمران', few: 'أمور', many: 'أمرًا', other: 'أمر' }
const conflict = { one: 'متعارض واحد', two: 'متعارضان', few: 'متعارضة', many: 'متعارضًا', other: 'متعارض' }

export const compare: Translation<typeof en.compare> = {
  open: 'مقارنة التقارير',
  heading: 'مقارنة التقارير',
  close: 'العودة إلى المسودة',
  intro:
    'ضع تقريرين أو أكثر عن حدث واحد جنبًا إلى جنب: أي المعلومات تتحدث عن الأمر نفسه، وأي الأرقام لا يمكن أن تصح معًا.',
  example: 'مقارنة تقارير المثال',
  addDraft: 'إضافة مسودة',
  chooseDraft: 'اختر مسودة…',
  paste: 'لصق تقرير',
  add: 'إضافة التقرير',
  text: 'نص التقرير',
  outlet: 'الجهة الناشرة',
  date: 'يوم التقرير',
  wrongDate: 'لا يوجد يوم كهذا: اكتب 2016-06-21',
  remove: (outlet) => `إزالة ${own(outlet)}`,
  unnamed: 'تقرير',
  onlyConflicts: 'المتعارض فقط',
  download: 'تنزيل المقارنة',
  formats: { csv: 'جدول (CSV)', geojson: 'خريطة (GeoJSON)', html: 'تقرير (HTML)' },
  found: (topics, conflicts) =>
    `${counted(topics, topic)} تتحدث عنها التقارير، منها ${conflicts === 0 ? 'لا شيء متعارض' : counted(conflicts, conflict)}`,
  relations: { conflict: 'متعارض', differ: 'مختلف', agree: 'متفق' },
  kinds: {
    position: 'أين كانت القوات',
    distance: 'كم البعد وفي أي اتجاه',
    taken: 'متى سقط المكان',
    held: 'من كان يسيطر عليه',
    containment: 'أين يقع',
    area: 'كم مساحته',
    coordinates: 'عند أي نقطة',
  },
  from: (names) => `من ${own(names)}`,
  forces: 'قوات',
  figures: {
    by: (holder) => `بيد ${own(holder)}`,
    noDay: 'بلا تاريخ',
    within: (area) => `في ${own(area)}`,
    from: (figure, place) => `${figure} من ${own(place)}`,
  },
  show: (about) => `إظهار على الخريطة: ${own(about)}`,
  openAt: (outlet) => `فتح نص ${own(outlet)}`,
  alone: (claims) => `${counted(claims, claim)} في تقرير واحد فقط.`,
  noConflicts: 'لا شيء متعارض.',
  full: 'لا يمكن مقارنة أكثر من 20 تقريرًا معًا.',
  tooFew: 'أضف تقريرًا ثانيًا للمقارنة.',
}
