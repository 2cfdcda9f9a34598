import type { en } from '../en.ts'
import type { Translation } from '../translation.ts'
import { number } from '../language.ts'
import { counted } from './count.ts'
import { own } from './isolate.ts'

export const downloads: Translation<typeof en.downloads> = {
  heading: 'الخريطة',
  places: 'الأماكن',
  claims: 'المعلومات المكانية',
  drawings: 'الرسوم',
  front: (day) => (day ? `جبهة ${own(day)}` : 'الجبهة'),
  format: 'الصيغة',
  formats: { csv: 'جداول (CSV)' },
  notes: {
    geojson: 'وفق RFC 7946 بتنسيق simplestyle. يُفتح هنا من جديد، وفي QGIS، وعلى geojson.io.',
    kml: 'مع التنسيق، لبرنامج Google Earth ومعظم برامج الخرائط.',
    gpx: 'نقاط وخطوط للأجهزة. لا مكان فيه للمساحات.',
    csv: 'جدول للأماكن وجدول للمعلومات المكانية، لبرامج الجداول.',
  },
  save: (format) => `تنزيل ${own(format)}`,
  nothing: 'اختر جزءًا واحدًا على الأقل.',
  nothingFor: (format) => `لا تتسع صيغة ${own(format)} لأي جزء مختار.`,
  leftOut: (n) =>
    `لم تدخل فيه ${counted(n, { one: 'مساحة واحدة', two: 'مساحتان', few: 'مساحات', many: 'مساحة', other: 'مساحة' })}`,
  leftOutDetail: 'لا تعرف GPX غير النقاط والخطوط. أما GeoJSON وKML فتتسعان للكل.',
  reports: 'التقارير',
  evidence: 'تقرير الأدلة (HTML)',
  evidenceNote: 'النص والنتائج والخريطة والمصادر في ملف واحد يُفتح دون اتصال.',
  trail: 'التصويبات…',
  project: 'هذه المسودة',
  saveText: 'النص كما هو الآن',
  saveOrigin: (name) => `${own(name)} مصحَّحًا، بوسومه`,
  saveProject: 'ملف المشروع',
  link: 'رابط…',
  mapCaption: (day) =>
    day ? `المعلومات المكانية والأماكن وجبهة ${own(day)}` : 'المعلومات المكانية والأماكن في المسودة',
  badProject: (name) => `${own(name)} ليس مشروعًا يمكن فتحه`,
  projectOpened: 'المشروع مفتوح',
  projectThere: 'المشروع مفتوح من قبل',
  projectThereDetail: 'إنه ضمن مسوداتك كما هو: لم يُضف شيء.',
  without: (names) => `ملف المشروع خالٍ من ${names.map(own).join('، ')}`,
  withoutDetail: 'ملف خريطة بهذا الحجم يُرسل معه كما هو.',
  badLink: 'تعذّر فتح الرابط',
}

export const trail: Translation<typeof en.trail> = {
  heading: 'تصويبات هذه المسودة',
  lead: 'ما جرى التنبيه إليه أو تغييره أو الإبقاء عليه مع السبب، والبيانات التي قورن بها. يُحفظ مع المسودة.',
  empty: 'لم يُنبَّه إلى شيء ولم يُغيَّر شيء بعد.',
  when: 'متى',
  what: 'في النص',
  finding: 'النتيجة',
  done: 'الإجراء',
  data: 'البيانات',
  flagged: 'تنبيه',
  fixed: (before, after) => `غُيِّر «${own(before)}» إلى «${own(after)}»`,
  kept: (reason) => (reason ? `أُبقي عليه: ${own(reason)}` : 'أُبقي عليه'),
  print: 'طباعة',
  save: 'تنزيل المذكرة',
  close: 'إغلاق',
}

export const link: Translation<typeof en.link> = {
  heading: 'رابط لهذه المسودة',
  lead: 'يحمل الرابط المسودة نفسها: كل من يملكه يستطيع قراءتها. ولا ترسل المتصفحات هذا الجزء من العنوان إلى أي خادم.',
  holds: 'يحمل النص وتاريخه وما أُبقي عليه أو ثُبِّت وأماكنك ورسومك والتصويبات.',
  without: 'ملفات الخرائط التي فتحتها لا تدخل فيه؛ ملف المشروع يحملها.',
  letters: (n) => `${number(n)} حرفًا`,
  long: (limit) => `تقطع برامج كثيرة الروابط التي تزيد على ${number(limit)} حرف. أرسل ملف المشروع بدلًا منه.`,
  copy: 'نسخ الرابط',
  copied: 'الرابط في الحافظة',
  address: 'الرابط',
  close: 'إغلاق',
  offeredHeading: 'شاركك أحدهم مسودة',
  untitled: 'مسودة بلا عنوان',
  offeredFacts: (letters, day) =>
    [`${number(letters)} حرفًا`, day ? `تاريخ التقرير ${own(day)}` : ''].filter(Boolean).join('، '),
  offeredLead: 'وصلت مع الرابط الذي فتحته. مسوداتك تبقى كما هي.',
  open: 'فتحها مسودةً جديدة',
  refuse: 'ليس الآن',
}
