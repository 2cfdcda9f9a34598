import type { en } from '../en.ts'
import type { Translation } from '../translation.ts'
import { counted, time } from './count.ts'
import { own } from './isolate.ts'

export const places: Translation<typeof en.places> = {
  heading: 'الأماكن في المسودة',
  arabic: 'بالعربية',
  type: 'النوع',
  source: 'المصدر',
  heldBy: 'تحت سيطرة',
  unknown: 'ليس في المعجم',
  ambiguous: 'أكثر من مكان محتمل',
  times: (n) => `ذُكر ${counted(n, time)}`,
  front: (distance, day) => `على بعد ${own(distance)} من جبهة ${own(day)}`,
}
