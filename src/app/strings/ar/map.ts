import type { Basis } from '../../../core/model.ts'
import { arabicMap } from '../../../lang/ar/map.ts'
import { bases } from '../../../lang/ar/words/names.ts'
import type { en } from '../en.ts'
import type { Translation } from '../translation.ts'
import { own } from './isolate.ts'

export const map: Translation<typeof en.map> = {
  wheel: 'اضغط Ctrl ومرر لتكبير الخريطة',
  wheelMac: 'اضغط ⌘ ومرر لتكبير الخريطة',
  fingers: 'حرك الخريطة بإصبعين',
  compared: 'التقارير على الخريطة',
  label: 'خريطة المعلومات المكانية',
  help: 'تحرّك الأسهمُ الخريطة، ويقرّب الزائد ويبعّد الناقص. وكل ما عليها مذكور أيضًا في قائمتي المعلومات والأماكن.',
  failed: 'تعذّر رسم الخريطة هنا',
  failedDetail:
    'تحتاج الخريطة إلى WebGL 2، وهو غير متاح في هذا المتصفح أو موقوف. كل ما عداها يعمل: المعلومات والأرقام والتنزيل.',
  zoomIn: 'تقريب',
  zoomOut: 'تبعيد',
  fit: 'عرض كل المعلومات',
  legend: 'مفتاح الخريطة',
  sources: 'المصادر',
  close: 'إغلاق',
  inferred: 'مستنتج لا مُبلَّغ عنه',
  inferredNote: 'استُخلصت المناطق ممن سيطر على كل مكان؛ وما كان منها مستنتجًا فهو أبهت ومظلل بخطوط.',
  frontLine: arabicMap.frontLine,
  drawnLine: arabicMap.drawnLine,
  contested: arabicMap.contested,
  changedGround: 'تبدلت السيطرة منذ',
  disputedLine: arabicMap.disputedLine,
  signs: { ...arabicMap.signs },
  shownFile: (name) => `على الخريطة: ${own(name)}`,
  closeFile: 'إزالته عن الخريطة',
  tools: 'أدوات الخريطة',
  closePopup: 'إغلاق',
  held: (holder, day, since, basis) =>
    `تحت سيطرة ${own(holder)} في ${own(day)}${since === null ? '' : `، منذ ${own(since)}`} (${bases[basis as Basis] ?? own(basis)})`,
}
