import type { en } from '../en.ts'
import type { Translation } from '../translation.ts'
import { counted, name as names, place, row } from './count.ts'
import { own } from './isolate.ts'

const more = { one: 'صف آخر', two: 'صفّان آخران', few: 'صفوف أخرى', many: 'صفًا آخر', other: 'صف آخر' }

export const gazetteers: Translation<typeof en.gazetteers> = {
  heading: 'معاجمك',
  lead: 'أماكن يبحث فيها Groundline إلى جانب ما لديه. تبقى في هذا المتصفح وتسري على كل مسودة.',
  empty:
    'لا معاجم بعد. أفلت ملف GeoNames (‏SY.txt أو أرشيفه zip) أو CSV فيه الاسم وخطا العرض والطول أو GeoJSON أو KML.',
  add: 'إضافة ملف أماكن…',
  size: (many, under) => `${counted(many, place)}، ${counted(under, names)}`,
  source: 'المصدر',
  added: (file, many) => `${own(file)}: أضيف إلى البحث ${counted(many, place)}`,
  addedOn: (day) => `أضيف في ${own(day)}`,
  left: (rows) => `تعذّرت قراءة ${counted(rows, row)}؛ والتفصيل في القائمة.`,
  problems: (broken, duplicates) =>
    [broken > 0 && `تُرك ${counted(broken, row)}`, duplicates > 0 && `معرّفات مكررة: ${duplicates}`]
      .filter(Boolean)
      .join('، '),
  problem: (unit, at, reason) => own(at > 0 ? `${unit} ${at} ${reason}` : reason),
  moreProblems: (n) => `و${counted(n, more)}`,
  use: (file) => `البحث عن الأماكن في ${own(file)}`,
  inUse: 'مستعمل',
  notInUse: 'موقوف',
  remove: (file) => `حذف ${own(file)}`,
  removed: (file) => `حُذف ${own(file)}`,
  unusable: (files) => `لا يمكن استعمال ${files.map(own).join('، ')}`,
  unusableDetail: 'كل ما عداه يعمل. احذفه من «معاجمك» ثم أضف ملفه من جديد.',
  fault: (message) => `${own(message)}. احذفه ثم أضف ملفه من جديد.`,
  reading: (file) => `تجري قراءة ${own(file)}`,
  rows: (rows) => counted(rows, row),
  keeping: 'يجري بناء الفهرس',
  cancel: 'إلغاء',
  close: 'إغلاق',
  refused: (file) => `لا يصلح ${own(file)} معجمًا للأماكن`,
  refusedDetail: (message) => `${own(message)} لم يتغير شيء.`,
  full: 'لم يعد في المتصفح متسع له. احذف معجمًا آخر أو مسودات قديمة ثم أعد المحاولة.',
  busy: 'ما زالت قراءة ملف آخر جارية',
  busyDetail: 'انتظر حتى تنتهي، أو ألغها.',
  notKept: 'تعذّر حفظ التغيير',
  offerLabel: 'أماكن أخرى',
  offer: (n, country) =>
    `أماكن من هذه المسودة لا توجد في أي معجم متاح: ${n}. هل تريد جلب كل أماكن ${country}، بما فيها القرى؟`,
  offerDetail: (server) =>
    `مصدرها ${own(server)} ‏(GeoNames، ‏CC BY 4.0). يعرف الخادم البلد ولا يعرف شيئًا من المسودة. تبقى الأماكن في هذا المتصفح.`,
  offerGet: 'اجلبها',
  offerRefuse: 'ليس الآن',
  fetching: (country) => `جارٍ جلب أماكن ${country}`,
  notFetched: (country) => `تعذّر جلب أماكن ${country}`,
  notFetchedDetail: (why) => `${own(why)} تُفحص المسودة كما كانت.`,
  ask: (file) => `ما هو ${own(file)}؟`,
  askLead: 'يسرد أماكن مع إحداثياتها.',
  askPlaces: 'أماكن للبحث فيها',
  askPlacesDetail: 'يُبحث فيه عن الأسماء الواردة في مسوداتك.',
  askLayer: 'طبقة خريطة',
  askLayerDetail: 'تُرسم على الخريطة.',
}
