import type { Basis, ControlStatus } from '../../../core/model.ts'
import { bases } from '../../../lang/ar/words/names.ts'
import type { en } from '../en.ts'
import type { Translation } from '../translation.ts'
import { counted, time } from './count.ts'
import { fronts } from './fronts.ts'
import { own } from './isolate.ts'

const statusOf = (status: string): string => fronts.statuses?.[status as ControlStatus] ?? status

export const places: Translation<typeof en.places> = {
  ownGazetteers: 'معاجمك…',
  heading: 'الأماكن في المسودة',
  type: 'النوع',
  source: 'المصدر',
  unknown: 'ليس في المعجم',
  ambiguous: 'أكثر من مكان محتمل',
  times: (n) => `ذُكر ${counted(n, time)}`,
  drawnBy: 'بحسب الخرائط',
  drawnNobody: 'خارج كل منطقة مرسومة',
  drawn: (holder, status, day) =>
    `${own(holder)}${status === null || status === 'held' ? '' : ` (${own(statusOf(status))})`} في ${own(day)}`,
  drawnSince: (day, first) => (first ? `هكذا منذ أول يوم في الخريطة، ${own(day)}` : `منذ ${own(day)}`),
  drawnEdge: (far, sharp, open) =>
    `على بعد ${own(far)} من الحد، المرسوم بدقة ${own(sharp)}${open ? ': أقرب من أن يُحسم' : ''}`,
  front: (distance, day) => `على بعد ${own(distance)} من جبهة ${own(day)}`,
  between: (one, other) => `بين ${own(one)} و${own(other)}`,
  frontNote: 'خطوط الجبهة مستنتجة ممن سيطر على كل مكان: دقتها من كثافة الأماكن.',
  held: (holder, day) => `${own(holder)} في ${own(day)}`,
  since: (day, basis) =>
    `${day === null ? 'منذ وقت غير مذكور' : `منذ ${own(day)}`}، ${bases[basis as Basis] ?? own(basis)}`,
  control: 'السيطرة',
  frontOf: 'الجبهة',
  otherNames: 'يُكتب أيضًا',
  moreNames: (n) => `و${n} غيرها`,
  within: 'يقع في',
  decimal: 'عشري',
  dms: 'درجات',
  mgrs: 'شبكة MGRS',
  noMgrs: 'لا يوجد قرب القطب',
  copy: (format) => `نسخ ${own(format)}`,
  copied: (format) => `نُسخ ${own(format)}`,
  accuracy: 'الدقة',
  accuracyWithin: (length) => `قد تبعد النقطة ${own(length)}`,
  extent: (length) => `نصف القطر ${own(length)}`,
  note: 'ملاحظة',
  chosen: 'لماذا هذا المكان',
  claims: 'ما قيل عنه',
  zoom: 'تقريب إليه',
  edit: 'تعديل',
  remove: 'إزالة',
  removed: (name) => `أُزيل ${own(name)} من الخريطة`,
  undo: 'تراجع',
  close: 'إغلاق البطاقة',
  loading: 'يجري البحث عنه',
  layer: { draft: 'مكانك في هذه المسودة', theatre: 'حزمة المسرح', own: 'معجمك', world: 'معجم العالم' },
  addHere: 'إضافة مكان هنا',
  add: 'إضافة مكان',
  menu: 'هنا',
  formNew: 'مكان جديد في هذه المسودة',
  formEdit: 'تعديل المكان',
  name: 'الاسم كما في المسودة',
  nameAr: 'الاسم العربي',
  others: 'كتابات أخرى',
  othersHelp: 'تفصل بينها فواصل',
  position: 'الإحداثيات',
  positionHelp: 'مثلًا: \u206635.7547, 38.5668; 35°45′17″ N 38°34′1″ E; 37S DV 60821 56789\u2069',
  pick: 'اختيار على الخريطة',
  picking: 'انقر على الخريطة حيث يقع؛ Escape للإيقاف.',
  accuracyMetres: 'قد تخطئ بمقدار، بالأمتار',
  accuracyHelp: 'فارغ: بحسب أرقام الإحداثيات',
  sourceHelp: 'من يقول إنه هناك',
  author: 'كاتب المسودة',
  save: 'ضعه على الخريطة',
  saveEdit: 'حفظ',
  cancel: 'إلغاء',
  saved: (name) => `${own(name)} على الخريطة وفي التدقيق`,
  fault: (fault) => {
    switch (fault.fault) {
      case 'name':
        return 'اكتب له اسمًا كما يرد في المسودة.'
      case 'empty':
        return 'اكتب الإحداثيات أو اختر النقطة على الخريطة.'
      case 'unreadable':
        return 'ليست هذه إحداثيات. اكتب مثلًا \u206635.7547, 38.5668\u2069 أو درجات ودقائق أو MGRS.'
      case 'grid':
        return 'مرجع MGRS ناقص. مثاله \u206637S DV 60821 56789\u2069 وأرقامه شرقًا بعدد أرقامه شمالًا.'
      case 'accuracy':
        return 'الدقة عدد من الأمتار بين 0 و1,000,000.'
      case 'range': {
        const range = `خط العرض ${own(String(fault.lat))} وخط الطول ${own(String(fault.lon))} خارج الكرة الأرضية.`
        return fault.swapped ? `${range} خط العرض أولًا: هل انعكسا؟` : range
      }
    }
  },
}
