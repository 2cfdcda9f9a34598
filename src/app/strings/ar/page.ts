import type { en } from '../en.ts'
import type { Translation } from '../translation.ts'
import { counted } from './count.ts'
import type { Forms } from './count.ts'
import { own } from './isolate.ts'

export const masthead: Translation<typeof en.masthead> = {
  label: 'المسودة',
  tagline: 'يدقّق جغرافيا المسودة',
  reported: 'تاريخ الخبر',
  reportedHelp: 'يوم كتابة الخبر: 22 يونيو 2016 أو يونيو 2016 أو 2016',
  reportedNone: 'التاريخ',
  reportedWrong: (text) => `«${own(text)}» ليس تاريخًا. اكتبه هكذا: 22 يونيو 2016 أو 2016-06-22 أو يونيو 2016 أو 2016.`,
  pickDay: 'اختيار يوم الخبر من التقويم',
  menu: 'المسودات',
  download: 'تنزيل',
  copy: 'نسخ النص',
  settings: 'الإعدادات',
  theme: { label: 'المظهر', system: 'كما في النظام', light: 'فاتح', dark: 'داكن' },
  language: 'اللغة',
  languageNote: 'تُحفظ المسودة ثم يُعاد تحميل الصفحة.',
  help: 'المفاتيح والإشارات',
}

export const drafts: Translation<typeof en.drafts> = {
  create: 'مسودة جديدة',
  open: 'فتح ملفات…',
  example: 'فتح المثال',
  remove: 'حذف هذه المسودة',
  recent: 'في هذا المتصفح',
  untitled: 'مسودة فارغة',
  openHint: 'نصوص أو مشاريع أو خرائط (GeoJSON وKML وGPX وCSV وغيرها)',
  saved: (when) => `حُفظت ${own(when)}`,
  all: 'كل المسودات ونسخها…',
  heading: 'المسودات ونسخها',
  close: 'إغلاق',
  search: 'بحث في المسودات',
  nothing: 'لا مسودة فيها هذه الكلمات.',
  words: (n) => counted(n, word),
  openNow: 'مفتوحة',
  openIt: (name) => `فتح ${own(name)}`,
  rename: (name) => `إعادة تسمية ${own(name)}`,
  name: 'الاسم',
  nameHint: 'السطر الأول',
  save: 'حفظ',
  cancel: 'إلغاء',
  removeIt: (name) => `حذف ${own(name)}`,
  versionsOf: (name) => `نسخ ${own(name)}`,
  versions: 'النسخ',
  noVersions: 'لا نسخة سابقة بعد. تُحفظ نسخة كل بضع دقائق من العمل، وبعد كل توقف، وقبل حذف الكثير.',
  thinned: 'تبقى نسخ الساعات الأخيرة كلها، ثم نسخة كل ساعة، ثم كل يوم، ثم كل أسبوع.',
  change: (words) =>
    words === 0 ? 'بطول الحالية' : `${words < 0 ? 'أقصر' : 'أطول'} من الحالية بـ${counted(Math.abs(words), wordAfter)}`,
  preview: 'المسودة كما كانت',
  restore: 'استعادة هذه النسخة',
  restored: 'عادت النسخة السابقة',
  restoredDetail: 'وما كان مكانها محفوظ بين النسخ.',
  downloadAll: 'تنزيل كل شيء',
  downloadedAs: 'كل المسودات نصوصًا، ومعها ملف واحد فيه النسخ أيضًا.',
  room: (used, quota) => `استُعمل ${own(used)} من أصل ${own(quota)} يتيحها المتصفح`,
  durable: 'يبقي المتصفح هذه البيانات إلى أن تحذفها.',
  notDurable: 'قد يمحو المتصفح هذه البيانات إذا ضاق الجهاز.',
  dropVersions: 'حذف النسخ القديمة…',
  dropAsk: (n) => `أتُحذف ${counted(n, version)}؟ تبقى أحدث نسخة من كل مسودة. نزّل كل شيء أولًا إن كنت قد تحتاج إليها.`,
  drop: 'حذفها',
  dropped: (n) => `حُذفت ${counted(n, version)}`,
  keptHere: 'تُحفظ المسودات في هذا المتصفح وحده، ولا يُرسَل منها شيء إلى أي مكان.',
}

export const editor: Translation<typeof en.editor> = {
  label: 'المسودة',
  placeholder: 'اكتب المسودة أو ألصقها هنا، أو أفلت ملفًا نصيًا.',
  help: 'الملاحظات مدرجة إلى جانب المسودة. ينقلك F8 إلى التالية، وShift مع F8 إلى السابقة.',
  phrases: {
    Find: 'بحث',
    Replace: 'استبدال',
    next: 'التالي',
    previous: 'السابق',
    all: 'الكل',
    replace: 'استبدال',
    'replace all': 'استبدال الكل',
    'match case': 'مطابقة حالة الأحرف',
    regexp: 'تعبير نمطي',
    'by word': 'كلمات كاملة',
    close: 'إغلاق',
    'current match': 'المطابقة الحالية',
    'on line': 'في السطر',
    'replaced $ matches': 'استُبدلت المطابقات: $',
    'replaced match on line $': 'استُبدلت المطابقة في السطر $',
    'Go to line': 'الانتقال إلى سطر',
    go: 'انتقال',
  },
}

export const views: Translation<typeof en.views> = {
  label: 'العرض',
  draft: 'المسودة',
  claims: 'المعلومات',
  map: 'الخريطة',
  mapLoading: 'يجري رسم الخريطة',
}

const word: Forms = { zero: 'بلا كلمات', one: 'كلمة واحدة', two: 'كلمتان', few: 'كلمات', many: 'كلمة', other: 'كلمة' }
/** In the genitive, after a preposition. */
const wordAfter: Forms = { ...word, two: 'كلمتين' }
const version: Forms = { zero: 'لا نسخ', one: 'نسخة واحدة', two: 'نسختان', few: 'نسخ', many: 'نسخة', other: 'نسخة' }
const wrong: Forms = { one: 'خطأ واحد', two: 'خطآن', few: 'أخطاء', many: 'خطأً', other: 'خطأ' }
const loose = (n: number) => `${n} غير دقيق`
const undecided = (n: number) => `${n} يتعذّر التحقق`
const agrees = (n: number) => `${n} مطابق`
const kept = (n: number) => `${n} أُبقي عليه`

export const status: Translation<typeof en.status> = {
  loading: 'يجري تحميل بيانات الخريطة',
  checking: 'يجري التحقق',
  failed: 'التحقق متوقف',
  slow: 'يستغرق هذا التحقق وقتًا طويلًا.',
  stop: 'إيقافه',
  none: 'لا معلومات مكانية',
  counts: (counts) =>
    [
      counts.disagrees && counted(counts.disagrees, wrong),
      counts.loose && loose(counts.loose),
      counts.undecided && undecided(counts.undecided),
      counts.agrees && agrees(counts.agrees),
      counts.kept && kept(counts.kept),
    ]
      .filter(Boolean)
      .join('، '),
  wrong: (n) => counted(n, wrong),
  loose,
  undecided,
  agrees,
  kept,
}

export const drop: Translation<typeof en.drop> = {
  title: 'أفلته هنا',
  detail: 'مسودات أو خرائط أو جداول أو مربعات أو مشاريع: ملفات أو مجلد منها',
  more: (n) => `تُفتح أول ${n} ملفات فقط`,
  moreDetail: 'أفلت أقل من ذلك في المرة الواحدة.',
  none: 'لا ملف في ذلك',
}

export const keys: Translation<typeof en.keys> = {
  heading: 'المفاتيح والإشارات',
  close: 'إغلاق',
  rows: [
    ['F8', 'الملاحظة التالية'],
    ['Shift+F8', 'الملاحظة السابقة'],
    ['Alt+Enter', 'تطبيق تصحيح الملاحظة المختارة'],
    ['F9', 'لماذا قُرئت الجملة عند المؤشر كما قُرئت'],
    ['Ctrl+Z', 'تراجع: عن النص والتصحيحات وما أُبقي عليه والأماكن والرسوم معًا'],
    ['Ctrl+F', 'بحث واستبدال في المسودة'],
    ['P', 'على الخريطة: إضافة مكان في وسطها'],
    ['Shift+F10', 'على الخريطة: ما يمكن فعله في وسطها'],
    ['V O L F A', 'أدوات الرسم: اختيار، نقطة، خط، خط جبهة، منطقة'],
    ['M Q', 'أدوات الرسم: قياس مسافة، قياس مساحة'],
    ['Enter', 'أدوات الرسم: إنهاء الخط أو المنطقة؛ Escape للبدء من جديد'],
    ['Escape', 'ترك الملاحظة'],
    ['Space, Home, End', 'على مقياس الأيام: تشغيل أو إيقاف، اليوم الأول، اليوم الأخير'],
    ['C', 'على الخريطة: نسخ الإحداثيات تحت المؤشر'],
    ['?', 'هذه الصفحة، خارج المسودة'],
  ],
  signs: 'الإشارات في المسودة',
  signRows: {
    disagrees: 'خطأ: لا يكاد المنشور من الأخبار يبتعد عن الواقع إلى هذا الحد',
    loose: 'غير دقيق: أبعد عن الواقع من معظم المنشور',
    undecided: 'يتعذّر التحقق؛ والبطاقة تبيّن السبب',
    agrees: 'مطابق؛ لا يوضع تحته خط إلا عند الطلب',
    long: 'أطول أو أقصر مما قيس، كما هو شائع في المنشور؛ الطرق أطول',
  },
}
