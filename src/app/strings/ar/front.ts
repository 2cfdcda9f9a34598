import type { en } from '../en.ts'
import type { Translation } from '../translation.ts'
import { counted, event } from './count.ts'
import { own } from './isolate.ts'

/** Packs of one's own may name others. */
const eventKinds: ReadonlyMap<string, string> = new Map([
  ['advance', 'تقدّم'],
  ['airstrike', 'غارة جوية'],
  ['attack', 'هجوم'],
  ['capture', 'سيطرة'],
  ['ceasefire', 'وقف إطلاق نار'],
  ['destruction', 'تدمير'],
  ['launch', 'بدء العملية'],
  ['loss', 'خسارة'],
  ['shelling', 'قصف مدفعي'],
  ['siege', 'حصار'],
  ['withdrawal', 'انسحاب'],
])

export const day: Translation<typeof en.day> = {
  seriesButton: 'جدول كل الأيام…',
  besideLegend: (title) => `خط ${own(title)}`,
  label: 'السيطرة في',
  slider: 'يوم السيطرة',
  previous: 'اليوم السابق',
  next: 'اليوم التالي',
  play: 'تشغيل الأيام',
  pause: 'إيقاف',
  draftDay: 'يوم المسودة',
  backToDraft: 'العودة إلى يوم المسودة',
  events: (n) => counted(n, event),
  none: 'لا أحداث مسجلة',
  named: (words) => `المسودة: «${own(words)}»`,
  inDraft: 'في المسودة',
  pack: 'بيانات السيطرة',
  automatic: 'بحسب أماكن المسودة ويومها',
  noPack: 'لا بيانات سيطرة تغطي هذه المسودة. تُفحص الأماكن والمسافات مع ذلك.',
  eventsTab: 'الأحداث',
  changesTab: 'التغيرات',
  eventsOn: (day) => `أحداث ${own(day)}`,
  datelineTaken: (day) => `تاريخ الخبر ${own(day)} بحسب سطر التأريخ`,
  datelineDetail: 'التراجع يلغيه.',
  eventKind: (kind) => eventKinds.get(kind) ?? own(kind.replaceAll('-', ' ')),
  noEvents: 'لا حدث مسجل في هذا اليوم.',
  nextEvents: (day) => `اليوم التالي ذو الأحداث: ${own(day)}`,
  since: 'منذ نهاية',
  dayBefore: 'اليوم السابق',
  start: 'اليوم الأول',
  working: 'تجري المقارنة بين اليومين',
  noChange: 'لم تتبدل السيطرة على أي مكان مسجل بين هذين اليومين.',
  changed: (from, to) => `${own(from)} ← ${own(to)}`,
  unknownHolder: 'غير معروف',
  ground: (size) => `نحو ${own(size)} كم² من أرض مستخلصة`,
  drawnGround: (size) => `${size} كم²`,
  groundHeading: 'على الخريطة',
  close: 'إغلاق',
  sameDay: 'هذا هو اليوم المعروض: اختر يومًا آخر للمقارنة.',
}

export const settings: Translation<typeof en.settings> = {
  button: 'إعدادات الخريطة',
  graticule: 'شبكة الإحداثيات',
  coordinates: 'الإحداثيات تحت المؤشر',
  locator: 'خريطة الموقع',
  viewpoint: 'الحدود المتنازع عليها',
  views: { neutral: 'متقطعة، دون انحياز', ground: 'بحسب من يسيطر' },
  seenBy: (country) => `كما ترسمها ${own(country)}`,
  note:
    'الحدود: Natural Earth. لا يتبدل إلا ما هو منطقة مستقلة فيها؛ أما الجولان وأكساي تشين وأوسيتيا الجنوبية وحلايب ' +
    'والكوريل فلا. ولا يغير هذا ما تُفحص عليه المعلومات.',
}

export const cursor: Translation<typeof en.cursor> = {
  heading: 'الإحداثيات تحت المؤشر',
  decimal: 'درجات عشرية',
  dms: 'درجات ودقائق وثوانٍ',
  mgrs: 'نظام MGRS',
  noMgrs: 'لا MGRS بعد 80° جنوبًا و84° شمالًا',
  copy: (format, value) => `نسخ ${own(format)}: ${own(value)}`,
  copied: (value) => `نُسخ: ${own(value)}`,
  held: 'مثبتة. انقر الخريطة لتثبيت نقطة أخرى، وEscape لتركها.',
  help: 'انقر الخريطة لتثبيت النقطة، وC لنسخها.',
}

export const locator: Translation<typeof en.locator> = { label: 'أين يقع هذا في العالم' }
