import type { en } from '../en.ts'
import type { Translation } from '../translation.ts'
import { own } from './isolate.ts'

export const downloads: Translation<typeof en.downloads> = {
  places: 'الأماكن',
  claims: 'المعلومات المكانية',
  drawings: 'الرسوم',
  front: (day) => `جبهة ${own(day)}`,
  save: 'تنزيل GeoJSON',
  nothing: 'اختر جزءًا واحدًا على الأقل.',
  note: 'وفق RFC 7946 بتنسيق simplestyle. يُفتح هنا من جديد، وفي QGIS، وعلى geojson.io.',
  text: 'النص المصحَّح',
  saveText: 'تنزيل النص',
}
