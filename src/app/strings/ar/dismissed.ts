import type { dismissed as english } from '../en/dismissed.ts'
import type { Translation } from '../translation.ts'
import { counted, type Forms } from './count.ts'
import { own } from './isolate.ts'

const finding: Forms = {
  zero: 'لا نتائج',
  one: 'نتيجة واحدة',
  two: 'نتيجتان',
  few: 'نتائج',
  many: 'نتيجة',
  other: 'نتيجة',
}

export const dismissed: Translation<typeof english> = {
  save: 'احفظ النتائج المُبقاة لسطر الأوامر',
  saveDetail: `ضع الملف بجانب المسودات باسم ${own('.groundline-dismissed.json')} أو سمّه بالخيار ${own('--dismissed')}. ويمكن فتحه هنا أيضًا.`,
  taken: (file, n) => `أُبقيت ${counted(n, finding)} كما يقول ${own(file)}`,
  takenDetail: 'بقية مدخلاته تخص نصوصًا أخرى أو كلمات تغيّرت.',
}
