import type { en } from '../en.ts'
import type { Translation } from '../translation.ts'
import { own } from './isolate.ts'

export const offline: Translation<typeof en.offline> = {
  heading: 'من دون شبكة',
  none: 'لا يسمح هذا المتصفح للصفحة بأن تُحفظ للعمل من دون شبكة.',
  keeping: 'يجري حفظ الصفحة للعمل من دون شبكة.',
  ready: (size) => `تعمل الصفحة من دون شبكة${size ? `؛ وحجم ما حُفظ في هذا المتصفح ${own(size)}` : ''}.`,
  newer: 'صدرت نسخة جديدة',
  newerDetail: 'تُحفظ مسودتك أولًا.',
  reload: 'إعادة التحميل',
  missing: 'تعذّر تحميل جزء من الصفحة',
  missingDetail: 'انقطعت الشبكة، أو حلّت نسخة أحدث محلّ هذه. تُحفظ مسودتك قبل إعادة تحميل الصفحة.',
}
