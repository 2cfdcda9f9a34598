import type { Translation } from '../translation.ts'
import type { reading as english } from '../en/reading.ts'

export const reading: Translation<typeof english> = {
  heading: 'لماذا قُرئت هذه الجملة هكذا؟',
  close: 'إغلاق',
  help: 'ضع المؤشر في جملة من المسودة.',
  words: 'الكلمات وأصنافها',
  fired: 'الصيغ التي انطبقت',
  none: 'لم تنطبق أي صيغة.',
  steps: 'ما قرر غير ذلك',
  by: { refiner: 'نُقِّح', veto: 'استُبعد', subject: 'عن', antecedent: 'يعود إلى', reference: 'مقيس من' },
  broken: (n: number) => `صيغ توقفت في منتصفها (${n})`,
  wanted: (what: string) => `كان المطلوب ${what}`,
}
