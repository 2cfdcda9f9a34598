import type { en } from '../en.ts'
import type { Translation } from '../translation.ts'
import { counted, feature } from './count.ts'
import { own } from './isolate.ts'

const drawing = { zero: 'لا رسوم', one: 'رسم واحد', two: 'رسمان', few: 'رسوم', many: 'رسمًا', other: 'رسم' }

export const draw: Translation<typeof en.draw> = {
  open: 'الرسم والقياس',
  close: 'إخفاء الأدوات',
  label: 'أدوات الرسم',
  loading: 'يجري تحميل أدوات الرسم',
  failed: 'تعذّر تحميل أدوات الرسم',
  failedDetail: 'تحقق من الاتصال ثم أعد المحاولة. ما رسمته محفوظ.',
  tools: {
    select: 'اختيار وتحريك',
    point: 'نقطة',
    line: 'خط',
    front: 'خط جبهة',
    polygon: 'منطقة',
    distance: 'قياس مسافة',
    area: 'قياس مساحة',
  },
  shortcut: (name, key) => `${name} (${own(key)})`,
  undo: 'تراجع',
  redo: 'إعادة',
  help: {
    select: 'انقر رسمًا لتغييره: اسحبه أو اسحب نقاطه أو النقاط الصغيرة بينها. انقر نقطة بالزر الأيمن لحذفها.',
    point: 'انقر على الخريطة.',
    line: 'انقر نقطة بعد نقطة؛ وانقر الأخيرة ثانية أو اضغط Enter للإنهاء. Escape للبدء من جديد.',
    polygon: 'انقر حول المنطقة؛ وانقر النقطة الأولى أو اضغط Enter لإغلاقها. Escape للبدء من جديد.',
    measure: 'انقر نقطة بعد نقطة. Enter للإنهاء، وEscape للبدء من جديد.',
  },
  byPoints: 'بالإحداثيات…',
  distance: 'المسافة',
  length: 'الطول',
  around: 'المحيط',
  bearing: 'الاتجاه',
  area: 'المساحة',
  shapes: { point: 'نقطة', line: 'خط', front: 'خط جبهة', polygon: 'منطقة' },
  title: 'العنوان',
  holder: 'المسيطر أو الدور',
  source: 'المصدر',
  from: 'من',
  to: 'إلى',
  dateHint: '19 يونيو 2016: \u20662016-06-19\u2069',
  note: 'ملاحظة',
  colour: 'اللون',
  ownColour: 'لون خاص به',
  points: 'النقاط، واحدة في كل سطر',
  pointsHelp: 'عشرية أو درجات ودقائق أو MGRS',
  holesHelp: '؛ السطر الفارغ يبدأ فجوة',
  save: 'حفظ',
  create: 'ضعه على الخريطة',
  done: 'تم',
  remove: 'حذف',
  removed: 'حُذف الرسم',
  list: 'الرسوم',
  untitled: 'بلا عنوان',
  takeOver: (name, n) => `تحرير ${counted(n, feature)} من ${own(name)} كرسوم`,
  taken: (n) => `للتحرير: ${counted(n, drawing)}`,
  leftOut: (n) => `تعذّر أخذ ${counted(n, feature)}: بلا شكل، أو كبيرة جدًا.`,
  fault: (fault) => {
    switch (fault.fault) {
      case 'from':
        return 'اليوم الأول ليس تاريخًا. اكتبه مثل \u20662016-06-19\u2069 أو 2016.'
      case 'to':
        return 'اليوم الأخير ليس تاريخًا. اكتبه مثل \u20662016-06-19\u2069 أو 2016.'
      case 'order':
        return 'اليوم الأخير قبل الأول.'
      case 'colour':
        return 'يُكتب اللون مثل \u2066#aa3355\u2069.'
      case 'few':
        return 'النقاط قليلة: للخط نقطتان وللمنطقة ثلاث.'
      case 'hole':
        return 'النقاط قليلة: السطر الفارغ يبدأ فجوة، وللفجوة ثلاث نقاط.'
      case 'many':
        return 'النقاط أكثر مما يحتمله رسم: افتحه كملف خريطة.'
      case 'point':
        return `السطر ${fault.line}: ${own(fault.text)} ليست إحداثيات. اكتب \u206635.7547, 38.5668\u2069.`
    }
  },
}
