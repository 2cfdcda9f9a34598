import type { en } from '../en.ts'
import type { Translation } from '../translation.ts'
import { own } from './isolate.ts'

export const tiles: Translation<typeof en.tiles> = {
  heading: 'خريطة الأساس',
  opened: (name) => `${own(name)} هي خريطة الأساس الآن`,
  openedDetail: 'يقرأها المتصفح من مكانها ولا يحفظ نسخة: أفلت الملف من جديد بعد إغلاق هذه الصفحة.',
  openedAgain: 'يقرأها المتصفح من مكانها، ويمكنه فتحها من جديد في المرة القادمة.',
  again: (name) => `كان ${own(name)} خريطة الأساس في المرة الماضية.`,
  allowAgain: 'يريد المتصفح إذنك ليقرأه من جديد.',
  chooseAgain: 'لا يحفظ هذا المتصفح الطريق إليه: اختر الملف أو أفلته من جديد.',
  openAgain: 'افتحه من جديد',
  choose: 'اختر الملف…',
  forget: 'انسه',
  gone: (name) => `تعذّر فتح ${own(name)} من جديد`,
  removed: 'عادت خريطة الأساس المضمّنة',
  back: 'العودة إلى الخريطة المضمّنة',
  online: 'خريطة من الإنترنت…',
  zoom: 'التقريب إلى ملف المربعات',
  about: { vector: 'مربعات متجهة', raster: 'مربعات مصوّرة' },
  unknown: 'أسماء طبقاته غير معروفة؛ تُرسم خطوطًا رفيعة فوق الخريطة المضمّنة.',
  refused: (name) => `لا يمكن أن يكون ${own(name)} خريطة الأساس`,
  faults: {
    'not-pmtiles': 'لا يبدأ الملف كما تبدأ ملفات PMTiles. حوّله مثلًا بالأمر pmtiles convert.',
    version: 'إصدار PMTiles فيه غير 3. حوّله بالأمر pmtiles convert.',
    kind: 'مربعاته ليست متجهة (MVT) ولا صورًا (PNG أو JPEG أو WebP أو AVIF).',
    compression: 'مربعاته مضغوطة بطريقة Brotli أو Zstandard، والمتصفح لا يفك إلا gzip.',
    damaged: 'الملف مبتور أو تالف. نزّله أو انسخه من جديد.',
  },
}
