import { arabicMap } from '../../../lang/ar/map.ts'
import type { en } from '../en.ts'
import type { Translation } from '../translation.ts'
import { own } from './isolate.ts'

export const print: Translation<typeof en.print> = {
  open: 'صورة للطباعة…',
  heading: 'خريطة للطباعة',
  lead: 'تُظهر ما تُظهره الخريطة: حرّك الخريطة أولًا لتحديد إطارها.',
  leadUnseen: 'تُظهر كل ما تذكره المسودة: افتح الخريطة أولًا لتحديد إطار آخر.',
  title: 'العنوان',
  size: 'الحجم',
  sizes: {
    column: 'عمود واحد، 85 مم',
    columns: 'عمودان، 174 مم',
    page: 'A4 بالعرض، 277 مم',
    web: 'للويب، ‎1200 × 675‎',
  },
  look: 'المظهر',
  looks: { print: 'طباعة', light: 'فاتح', dark: 'داكن' },
  names: 'الأسماء',
  nameChoices: { en: 'الإنجليزية', ar: 'العربية', both: 'كلتاهما' },
  shows: 'تُظهر',
  front: 'السيطرة والجبهة',
  claims: 'المعلومات المكانية',
  drawings: 'الرسوم والخرائط المفتوحة',
  otherPlaces: 'أماكن أخرى',
  inset: 'الموقع من العالم',
  preview: 'معاينة الخريطة المطبوعة',
  png: 'PNG، 300 نقطة في البوصة',
  svg: 'SVG',
  close: 'إغلاق',
  notYet: 'يجري رسم الخريطة…',
  nothing: 'لا شيء ليُرسم: لا تذكر المسودة أي مكان.',
  failed: 'تعذّر إنشاء الصورة',
  controlOn: (day) => arabicMap.controlOn(own(day)),
  paler: arabicMap.paler,
  bare: arabicMap.bare,
  drawn: arabicMap.drawn,
}
