import type { en } from '../en.ts'
import type { Translation } from '../translation.ts'
import { own } from './isolate.ts'

export const packs: Translation<typeof en.packs> = {
  opened: (title) => `فُتحت بيانات السيطرة: ${own(title)}`,
  openedDetail: (places, records) => `الأماكن: ${places}، سجلات السيطرة: ${records}. تبقى في هذا المتصفح حتى تزيلها.`,
  taken: (id) => `في الصفحة حزمة بيانات باسم ${own(id)}`,
  takenDetail: 'أعطِ حزمتك معرّفًا آخر في pack.json ثم افتحها من جديد.',
  removed: (title) => `أُزيلت: ${own(title)}`,
  removedDetail: 'افتح ملفها من جديد لاستعادتها.',
  remove: (title) => `إزالة ${own(title)}`,
  notKept: 'بيانات السيطرة مستعملة، لكن تعذر حفظها في هذا المتصفح',
  tooLarge: (megabytes) => `هذا أكبر من ${megabytes} ميغابايت، وهو حد حزمة البيانات`,
  faults: (name) => `لا يمكن استعمال ${own(name)} حزمةَ بيانات`,
  more: (n) => `وأخطاء أخرى: ${n}.`,
  faultsDetail: 'ما تحويه الحزمة موصوف خطوة بخطوة في data/README.md.',
}
