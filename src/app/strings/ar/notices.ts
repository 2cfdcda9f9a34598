import type { en } from '../en.ts'
import type { Translation } from '../translation.ts'
import { change, counted, feature } from './count.ts'
import { own } from './isolate.ts'

export const notices: Translation<typeof en.notices> = {
  region: 'رسائل',
  dismiss: 'إخفاء',
  fixed: (label) => `تم: ${own(label)}`,
  fixedDetail: 'يمكن التراجع عنه.',
  fixGone: 'لم يعد هذا التصحيح مناسبًا',
  fixGoneDetail: 'تغيّرت كلماته منذ ذلك الحين. انتظر التحقق التالي.',
  copied: 'النص في الحافظة',
  copyFailed: 'تعذّر نسخ النص',
  copyFailedDetail: 'رفض المتصفح ذلك. حدّد النص وانسخه بلوحة المفاتيح.',
  kept: 'حُفظ مع المسودة',
  removed: 'حُذفت المسودة',
  undo: 'تراجع',
  opened: (name) => `فُتح ${own(name)}`,
  openedDetail: 'المسودة السابقة موجودة ضمن «المسودات».',
  isMarkup: (format) => `ما ألصقته مكتوب بصيغة ${own(format)}`,
  isMarkupDetail: 'وسومه تعيق التدقيق. إذا قُرئ من دونها أمكن إرجاع التصحيحات إليها.',
  readAs: (format) => `اقرأه بصيغة ${own(format)}`,
  notCarried: (name, n) => `لم يمكن إدخال ${counted(n, change)} في وسوم ${own(name)}`,
  notCarriedDetail: (words) => `أدخلها هناك بيدك. أولها: «${own(words.slice(0, 80))}»`,
  mapOpened: (name, n) => `${own(name)}: ${counted(n, feature)} على الخريطة`,
  forked: 'تُتابَع هذه المسودة في نسخة',
  forkedDetail: 'عُدّلت في علامة تبويب أخرى أيضًا. النسختان ضمن «المسودات».',
  elsewhere: 'عُدّلت هذه المسودة في علامة تبويب أخرى',
  elsewhereDetail: 'إذا واصلت الكتابة هنا صارت هذه نسخة مستقلة.',
  showNewer: 'عرض النص الأحدث',
  fullDetail: 'لم يعد في المتصفح متسع. نزّل مسوداتك ثم احذف بعضها أو نسخها القديمة. لا يُحذف شيء من تلقاء نفسه.',
  showDrafts: 'عرض المسودات',
  notKept: 'هذه المسودة لا تُحفظ',
  notKeptDetail: (why) => `لا يسمح المتصفح لهذه الصفحة بحفظها (${own(why)}). انسخ النص قبل إغلاق الصفحة.`,
  tooLong: (name, size, limit) =>
    `سيبلغ طول ${name === '' ? 'المسودة' : own(name)} ${size} حرفًا، وأقصى طول للمسودة ${limit}`,
  tooLarge: (name, size, limit) => `حجم ${own(name)} هو ${own(size)}، وأكبر ما يُفتح هنا ${own(limit)}`,
  tooLongDetail: 'لم يتغير شيء. خذ جزءًا منه، أو دقّق الملف كله بالأمر ‎“groundline check”‎ الذي لا حدّ له.',
  emptyFile: (name) => `${own(name)} فارغ`,
  opens:
    'يمكن فتح النصوص والخرائط (GeoJSON وKML وKMZ وGPX وCSV وTopoJSON وshapefile مضغوطًا) وPMTiles والمشاريع وحزم المسارح.',
  stays: 'تبقى المسودة كما هي.',
}

export const failures: Translation<typeof en.failures> = {
  ground: 'تعذّر تحميل بيانات الخريطة',
  world: 'تعذّر تحميل معجم العالم',
  check: 'حدث خلل في التحقق',
  own: 'تعذّر استعمال معجم أماكن',
  place: 'تعذّر البحث عمّا يُعرف عن المكان',
  front: 'تعذّر رسم جبهة ذلك اليوم',
  packs: 'تعذر استعمال بيانات السيطرة',
  fronts: 'تعذر استعمال خرائط السيطرة الخاصة بك',
  step: 'تعذر قياس ما تبدّلت السيطرة عليه',
  change: 'تعذرت مقارنة اليومين',
  compare: 'تعذرت مقارنة التقارير',
  explain: 'تعذّر إظهار سبب قراءة الجملة',
  locator: 'تعذر رسم خريطة الموقع',
  base: 'تعذّر رسم أرضية الخريطة',
  detail: (message) => `${message ? `${own(message)}. ` : ''}المسودة في أمان.`,
}
