import type { en } from '../en.ts'
import { number } from '../language.ts'
import type { Translation } from '../translation.ts'
import { counted } from './count.ts'
import { own } from './isolate.ts'
import { verdicts } from './words.ts'

export const findings: Translation<typeof en.findings> = {
  heading: 'المعلومات المكانية',
  chosen: 'المعلومة المختارة',
  label: 'المعلومات المكانية في المسودة',
  empty: 'لا تقول المسودة عن مواقع الأماكن شيئًا يمكن التحقق منه.',
  emptyDraft: 'تظهر هنا أثناء الكتابة معلومات مثل «45 كم غرب الرقة».',
  loading: 'يجري تحميل معجم الأماكن. يمكنك البدء بالكتابة.',
  failed: 'تعذّر تحميل البيانات، فلا يجري أي تحقق. المسودة في أمان.',
  retry: 'إعادة المحاولة',
  showAgreeing: 'وضع خط تحت المعلومات المطابقة',
  previous: 'الملاحظة السابقة',
  next: 'الملاحظة التالية',
  showMore: (n, left) => `عرض ${n} من ${number(left)} متبقية`,
  noneOpen: 'لم يبقَ ما يُنظر فيه.',
  at: (place, total) => `${place} من ${total}`,
  claimed: 'الوارد',
  measured: 'المقيس',
  why: 'لماذا',
  whyHide: 'إخفاء السبب',
  keep: 'دُقّقت، تبقى كما هي',
  keepReason: 'لماذا هي صحيحة كما هي؟',
  keepSave: 'إبقاء',
  cancel: 'إلغاء',
  keepPlaceholder: 'قاس القسم المسافة على الطريق',
  kept: 'دُقّقت وأُبقي عليها',
  unkeep: 'تراجع',
  place: 'ضعه على الخريطة',
  apply: (label) => `تصحيح: ${own(label)}`,
  candidates: (name) => `أي ${own(name)} هو المقصود؟`,
  suggestions: (name) => `«${own(name)}» ليس في أي معجم. هل تقصد`,
  others: (name) => `أم ${own(name)} أخرى؟`,
  chosenPlace: (name, place) => `حدّدت المكان المقصود بـ«${own(name)}»: ${own(place)}.`,
  pinned: 'مثبّت',
  pin: (name) => `اختيار ${own(name)}`,
  unpin: 'ترك الاختيار لـGroundline',
  ifSo: (verdict) => `والنتيجة عندئذ: ${verdicts[verdict] ?? verdict}`,
  moreCandidates: (n) =>
    counted(n, { one: 'مكان آخر', two: 'مكانان آخران', few: 'أماكن أخرى', many: 'مكانًا آخر', other: 'مكان آخر' }),
  label1: (verdict, kept) => (kept ? 'أُبقي عليها' : (verdicts[verdict] ?? verdict)),
}

export const why: Translation<typeof en.why> = {
  stated: 'تقول المسودة',
  measured: 'على الأرض',
  between: 'قيست بين',
  tolerance: 'هامش السماح',
  misfit: 'الفارق',
  bearing: 'السمت',
  sphere: 'بحساب Turf على كرة',
  range: (low, high) => `من ${own(low)} إلى ${own(high)}، من الحافة إلى الحافة حتى المركز إلى المركز`,
  accuracy: (text) => `معروف بدقة ${own(text)}`,
  extent: (text) => `نصف القطر ${own(text)}`,
  source: 'المصدر',
  notes: 'معلومات أخرى',
  chosen: (name) => `لماذا ${own(name)}`,
  ellipsoid: 'من المركز إلى المركز، على مجسّم WGS 84',
  subject: 'المكان',
  reference: 'قيست من',
  holds: 'تصح ضمن',
  none: 'لم يُقَس شيء',
}
